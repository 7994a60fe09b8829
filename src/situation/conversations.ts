/** Conversations of hosts by hour, each counted once: what timelines are made of. */
import { sightingKeyColumns } from '../model/merge-sighting.ts';

/** What adds up over inputs, and of which the most that one sensor, detector or reason saw is the truth. */
const counters = ['sessions', 'submitted', 'accepted', 'bytes_out', 'bytes_in'] as const;

const each = (how: 'max' | 'sum', names: readonly string[]): string =>
  names.map((name) => `${how}(${name}) AS ${name}`).join(', ');

/** A subquery with host, hour, level, pool and the counters, one row a conversation and hour, of sightings for mining that meet
 * `where`, copies merged by the rule of each column: of few hosts grouping does that quicker than FINAL. Conversations of an hour and
 * ways of seeing them are told apart by hashes of 64 bits: keys of 32 bytes are much quicker to group by than texts. */
export const conversations = (where: string): string => `(
  SELECT host, any(time) AS hour, max(level) AS level, max(pool_name) AS pool, ${each('max', counters)}
  FROM (SELECT host, cityHash64(hour, peer_ip, peer_port) AS conversation,
      cityHash64(detector, basis, algorithm, observer) AS way,
      any(hour) AS time, max(level) AS level, max(pool_name) AS pool_name, ${each('sum', counters)}
    FROM (SELECT ${sightingKeyColumns.join(', ')}, max(level) AS level,
        tupleElement(max(pool), 2) AS pool_name, ${each('max', counters)}
      FROM (SELECT * FROM sighting WHERE stance = 'for' AND ${where})
      GROUP BY ${sightingKeyColumns.join(', ')})
    GROUP BY host, conversation, way)
  GROUP BY host, conversation)`;
