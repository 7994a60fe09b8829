/** Disposal lists: hosts that pass a filter with what to do about each, as a file. Each one taken away is on record. */
import { createRoute, z } from '@hono/zod-openapi';
import { hostDocument } from '../../model/host-document.ts';
import { record } from '../../register/audit.ts';
import { cuts } from '../../response/list/columns.ts';
import { composeList, MOST_IN_LIST } from '../../response/list/compose.ts';
import { listFormats, type ListFormatName } from '../../response/list/formats.ts';
import { listHosts } from '../../situation/hosts.ts';
import { needs } from '../access.ts';
import { langOf, type Routes } from '../deps.ts';
import { filterOf, listFilterShape } from '../filter.ts';

/** Days a list may be kept. */
const KEPT = 30;

const formats = Object.keys(listFormats) as [ListFormatName, ...ListFormatName[]];

/** A list as a file. */
const list: Routes = (api, deps) => {
  const { store, register, tell, advise } = deps;
  api.openapi(
    createRoute({
      method: 'get',
      path: '/lists/{cut}',
      tags: ['hosts'],
      summary:
        'A disposal list as a file: the worst hosts that pass the filter, with what to do about each',
      middleware: needs(deps, 'export'),
      request: {
        params: z.object({ cut: z.enum(cuts) }),
        query: z.strictObject({ ...listFilterShape, format: z.enum(formats).default('csv') }),
      },
      responses: { 200: { description: 'The file.' } },
    }),
    async (c) => {
      const { cut } = c.req.valid('param');
      const { format, ...query } = c.req.valid('query');
      const { caller } = c.var;
      const lang = langOf(c);
      const filter = await filterOf(query, caller, deps.units);
      const hosts = await listHosts(store, { ...filter, limit: MOST_IN_LIST });
      const { head, entries } = composeList(
        hosts.map((host) => hostDocument(host, tell(lang))),
        (host) => advise(host, lang),
        {
          order_no: caller.order?.number ?? '',
          purpose: caller.order?.reason ?? '',
          cut,
          days: KEPT,
        },
        Date.now(),
      );
      await record(register, {
        actor: caller.actor,
        action: 'list-exported',
        subject: head.list_id,
        detail: {
          order: head.order_no,
          reason: head.purpose,
          cut,
          format,
          hosts: hosts.length,
          filter,
        },
      });
      const { type, write } = listFormats[format];
      return c.body(new Uint8Array(await write({ head, entries }, lang)), 200, {
        'content-type': type,
        'content-disposition': `attachment; filename="${head.list_id}.${format}"`,
      });
    },
  );
};

/** Its routes. */
export const lists: readonly Routes[] = [list];
