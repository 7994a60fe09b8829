/** How often mining hosts connect, and on how many days they were active: two distributions. */
import { z } from 'zod';
import { stored } from '../model/stored.ts';
import type { Query } from '../model/store.ts';
import { fromHosts, hostFilter, type HostFilter } from './host-filter.ts';

const row = z.object({
  measure: z.enum(['connection_frequency', 'active_days']),
  /** Lower bound of the class; each reaches to the next. */
  from: stored.uint,
  hosts: stored.uint,
});
export type FrequencyRow = z.output<typeof row>;

/** Classes that double: 0–1, 1–2, 2–4, 4–8 … */
const doubling = (value: string): string =>
  `toUInt64(if(${value} < 1, 0, exp2(floor(log2(${value})))))`;

export const frequency: Query<HostFilter, FrequencyRow> = {
  name: 'frequency',
  definition:
    'Mining addresses by connection frequency (sessions opened per active day) and by number of active days, in classes that double.',
  params: hostFilter,
  row,
  sql: (filter) => `SELECT tupleElement(class, 1) AS measure, tupleElement(class, 2) AS from,
      sum(alike) AS hosts
    FROM (SELECT alike, arrayJoin([
        ('connection_frequency', ${doubling('sessions / days')}),
        ('active_days', ${doubling('days')})]) AS class
      FROM (SELECT sessions, day_count AS days, count() AS alike
        ${fromHosts(filter)} AND last_day > 0 GROUP BY sessions, days))
    GROUP BY class ORDER BY measure, from`,
};
