/** Users, and the audit log. */
import { createRoute, z } from '@hono/zod-openapi';
import { roles } from '../../model/role.ts';
import { readAudit, record, verifyAudit } from '../../register/audit.ts';
import { endExpired } from '../../register/openings.ts';
import { changeUser, createUser, listUsers } from '../../register/users.ts';
import { needs } from '../access.ts';
import type { Routes } from '../deps.ts';
import { answer, done, jsonBody } from '../route-parts.ts';

const user = z
  .object({
    id: z.string(),
    name: z.string(),
    role: z.enum(roles),
    units: z.array(z.string()),
    has_totp: z.boolean(),
    by_provider: z
      .boolean()
      .describe(
        'Came in through the identity provider, which tells role and units at each sign-in.',
      ),
    disabled: z.boolean(),
    created: z.iso.datetime(),
  })
  .openapi('User');
export type UserDocument = z.output<typeof user>;

const entry = z
  .object({
    seq: z.number().int(),
    time: z.iso.datetime(),
    actor: z.string(),
    action: z.string(),
    subject: z.string(),
    detail: z.record(z.string(), z.unknown()),
  })
  .openapi('AuditEntry');
export type AuditDocument = z.output<typeof entry>;

const units = z.array(z.string().min(1).max(200)).max(1000);

/** All users. */
const allUsers: Routes = (api, deps) => {
  const { register } = deps;
  api.openapi(
    createRoute({
      method: 'get',
      path: '/users',
      tags: ['admin'],
      summary: 'All users',
      middleware: needs(deps, 'users'),
      responses: answer(z.object({ users: z.array(user) })),
    }),
    async (c) => {
      const all = await listUsers(register);
      return c.json({
        users: all.map(({ created, units: of, ...rest }) => ({
          ...rest,
          units: [...of],
          created: new Date(created).toISOString(),
        })),
      });
    },
  );
};

/** Make a user. */
const newUser: Routes = (api, deps) => {
  const { register } = deps;
  api.openapi(
    createRoute({
      method: 'post',
      path: '/users',
      tags: ['admin'],
      summary: 'Make a user',
      middleware: needs(deps, 'users'),
      request: {
        body: jsonBody(
          z.object({
            name: z.string().trim().min(1).max(100),
            password: z.string().min(1).max(1000),
            role: z.enum(roles),
            units: units.optional(),
          }),
        ),
      },
      responses: answer(z.object({ id: z.string() })),
    }),
    async (c) => {
      const given = c.req.valid('json');
      const made = await createUser(register, { ...given, units: given.units ?? [] });
      await record(register, {
        actor: c.var.caller.actor,
        action: 'user-made',
        subject: made.name,
        detail: { role: made.role, units: made.units },
      });
      return c.json({ id: made.id });
    },
  );
};

/** Change role, units or access of a user, who is signed out by it. */
const changedUser: Routes = (api, deps) => {
  const { register } = deps;
  api.openapi(
    createRoute({
      method: 'patch',
      path: '/users/{id}',
      tags: ['admin'],
      summary: 'Change role, units or access of a user, who is signed out by it',
      middleware: needs(deps, 'users'),
      request: {
        params: z.object({ id: z.string().max(40) }),
        body: jsonBody(
          z.object({
            role: z.enum(roles).optional(),
            units: units.optional(),
            disabled: z.boolean().optional(),
          }),
        ),
      },
      responses: done,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const change = c.req.valid('json');
      await changeUser(register, id, change);
      await record(register, {
        actor: c.var.caller.actor,
        action: 'user-changed',
        subject: id,
        detail: change,
      });
      return c.body(null, 204);
    },
  );
};

/** Who did what, the newest first. */
const auditLog: Routes = (api, deps) => {
  const { register } = deps;
  api.openapi(
    createRoute({
      method: 'get',
      path: '/audit',
      tags: ['audit'],
      summary: 'Who did what, the newest first',
      middleware: needs(deps, 'audit'),
      request: {
        query: z.object({
          before: z.coerce.number().int().optional(),
          action: z.string().max(40).optional(),
          actor: z.string().max(100).optional(),
          limit: z.coerce.number().int().min(1).max(500).default(100),
        }),
      },
      responses: answer(z.object({ entries: z.array(entry) })),
    }),
    async (c) => {
      await endExpired(register);
      const entries = await readAudit(register, c.req.valid('query'));
      return c.json({
        entries: entries.map(({ time, ...rest }) => ({
          ...rest,
          detail: { ...rest.detail },
          time: new Date(time).toISOString(),
        })),
      });
    },
  );
};

/** Whether the chain of the audit log holds. */
const auditCheck: Routes = (api, deps) => {
  const { register } = deps;
  api.openapi(
    createRoute({
      method: 'get',
      path: '/audit/verify',
      tags: ['audit'],
      summary: 'Whether the chain of the audit log holds',
      middleware: needs(deps, 'audit'),
      responses: answer(
        z.object({
          entries: z.number(),
          intact: z.boolean(),
          head: z.string(),
          broken_at: z.number().nullable(),
        }),
      ),
    }),
    async (c) => c.json(await verifyAudit(register)),
  );
};

/** Its routes. */
export const admin: readonly Routes[] = [allUsers, newUser, changedUser, auditLog, auditCheck];
