/** The evidence kept of given hosts, the strongest of each kind: what an explanation shows. */
import { z } from 'zod';
import { evidenceColumns, evidenceOf } from '../model/evidence-row.ts';
import type { Evidence } from '../model/evidence.ts';
import { storedRow } from '../model/stored.ts';
import type { Query } from '../model/store.ts';

const params = z.object({
  hosts: z.array(z.string()).readonly(),
  /** At most so many of each host, detector and stance. */
  per_kind: z.number().int().default(20),
});

export const hostEvidence: Query<z.output<typeof params>, Evidence> = {
  name: 'host-evidence',
  definition:
    'Evidence of the given hosts: of each detector and stance the highest levels, and of those the latest.',
  params,
  row: storedRow(evidenceColumns).transform(evidenceOf),
  sql: `SELECT * FROM evidence FINAL WHERE host IN {hosts:Array(IPv6)}
    ORDER BY host, level DESC, time DESC, id LIMIT {per_kind:UInt32} BY host, detector, stance
    SETTINGS do_not_merge_across_partitions_select_final = 1`,
};
