/** Signing in and out, the first user, one's own second factor and tokens, and the order that opens the lists. */
import { createRoute, z } from '@hono/zod-openapi';
import { deleteCookie } from 'hono/cookie';
import { roles, scopes } from '../../model/role.ts';
import { record } from '../../register/audit.ts';
import { digest } from '../../register/secrets.ts';
import {
  closeSession,
  createToken,
  listTokens,
  openOrder,
  openSession,
  revokeToken,
  type Caller,
} from '../../register/sessions.ts';
import { checkUser, countUsers, createUser, newTotp, setTotp } from '../../register/users.ts';
import { callerOfWall, COOKIE, needs, setSession } from '../access.ts';
import type { ApiDeps, Routes } from '../deps.ts';
import { Refused } from '../problem.ts';
import { limited } from '../rate-limit.ts';
import { answer, done, jsonBody } from '../route-parts.ts';

const order = z
  .object({ id: z.string(), number: z.string(), reason: z.string(), expires: z.iso.datetime() })
  .openapi('Order');

const me = z
  .object({
    name: z.string(),
    role: z.enum(roles),
    units: z.array(z.string()),
    permissions: z.array(z.string()),
    has_totp: z.boolean(),
    order: order.nullable(),
    synthetic: z.boolean().describe('The data were made up, for a demonstration.'),
    version: z.string(),
  })
  .openapi('Me');
export type MeDocument = z.output<typeof me>;

const setup = z
  .object({
    needed: z.boolean(),
    synthetic: z.boolean(),
    provider: z
      .string()
      .nullable()
      .describe('Name of the identity provider; null where none is configured.'),
  })
  .openapi('Setup');
export type SetupDocument = z.output<typeof setup>;

const signIn = z.object({
  name: z.string().min(1).max(100),
  password: z.string().min(1).max(1000),
  code: z.string().max(20).optional().describe('Of the second factor, where there is one.'),
});

function meOf(caller: Caller, { synthetic, version }: ApiDeps) {
  const { user, role, permissions, order: open } = caller;
  return {
    name: user.name,
    role,
    units: [...user.units],
    permissions: [...permissions],
    has_totp: user.has_totp,
    order: open === undefined ? null : { ...open, expires: new Date(open.expires).toISOString() },
    synthetic,
    version,
  };
}

/** Whether the first user is still to be made. */
const setupNeeded: Routes = (api, deps) => {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/setup',
      tags: ['session'],
      summary: 'Whether the first user is still to be made',
      responses: answer(setup),
    }),
    (c) =>
      c.json({
        needed: deps.setup !== undefined,
        synthetic: deps.synthetic,
        provider: deps.provider?.name ?? null,
      }),
  );
};

/** Make the first user, with the one-time secret that the program printed. */
const setUp: Routes = (api, deps) => {
  const { register } = deps;
  api.openapi(
    createRoute({
      method: 'post',
      path: '/setup',
      tags: ['session'],
      summary: 'Make the first user, with the one-time secret that the program printed',
      middleware: limited('setup', 10),
      request: { body: jsonBody(signIn.extend({ secret: z.string().max(200) })) },
      responses: done,
    }),
    async (c) => {
      const { secret, name, password } = c.req.valid('json');
      const expected = deps.setup;
      if (expected === undefined || digest(secret) !== digest(expected))
        throw new Refused(403, 'setup_refused', 'This link is not valid, or was used.');
      if ((await countUsers(register)) > 0)
        throw new Refused(403, 'setup_refused', 'There is a user already.');
      await createUser(register, { name, password, role: 'admin' });
      deps.setup = undefined;
      await record(register, { actor: 'system', action: 'user-made', subject: name });
      return c.body(null, 204);
    },
  );
};

/** Sign in. */
const signInRoute: Routes = (api, deps) => {
  const { register } = deps;
  api.openapi(
    createRoute({
      method: 'post',
      path: '/session',
      tags: ['session'],
      summary: 'Sign in',
      middleware: limited('sign-in', 10),
      request: { body: jsonBody(signIn) },
      responses: done,
    }),
    async (c) => {
      const given = c.req.valid('json');
      const user = await checkUser(register, given);
      if (typeof user === 'string') {
        await record(register, {
          actor: given.name.slice(0, 100),
          action: 'sign-in-refused',
          subject: user,
        });
        if (user === 'totp')
          throw new Refused(401, 'code_needed', 'The code of your second factor.');
        // Locked or wrong looks the same: nobody learns which names there are.
        throw new Refused(
          401,
          'sign_in_refused',
          'Name or password are wrong, or it was tried too often.',
        );
      }
      setSession(c, await openSession(register, user), deps);
      await record(register, { actor: user.name, action: 'sign-in', subject: 'password' });
      return c.body(null, 204);
    },
  );
};

/** Have a screen show the wall, with the token made for it. */
const wallRoute: Routes = (api, deps) => {
  const { register } = deps;
  api.openapi(
    createRoute({
      method: 'post',
      path: '/session/wall',
      tags: ['session'],
      summary: 'Have a screen show the wall until the token made for it ends or is revoked',
      middleware: limited('wall', 10),
      request: { body: jsonBody(z.object({ token: z.string().max(200) })) },
      responses: done,
    }),
    async (c) => {
      const { token } = c.req.valid('json');
      const caller = await callerOfWall(register, token);
      if (caller === undefined)
        throw new Refused(401, 'sign_in_refused', 'This link has ended, or was revoked.');
      setSession(c, token, deps, Math.floor((caller.expires - Date.now()) / 1000));
      await record(register, { actor: caller.actor, action: 'sign-in', subject: 'wall' });
      return c.body(null, 204);
    },
  );
};

/** Sign out. */
const signOut: Routes = (api, deps) => {
  const { register } = deps;
  api.openapi(
    createRoute({
      method: 'delete',
      path: '/session',
      tags: ['session'],
      summary: 'Sign out',
      middleware: needs(deps),
      responses: done,
    }),
    async (c) => {
      const { session: key, actor } = c.var.caller;
      if (key !== undefined) await closeSession(register, key);
      deleteCookie(c, COOKIE, { path: '/' });
      await record(register, { actor, action: 'sign-out', subject: '' });
      return c.body(null, 204);
    },
  );
};

/** Who you are and what you may do. */
const whoAmI: Routes = (api, deps) => {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/me',
      tags: ['session'],
      summary: 'Who you are and what you may do',
      middleware: needs(deps),
      responses: answer(me),
    }),
    (c) => c.json(meOf(c.var.caller, deps)),
  );
};

/** Open the lists: number of the order, reason, and for how long. */
const openLists: Routes = (api, deps) => {
  const { register } = deps;
  api.openapi(
    createRoute({
      method: 'post',
      path: '/orders',
      tags: ['session'],
      summary: 'Open the lists: number of the order, reason, and for how long',
      middleware: needs(deps, 'order'),
      request: {
        body: jsonBody(
          z.object({
            number: z.string().trim().min(1).max(100),
            reason: z.string().trim().min(3).max(500),
            hours: z
              .number()
              .min(0.25)
              .max(24 * 31),
          }),
        ),
      },
      responses: answer(order),
    }),
    async (c) => {
      const { caller } = c.var;
      const { expires, ...opened } = await openOrder(register, caller, c.req.valid('json'));
      await record(register, {
        actor: caller.actor,
        action: 'order-opened',
        subject: opened.number,
        detail: { reason: opened.reason, expires },
      });
      return c.json({ ...opened, expires: new Date(expires).toISOString() });
    },
  );
};

/** Your tokens. */
const tokens: Routes = (api, deps) => {
  const { register } = deps;
  api.openapi(
    createRoute({
      method: 'get',
      path: '/me/tokens',
      tags: ['session'],
      summary: 'Your tokens',
      middleware: needs(deps, 'account'),
      responses: answer(
        z.object({
          tokens: z.array(
            z.object({
              id: z.string(),
              name: z.string(),
              scope: z.string(),
              expires: z.iso.datetime(),
            }),
          ),
        }),
      ),
    }),
    async (c) => {
      const tokens = await listTokens(register, c.var.caller.user.id);
      return c.json({
        tokens: tokens.map(({ id, name, scope, expires }) => ({
          id,
          name,
          scope,
          expires: new Date(expires).toISOString(),
        })),
      });
    },
  );
};

/** Make a token for a program; it is shown once. */
const newToken: Routes = (api, deps) => {
  const { register } = deps;
  api.openapi(
    createRoute({
      method: 'post',
      path: '/me/tokens',
      tags: ['session'],
      summary: 'Make a token for a program; it is shown once',
      middleware: needs(deps, 'account'),
      request: {
        body: jsonBody(
          z.object({
            name: z.string().trim().min(1).max(100),
            scope: z
              .enum(scopes)
              .describe('`wall`: for a screen, by POST /session/wall; a viewer, whoever made it.'),
            days: z.number().int().min(1).max(366),
          }),
        ),
      },
      responses: answer(z.object({ token: z.string() })),
    }),
    async (c) => {
      const { caller } = c.var;
      const given = c.req.valid('json');
      if (given.scope === 'wall' && !caller.permissions.has('statistics'))
        throw new Refused(403, 'not_allowed', 'A wall shows figures; your role reads none.');
      const token = await createToken(register, caller, given);
      await record(register, {
        actor: caller.actor,
        action: 'token-made',
        subject: given.name,
        detail: { scope: given.scope, days: given.days },
      });
      return c.json({ token });
    },
  );
};

/** Revoke a token. */
const endToken: Routes = (api, deps) => {
  const { register } = deps;
  api.openapi(
    createRoute({
      method: 'delete',
      path: '/me/tokens/{id}',
      tags: ['session'],
      summary: 'Revoke a token',
      middleware: needs(deps, 'account'),
      request: { params: z.object({ id: z.string().regex(/^[0-9a-f]{8,64}$/) }) },
      responses: done,
    }),
    async (c) => {
      const { caller } = c.var;
      const { id } = c.req.valid('param');
      await revokeToken(register, caller.user.id, id);
      await record(register, { actor: caller.actor, action: 'token-revoked', subject: id });
      return c.body(null, 204);
    },
  );
};

/** Begin a second factor: without a code a new secret is answered, with both it is set. */
const secondFactor: Routes = (api, deps) => {
  const { register } = deps;
  api.openapi(
    createRoute({
      method: 'post',
      path: '/me/totp',
      tags: ['session'],
      summary:
        'Begin a second factor: without a code a new secret is answered, with both it is set',
      middleware: needs(deps, 'account'),
      request: {
        body: jsonBody(
          z.object({ secret: z.string().max(100).optional(), code: z.string().max(20).optional() }),
        ),
      },
      responses: answer(z.object({ secret: z.string(), url: z.string(), set: z.boolean() })),
    }),
    async (c) => {
      const { user, actor } = c.var.caller;
      const { secret, code } = c.req.valid('json');
      if (secret === undefined || code === undefined)
        return c.json({ ...newTotp(user.name), set: false });
      if (!(await setTotp(register, user.id, secret, code)))
        throw new Refused(422, 'request_invalid', 'The code does not fit; is the clock right?');
      await record(register, {
        actor,
        action: 'user-changed',
        subject: user.name,
        detail: { totp: true },
      });
      return c.json({ secret: '', url: '', set: true });
    },
  );
};

/** Its routes. */
export const session: readonly Routes[] = [
  setupNeeded,
  setUp,
  signInRoute,
  wallRoute,
  signOut,
  whoAmI,
  openLists,
  tokens,
  newToken,
  endToken,
  secondFactor,
];
