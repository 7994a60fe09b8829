/** Pieces that descriptions of routes are made of. */
import { z } from '@hono/zod-openapi';
import { isoTime } from '../lib/iso-time.ts';
import type { CoverageRow } from '../situation/coverage.ts';

/** An answer of one document. */
export const answer = <T extends z.ZodType>(schema: T, description = 'Done.') => ({
  200: { content: { 'application/json': { schema } }, description },
});

/** A month in a path. */
export const month = z
  .string()
  .regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'expected a month such as 2026-10');

/** What sensors read, each with its first and last moment. */
export const sensorDocuments = z.array(
  z.object({
    observer: z.string(),
    inputs: z.number(),
    packets: z.number(),
    bytes: z.number(),
    flows: z.number(),
    unread: z.number(),
    first_time: z.iso.datetime().nullable(),
    last_time: z.iso.datetime().nullable(),
  }),
);

/** Sensors as they are told. */
export const toldSensors = (sensors: readonly CoverageRow[]): z.output<typeof sensorDocuments> =>
  sensors.map((sensor) => ({
    ...sensor,
    first_time: isoTime(sensor.first_time),
    last_time: isoTime(sensor.last_time),
  }));

/** An answer of nothing. */
export const done = { 204: { description: 'Done.' } } as const;

/** A body that must be there. */
export const jsonBody = <T extends z.ZodType>(schema: T) => ({
  content: { 'application/json': { schema } },
  required: true,
});
