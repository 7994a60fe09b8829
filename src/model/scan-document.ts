/** The document `davylamp scan --json` prints. Scripts rely on it: within schema 1, fields are added, never changed. */
import { z } from 'zod';
import { burnDocument, deviceClasses } from './energy.ts';
import { leanings } from './host.ts';
import { minerDocument } from './miner-document.ts';

const levels = z.enum(['E1', 'E2', 'E3', 'E4', 'E5']);
const count = z.int().min(0);
const texts = z.array(z.string());
/** ISO 8601, UTC, milliseconds; null when nothing was timed. */
const time = z.iso.datetime().nullable();

const endpoint = z
  .strictObject({ ip: z.string(), port: count, name: z.string(), pool: z.string() })
  .describe('Where it mines: address, port, name and pool; empty text and 0 when unknown.');

const evidence = z.strictObject({
  level: levels,
  detector: z.string(),
  time,
  end_time: time,
  basis: z.string().describe('Kind of reason; two different ones count as independent.'),
  confidence: z.number().min(0).max(1),
  endpoint,
  summary: z.string().describe('One sentence, worded no stronger than its level.'),
  detail: z.record(z.string(), z.union([z.string(), z.number()])).describe('Values behind it.'),
  attribution: z
    .strictObject({
      internal_ip: z.string(),
      user: z.string(),
      hostname: z.string(),
      cores: z.number(),
      cpu: z.string(),
    })
    .nullable()
    .describe('What an infected machine says of itself in its password field.'),
  sample: z
    .strictObject({
      start: z.iso.datetime(),
      length: z.number().describe('Milliseconds that it covers.'),
      times: z.array(z.number()).describe('Milliseconds from the start to each message.'),
      sizes: z
        .array(z.number())
        .describe(
          'Payload bytes of each, above 0 from the client, below 0 from the server; none where only unasked messages of the server were kept.',
        ),
      blocks: z
        .array(z.number())
        .describe(
          'Milliseconds from the start to each block of the coin, where blocks were heard of.',
        ),
      window: z
        .tuple([z.number(), z.number()])
        .nullable()
        .describe('Milliseconds after a block in which a message counts for it.'),
    })
    .nullable()
    .describe('Of a conversation nobody can read, the messages that are kept to be looked at.'),
  lines: z
    .array(z.strictObject({ time, direction: z.enum(['out', 'in']), text: z.string() }))
    .describe('Protocol messages as seen, secrets replaced by fingerprints.'),
});

const host = z.strictObject({
  ip: z.string(),
  level: levels.describe('Highest rung of the evidence ladder reached.'),
  verdict: z.enum(['mining', 'suspected', 'context']),
  kind: z.string(),
  confidence: z.number().min(0).max(1),
  dialects: texts,
  coins: texts.describe('Candidates; empty when nothing tells.'),
  algorithms: texts,
  agents: texts,
  endpoints: z.array(endpoint),
  wallets: texts.describe('Fingerprints, never the wallets.'),
  accounts: texts.describe('Of `wallets`, the ones that are accounts at a pool.'),
  workers: texts.describe('Fingerprints, never the names.'),
  miners: z
    .array(minerDocument)
    .describe('Miners behind the address, told apart by what they log in with.'),
  miners_at_once: count.describe('Most of their conversations at the same time: at least so many.'),
  via: texts.describe(
    'How its sessions were wrapped, as in mining records: `tcp` for one that was not, `tunnel` for one that nobody could look into.',
  ),
  proxy_signs: texts,
  sessions: count,
  shares: z.strictObject({ submitted: count, accepted: count, rejected: count }),
  hash_rate: z
    .array(
      z.strictObject({
        algorithm: z.string(),
        low: z.number(),
        mid: z.number(),
        high: z.number(),
        unit: z.string(),
        hours: z.number().min(0).describe('Time at work that was seen.'),
        device: z.enum(deviceClasses).describe('What it most likely runs on.'),
      }),
    )
    .describe('95 % intervals, one an algorithm; never to be added across algorithms.'),
  leaning: z.enum(leanings).describe('Whose doing it looks like; from E3 on.'),
  leaning_signs: texts.describe('Signs it leans by, whichever way they point.'),
  burns: z
    .array(burnDocument)
    .describe(
      'Estimates of power, energy and CO2e by algorithm, from hash rate and devices on record; never readings.',
    ),
  first_seen: time,
  last_seen: time,
  active_hours: count,
  active_days: count.describe(
    'Days (UTC) on which it mined: verdict `mining`, and a reason of level E2 or better on that day.',
  ),
  connection_frequency: z
    .number()
    .min(0)
    .describe('Sessions opened per active day; 0 without one.'),
  place: z.strictObject({
    country: z.string().nullable(),
    region: z.string().nullable(),
    city: z
      .string()
      .nullable()
      .describe('Only where a table or database of the operator tells it, as it writes it.'),
    name: z
      .string()
      .describe('Of the region or country in the language of the document; empty when unknown.'),
  }),
  network_type: z.strictObject({
    type: z.string(),
    confidence: z.number().min(0).max(1),
    source: z.string(),
  }),
  asn: count.nullable(),
  unit: z.string().nullable(),
  sector: z.string().nullable().describe('Sector of the unit, as the operator names it.'),
  policy: z
    .string()
    .nullable()
    .describe('Policy profile of the recommendations, where its prefix has one of its own.'),
  evidence: z.array(evidence),
  counter_evidence: z.array(evidence),
  would_change: texts.describe('What would raise, lower or overturn the verdict.'),
});

/** Schema of the document. */
export const scanDocument = z.strictObject({
  schema: z.literal(1),
  counts: z.strictObject({
    files: count,
    packets: count,
    bytes: count.describe('Captured bytes of packets.'),
    flows: count,
    records: count.describe('Log lines, exported flow records and messages read.'),
    unread: z.record(z.string(), count).describe('What could not be read, by reason.'),
  }),
  hosts: z.array(host),
});

export type ScanDocument = z.output<typeof scanDocument>;
export type HostDocument = ScanDocument['hosts'][number];
export type EvidenceDocument = HostDocument['evidence'][number];
