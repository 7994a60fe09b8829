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

export const sensorDocument = z.object({
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

export const coverageDocument = z.object({
  sensors: z.array(sensorDocument),
  sensors_heard: count,
  ...contents,
});
export type CoverageDocument = z.output<typeof coverageDocument>;
