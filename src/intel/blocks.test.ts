import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadBlocks } from './blocks.ts';

const write = (text: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'davylamp-blocks-')), 'xmr.csv');
  writeFileSync(path, text);
  return path;
};

test('seconds, milliseconds and ISO times, in any order, with more behind them', () => {
  const path = write(
    '# Monero\n1603311633,2213492,2020-10-21 20:20:33\n1603311580000\n2020-10-21T20:24:35Z 2213493\n1603311875.5\n',
  );
  const { arrivals, refused } = loadBlocks([{ coin: 'XMR', path }]);
  expect(arrivals.get('XMR')).toEqual([
    1_603_311_580_000, 1_603_311_633_000, 1_603_311_875_000, 1_603_311_875_500,
  ]);
  expect(refused).toEqual([]);
});

test('a line that is no time is refused by its number; two files of a coin add up', () => {
  const a = write('time,height\n1603311580,1\n');
  const b = write('1603311700\n');
  const { arrivals, refused } = loadBlocks([
    { coin: 'XMR', path: a },
    { coin: 'XMR', path: b },
  ]);
  expect(arrivals.get('XMR')).toHaveLength(2);
  expect(refused).toEqual([{ feed: a, line: 1, reason: 'not_understood' }]);
});

test('a file that is not there is a wrong configuration', () => {
  expect(() => loadBlocks([{ coin: 'XMR', path: '/nowhere/xmr.csv' }])).toThrow(
    /block times cannot be read/,
  );
});
