/** A meter beside an estimate, as it is answered. */
import { z } from 'zod';
import { interval } from './energy.ts';
import { agreements } from './reading.ts';

export const comparedReading = z.strictObject({
  unit: z.string(),
  from: z.iso.datetime(),
  to: z.iso.datetime(),
  kwh: z.number().describe('What the meter counted.'),
  estimate_kwh: interval
    .nullable()
    .describe('What mining of the unit took in that span, estimated; null where nothing is known.'),
  excess_kwh: interval
    .nullable()
    .describe('What the meter counted beyond the readings of the same unit without mining.'),
  hosts: z.int().min(0).describe('Mining addresses the estimate rests on.'),
  agreement: z.enum(agreements),
  reason: z.string().describe('In words.'),
});
export type ComparedReading = z.output<typeof comparedReading>;
