/** The monthly bulletin: reckoned when it is asked for, and the same whenever the store is the same. */
import { createRoute, z } from '@hono/zod-openapi';
import { sealedBulletinSchema } from '../../model/bulletin.ts';
import { bulletinMarkdown } from '../../response/bulletin/markdown.ts';
import { needs } from '../access.ts';
import { langOf, type Routes } from '../deps.ts';
import { answer, month } from '../route-parts.ts';

/** Months there are. */
/** The month in figures, or as a page. */
const bulletin: Routes = (api, deps) => {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/reports/bulletin/{month}',
      tags: ['reports'],
      summary: 'The bulletin of a month: figures under a hash, without an address',
      middleware: needs(deps, 'health'),
      request: {
        params: z.object({ month }),
        query: z.strictObject({
          lang: z.enum(['en', 'zh']).optional(),
          format: z.enum(['json', 'markdown']).default('json'),
        }),
      },
      responses: answer(sealedBulletinSchema, 'The bulletin.'),
    }),
    async (c) => {
      const of = c.req.valid('param').month;
      const made = await deps.bulletin(of);
      if (c.req.valid('query').format === 'json') return c.json(made);
      return c.body(bulletinMarkdown(made, langOf(c)), 200, {
        'content-type': 'text/markdown; charset=utf-8',
        'content-disposition': `attachment; filename="bulletin-${of}.md"`,
      }) as never;
    },
  );
};

/** Its routes. */
export const reports: readonly Routes[] = [bulletin];
