/** Pieces that descriptions of routes are made of. */
import { z } from '@hono/zod-openapi';

/** An answer of one document. */
export const answer = <T extends z.ZodType>(schema: T, description = 'Done.') => ({
  200: { content: { 'application/json': { schema } }, description },
});

/** A month in a path. */
export const month = z
  .string()
  .regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'expected a month such as 2026-10');

/** An answer of nothing. */
export const done = { 204: { description: 'Done.' } } as const;

/** A body that must be there. */
export const jsonBody = <T extends z.ZodType>(schema: T) => ({
  content: { 'application/json': { schema } },
  required: true,
});
