/** Sums of both sides that fit the same counts are an exchange; others are not. */
import { expect, test } from 'vitest';
import { createRng } from '../../lib/rng.ts';
import { exchangeOf, type Sums } from './exchange.ts';

const [SHARE, ANSWER, JOB] = [235, 63, 380] as const;

/** Spells of so many shares and jobs by luck; numbers grow by a byte now and then. */
function spells(seed: number, jobs: number): Sums[] {
  const rng = createRng(seed);
  return Array.from({ length: 40 }, () => {
    const shares = rng.int(5);
    const pushed = Math.floor(rng.exponential(jobs));
    return {
      up: shares * (SHARE + rng.int(2)),
      down: shares * ANSWER + pushed * (JOB + rng.int(2)),
    };
  });
}

test('shares, as many answers, and jobs beside them', () => {
  const found = exchangeOf(spells(1, 1.5), SHARE);
  expect(found.explained).toBeGreaterThan(0.9);
  expect(found.pushed).toBeGreaterThan(0.3);
  expect(Math.abs(found.answer - ANSWER)).toBeLessThanOrEqual(3);
  expect(Math.abs(found.push - JOB)).toBeLessThanOrEqual(4);
});

test('questions and nothing but their answers', () => {
  const found = exchangeOf(spells(2, 0), SHARE);
  expect(found).toMatchObject({ push: 0, pushed: 0 });
  expect(found.explained).toBeGreaterThan(0.9);
});

test('what differs each time fits no counts', () => {
  const rng = createRng(3);
  const wild = spells(3, 1).map(({ up }) => ({ up, down: 40 + Math.floor(rng.pareto(60, 1.1)) }));
  expect(exchangeOf(wild, SHARE).explained).toBeLessThan(0.75);
});
