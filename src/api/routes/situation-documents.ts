/** What the statistics plane answers: figures, never an address. */
import { z } from '@hono/zod-openapi';
import { coverageDocument } from '../../model/coverage-document.ts';
import { comparedReading } from '../../model/reading-document.ts';
import { partialMark } from '../partial.ts';

const count = z
  .number()
  .int()
  .min(0)
  .nullable()
  .describe('null: withheld, for so few would point at somebody.');
const amount = z.number().nullable();
const time = z.iso.datetime().nullable();

const span = z.object({ from: z.string(), to: z.string() });

export const overviewDocument = z
  .object({
    span,
    before: span,
    active: count,
    new: count,
    existing: count,
    recurring: count,
    gone: count,
    active_before: count,
    verdicts: z.array(
      z.object({ verdict: z.string(), level: z.string(), kind: z.string(), hosts: count }),
    ),
    coverage: coverageDocument,
    ...partialMark,
  })
  .openapi('Overview');
export type OverviewDocument = z.output<typeof overviewDocument>;

export const workDocument = z
  .object({
    miners: count.describe('Miners behind the active addresses, by login; the least there can be.'),
    hash_rate: z.array(
      z.object({
        algorithm: z.string(),
        hosts: count,
        low: amount,
        mid: amount,
        high: amount,
      }),
    ),
    ...partialMark,
  })
  .openapi('Work');
export type WorkDocument = z.output<typeof workDocument>;

export const trendDocument = z
  .object({
    span,
    rows: z.array(z.object({ day: z.string(), key: z.string(), hosts: count })),
    before: z.array(z.object({ day: z.string(), hosts: count })),
    ...partialMark,
  })
  .openapi('Trend');
export type TrendDocument = z.output<typeof trendDocument>;

export const dimensionDocument = z
  .object({
    rows: z.array(
      z.object({
        key: z.string(),
        name: z
          .string()
          .optional()
          .describe('In the language asked for, where the key is a place.'),
        hosts: count,
        before: count
          .optional()
          .describe('Of the span of equal length before; where `compare` was asked for.'),
        mining: count,
        suspected: count,
        sessions: amount,
        accepted: amount,
      }),
    ),
    ...partialMark,
  })
  .openapi('Dimension');
export type DimensionDocument = z.output<typeof dimensionDocument>;

const interval = z.object({ low: amount, mid: amount, high: amount }).nullable();

export const energyDocument = z
  .object({
    rows: z.array(
      z.object({
        algorithm: z.string(),
        hosts: count,
        power_w: interval.describe('null: withheld, or no device of this algorithm is on record.'),
        energy_kwh: interval,
        co2e_kg: interval,
      }),
    ),
    readings: z
      .array(comparedReading)
      .describe(
        'Meters of units in the span beside the estimates; viewers see those of five hosts and more.',
      ),
    ...partialMark,
  })
  .openapi('Energy');
export type EnergyDocument = z.output<typeof energyDocument>;

export const campaignsDocument = z
  .object({
    rows: z.array(
      z.object({
        wallet: z.string().describe('Fingerprint; it cannot be turned back.'),
        hosts: count,
        units: z.number(),
        places: z.number(),
        hijacked: z.number(),
        first_seen: time,
        last_seen: time,
      }),
    ),
    ...partialMark,
  })
  .openapi('Campaigns');
export type CampaignsDocument = z.output<typeof campaignsDocument>;

const traffic = {
  hosts: count,
  bytes_out: amount,
  bytes_in: amount,
  bits_out: amount.describe('Bits per second: mean over the day so far, or over the hour.'),
  bits_in: amount,
};

export const egressDocument = z
  .object({
    day: z.string().describe('The last day of the span that has any, UTC.'),
    rows: z.array(z.object({ pool: z.string(), ...traffic })),
    hours: z.array(z.object({ hour: z.iso.datetime(), ...traffic })),
    ...partialMark,
  })
  .openapi('Egress');
export type EgressDocument = z.output<typeof egressDocument>;

export const frequencyDocument = z
  .object({
    rows: z.array(z.object({ measure: z.string(), from: z.number(), hosts: count })),
    ...partialMark,
  })
  .openapi('Frequency');
