/** The document `davylamp who --json` prints, and what `explain` adds to a host: who had an address, as far as leases, sessions,
 * translations and tables tell. Within schema 1, fields are added, never changed. */
import { z } from 'zod';
import { isoTime } from '../lib/iso-time.ts';
import type { Traced } from './who-had.ts';

const count = z.int().min(0);
/** ISO 8601, UTC; null when unknown. */
const time = z.iso.datetime().nullable();
const text = z.string();

const holder = z.strictObject({
  sure: z
    .enum(['in_force', 'open', 'near'])
    .describe(
      'In force at that moment; begun before it with no end seen; or seen some time before or after.',
    ),
  seconds: count.describe('Between that moment and the nearest at which it is known to have held.'),
  kind: text.describe('`dhcp`, `radius`, `nat`, `neighbour`, `802.1x`.'),
  ip: text,
  prefix_length: count.describe('32 or 128 for one address.'),
  port_first: count.describe('First and last port given by a translator; 0 for all.'),
  port_last: count,
  protocol_num: count.describe('IP protocol the ports are of; 0 for all.'),
  peer_ip: text.describe('Other end of a translation made for one conversation; or empty.'),
  peer_port: count,
  inner_ip: text.describe('Address behind the translator; or empty.'),
  inner_port: count,
  mac: text,
  hostname: text,
  user: text.describe('Fingerprint of the account, never its name; or empty.'),
  place: text,
  began: time,
  seen: time.describe('Last seen in force.'),
  expires: time.describe('Until when it was given.'),
  ended: time,
  get behind() {
    return z.array(holder).describe('Who had the address behind the translator then.');
  },
});

export const whoDocument = z.strictObject({
  schema: z.literal(1),
  ip: text,
  port: count.describe('0 when none was asked about.'),
  at: z.iso.datetime().describe('The moment asked about.'),
  holders: z.array(holder).describe('Those in force first, then the newest.'),
});

export type WhoDocument = z.output<typeof whoDocument>;
export type HolderDocument = z.output<typeof holder>;

/** Who had the address of a host while it was seen. */
export interface HeldBy {
  /** First and last moment of its evidence at which this holder had the address. */
  readonly first: string;
  readonly last: string;
  /** Moments of its evidence that this holder answers for. */
  readonly moments: number;
  readonly holder: HolderDocument;
}

/** A holder as the document has it. */
export function holderDocument({ sure, seconds, binding, behind }: Traced): HolderDocument {
  const { time: began, seen_time, expires_time, end_time, segment: _, ...rest } = binding;
  return {
    sure,
    seconds,
    ...rest,
    began: isoTime(began),
    seen: isoTime(seen_time),
    expires: isoTime(expires_time),
    ended: isoTime(end_time),
    behind: behind.map(holderDocument),
  };
}
