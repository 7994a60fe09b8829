/** What a site teaches of how common mining is: less than was given where it is rarer, and never more. */
import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { learnPrior } from './site-prior.ts';
import { chanceOf } from './weigh.ts';

const GIVEN = 0.005;
const score = fc.double({ min: -15, max: 15, noNaN: true });

test.prop([fc.array(score, { maxLength: 400 })])(
  'is a share, and no more than was given',
  (scores) => {
    const learned = learnPrior(scores, GIVEN);
    expect(learned).toBeGreaterThan(0);
    expect(learned).toBeLessThanOrEqual(GIVEN);
  },
);

test('without a conversation it is what was given', () => {
  expect(learnPrior([], GIVEN)).toBe(GIVEN);
});

test('ten thousand quiet conversations without a miner make one less believed, and a sure one still told', () => {
  const benign = Array.from({ length: 10_000 }, () => -5);
  const learned = learnPrior([...benign, 5, 12], GIVEN);
  expect(learned).toBeLessThan(GIVEN / 5);
  expect(chanceOf(5, learned)).toBeLessThan(0.15);
  expect(chanceOf(12, learned)).toBeGreaterThan(0.98);
});

test('many look-alikes of one kind do not vouch for each other', () => {
  const alike = Array.from({ length: 2000 }, () => 4);
  expect(chanceOf(4, learnPrior(alike, GIVEN))).toBeLessThan(0.4);
});
