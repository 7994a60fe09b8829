/** What a host and its pools sent each other on a day, made anew from all sightings of the day whenever the host is assessed: what
 * egress adds up, as sightings themselves would have to be merged first. */
import { dayStart } from '../lib/days.ts';
import { columns, type Millis, type Row } from '../records/columns.ts';
import type { Sighting } from './sighting.ts';

const HOUR = 3_600_000;

export const trafficColumns = columns({
  day: { is: 'millis', doc: 'Start of the day, UTC.' },
  host: { is: 'ip', doc: 'The client.' },
  assessed: { is: 'millis', doc: 'When it was made; the latest counts.' },
  hours: {
    is: 'uints',
    doc: 'Hours of the day (0–23) with a reason for mining, one for each pool and hour.',
  },
  pools: { is: 'texts', few: true, doc: 'Of each of these the pool; empty when unknown.' },
  bytes_out: { is: 'uints', doc: 'Of each of these the bytes to the pool.' },
  bytes_in: { is: 'uints', doc: 'Of each of these the bytes from the pool.' },
});
export type TrafficRow = Row<typeof trafficColumns>;

interface Counted {
  pool: string;
  bytes_out: number;
  bytes_in: number;
}

/** The rows of one host, from the day of `since` on, by all its sightings (merged by key). What several inputs saw of a conversation
 * adds up; of what several sensors, detectors or reasons saw the most is the truth, so that it counts once. */
export function trafficRows(
  sightings: readonly Sighting[],
  assessed: Millis,
  since: Millis,
): TrafficRow[] {
  const from = dayStart(since);
  const seen = sightings.filter(({ stance, hour }) => stance === 'for' && hour >= from);
  const days = Map.groupBy(conversations(seen), ([{ hour }]) => dayStart(hour));
  return [...days].map(([day, all]) => {
    const byPool = Map.groupBy(all, ([{ hour }, { pool }]) => `${hour} ${pool}`);
    const cells = [...byPool.values()].map((same) => ({
      hour: (same[0]![0].hour - day) / HOUR,
      pool: same[0]![1].pool,
      bytes_out: same.reduce((sum, [, { bytes_out }]) => sum + bytes_out, 0),
      bytes_in: same.reduce((sum, [, { bytes_in }]) => sum + bytes_in, 0),
    }));
    return {
      day,
      host: all[0]![0].host,
      assessed,
      hours: cells.map(({ hour }) => hour),
      pools: cells.map(({ pool }) => pool),
      bytes_out: cells.map(({ bytes_out }) => bytes_out),
      bytes_in: cells.map(({ bytes_in }) => bytes_in),
    };
  });
}

/** Each conversation of an hour once, with one of its sightings. */
function conversations(sightings: readonly Sighting[]): [Sighting, Counted][] {
  const each = Map.groupBy(sightings, (s) => `${s.hour} ${s.peer_ip} ${s.peer_port}`);
  return [...each.values()].map((same) => {
    const ways = Map.groupBy(same, (s) =>
      JSON.stringify([s.detector, s.basis, s.algorithm, s.observer]),
    );
    const counted: Counted = { pool: '', bytes_out: 0, bytes_in: 0 };
    for (const way of ways.values()) {
      counted.bytes_out = Math.max(counted.bytes_out, sum(way, 'bytes_out'));
      counted.bytes_in = Math.max(counted.bytes_in, sum(way, 'bytes_in'));
    }
    // The same of several names, in whatever order they come.
    for (const { pool } of same) if (pool > counted.pool) counted.pool = pool;
    return [same[0]!, counted];
  });
}

const sum = (sightings: readonly Sighting[], of: 'bytes_out' | 'bytes_in'): number =>
  sightings.reduce((total, sighting) => total + sighting[of], 0);
