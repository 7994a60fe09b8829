/** How much traffic goes to pools: what a network operator sees on the line. */
import { z } from 'zod';
import { stored } from '../model/stored.ts';
import type { Query } from '../model/store.ts';
import { hostFilter, passes } from './host-filter.ts';
import { hours, moment } from './moment.ts';

const span = hours.extend(hostFilter.shape);
const params = span.extend({ limit: z.number().int().min(1).max(10_000).default(100) });

const traffic = {
  hosts: stored.uint,
  bytes_out: stored.uint,
  bytes_in: stored.uint,
  /** Mean over the whole span, or the hour; bits per second. */
  bits_out: stored.real,
  bits_in: stored.real,
};

const row = z.object({
  /** Pool; empty when unknown. */
  pool: stored.text,
  ...traffic,
});
export type EgressRow = z.output<typeof row>;

const DEFINITION =
  'Bytes between mining addresses and the endpoints of each pool in the hours of the span, and their mean rate in bit/s. A conversation seen by several sensors counts once.';

/** Who sent how much to which pool in each hour of the span; days lie apart, and are read whole. */
function hourly({ from: _, to: __, ...filter }: z.output<typeof span>): string {
  const isNarrow = Object.values(filter).some((value) => value !== undefined);
  return `SELECT day + toIntervalHour(hour) AS time, cityHash64(host) AS client, pool, sent, received
    FROM (SELECT day, host, hours, pools, bytes_out, bytes_in FROM traffic FINAL
      WHERE day >= toStartOfDay(${moment('from')}, 'UTC') AND day < ${moment('to')}${
        isNarrow ? ` AND host IN (SELECT ip FROM host FINAL WHERE ${passes(filter)})` : ''
      }
      SETTINGS do_not_merge_across_partitions_select_final = 1)
    ARRAY JOIN hours AS hour, pools AS pool, bytes_out AS sent, bytes_in AS received
    WHERE time >= ${moment('from')} AND time < ${moment('to')}`;
}

export const egress: Query<z.output<typeof params>, EgressRow> = {
  name: 'egress',
  definition: DEFINITION,
  params,
  row,
  sql: ({
    limit: _,
    ...asked
  }) => `SELECT pool, uniqExact(client) AS hosts, sum(sent) AS bytes_out, sum(received) AS bytes_in,
      bytes_out * 8000 / ({to:Float64} - {from:Float64}) AS bits_out,
      bytes_in * 8000 / ({to:Float64} - {from:Float64}) AS bits_in
    FROM (${hourly(asked)})
    GROUP BY pool ORDER BY bytes_out + bytes_in DESC, pool LIMIT {limit:UInt32}`,
};

/** All pools together, step by step: each a whole number of hours, beginning at the first of `start`. */
const course = <const Name extends 'hour' | 'day'>(
  step: Name,
  { start, seconds, says }: { start: string; seconds: number; says: string },
) => ({
  name: `egress-by-${step}`,
  definition: `${DEFINITION} ${says}`,
  params: span,
  row: z.object({ [step]: stored.millis, ...traffic } as Record<Name, typeof stored.millis> &
    typeof traffic),
  sql: (asked: z.output<typeof span>) =>
    `SELECT ${start} AS ${step}, uniqExact(client) AS hosts, sum(sent) AS bytes_out, sum(received) AS bytes_in,
      bytes_out * 8 / ${seconds} AS bits_out, bytes_in * 8 / ${seconds} AS bits_in
    FROM (${hourly(asked)}) GROUP BY ${step} ORDER BY ${step}`,
});

export const egressByHour = course('hour', {
  start: 'time',
  seconds: 3600,
  says: 'Here of all pools together, hour by hour.',
});

export const egressByDay = course('day', {
  start: "toStartOfDay(time, 'UTC')",
  seconds: 86_400,
  says: 'Here of all pools together, day by day.',
});

/** The last day of a span on which anything was seen; the epoch where nothing was. */
export const lastTraffic: Query<z.output<typeof hours>, { readonly day: number }> = {
  name: 'last-traffic',
  definition: 'The last day of the span with traffic between mining addresses and pools.',
  params: hours,
  row: z.object({ day: stored.millis }),
  sql: `SELECT max(t.day) AS day FROM traffic AS t WHERE t.day >= ${moment('from')} AND t.day < ${moment('to')}`,
};
