/** What mining burns, as people read it: power, energy and CO2e with what they rest on. Estimates from hash rates, never readings. */
import { z } from 'zod';

/** What reckons: a processor, a graphics card, a machine built for one algorithm; unknown where nothing tells. */
export const deviceClasses = ['cpu', 'gpu', 'asic', 'unknown'] as const;
export type DeviceClass = (typeof deviceClasses)[number];

/** An estimate with what it may be at least and at most. */
export const interval = z.strictObject({ low: z.number(), mid: z.number(), high: z.number() });
export type Interval = z.output<typeof interval>;

/** What one algorithm burns. */
export const burnDocument = z.strictObject({
  algorithm: z.string(),
  device: z.enum(deviceClasses).describe('What it most likely runs on.'),
  hours: z.number().min(0).describe('Time at work that was seen.'),
  power_w: interval
    .nullable()
    .describe('Watts while at work; null where no device of this algorithm is on record.'),
  energy_kwh: interval.nullable(),
  co2e_kg: interval.nullable(),
});
export type BurnDocument = z.output<typeof burnDocument>;
