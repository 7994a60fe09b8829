/** Who is there: sessions of browsers and tokens of programs, and the orders under which lists are open. */
import { may, mayByToken, type Permission, type Role, type Scope } from '../model/role.ts';
import type { Register } from './register.ts';
import { digest, newId, newSecret } from './secrets.ts';
import type { OrderTable } from './tables.ts';
import { userOf, type User } from './users.ts';

const SESSION_MS = 12 * 3_600_000;

/** An open order. */
export interface Order {
  readonly id: string;
  readonly number: string;
  readonly reason: string;
  readonly created: number;
  readonly expires: number;
}

/** Somebody who asks. */
export interface Caller {
  readonly user: User;
  /** Of the user; a screen on a wall is a viewer, whoever put it there. */
  readonly role: Role;
  readonly permissions: ReadonlySet<Permission>;
  /** As the audit log names it. */
  readonly actor: string;
  readonly order: Order | undefined;
  /** Of a token; undefined for a session. */
  readonly scope: Scope | undefined;
  /** Key of the session; undefined for a token. */
  readonly session: string | undefined;
  /** When session or token end, Unix milliseconds. */
  readonly expires: number;
}

const orderOf = ({ id, number, reason, created, expires }: OrderTable): Order => ({
  id,
  number,
  reason,
  created,
  expires,
});

/** Opens a session; returns the cookie's value. */
export async function openSession(
  register: Register,
  user: User,
  now = Date.now(),
): Promise<string> {
  const secret = newSecret();
  await register.deleteFrom('session').where('expires', '<', now).execute();
  await register
    .insertInto('session')
    .values({
      id: digest(secret),
      user_id: user.id,
      order_id: null,
      created: now,
      expires: now + SESSION_MS,
    })
    .execute();
  return secret;
}

export async function closeSession(register: Register, session: string): Promise<void> {
  await register.deleteFrom('session').where('id', '=', session).execute();
}

/** Who a cookie stands for. */
export const callerOfCookie = (register: Register, secret: string): Promise<Caller | undefined> =>
  callerOf(register, 'session', secret);

/** Who a bearer token stands for. */
export const callerOfToken = (register: Register, secret: string): Promise<Caller | undefined> =>
  callerOf(register, 'token', secret);

async function callerOf(
  register: Register,
  table: 'session' | 'token',
  secret: string,
): Promise<Caller | undefined> {
  const now = Date.now();
  const id = digest(secret);
  const row = await register.selectFrom(table).selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.expires <= now) return undefined;
  const [found, order] = await Promise.all([
    register.selectFrom('user').selectAll().where('id', '=', row.user_id).executeTakeFirst(),
    row.order_id === null
      ? undefined
      : register
          .selectFrom('listing_order')
          .selectAll()
          .where('id', '=', row.order_id)
          .where('expires', '>', now)
          .executeTakeFirst(),
  ]);
  if (found === undefined || found.disabled !== 0) return undefined;
  const user = userOf(found);
  const { role } = user;
  const common = { user, order: order && orderOf(order), expires: row.expires };
  if (!('scope' in row))
    return {
      ...common,
      role,
      permissions: may[role],
      actor: user.name,
      scope: undefined,
      session: id,
    };
  const scope = row.scope as Scope;
  return {
    ...common,
    role: scope === 'wall' ? 'viewer' : role,
    permissions: mayByToken(role, scope),
    actor: `${user.name} (token ${row.name})`,
    scope,
    session: undefined,
  };
}

/** Records an order and opens the list plane of the session with it. */
export async function openOrder(
  register: Register,
  caller: Caller,
  given: { readonly number: string; readonly reason: string; readonly hours: number },
  now = Date.now(),
): Promise<Order> {
  const { number, reason, hours } = given;
  const order = { id: newId(), number, reason, created: now, expires: now + hours * 3_600_000 };
  await register
    .insertInto('listing_order')
    .values({ ...order, user_id: caller.user.id })
    .execute();
  if (caller.session !== undefined)
    await register
      .updateTable('session')
      .set({ order_id: order.id })
      .where('id', '=', caller.session)
      .execute();
  return order;
}

export interface NewToken {
  readonly name: string;
  readonly scope: Scope;
  readonly days: number;
}

/** Makes a token, shown once; one for lists bears the order that is open now. */
export async function createToken(
  register: Register,
  caller: Caller,
  { name, scope, days }: NewToken,
  now = Date.now(),
): Promise<string> {
  const secret = `dl_${newSecret()}`;
  await register
    .insertInto('token')
    .values({
      id: digest(secret),
      user_id: caller.user.id,
      name,
      scope,
      order_id: scope === 'list' ? (caller.order?.id ?? null) : null,
      created: now,
      expires: now + days * 86_400_000,
    })
    .execute();
  return secret;
}

/** Tokens of a user, without their secrets. */
export async function listTokens(register: Register, userId: string) {
  const rows = await register
    .selectFrom('token')
    .select(['id', 'name', 'scope', 'created', 'expires'])
    .where('user_id', '=', userId)
    .orderBy('created')
    .execute();
  return rows.map((row) => ({ ...row, id: row.id.slice(0, 12) }));
}

/** Revokes a token of a user by the beginning of its hash. */
export async function revokeToken(register: Register, userId: string, id: string): Promise<void> {
  await register
    .deleteFrom('token')
    .where('user_id', '=', userId)
    .where('id', 'like', `${id.replaceAll(/[^0-9a-f]/g, '')}%`)
    .execute();
}
