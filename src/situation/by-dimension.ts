/** Hosts counted by one dimension; what the questions by place, network type, coin and pool have in common. */
import { z } from 'zod';
import type { SituationRow } from '../model/situation.ts';
import { stored } from '../model/stored.ts';
import type { Query } from '../model/store.ts';
import { activeBetween, boundDays } from './active-days.ts';
import { daySpan, fromHosts, hostFilter } from './host-filter.ts';

/** A row of the situation with the work seen behind it. */
export interface DimensionRow extends SituationRow {
  readonly sessions: number;
  readonly accepted: number;
  /** Hosts of the span before, where it was asked about. */
  readonly before?: number | undefined;
}

const params = hostFilter.extend({
  /** Days to compare `active` with: both spans are counted in one pass, and values of the earlier one alone are told, too. */
  before: daySpan.optional(),
});
export type DimensionParams = z.output<typeof params>;

const row = z.object({
  key: stored.text,
  hosts: stored.uint,
  mining: stored.uint,
  suspected: stored.uint,
  sessions: stored.uint,
  accepted: stored.uint,
  before: stored.uint.optional(),
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
): Query<DimensionParams, DimensionRow> {
  return {
    name,
    definition,
    params,
    row,
    sql: (filter) => {
      const { counted, past, from } = parts(filter);
      return `SELECT ${shownKey(dimension)} AS key, countIf(now) AS hosts,
        countIf(now AND verdict = 'mining') AS mining, countIf(now AND verdict = 'suspected') AS suspected,
        sumIf(sessions, now) AS sessions, sumIf(accepted, now) AS accepted${past}
      FROM (SELECT ${dimensionKeys[dimension]} AS value, verdict, sessions, accepted, ${counted} ${from})
      GROUP BY value ORDER BY mining DESC, suspected DESC, hosts DESC, key`;
    },
  };
}

/** The parts that differ with and without a span to compare with. */
function parts({ before, active, ...filter }: DimensionParams) {
  if (before === undefined)
    return { counted: 'true AS now', past: '', from: fromHosts({ ...filter, active }) };
  return {
    counted: `${active === undefined ? 'true' : activeBetween(...boundDays('active'))} AS now,
      ${activeBetween(...boundDays('before'))} AS past`,
    past: ', countIf(past) AS before',
    from: `${fromHosts(filter)} AND (now OR past)`,
  };
}
