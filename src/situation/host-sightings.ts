/** All that was sighted of given hosts, copies of the same key merged: what an assessment is made from. */
import { z } from 'zod';
import { sighting, type Sighting } from '../model/sighting.ts';
import { storedRow } from '../model/stored.ts';
import type { Query } from '../model/store.ts';

const params = z.object({ hosts: z.array(z.string()).readonly() });

export const hostSightings: Query<z.output<typeof params>, Sighting> = {
  name: 'host-sightings',
  definition:
    'Sightings of the given hosts, one per hour, endpoint, detector, kind of reason, algorithm, sensor and input.',
  params,
  row: storedRow(sighting),
  sql: `SELECT * FROM sighting FINAL WHERE host IN {hosts:Array(IPv6)} ORDER BY host, hour
    SETTINGS do_not_merge_across_partitions_select_final = 1`,
};
