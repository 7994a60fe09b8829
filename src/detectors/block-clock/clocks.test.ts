/** What was asked of a clock holds until an arrival before its end is heard of. */
import { expect, test } from 'vitest';
import { Clocks } from './clocks.ts';

test('arrivals later than a conversation change nothing for it, earlier ones do', () => {
  const clocks = new Clocks(new Map([['XMR', [100_000, 220_000]]]));
  const then = clocks.count;
  expect(clocks.unchangedSince(then, 300_000)).toBe(true);
  clocks.note('XMR', 400_000);
  clocks.note('XMR', 520_000);
  expect(clocks.unchangedSince(then, 300_000)).toBe(true);
  expect(clocks.unchangedSince(then, 450_000)).toBe(false);
  clocks.note('BTC', 250_000);
  expect(clocks.unchangedSince(then, 300_000)).toBe(false);
  expect(clocks.unchangedSince(then, 200_000)).toBe(true);
  expect(clocks.unchangedSince(clocks.count, 300_000)).toBe(true);
});

test('a second report of a block is no change', () => {
  const clocks = new Clocks(new Map([['XMR', [100_000]]]));
  const then = clocks.count;
  clocks.note('XMR', 101_000);
  expect(clocks.unchangedSince(then, 300_000)).toBe(true);
});

test('what was so long ago that it is forgotten has changed', () => {
  const clocks = new Clocks();
  const then = clocks.count;
  for (let i = 0; i < 5000; i++) clocks.note('ETC', 1_000_000 + i * 13_000);
  expect(clocks.unchangedSince(then, 0)).toBe(false);
});
