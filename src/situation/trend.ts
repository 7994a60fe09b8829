/** Mining hosts day by day, all together or apart by a dimension. */
import { z } from 'zod';
import { stored } from '../model/stored.ts';
import type { Query } from '../model/store.ts';
import { dimensionKeys, shownKey, type DimensionName } from './by-dimension.ts';
import { daySpan, fromHosts, hostFilter } from './host-filter.ts';

const names = Object.keys(dimensionKeys) as [DimensionName, ...DimensionName[]];

const params = hostFilter.extend({
  /** The days asked about. */
  days: daySpan,
  /** Apart by this; together when left out. */
  by: z.enum(names).optional(),
});
export type TrendParams = z.output<typeof params>;

const row = z.object({
  /** Days since the Unix epoch, UTC. */
  day: z.number(),
  /** Value of the dimension; empty when asked for all together, or unknown. */
  key: stored.text,
  hosts: stored.uint,
});
export type TrendRow = z.output<typeof row>;

export const trend: Query<TrendParams, TrendRow> = {
  name: 'trend',
  definition:
    'Addresses that mined on each day (UTC): verdict mining, and a reason of level E2 or better on that day. A host active on several days counts on each, so days do not add up.',
  params,
  row,
  // The days are literals: parameters of an aggregate may not be bound. zod has made whole numbers of them.
  sql: ({
    by,
    days: [from, to],
    ...filter
  }) => `SELECT ${by === undefined ? "''" : shownKey(by)} AS key,
      tupleElement(counted, 1) AS day, tupleElement(counted, 2) AS hosts
    FROM (SELECT value, arrayJoin(arrayZip(range(${from}, ${to} + 1), counts)) AS counted
      FROM (SELECT value, countResample(${from}, ${to} + 1, 1)(day) AS counts
        FROM (SELECT ${by === undefined ? '0' : dimensionKeys[by]} AS value, active_days
          ${fromHosts(filter)} AND last_day >= ${from} AND first_day <= ${to})
        ARRAY JOIN active_days AS day GROUP BY value))
    WHERE hosts > 0 ORDER BY day, key`,
};
