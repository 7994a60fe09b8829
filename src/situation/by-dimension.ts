/** Hosts counted by one dimension; what the questions by place, network type, coin and pool have in common. */
import { z } from 'zod';
import type { SituationRow } from '../model/situation.ts';
import { stored } from '../model/stored.ts';
import type { Query } from '../model/store.ts';
import { fromHosts, hostFilter, type HostFilter } from './host-filter.ts';

/** A row of the situation with the work seen behind it. */
export interface DimensionRow extends SituationRow {
  readonly sessions: number;
  readonly accepted: number;
}

const row = z.object({
  key: stored.text,
  hosts: stored.uint,
  mining: stored.uint,
  suspected: stored.uint,
  sessions: stored.uint,
  accepted: stored.uint,
});

/** Expressions a host's value in a dimension is read by; an array counts the host under each of its values. */
export const dimensionKeys = {
  country: 'country',
  place: 'place',
  network_type: 'network_type',
  unit: 'unit',
  sector: 'sector',
  coin: "arrayJoin(if(empty(coins), [''], coins))",
  algorithm: "arrayJoin(if(empty(algorithms), [''], algorithms))",
  pool: "arrayJoin(if(empty(pools), [''], pools))",
  kind: 'kind',
  leaning: "if(leaning = '', 'undecided', leaning)",
  level: 'level',
} as const;
export type DimensionName = keyof typeof dimensionKeys;

/** Whether a host has one value in it, so that its rows add up to all hosts. */
export const addsUp = (dimension: DimensionName): boolean =>
  !dimensionKeys[dimension].startsWith('arrayJoin');

/** How the value, grouped by as `value`, is shown: as it is, but for levels. */
export const shownKey = (dimension: DimensionName | undefined): string =>
  dimension === 'level' ? "concat('E', toString(value))" : 'toString(value)';

/** A question that counts hosts by `dimension`, the most mining first. */
export function byDimension(
  dimension: DimensionName,
  name: string,
  definition: string,
): Query<HostFilter, DimensionRow> {
  return {
    name,
    definition,
    params: hostFilter,
    row,
    sql: (filter) => `SELECT ${shownKey(dimension)} AS key, count() AS hosts,
        countIf(verdict = 'mining') AS mining, countIf(verdict = 'suspected') AS suspected,
        sum(sessions) AS sessions, sum(accepted) AS accepted
      FROM (SELECT ${dimensionKeys[dimension]} AS value, verdict, sessions, accepted ${fromHosts(filter)})
      GROUP BY value ORDER BY mining DESC, suspected DESC, hosts DESC, key`,
  };
}
