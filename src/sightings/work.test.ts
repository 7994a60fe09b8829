import { expect, test } from 'vitest';
import { HOUR, piece, START } from '../../test/kit/evidence.ts';
import { createRng } from '../lib/rng.ts';
import type { Tally } from '../model/evidence.ts';
import type { Sighting } from '../model/sighting.ts';
import { sightingOf } from './fold.ts';
import { hashRates, rateInterval } from './work.ts';

/** A session that found `shares` of `each` hashes in `seconds`. */
const worked = (shares: number, each: number, seconds: number): Partial<Tally> => ({
  work: shares * each,
  work_variance: shares * each * each,
  work_shares: shares,
  work_seconds: seconds,
  work_exposure: seconds / each,
});

const sighted = (
  tally: Partial<Tally>,
  from: number,
  to: number,
  more: Parameters<typeof piece>[0] = {},
): Sighting =>
  sightingOf(
    piece({
      ...more,
      time: START + from * 1000,
      end_time: START + to * 1000,
      facts: { algorithm: 'rx/0', ...more.facts },
      tally,
    }),
  );

test('a real Monero session: 30 shares of 20,000 hashes in 1,154 s are 520 H/s', () => {
  expect(hashRates([sighted(worked(30, 20_000, 1154), 0, 1154)])).toMatchInlineSnapshot(`
    [
      {
        "algorithm": "rx/0",
        "device": "cpu",
        "high": 742.233,
        "hours": 0.320556,
        "low": 350.795,
        "mid": 519.931,
        "unit": "H/s",
      },
    ]
  `);
});

test('without a share only the upper bound says something', () => {
  const [rate] = hashRates([sighted(worked(0, 20_000, 1000), 0, 1000)]);
  expect(rate).toMatchObject({ low: 0, mid: 0 });
  expect(rate?.high).toBeCloseTo(3.689 * 20, 1);
});

test('sessions side by side add up; one after another they do not', () => {
  const one = worked(100, 1000, 1000);
  const [beside] = hashRates([sighted(one, 0, 1000), sighted(one, 0, 1000)]);
  const [after] = hashRates([sighted(one, 0, 1000), sighted(one, 2000, 3000)]);
  expect(beside?.mid).toBe(200);
  expect(after?.mid).toBe(100);
});

test('hours are laid end to end', () => {
  const rows = [0, 1, 2].map((hour) =>
    sighted(worked(360, 1000, 3600), (hour * HOUR) / 1000, (hour * HOUR) / 1000 + 3600),
  );
  expect(hashRates(rows)[0]?.mid).toBe(100);
});

test('algorithms are never added', () => {
  const rows = [
    sighted(worked(50, 1000, 1000), 0, 1000),
    sighted(worked(5, 1e9, 1000), 0, 1000, {
      facts: { algorithm: 'kawpow', hash_unit: 'H/s' },
    }),
  ];
  expect(hashRates(rows).map((r) => [r.algorithm, r.mid])).toEqual([
    ['kawpow', 5e6],
    ['rx/0', 50],
  ]);
});

test('no difficulty known, no rate', () => {
  expect(hashRates([sighted({}, 0, 1000)])).toEqual([]);
  expect(rateInterval({ ...worked(0, 1, 0), work_exposure: 0 } as Tally)).toBeUndefined();
});

/** Miners of known rates side by side, each with its own difficulty: the case that no single count settles. */
test('the interval of a sum holds the truth 95 times in a hundred', () => {
  const rng = createRng(29);
  const seconds = 1800;
  let held = 0;
  const rounds = 4000;
  for (let round = 0; round < rounds; round++) {
    let truth = 0;
    const rows: Sighting[] = [];
    for (let miner = rng.between(1, 4); miner > 0; miner--) {
      const rate = 500 + rng.float() * 10_000;
      const each = 20_000 * 2 ** rng.between(0, 6);
      let shares = 0;
      for (let t = rng.exponential(each / rate); t < seconds; t += rng.exponential(each / rate))
        shares++;
      truth += rate;
      rows.push(sighted(worked(shares, each, seconds), 0, seconds));
    }
    const [found] = hashRates(rows);
    if (found !== undefined && found.low <= truth && truth <= found.high) held++;
  }
  expect(held / rounds).toBeGreaterThan(0.94);
  expect(held / rounds).toBeLessThan(0.99);
});
