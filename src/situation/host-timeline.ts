/** One host hour by hour. */
import { z } from 'zod';
import { stored } from '../model/stored.ts';
import type { Query } from '../model/store.ts';
import { conversations } from './conversations.ts';
import { hours, inHours } from './moment.ts';

const params = hours.extend({ host: z.string() });

const row = z.object({
  /** Start of the hour. */
  hour: stored.millis,
  /** Highest level of a reason for mining in the hour. */
  level: stored.uint,
  sessions: stored.uint,
  submitted: stored.uint,
  accepted: stored.uint,
  bytes_out: stored.uint,
  bytes_in: stored.uint,
  pools: stored.texts,
});
export type TimelineRow = z.output<typeof row>;

export const hostTimeline: Query<z.output<typeof params>, TimelineRow> = {
  name: 'host-timeline',
  definition:
    'Hours of the span in which there was a reason to believe that the address mines; what several sensors saw of one conversation counts once.',
  params,
  row,
  sql: `SELECT hour, max(level) AS level, sum(sessions) AS sessions, sum(submitted) AS submitted,
      sum(accepted) AS accepted, sum(bytes_out) AS bytes_out, sum(bytes_in) AS bytes_in,
      arrayFilter(name -> name != '', groupUniqArray(pool)) AS pools
    FROM ${conversations(`host = toIPv6({host:String}) AND ${inHours}`)}
    GROUP BY hour ORDER BY hour`,
};
