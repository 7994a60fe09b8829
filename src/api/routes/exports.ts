/** Exports: every host that passes a filter, or all of their evidence, as rows that are sent as they are read. */
import type { HttpBindings } from '@hono/node-server';
import { createRoute, z } from '@hono/zod-openapi';
import { hostDocument } from '../../model/host-document.ts';
import { record } from '../../register/audit.ts';
import {
  exported,
  exportFormats,
  type ExportedName,
  type ExportFormatName,
} from '../../response/export/formats.ts';
import { everyHost } from '../../situation/every-host.ts';
import type { HostFilter } from '../../situation/host-filter.ts';
import { admitted, needs } from '../access.ts';
import { langOf, type ApiContext, type ApiDeps, type Routes } from '../deps.ts';
import { filterOf, listFilterShape } from '../filter.ts';
import { Refused } from '../problem.ts';
import { ground } from './hosts.ts';

/** Each holds a page of hosts. */
const MOST_AT_ONCE = 16;

const named = <T extends object>(of: T) => Object.keys(of) as [keyof T & string];

interface Asked {
  readonly what: ExportedName;
  readonly format: ExportFormatName;
  readonly filter: HostFilter;
}

/** Rows as they go out, a page at a time. Who was signed out, or whose order ended since, gets no further page: the answer breaks
 * off, as it does where the store fails, and is not taken for a whole one. */
async function* rowsOf(
  c: ApiContext,
  deps: ApiDeps,
  { what, format, filter }: Asked,
): AsyncGenerator<Uint8Array> {
  const { head, rows } = exportFormats[format];
  const lang = langOf(c);
  const telling = deps.tell(lang);
  let [hosts, isWhole] = [0, false];
  try {
    yield Buffer.from(head(exported[what], lang));
    for await (const page of everyHost(deps.store, filter)) {
      await admitted(c, deps, 'export');
      hosts += page.length;
      const documents = page.map((host) => hostDocument(host, telling));
      yield Buffer.from(rows(exported[what], documents));
    }
    isWhole = true;
  } catch (error) {
    if (!(error instanceof Refused)) deps.onFault(error);
    const outgoing = (c.env as Partial<HttpBindings> | undefined)?.outgoing;
    if (outgoing === undefined) throw error;
    // A connection that is cut tells that rows are missing; the end of a text would not.
    outgoing.destroy();
  } finally {
    await record(deps.register, {
      actor: c.var.caller.actor,
      action: 'export-ended',
      subject: what,
      detail: { ...ground(c), hosts, whole: isWhole },
    });
  }
}

/** Rows to take away. */
const exportedRows: Routes = (api, deps) => {
  let running = 0;
  /** Counted from its first row until it ends, whichever way. */
  async function* counted(rows: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    running++;
    try {
      yield* rows;
    } finally {
      running--;
    }
  }
  api.openapi(
    createRoute({
      method: 'get',
      path: '/exports/{what}',
      tags: ['hosts'],
      summary:
        'Every host that passes the filter, or their evidence, by address: rows that are sent as they are read',
      middleware: needs(deps, 'export'),
      request: {
        params: z.object({ what: z.enum(named(exported)) }),
        query: z.strictObject({
          ...listFilterShape,
          format: z.enum(named(exportFormats)).default('csv'),
        }),
      },
      responses: {
        200: {
          content: { 'text/csv': {}, 'application/x-ndjson': {} },
          description: 'The rows. An answer that breaks off is not whole.',
        },
      },
    }),
    async (c) => {
      const { what } = c.req.valid('param');
      const { format, ...query } = c.req.valid('query');
      const filter = await filterOf(query, c.var.caller, deps.units);
      if (running >= MOST_AT_ONCE)
        throw new Refused(429, 'too_many', 'Too many exports run; ask again later.');
      await record(deps.register, {
        actor: c.var.caller.actor,
        action: 'list-exported',
        subject: what,
        detail: { ...ground(c), format, filter },
      });
      // One page is made when one is taken: nothing is read ahead for whoever reads slowly.
      const rows = ReadableStream.from(counted(rowsOf(c, deps, { what, format, filter })));
      return c.body(rows, 200, {
        'content-type': exportFormats[format].type,
        'content-disposition': `attachment; filename="${what}.${format}"`,
        'x-accel-buffering': 'no',
      });
    },
  );
};

/** Its routes. */
export const exports: readonly Routes[] = [exportedRows];
