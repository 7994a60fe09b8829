/** Hash rate from work: shares are a Poisson process, so the work of a time has an exact interval, and rates of different
 * algorithms are never added. */
import { weightedPoissonInterval } from '../lib/poisson.ts';
import { deviceOf } from '../model/device.ts';
import type { Tally } from '../model/evidence.ts';
import type { HashRate } from '../model/host.ts';
import type { Sighting } from '../model/sighting.ts';

/** The counters a hash rate is reckoned from; they add over sessions, hours and inputs. */
export type Work = Pick<
  Tally,
  'work' | 'work_variance' | 'work_shares' | 'work_seconds' | 'work_exposure'
>;

/** Hashes per second with a 95 % interval, over `seconds` of time (those of the work itself when not given: sessions side by
 * side take less time than they count seconds). Undefined when no difficulty was known. Without a share `low` and `mid` are
 * 0 and only `high` says something. */
export function rateInterval(
  work: Work,
  seconds = work.work_seconds,
): { readonly low: number; readonly mid: number; readonly high: number } | undefined {
  if (!(seconds > 0) || !(work.work_exposure > 0)) return undefined;
  // What one further share would have been worth, on the average of the time.
  const share = work.work_seconds / work.work_exposure;
  const { low, high } = weightedPoissonInterval(work.work, work.work_variance, share);
  return {
    low: digits(low / seconds),
    mid: digits(work.work / seconds),
    high: digits(high / seconds),
  };
}

/** Six digits: more would only show in which order the parts were added. */
const digits = (value: number): number => Number(value.toPrecision(6));

/** Hash rates of a host by algorithm, from its sightings of parsed sessions, counted once (see `countedOnce`). */
export function hashRates(sightings: readonly Sighting[]): HashRate[] {
  const worked = sightings.filter((s) => s.work_seconds > 0);
  return [...Map.groupBy(worked, (s) => s.algorithm)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([algorithm, rows]) => {
      const seconds = secondsSeen(rows);
      const rate = rateInterval(sumWork(rows), seconds);
      if (rate === undefined) return [];
      const unit = rows.map((s) => s.hash_unit).reduce((a, b) => (b > a ? b : a), '');
      const device = deviceOf(
        algorithm,
        rate.low,
        rows.flatMap((s) => s.agents),
      );
      const hours = digits(seconds / 3600);
      return [{ algorithm, ...rate, unit: unit === '' ? 'H/s' : unit, hours, device }];
    });
}

function sumWork(rows: readonly Sighting[]): Work {
  const sum = (value: (s: Sighting) => number): number => exactSum(rows.map(value));
  return {
    work: sum((s) => s.work),
    work_variance: sum((s) => s.work_variance),
    work_shares: sum((s) => s.work_shares),
    work_seconds: sum((s) => s.work_seconds),
    work_exposure: sum((s) => s.work_exposure),
  };
}

/** Seconds in which at least one session worked: in each hour no more than the sessions' own seconds together, and no more
 * than the span they cover together. */
function secondsSeen(rows: readonly Sighting[]): number {
  const hours = Map.groupBy(rows, (s) => s.hour);
  return exactSum(
    [...hours.values()].map((hour) =>
      Math.min(exactSum(hour.map((s) => s.work_seconds)), covered(hour) / 1000),
    ),
  );
}

/** Milliseconds that the spans of these sightings cover together. */
function covered(rows: readonly Sighting[]): number {
  const spans = rows.toSorted((a, b) => a.first_seen - b.first_seen);
  let [sum, end] = [0, Number.NEGATIVE_INFINITY];
  for (const { first_seen, last_seen } of spans) {
    sum += Math.max(0, last_seen - Math.max(first_seen, end));
    end = Math.max(end, last_seen);
  }
  return sum;
}

/** A sum that does not depend on the order: smallest first. */
const exactSum = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b).reduce((sum, value) => sum + value, 0);
