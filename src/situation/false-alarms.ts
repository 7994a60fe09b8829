/** How many of a list are expected not to mine, by their own confidences. */
import { z } from 'zod';
import { stored } from '../model/stored.ts';
import type { Query } from '../model/store.ts';
import { fromHosts, hostFilter, type HostFilter } from './host-filter.ts';

const row = z.object({
  /** Of those called mining or suspected. */
  hosts: stored.real,
  /** The same, a day between the first sign of any and the last. */
  per_day: stored.real,
});
export type FalseAlarmRow = z.output<typeof row>;

export const falseAlarms: Query<HostFilter, FalseAlarmRow> = {
  name: 'false-alarms',
  definition:
    'Expected false alarms: the sum of 1 − confidence over the addresses called mining or suspected; a day, over the days between the first sign of any of them and the last, at least one. As good as the confidences are calibrated.',
  params: hostFilter,
  row,
  sql: (filter) => `SELECT sum(1 - confidence) AS hosts,
      hosts / greatest(1, dateDiff('second', min(first_seen), max(last_seen)) / 86400) AS per_day
    ${fromHosts(filter)} AND verdict != 'context'`,
};
