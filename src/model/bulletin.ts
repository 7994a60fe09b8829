/** The monthly bulletin: figures of a span, frozen. Its hash covers every figure; the texts are made from the figures alone. */
import { z } from 'zod';
import { interval } from './energy.ts';

const count = z.int().min(0);
/** null: unknown. */
const share = z.number().min(0).max(1).nullable();
const value = z.strictObject({ key: z.string(), hosts: count, mining: count });

const bulletinSchema = z.strictObject({
  schema: z.literal(1),
  /** First and last day (UTC), included, and those compared with. */
  from: z.iso.date(),
  to: z.iso.date(),
  before_from: z.iso.date(),
  before_to: z.iso.date(),
  /** Mean over the days of the span of the hosts that mined on each. */
  daily_mean: z.number().min(0),
  active: count,
  new: count,
  existing: count,
  recurring: count,
  gone: count,
  active_before: count,
  hijacked: count,
  by_place: z.array(value),
  by_network_type: z.array(value),
  by_unit: z.array(value),
  by_algorithm: z.array(value),
  by_pool: z.array(value),
  hash_rate: z.array(
    z.strictObject({
      algorithm: z.string(),
      hosts: count,
      low: z.number(),
      mid: z.number(),
      high: z.number(),
    }),
  ),
  energy: z.array(
    z.strictObject({
      algorithm: z.string(),
      hosts: count,
      power_w: interval.nullable(),
      energy_kwh: interval.nullable(),
      co2e_kg: interval.nullable(),
    }),
  ),
  coverage: z.array(
    z.strictObject({
      observer: z.string(),
      inputs: count,
      packets: count,
      flows: count,
      unread: count,
      /** As `sensorDocument` has them; bulletins of older programs tell none of them. */
      heard: z.boolean().optional(),
      hidden: share.optional(),
      sampling: count.nullable().optional(),
      up: share.optional(),
    }),
  ),
  /** What each figure means, as it was defined when it was reckoned. */
  definitions: z.record(z.string(), z.string()),
  /** Version of the program. */
  made_by: z.string(),
});
export type Bulletin = z.output<typeof bulletinSchema>;

/** A bulletin with its hash, as it is kept. */
export const sealedBulletinSchema = z.strictObject({
  bulletin: bulletinSchema,
  sha256: z.string().regex(/^[\da-f]{64}$/),
});
export type SealedBulletin = z.output<typeof sealedBulletinSchema>;
