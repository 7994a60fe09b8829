/** Where hosts stand: what is kept of place, network and unit of each, page by page. */
import { z } from 'zod';
import { stored } from '../model/stored.ts';
import type { Query } from '../model/store.ts';

const params = z.object({ after: z.string().default('::'), limit: z.number().int() });

const row = z.object({
  ip: stored.ip,
  last_seen: stored.millis,
  country: stored.text,
  region: stored.text,
  place: stored.text,
  city: stored.text,
  network_type: stored.text,
  asn: stored.uint,
  unit: stored.text,
  sector: stored.text,
  policy: stored.text,
});
export type HostStanding = z.output<typeof row>;

export const hostStanding: Query<z.output<typeof params>, HostStanding> = {
  name: 'host-standing',
  definition:
    'Place, network type, system, unit, sector and policy of addresses as they were when last assessed, in the order of addresses.',
  params,
  row,
  sql: `SELECT ip, last_seen, country, region, place, city, network_type, asn, unit, sector, policy FROM host FINAL
    WHERE ip > toIPv6({after:String}) ORDER BY ip LIMIT {limit:UInt32}`,
};
