/** Pieces that descriptions of routes are made of. */
import type { z } from '@hono/zod-openapi';

/** An answer of one document. */
export const answer = <T extends z.ZodType>(schema: T, description = 'Done.') => ({
  200: { content: { 'application/json': { schema } }, description },
});

/** An answer of nothing. */
export const done = { 204: { description: 'Done.' } } as const;

/** A body that must be there. */
export const jsonBody = <T extends z.ZodType>(schema: T) => ({
  content: { 'application/json': { schema } },
  required: true,
});
