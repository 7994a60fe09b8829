/** Mining hosts of a span against the span before it: new, existing, recurring, gone. */
import { z } from 'zod';
import { stored } from '../model/stored.ts';
import type { Query } from '../model/store.ts';
import { activeBetween, boundDays } from './active-days.ts';
import { daySpan, fromHosts, hostFilter } from './host-filter.ts';

const params = hostFilter.extend({
  /** The days asked about. */
  days: daySpan,
  /** The days they are compared with; they end before. */
  before: daySpan,
});
export type ChangeParams = z.output<typeof params>;

const row = z.object({
  /** Active in the span. */
  active: stored.uint,
  /** Of these, on no day before it. */
  new: stored.uint,
  /** Of these, also in the span before. */
  existing: stored.uint,
  /** Of these, not in the span before, but earlier. */
  recurring: stored.uint,
  /** Active in the span before, not in this one. */
  gone: stored.uint,
  /** Active in the span before. */
  active_before: stored.uint,
});
export type ChangeRow = z.output<typeof row>;

export const change: Query<ChangeParams, ChangeRow> = {
  name: 'change',
  definition:
    'Addresses that mined on a day of the span, by whether they mined before: new (never), existing (in the span before), recurring (earlier only); gone are those of the span before that did not mine in this one. Gone is not cured: a host may be silent, or unseen.',
  params,
  row,
  sql: (filter) => `SELECT countIf(now) AS active,
      countIf(now AND earliest >= {days:Array(UInt16)}[1]) AS new,
      countIf(now AND past) AS existing,
      countIf(now AND NOT past AND earliest < {days:Array(UInt16)}[1]) AS recurring,
      countIf(past AND NOT now) AS gone,
      countIf(past) AS active_before
    FROM (SELECT ${activeBetween(...boundDays('days'))} AS now,
        ${activeBetween(...boundDays('before'))} AS past,
        first_day AS earliest ${fromHosts(filter)} AND last_day > 0)`,
};
