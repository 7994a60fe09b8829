/** How the service is: one document, from which `status`, `/healthz` and `/metrics` are made. */
import { z } from 'zod';

const count = z.number();
const time = z.string().nullable().describe('ISO time in UTC.');

const sender = z.record(z.string(), z.union([z.string(), z.number()]));

const source = z.strictObject({
  name: z.string(),
  type: z.string(),
  observer: z.string(),
  phase: z
    .enum(['starting', 'running', 'waiting', 'done', 'stopped'])
    .describe('`waiting`: it failed and is tried again; `done`: its files are read.'),
  up: z.boolean().describe('It receives, or could.'),
  at: z.string().describe('Where it listens or what it reads.'),
  trouble: z.string(),
  restarts: count,
  records: count,
  packets: count,
  bytes: count,
  records_per_second: z.number().describe('Over the last minute.'),
  bytes_per_second: z.number(),
  behind_bytes: z.number().nullable().describe('Bytes of its input not read yet, where known.'),
  newest: time.describe('Time of the newest record, by its own clock.'),
  lag_seconds: z.number().nullable().describe('How old the newest record is now.'),
  ahead_seconds: z
    .number()
    .nullable()
    .describe('How far the newest record lies ahead of this clock: one of the two is off.'),
  lost: count.describe(
    'What came by and was not read for want of room or on the way here: the reasons that end in `_lost`.',
  ),
  clear: count.describe('Conversations whose content was read.'),
  opaque: count.describe(
    'Conversations whose content cannot be read: TLS, QUIC, protocols unknown here.',
  ),
  unshown: count.describe(
    'Conversations whose content the source does not show; of flow exporters, records.',
  ),
  sampling: count
    .nullable()
    .describe('One packet in so many is looked at, the most that any sender says; null: unknown.'),
  prefixes: z
    .strictObject({ seen: count, watched: count })
    .nullable()
    .describe(
      "Of how many of the operator's prefixes it saw something on the day of its newest record; null: none is known, or too many.",
    ),
  unread: z.record(z.string(), count).describe('What was lost or could not be read, by reason.'),
  senders: z.array(sender).describe('Who it hears, each with its own counts; at most 256.'),
});

export const statusDocument = z.strictObject({
  schema: z.literal(1),
  version: z.string(),
  started: time,
  healthy: z.boolean().describe('Every source is up or done, the store takes, the spool has room.'),
  sources: z.array(source),
  spool: z.strictObject({
    steps: count,
    bytes: count,
    max_bytes: count,
    full: z.boolean(),
    oldest_seconds: z.number().nullable(),
    damaged: count,
    refused: count.describe('Rows no store takes, set aside in `refused.jsonl`.'),
  }),
  store: z.strictObject({
    up: z.boolean(),
    trouble: z.string(),
    delivered_rows: count,
    delivered_steps: count,
    hosts_assessed: count,
    last_delivery: time,
  }),
  intel: z.strictObject({
    loaded: time,
    reloads: count,
    trouble: z.string(),
    indicators: z.record(z.string(), count),
  }),
  evidence: count.describe('Pieces of evidence since the start.'),
  sightings_evicted: count,
  memory_bytes: count,
});

export type Status = z.output<typeof statusDocument>;
