/** The list plane: what hosts share, walked from a host, a wallet, an endpoint, a program or a machine. Every walk is on record. */
import { createRoute, z } from '@hono/zod-openapi';
import { nodeKinds } from '../../model/graph.ts';
import { graphDocument } from '../../model/graph-document.ts';
import { record } from '../../register/audit.ts';
import { tellGraph } from '../../response/wording/graph-text.ts';
import { walkGraph } from '../../situation/graph.ts';
import { linkCounts } from '../../situation/links.ts';
import { needs, unitsOf } from '../access.ts';
import { langOf, type Routes } from '../deps.ts';
import { numeric } from '../filter.ts';
import { partialMark } from '../partial.ts';
import { Refused } from '../problem.ts';
import { answer } from '../route-parts.ts';
import { ground } from './hosts.ts';

const query = z.strictObject({
  lang: z.enum(['en', 'zh']).optional(),
  steps: numeric(z.int().min(1).max(6))
    .default(2)
    .describe('How far: what a host has is one step from it, who shares that two.'),
  most: numeric(z.int().min(1).max(500)).default(100).describe('Hosts walked to.'),
});

/** A part of the graph. */
const walk: Routes = (api, deps) => {
  const { store, register } = deps;
  api.openapi(
    createRoute({
      method: 'get',
      path: '/graph/{kind}/{value}',
      tags: ['hosts'],
      summary: 'What hosts share, walked from one of them or from one thing they have',
      middleware: needs(deps, 'list'),
      request: {
        params: z.object({ kind: z.enum(nodeKinds), value: z.string().min(1).max(300) }),
        query,
      },
      responses: answer(graphDocument.extend(partialMark), linkCounts.definition),
    }),
    async (c) => {
      const { kind, value } = c.req.valid('param');
      const { steps, most } = c.req.valid('query');
      const { caller } = c.var;
      const units = unitsOf(caller);
      const found = await walkGraph(store, {
        kind,
        value,
        steps,
        most,
        units,
        isCommon: deps.isCommonAgent,
      });
      if (found === undefined)
        throw new Refused(404, 'host_unknown', 'Nothing is known of this, or of who has it.');
      await record(register, {
        actor: caller.actor,
        action: 'graph-walked',
        subject: `${kind}:${value}`,
        detail: {
          ...ground(c),
          steps,
          hosts: found.nodes.filter((node) => node.kind === 'host').length,
        },
      });
      return c.json(tellGraph(langOf(c), found));
    },
  );
};

/** Its routes. */
export const graph: readonly Routes[] = [walk];
