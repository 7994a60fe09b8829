import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { layOut, type TableColumn } from './table.ts';
import { widthOf } from './text.ts';

const columns: readonly TableColumn[] = [
  { title: 'HOST' },
  { title: 'RATE', align: 'right' },
  { title: 'DIALECT', min: 8 },
  { title: '地区', optional: true },
];
const rows = [
  ['10.0.0.1', '1.2 kH/s', 'cryptonote', 'CN-SC'],
  ['2001:db8::1', '', 'ethereum-stratum-2', '四川'],
];
const show = (width: number): string => {
  const { header, lines } = layOut(columns, rows, width);
  return `\n${[header, ...lines].join('\n')}\n`;
};

test('takes what it needs, shrinks, then leaves columns out', () => {
  expect(show(100)).toMatchInlineSnapshot(`
    "
    HOST             RATE  DIALECT             地区
    10.0.0.1     1.2 kH/s  cryptonote          CN-SC
    2001:db8::1            ethereum-stratum-2  四川
    "
  `);
  expect(show(42)).toMatchInlineSnapshot(`
    "
    HOST             RATE  DIALECT       地区
    10.0.0.1     1.2 kH/s  cryptonote    CN-SC
    2001:db8::1            ethereum-st…  四川
    "
  `);
  expect(show(32)).toMatchInlineSnapshot(`
    "
    HOST             RATE  DIALECT
    10.0.0.1     1.2 kH/s  cryptono…
    2001:db8::1            ethereum…
    "
  `);
});

test.prop([fc.integer({ min: 31, max: 60 })])('fits', (width) => {
  for (const line of show(width).split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width);
});
