/** What the numbers mean. */
import { createRoute, z } from '@hono/zod-openapi';
import { definitionsZh } from '../../response/wording/definitions-zh.ts';
import { questions } from '../../situation/index.ts';
import { needs } from '../access.ts';
import { langOf, type Routes } from '../deps.ts';
import { answer } from '../route-parts.ts';

/** What every number means. */
const definitions: Routes = (api, deps) => {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/definitions',
      tags: ['situation'],
      summary: 'What every number means',
      middleware: needs(deps),
      responses: answer(
        z.object({ definitions: z.record(z.string(), z.string()) }),
        'By name of the question.',
      ),
    }),
    (c) => {
      const chinese = langOf(c) === 'zh';
      return c.json({
        definitions: Object.fromEntries(
          questions.map(({ name, definition }) => [
            name,
            chinese ? (definitionsZh[name] ?? definition) : definition,
          ]),
        ),
      });
    },
  );
};

/** Its routes. */
export const meta: readonly Routes[] = [definitions];
