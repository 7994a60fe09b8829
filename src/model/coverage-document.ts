/** What figures rest on, as people read it: shares where something is known, and null where nothing is. */
import { z } from 'zod';

const count = z.number();
const time = z.iso.datetime().nullable();
const share = z.number().min(0).max(1).nullable();

const contents = {
  clear: count.describe('Conversations whose content was read.'),
  opaque: count.describe(
    'Conversations whose content cannot be read: TLS, QUIC, protocols unknown here.',
  ),
  unshown: count.describe(
    'Conversations whose content the source does not show; of flow exporters, records.',
  ),
  hidden: share.describe('Share of `opaque` and `unshown` in all three; null: unknown.'),
  sampling: count
    .nullable()
    .describe('One packet in so many was looked at, the most that any sender says; null: unknown.'),
};

const sensorDocument = z.object({
  observer: z.string(),
  heard: z
    .boolean()
    .describe('It read something in the span; else only in the thirty days before.'),
  kinds: z.array(z.string()).describe('Types of its sources; `file` where inputs were scanned.'),
  inputs: count.describe('Inputs that were scanned, and sources of a service.'),
  records: count,
  packets: count,
  bytes: count,
  flows: count,
  ...contents,
  lost: count.describe('What came by and was not read for want of room or on the way here.'),
  unread: count.describe('What was lost or could not be read, all reasons together.'),
  lag_seconds: count
    .nullable()
    .describe('How old its newest record was at most, while a service read it.'),
  up: share.describe('For what share of the time that a service ran them its sources received.'),
  first_time: time,
  last_time: time.describe('Of the last it read, also before the span.'),
});
export type SensorDocument = z.output<typeof sensorDocument>;

/** Of which of the operator's prefixes anything was seen. */
export const prefixCoverage = z.object({
  known: count.describe('Prefixes of the operator, now.'),
  seen: count
    .nullable()
    .describe('Of these, with a conversation from or to an address of theirs; null: unknown.'),
  addresses: count.describe('IPv4 addresses in them, each by its longest prefix.'),
  addresses_seen: count.nullable().describe('Those of the prefixes seen.'),
  share: share.describe(
    'Share of the addresses, of prefixes where there are no IPv4 ones; null: unknown.',
  ),
  unseen: z
    .array(z.object({ prefix: z.string(), unit: z.string(), addresses: count }))
    .describe('Prefixes that nothing was seen of, the most addresses first; at most 50.'),
});
export type PrefixCoverage = z.output<typeof prefixCoverage>;

export const coverageDocument = z.object({
  sensors: z.array(sensorDocument),
  sensors_heard: count,
  ...contents,
  prefixes: prefixCoverage
    .omit({ unseen: true })
    .nullable()
    .describe('null: the operator named no prefix.'),
});
export type CoverageDocument = z.output<typeof coverageDocument>;
