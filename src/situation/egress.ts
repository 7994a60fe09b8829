/** How much traffic goes to pools: what a network operator sees on the line. */
import { z } from 'zod';
import { stored } from '../model/stored.ts';
import type { Query } from '../model/store.ts';
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

/** What several sensors, detectors or reasons saw of one conversation counts once: the most that one of them saw. */
const conversations = `SELECT host, max(name) AS pool, max(sent) AS sent, max(received) AS received
  FROM (SELECT host, hour, peer_ip, peer_port, max(tupleElement(pool, 2)) AS name,
      sum(bytes_out) AS sent, sum(bytes_in) AS received
    FROM sighting FINAL WHERE stance = 'for' AND ${inHours}
    GROUP BY host, hour, peer_ip, peer_port, detector, basis, algorithm, observer)
  GROUP BY host, hour, peer_ip, peer_port`;

export const egress: Query<z.output<typeof params>, EgressRow> = {
  name: 'egress',
  definition:
    'Bytes between mining addresses and the endpoints of each pool in the hours of the span, and their mean rate in bit/s. A conversation seen by several sensors counts once.',
  params,
  row,
  sql: `SELECT pool, uniqExact(host) AS hosts, sum(sent) AS bytes_out, sum(received) AS bytes_in,
      bytes_out * 8000 / ({to:Float64} - {from:Float64}) AS bits_out,
      bytes_in * 8000 / ({to:Float64} - {from:Float64}) AS bits_in
    FROM (${conversations}) GROUP BY pool
    ORDER BY bytes_out + bytes_in DESC, pool LIMIT {limit:UInt32}
    SETTINGS do_not_merge_across_partitions_select_final = 1`,
};
