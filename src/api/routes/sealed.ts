/** Sealed logins: asked for by one, granted by another, then handed out as they are, to be opened with the keys of both. The server
 * has no key, and hands out a box under a live grant only. */
import { createRoute, z } from '@hono/zod-openapi';
import {
  boxDocument,
  lockDocument,
  openingDocument,
  type OpeningDocument,
} from '../../model/opening.ts';
import { may } from '../../model/role.ts';
import type { SealedLogin } from '../../records/sealed-login.ts';
import {
  askOpening,
  decideOpening,
  listOpenings,
  liveOpening,
  recordOpening,
  type Opening,
} from '../../register/openings.ts';
import { sealedLogins } from '../../situation/sealed-logins.ts';
import { needs } from '../access.ts';
import type { ApiContext, ApiDeps, Routes } from '../deps.ts';
import { Refused } from '../problem.ts';
import { answer, jsonBody } from '../route-parts.ts';

/** By the library of this file: what the model makes knows nothing of OpenAPI. */
const opening = z.object(openingDocument.shape).openapi('Opening');
const iso = (time: number): string => new Date(time).toISOString();

/** As it is told. */
function told({ user_id: _, hosts, sessions, created, decided, expires, ...rest }: Opening) {
  return {
    ...rest,
    hosts: [...hosts],
    sessions: [...sessions],
    asked: iso(created),
    decided: decided === null ? null : iso(decided),
    expires: iso(expires),
  } satisfies OpeningDocument;
}

const id = z.object({ id: z.string().max(40) });

/** The rows an opening is about. */
const rowsOf = ({ store }: ApiDeps, { hosts, sessions }: Pick<Opening, 'hosts' | 'sessions'>) =>
  store.ask(sealedLogins, { hosts, sessions });

const notOpen = (): Refused =>
  new Refused(404, 'opening_unknown', 'No opening of yours is granted and not over under this id.');

/** Ask for one. */
const asked: Routes = (api, deps) => {
  api.openapi(
    createRoute({
      method: 'post',
      path: '/sealed/openings',
      tags: ['sealed'],
      summary: 'Ask for sealed logins of hosts to be opened; another has to grant it',
      middleware: needs(deps, 'sealed_ask'),
      request: {
        body: jsonBody(
          z.strictObject({
            hosts: z
              .array(z.union([z.ipv4(), z.ipv6()]))
              .min(1)
              .max(100),
            sessions: z
              .array(z.string().regex(/^[0-9a-f]{16}$/))
              .max(1000)
              .default([])
              .describe('Only those of these sessions; of all where none is named.'),
            order: z.string().trim().min(1).max(100).describe('Number of the order.'),
            reason: z.string().trim().min(3).max(500),
            hours: z.number().int().min(1).max(168).describe('How long, once it is granted.'),
          }),
        ),
      },
      responses: answer(opening, 'The request.'),
    }),
    async (c) => {
      const given = c.req.valid('json');
      const rows = await rowsOf(deps, given);
      const hosts = [...new Set(rows.map(({ host }) => host))];
      if (hosts.length < new Set(given.hosts).size)
        throw new Refused(404, 'host_unknown', 'Of one of these hosts nothing sealed is kept.');
      return c.json(told(await askOpening(deps.register, c.var.caller, { ...given, hosts })));
    },
  );
};

/** What was asked for. */
const all: Routes = (api, deps) => {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/sealed/openings',
      tags: ['sealed'],
      summary: 'Openings you asked for; for those who decide, all of them',
      middleware: needs(deps, 'sealed'),
      responses: answer(z.object({ openings: z.array(opening) })),
    }),
    async (c) => {
      const { role, user } = c.var.caller;
      const own = may[role].has('sealed_grant') ? undefined : user.id;
      return c.json({ openings: (await listOpenings(deps.register, own)).map(told) });
    },
  );
};

const REFUSALS = {
  unknown: [404, 'opening_unknown', 'There is no such request.'],
  own: [403, 'own_request', 'Who asked for it cannot decide it.'],
  decided: [409, 'opening_decided', 'It was decided before, or its time is over.'],
} as const;

/** Grant or refuse. */
const decision: Routes = (api, deps) => {
  api.openapi(
    createRoute({
      method: 'post',
      path: '/sealed/openings/{id}/decision',
      tags: ['sealed'],
      summary: 'Grant or refuse an opening that another asked for',
      middleware: needs(deps, 'sealed_grant'),
      request: { params: id, body: jsonBody(z.strictObject({ grant: z.boolean() })) },
      responses: answer(opening, 'The opening.'),
    }),
    async (c) => {
      const { caller } = c.var;
      // A person decides, in front of a page; a token that lies somewhere does not.
      if (caller.session === undefined)
        throw new Refused(403, 'token_scope', 'Sign in to decide; a token may not.');
      const decided = await decideOpening(
        deps.register,
        caller,
        c.req.valid('param').id,
        c.req.valid('json').grant,
      );
      if (typeof decided === 'string') {
        const [status, code, detail] = REFUSALS[decided];
        throw new Refused(status, code, detail);
      }
      return c.json(told(decided));
    },
  );
};

/** Whom a live grant lets have what, and how that is on record. */
const HANDING = {
  locks: ['decider_id', 'sealed-released'],
  boxes: ['user_id', 'sealed-opened'],
} as const;

/** The rows of a live grant, for whom it lets have them, once that is on record. */
async function handedOut(
  { var: { caller } }: ApiContext,
  deps: ApiDeps,
  id: string,
  [whose, action]: (typeof HANDING)[keyof typeof HANDING],
) {
  const live = await liveOpening(deps.register, caller, id, whose);
  if (live === undefined) throw notOpen();
  const rows = await rowsOf(deps, live);
  await recordOpening(deps.register, caller.actor, action, live, { rows: rows.length });
  return { live, rows };
}

const lockOf = ({ box: _, keys, ...row }: SealedLogin) => ({ ...row, keys: [...keys] });

/** What whoever granted makes shares of. */
const locks: Routes = (api, deps) => {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/sealed/openings/{id}/locks',
      tags: ['sealed'],
      summary: 'For whoever granted: what their shares are made of, without the boxes',
      middleware: needs(deps, 'sealed_grant'),
      request: { params: id },
      responses: answer(z.object({ opening, locks: z.array(lockDocument) })),
    }),
    async (c) => {
      const { live, rows } = await handedOut(c, deps, c.req.valid('param').id, HANDING.locks);
      return c.json({ opening: told(live), locks: rows.map(lockOf) });
    },
  );
};

/** The boxes, for whoever asked. */
const boxes: Routes = (api, deps) => {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/sealed/openings/{id}/boxes',
      tags: ['sealed'],
      summary: 'For whoever asked: the sealed logins, as they are kept, while the grant lasts',
      middleware: needs(deps, 'sealed_ask'),
      request: { params: id },
      responses: answer(z.object({ opening, boxes: z.array(boxDocument) })),
    }),
    async (c) => {
      const { live, rows } = await handedOut(c, deps, c.req.valid('param').id, HANDING.boxes);
      return c.json({
        opening: told(live),
        boxes: rows.map(({ keys, ...row }) => ({ ...row, keys: [...keys] })),
      });
    },
  );
};

/** Its routes. */
export const sealed: readonly Routes[] = [asked, all, decision, locks, boxes];
