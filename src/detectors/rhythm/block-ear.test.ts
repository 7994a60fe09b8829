import { expect, test } from 'vitest';
import { Clocks } from '../block-clock/clocks.ts';
import { BlockEar } from './block-ear.ts';

const BLOCKS = Array.from({ length: 40 }, (_, i) => i * 120_000 + ((i * 7919) % 50_000));

test('what blocks say of a conversation is reckoned anew only when it goes on or blocks are heard', () => {
  const clocks = new Clocks(new Map([['XMR', BLOCKS]]));
  let reckoned = 0;
  const ear = new BlockEar<{ end: number }>(clocks, () => {
    reckoned++;
    return { pushes: BLOCKS.map((time) => time + 400), start: 0 };
  });
  const train = { end: 3_000_000 };
  const first = ear.word(train);
  expect(first).toMatchObject({ witness: 'clock', sees: 'follows' });
  expect(ear.word(train)).toBe(first);
  expect(reckoned).toBe(1);
  train.end += 60_000;
  ear.word(train);
  expect(reckoned).toBe(2);
  clocks.hear(['XMR'], [3_010_000]);
  ear.word(train);
  expect(reckoned).toBe(3);
});

test('without blocks nothing is said', () => {
  const ear = new BlockEar<{ end: number }>(new Clocks(undefined), () => ({
    pushes: [],
    start: 0,
  }));
  expect(ear.word({ end: 1 })).toBeUndefined();
});
