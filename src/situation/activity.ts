/** How many mine now: in the last hour that was seen, day and month. */
import { z } from 'zod';
import { dayOf } from '../lib/days.ts';
import { stored } from '../model/stored.ts';
import type { Query } from '../model/store.ts';
import { activeBetween } from './active-days.ts';
import { fromHosts, hostFilter } from './host-filter.ts';
import { moment } from './moment.ts';

const params = hostFilter.extend({
  /** The moment that "now" is, Unix milliseconds. */
  now: z.number().min(0).max(5e12),
});

const row = z.object({
  span: z.enum(['hour', 'day', 'month']),
  /** Distinct addresses. */
  hosts: stored.uint,
  /** Distinct wallets or accounts, by fingerprint, they work for. */
  wallets: stored.uint,
  /** Distinct responsible units, the unknown one not counted. */
  units: stored.uint,
});
export type ActivityRow = z.output<typeof row>;

/** Days of a month, today included. */
const MONTH = 30;

export const activity: Query<z.output<typeof params>, ActivityRow> = {
  name: 'activity',
  definition:
    'Addresses that mined in the hour up to now (last seen no longer ago), on the day (UTC) and in the thirty days that end with it. Addresses, wallets and units are counted apart: one address may stand for several miners.',
  params,
  row,
  sql: ({ now, ...filter }) => {
    const today = dayOf(now);
    const since = today - MONTH + 1;
    const in_hour = `last_seen > ${moment('now')} - INTERVAL 1 HOUR AND last_seen <= ${moment('now')}`;
    const counted = (span: string, condition: string): string =>
      `('${span}', countIf(${condition}), uniqExactArrayIf(wallet_keys, ${condition}),
        uniqExactIf(unit_key, unit != '' AND ${condition}))`;
    return `SELECT counted.1 AS span, counted.2 AS hosts, counted.3 AS wallets, counted.4 AS units
      FROM (SELECT arrayJoin([${counted('hour', 'in_hour')}, ${counted('day', 'in_day')},
          ${counted('month', 'true')}]) AS counted
        FROM (SELECT ${in_hour} AS in_hour, ${activeBetween(today, today)} AS in_day, wallet_keys, unit,
            cityHash64(unit) AS unit_key
          ${fromHosts(filter)} AND ${activeBetween(since, today)}))`;
  },
};
