/** Answers while a shard of the store does not: figures and lists on a screen are given, each document marked. What is frozen or
 * handed over, a bulletin or a list as a file, must rest on the whole and is refused. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { z } from '@hono/zod-openapi';
import { AppError } from '../model/error.ts';
import type { Watching } from '../model/store.ts';
import type { ApiContext } from './deps.ts';
import { problem } from './problem.ts';

const answering = new AsyncLocalStorage<{ partial: boolean }>();

/** For documents that are given in part. */
export const partialMark = {
  partial: z
    .literal(true)
    .optional()
    .describe('A shard of the store does not answer: what lies on it is not in here.'),
} as const;

/** The store as requests ask it: whoever asks within `markPartial` is answered also in part. */
export const forReaders = (store: Watching): Watching => ({
  look: store.look,
  reading: store.reading,
  ask: (query, params) => {
    const answer = answering.getStore();
    if (answer === undefined) return store.ask(query, params);
    return store.reading(() => (answer.partial = true)).ask(query, params);
  },
});

const MUST_BE_WHOLE = /^\/api\/v1\/(lists|exports|reports)\//;

/** Marks the documents of requests that were answered in part. */
export async function markPartial(c: ApiContext, next: () => Promise<void>): Promise<void> {
  if (MUST_BE_WHOLE.test(c.req.path)) return next();
  const answer = { partial: false };
  await answering.run(answer, next);
  if (!answer.partial) return;
  // What was not found may lie on the shard that does not answer.
  if (c.res.status === 404) c.res = problem(c, new AppError('store_partial'));
  if (!c.res.ok || c.res.headers.get('content-type') !== 'application/json') return;
  const document = (await c.res.json()) as object;
  c.res = new Response(JSON.stringify({ ...document, ...answer }), c.res);
}
