import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { csv } from './csv.ts';

test('quotes what RFC 4180 wants quoted, and disarms formulas', () => {
  expect(
    csv(
      ['a', 'b'],
      [
        ['x,"y"', 1.5],
        ['line\nbreak', null],
        ['=HYPERLINK("http://x")', -3],
      ],
    ),
  ).toBe('a,b\r\n"x,""y""",1.5\r\n"line\nbreak",\r\n"\'=HYPERLINK(""http://x"")",-3\r\n');
  for (const start of ['=', '+', '-', '@', '\t', '\r'])
    expect(csv([], [[`${start}1`]])).toMatch(/^\r\n"?'/);
});

/** Reads RFC 4180, to check by another way. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g,
  )) {
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

test.prop([fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { maxLength: 5 })])(
  'reads back, but for the mark before formulas',
  (rows) => {
    const disarmed = rows.map((row) => row.map((v) => (/^[=+\-@\t\r]/.test(v) ? `'${v}` : v)));
    expect(parse(csv(['h', 'i'], rows))).toEqual([['h', 'i'], ...disarmed]);
  },
);
