/** What is processed about people, for the data protection officer. */
import { createRoute, z } from '@hono/zod-openapi';
import { privacyDocuments } from '../../model/processing.ts';
import { privacyMarkdown } from '../../response/privacy/markdown.ts';
import { privacyPage } from '../../response/privacy/page.ts';
import { processingRecord } from '../../response/privacy/record.ts';
import { needs } from '../access.ts';
import { langOf, type Routes } from '../deps.ts';

/** The record of processing, or the notice made of it. */
const privacyRoute: Routes = (api, deps) => {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/privacy/{document}',
      tags: ['audit'],
      summary: 'The record of processing activities, or the notice for those concerned',
      middleware: needs(deps, 'privacy'),
      request: {
        params: z.object({ document: z.enum(privacyDocuments) }),
        query: z.strictObject({
          lang: z.enum(['en', 'zh']).optional(),
          format: z
            .enum(['json', 'page', 'markdown'])
            .default('json')
            .describe('`page`: headings and what stands below them.'),
        }),
      },
      responses: { 200: { description: 'The record; as Markdown a page.' } },
    }),
    (c) => {
      const { document } = c.req.valid('param');
      const record = processingRecord(deps.practice, langOf(c));
      const { format } = c.req.valid('query');
      if (format === 'json') return c.json(record);
      if (format === 'page') return c.json(privacyPage(record, document));
      return c.body(privacyMarkdown(record, document), 200, {
        'content-type': 'text/markdown; charset=utf-8',
        'content-disposition': `attachment; filename="${document}.md"`,
      });
    },
  );
};

/** Its routes. */
export const privacy: readonly Routes[] = [privacyRoute];
