/** Miners as documents have them: their schemas, which only who answers documents loads. */
import { z } from 'zod';
import { reappearances } from './miner.ts';

const texts = z.array(z.string());
const time = z.iso.datetime().nullable();

/** One miner as documents have it. */
export const minerDocument = z.strictObject({
  id: z
    .string()
    .describe('The same at every address; empty where no login was seen, as inside TLS.'),
  wallet: z.string(),
  worker: z.string(),
  agents: texts,
  tls: texts.describe('Fingerprints of how it opened TLS.'),
  endpoints: texts,
  sessions: z.int().min(0).describe('Conversations that were told apart.'),
  at_once: z.int().min(0).describe('Most of them at the same time.'),
  machines: texts.describe(
    'Who had the address at those times: hardware addresses, accounts, or addresses behind a translator.',
  ),
  first_seen: time,
  last_seen: time,
});
export type MinerDocument = z.output<typeof minerDocument>;

/** A miner of this host at another address. */
export const seenElsewhere = z.strictObject({
  ip: z.string(),
  unit: z.string().nullable(),
  /** `m:…` of the miner; empty where only the machine is the same. */
  id: z.string(),
  how: z
    .enum(reappearances)
    .describe(
      'The same machine by leases and sessions; the same login at other times; the same login at the same time, which is another machine.',
    ),
  other_unit: z.boolean().describe('The address belongs to another unit.'),
  first_seen: time,
  last_seen: time,
});
export type SeenElsewhere = z.output<typeof seenElsewhere>;
