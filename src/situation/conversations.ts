/** Conversations of hosts by hour, each counted once: what egress and timelines are made of. */
import { sightingKeyColumns } from '../model/merge-sighting.ts';

/** What adds up over inputs, and of which the most that one sensor, detector or reason saw is the truth. */
const counters = ['sessions', 'submitted', 'accepted', 'bytes_out', 'bytes_in'] as const;

const each = (how: 'max' | 'sum', names: readonly string[]): string =>
  names.map((name) => `${how}(${name}) AS ${name}`).join(', ');

/** A subquery with host, hour, peer_ip, peer_port, level, pool and the counters, of sightings for mining that meet `where`.
 * Copies merge here by the rule of each column, which is quicker than FINAL for a few of them. */
export const conversations = (where: string): string => `(
  SELECT host, hour, peer_ip, peer_port, max(level) AS level, max(pool_name) AS pool, ${each('max', counters)}
  FROM (SELECT host, hour, peer_ip, peer_port, max(level) AS level, max(pool_name) AS pool_name, ${each('sum', counters)}
    FROM (SELECT ${sightingKeyColumns.join(', ')}, max(level) AS level,
        tupleElement(max(pool), 2) AS pool_name, ${each('max', counters)}
      FROM (SELECT * FROM sighting WHERE stance = 'for' AND ${where})
      GROUP BY ${sightingKeyColumns.join(', ')})
    GROUP BY host, hour, peer_ip, peer_port, detector, basis, algorithm, observer)
  GROUP BY host, hour, peer_ip, peer_port)`;
