/** One's own views of the list of hosts: names for filters. They hold no host, so they need no order. */
import { createRoute, z } from '@hono/zod-openapi';
import { forgetView, keepView, listViews } from '../../register/views.ts';
import { needs } from '../access.ts';
import type { Routes } from '../deps.ts';
import { listFilterShape } from '../filter.ts';
import { answer, done, jsonBody } from '../route-parts.ts';

const filters = z.strictObject(listFilterShape);

/** Whether a text is a filter, of nothing but its names, each once. */
function isFilter(text: string): boolean {
  const query = new URLSearchParams(text);
  const given = Object.fromEntries(query);
  return Object.keys(given).length === query.size && filters.safeParse(given).success;
}

const given = z.object({
  name: z.string().trim().min(1).max(80),
  query: z
    .string()
    .max(2000)
    .refine(isFilter, 'is no filter of the list of hosts')
    .describe('The filter as a query string: `network_type=education&min_level=E3`.'),
  days: z
    .number()
    .int()
    .min(1)
    .max(731)
    .nullable()
    .default(null)
    .describe('So many days up to today, in place of `from` and `to`.'),
});
const view = given.extend({ id: z.string() }).openapi('View');
export type ViewDocument = z.output<typeof view>;

/** One's views. */
const all: Routes = (api, deps) => {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/me/views',
      tags: ['views'],
      summary: 'Your views of the list of hosts',
      middleware: needs(deps, 'account'),
      responses: answer(z.object({ views: z.array(view) })),
    }),
    async (c) => c.json({ views: await listViews(deps.register, c.var.caller.user.id) }),
  );
};

/** Keep one. */
const keep: Routes = (api, deps) => {
  api.openapi(
    createRoute({
      method: 'post',
      path: '/me/views',
      tags: ['views'],
      summary: 'Keep a view; one of the same name is replaced',
      middleware: needs(deps, 'account'),
      request: { body: jsonBody(given) },
      responses: answer(view),
    }),
    async (c) => c.json(await keepView(deps.register, c.var.caller.user.id, c.req.valid('json'))),
  );
};

/** Forget one. */
const forget: Routes = (api, deps) => {
  api.openapi(
    createRoute({
      method: 'delete',
      path: '/me/views/{id}',
      tags: ['views'],
      summary: 'Forget a view',
      middleware: needs(deps, 'account'),
      request: { params: z.object({ id: z.string().max(40) }) },
      responses: done,
    }),
    async (c) => {
      await forgetView(deps.register, c.var.caller.user.id, c.req.valid('param').id);
      return c.body(null, 204);
    },
  );
};

/** Its routes. */
export const views: readonly Routes[] = [all, keep, forget];
