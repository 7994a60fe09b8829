import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { createRng, type Rng } from '../../lib/rng.ts';
import { testClock, WINDOWS } from './clock-test.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const LN_LIMIT = Math.log(1e-6);

const exponential = (rng: Rng, mean: number): number => -Math.log(1 - rng.float()) * mean;

/** Arrivals of a coin with this mean block time, from before the beginning until `length`. */
function blocksOf(rng: Rng, mean: number, length: number): number[] {
  const arrivals: number[] = [];
  for (let t = -10 * mean; t < length; t += exponential(rng, mean)) arrivals.push(t);
  return arrivals;
}

/** When a pool tells its miner: some time after each block, and whenever it has been silent for `refresh`. */
function poolPushes(rng: Rng, blocks: readonly number[], length: number, refresh: number) {
  const lag = 200 + rng.float() * 800;
  const pushes: number[] = [];
  let last = 0;
  const refreshUntil = (time: number): void => {
    for (; last + refresh < time; pushes.push(last)) last += refresh + rng.float() * 40;
  };
  for (const block of blocks) {
    if (block < 0) continue;
    const at = block + lag + exponential(rng, 300);
    refreshUntil(at);
    pushes.push(at);
    last = at;
  }
  refreshUntil(length);
  return pushes.filter((time) => time < length).sort((a, b) => a - b);
}

/** Pushes of conversations that know nothing of blocks: heartbeats, feeds, bursts. */
function benignPushes(rng: Rng, length: number, kind: number): number[] {
  const pushes: number[] = [];
  const period = 2 * SECOND + rng.float() * 120 * SECOND;
  let time = rng.float() * period;
  while (time < length) {
    pushes.push(time);
    if (kind % 4 === 0) time += period;
    else if (kind % 4 === 1) time += period * (0.9 + 0.2 * rng.float());
    else if (kind % 4 === 2) time += exponential(rng, period);
    else time += rng.float() < 0.8 ? exponential(rng, SECOND) : exponential(rng, 5 * period);
  }
  return pushes;
}

/** Share of generated sessions found at a chance of one in a million. */
function power(mean: number, minutes: number, refresh: number, sessions = 200): number {
  const length = minutes * MINUTE;
  let found = 0;
  for (let seed = 1; seed <= sessions; seed++) {
    const rng = createRng(seed);
    const blocks = blocksOf(rng, mean, length);
    const result = testClock(poolPushes(rng, blocks, length, refresh), blocks, 0, length);
    if (result !== undefined && result.lnP <= LN_LIMIT) found++;
  }
  return found / sessions;
}

describe('the block clock', () => {
  test.each([
    ['Monero, 20 min, jobs refreshed every 30 s', 120 * SECOND, 20, 30 * SECOND, 0.8],
    ['Monero, an hour, jobs refreshed every 30 s', 120 * SECOND, 60, 30 * SECOND, 0.995],
    ['Monero, 20 min, a job a block', 120 * SECOND, 20, Infinity, 0.95],
    ['Bitcoin, two hours, jobs refreshed every 30 s', 600 * SECOND, 120, 30 * SECOND, 0.85],
    ['KawPow, 20 min', 60 * SECOND, 20, 30 * SECOND, 0.95],
    ['Ethereum Classic, 20 min', 13 * SECOND, 20, 60 * SECOND, 0.99],
  ] as const)('finds %s', (_, mean, minutes, refresh, least) => {
    expect(power(mean, minutes, refresh)).toBeGreaterThanOrEqual(least);
  });

  test(
    'is not fooled by 20,000 conversations that have no part in it',
    { timeout: 120_000 },
    () => {
      let found = 0;
      for (let seed = 1; seed <= 20_000; seed++) {
        const rng = createRng(seed);
        const length = (20 + rng.float() * 220) * MINUTE;
        const mean = [13, 60, 120, 600][seed % 4]! * SECOND;
        const blocks = blocksOf(rng, mean, length);
        const result = testClock(benignPushes(rng, length, seed >> 2), blocks, 0, length);
        if (result !== undefined && result.lnP <= LN_LIMIT) found++;
      }
      expect(found).toBe(0);
    },
  );

  test('its chance is a chance: one in twenty of chance conversations stays below 0.05', () => {
    let below = 0;
    for (let seed = 1; seed <= 4000; seed++) {
      const rng = createRng(seed);
      const blocks = blocksOf(rng, 120 * SECOND, 60 * MINUTE);
      const pushes = benignPushes(rng, 60 * MINUTE, seed);
      const result = testClock(pushes, blocks, 0, 60 * MINUTE, [WINDOWS[0]!]);
      if (result !== undefined && Math.exp(result.lnP) <= 0.05) below++;
    }
    // Counts are whole, so the test is careful rather than exact.
    expect(below / 4000).toBeLessThanOrEqual(0.055);
    expect(below / 4000).toBeGreaterThan(0.01);
  });

  test.prop([
    fc.array(fc.integer({ min: 0, max: 100_000 }), { maxLength: 50 }),
    fc.array(fc.integer({ min: 0, max: 100_000 }), { maxLength: 50 }),
  ])('shares are shares, whatever the times', (pushes, blocks) => {
    const sorted = (list: readonly number[]): number[] => [...list].sort((a, b) => a - b);
    const result = testClock(sorted(pushes), sorted(blocks), 0, 100_000);
    if (result === undefined) return;
    expect(result.cover).toBeGreaterThanOrEqual(0);
    expect(result.cover).toBeLessThanOrEqual(1);
    expect(result.hits).toBeLessThanOrEqual(result.blocks);
    expect(result.lnP).toBeLessThanOrEqual(0);
  });
});
