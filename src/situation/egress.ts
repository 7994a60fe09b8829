/** How much traffic goes to pools: what a network operator sees on the line. */
import { z } from 'zod';
import { stored } from '../model/stored.ts';
import type { Query } from '../model/store.ts';
import { conversations } from './conversations.ts';
import { hours, inHours } from './moment.ts';

const params = hours.extend({ limit: z.number().int().min(1).max(10_000).default(100) });

const row = z.object({
  /** Pool; empty when unknown. */
  pool: stored.text,
  hosts: stored.uint,
  bytes_out: stored.uint,
  bytes_in: stored.uint,
  /** Mean over the whole span, bits per second. */
  bits_out: stored.real,
  bits_in: stored.real,
});
export type EgressRow = z.output<typeof row>;

export const egress: Query<z.output<typeof params>, EgressRow> = {
  name: 'egress',
  definition:
    'Bytes between mining addresses and the endpoints of each pool in the hours of the span, and their mean rate in bit/s. A conversation seen by several sensors counts once.',
  params,
  row,
  sql: `SELECT pool, hosts, sent AS bytes_out, received AS bytes_in,
      sent * 8000 / ({to:Float64} - {from:Float64}) AS bits_out,
      received * 8000 / ({to:Float64} - {from:Float64}) AS bits_in
    FROM (SELECT pool, uniqExact(host) AS hosts, sum(bytes_out) AS sent, sum(bytes_in) AS received
      FROM ${conversations('all', inHours)} GROUP BY pool)
    ORDER BY sent + received DESC, pool LIMIT {limit:UInt32}`,
};
