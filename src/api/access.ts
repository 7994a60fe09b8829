/** Who asks, and whether they may. Every route names the permission it needs; one without is open to nobody. */
import { getCookie, setCookie } from 'hono/cookie';
import type { MiddlewareHandler } from 'hono';
import { may, type Permission } from '../model/role.ts';
import { callerOfCookie, callerOfToken, type Caller } from '../register/sessions.ts';
import type { ApiContext, ApiDeps, Env } from './deps.ts';
import { Refused } from './problem.ts';

export const COOKIE = 'davylamp_session';

/** Gives the browser its session: no script reads it, no other site sends it. `seconds`: kept for so long; else until the browser is
 * closed. */
export function setSession(
  c: ApiContext,
  secret: string,
  { secure }: Pick<ApiDeps, 'secure'>,
  seconds?: number,
): void {
  setCookie(c, COOKIE, secret, {
    httpOnly: true,
    sameSite: 'Strict',
    secure,
    path: '/',
    ...(seconds !== undefined && { maxAge: seconds }),
  });
}

const BEARER = /^Bearer (dl_[\w-]{20,100})$/;

/** Who asks, by token or cookie; undefined for nobody. */
export async function callerOf(
  c: ApiContext,
  { register }: Pick<ApiDeps, 'register'>,
): Promise<Caller | undefined> {
  const token = BEARER.exec(c.req.header('authorization') ?? '')?.[1];
  if (token !== undefined) return callerOfToken(register, token);
  const cookie = getCookie(c, COOKIE);
  if (cookie === undefined) return undefined;
  return (await callerOfCookie(register, cookie)) ?? callerOfWall(register, cookie);
}

/** The screen that shows a wall with this token; undefined where the token is for something else, or has ended. */
export async function callerOfWall(
  register: ApiDeps['register'],
  token: string,
): Promise<Caller | undefined> {
  const caller = await callerOfToken(register, token);
  return caller?.scope === 'wall' ? caller : undefined;
}

/** What opens lists. */
const LISTING: ReadonlySet<Permission> = new Set(['list', 'export', 'sealed_ask']);

/** Lets through who is signed in and has the permission, if one is asked for. */
export const needs =
  (deps: ApiDeps, permission?: Permission): MiddlewareHandler<Env> =>
  async (c, next) => {
    c.set('caller', await admitted(c, deps, permission));
    await next();
  };

/** Who asks, as long as they may; else throws. What takes long asks again. */
export async function admitted(
  c: ApiContext,
  deps: ApiDeps,
  permission?: Permission,
): Promise<Caller> {
  const known = await callerOf(c, deps);
  if (known === undefined) throw new Refused(401, 'not_signed_in', 'Sign in first.');
  const caller = await withUnits(known, deps);
  if (permission === undefined) return caller;
  if (!caller.permissions.has(permission))
    throw may[caller.role].has(permission)
      ? new Refused(403, 'token_scope', `A token for ${caller.scope} may not do this.`)
      : new Refused(403, 'not_allowed', `The role ${caller.role} may not do this.`);
  if (LISTING.has(permission)) openToList(caller);
  return caller;
}

/** Who is granted a unit is granted everything below it. */
async function withUnits(caller: Caller, { units }: Pick<ApiDeps, 'units'>): Promise<Caller> {
  if (caller.role !== 'unit_user') return caller;
  return { ...caller, user: { ...caller.user, units: await units.below(caller.user.units) } };
}

/** The list plane opens with an order; a unit's own hosts need none. */
function openToList({ role, order }: Caller): void {
  if (role === 'unit_user' || order !== undefined) return;
  throw new Refused(
    403,
    'order_needed',
    'Lists open with an order: its number, the reason, and for how long.',
  );
}

/** Units a caller is held to; undefined: all. */
export const unitsOf = ({ role, user }: Caller): readonly string[] | undefined =>
  role === 'unit_user' ? user.units : undefined;
