/** The first numbers: how many hosts, by how much is proven and what kind of mining. */
import { z } from 'zod';
import { stored } from '../model/stored.ts';
import type { Query } from '../model/store.ts';
import { fromHosts, hostFilter, type HostFilter } from './host-filter.ts';

const row = z.object({
  verdict: z.enum(['mining', 'suspected', 'context']),
  /** 1–5. */
  level: stored.uint,
  kind: stored.text,
  hosts: stored.uint,
  sessions: stored.uint,
  submitted: stored.uint,
  accepted: stored.uint,
  first_seen: stored.millis,
  last_seen: stored.millis,
});
export type OverviewRow = z.output<typeof row>;

export const overview: Query<HostFilter, OverviewRow> = {
  name: 'overview',
  definition:
    'Distinct addresses by verdict, evidence level and kind of mining. Every address is in exactly one row, so rows add up.',
  params: hostFilter,
  row,
  sql: (filter) => `SELECT verdict, level, kind, count() AS hosts,
      sum(sessions) AS sessions, sum(submitted) AS submitted, sum(accepted) AS accepted,
      min(first_seen) AS first_seen, max(last_seen) AS last_seen
    FROM (SELECT * ${fromHosts(filter)})
    GROUP BY verdict, level, kind
    ORDER BY multiIf(verdict = 'mining', 0, verdict = 'suspected', 1, 2), level DESC, hosts DESC, kind`,
};
