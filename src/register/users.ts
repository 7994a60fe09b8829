/** People who may sign in: made, checked, locked out for a while after too many wrong passwords. */
import { Secret, TOTP } from 'otpauth';
import { AppError } from '../model/error.ts';
import { roles, type Role } from '../model/role.ts';
import type { Identity } from './provider.ts';
import type { Register } from './register.ts';
import { hashPassword, isPassword, newId } from './secrets.ts';
import type { UserTable } from './tables.ts';

const MAX_FAILURES = 5;
const LOCK_MS = 15 * 60_000;
const SHORTEST_PASSWORD = 10;

/** A user without anything secret. */
export interface User {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly units: readonly string[];
  readonly has_totp: boolean;
  /** Signs in at the identity provider; has no password here. */
  readonly by_provider: boolean;
  readonly disabled: boolean;
  readonly created: number;
}

export interface NewUser {
  readonly name: string;
  readonly password: string;
  readonly role: Role;
  readonly units?: readonly string[];
}

export const userOf = (row: UserTable): User => ({
  id: row.id,
  name: row.name,
  role: roles.find((role) => role === row.role) ?? 'viewer',
  units: JSON.parse(row.units) as string[],
  has_totp: row.totp !== null,
  by_provider: row.provider !== null,
  disabled: row.disabled !== 0,
  created: row.created,
});

/** A new user who may nothing yet. */
const blank = (name: string): UserTable => ({
  id: newId(),
  name,
  role: 'viewer',
  units: '[]',
  password: '',
  totp: null,
  failures: 0,
  locked_until: 0,
  disabled: 0,
  created: Date.now(),
  provider: null,
});

/** Makes a user. Throws `request_invalid` for a taken name or a short password. */
export async function createUser(register: Register, given: NewUser): Promise<User> {
  const { name, password, role, units = [] } = given;
  if (password.length < SHORTEST_PASSWORD)
    throw new AppError('request_invalid', `The password needs ${SHORTEST_PASSWORD} characters.`);
  const taken = await register
    .selectFrom('user')
    .select('id')
    .where('name', '=', name)
    .executeTakeFirst();
  if (taken !== undefined) throw new AppError('request_invalid', `There is a user ${name}.`);
  const row: UserTable = {
    ...blank(name),
    role,
    units: JSON.stringify(units),
    password: await hashPassword(password),
  };
  await register.insertInto('user').values(row).execute();
  return userOf(row);
}

/** Somebody whom a provider vouches for, and what became of the user by it. */
export interface Vouched extends User {
  readonly change: 'user-made' | 'user-changed' | undefined;
}

/** The user of an identity, made at the first sign-in; role and units follow the provider's claims. Or why there is none:
 * no claim means a role, the name is another's, or the user is shut out. */
export async function userOfProvider(
  register: Register,
  { subject, name, role, units }: Identity,
): Promise<Vouched | 'no_role' | 'name_taken' | 'shut_out'> {
  const users = register.selectFrom('user').selectAll();
  const found = await users.where('provider', '=', subject).executeTakeFirst();
  if (found !== undefined && found.disabled !== 0) return 'shut_out';
  if (role === undefined) return 'no_role';
  const given = { role, units: JSON.stringify(units) };
  if (found !== undefined) {
    const isSame = found.role === role && found.units === given.units;
    if (!isSame) await changeUser(register, found.id, { role, units });
    return { ...userOf({ ...found, ...given }), change: isSame ? undefined : 'user-changed' };
  }
  if ((await users.where('name', '=', name).executeTakeFirst()) !== undefined) return 'name_taken';
  // No password fits an empty hash.
  const row = { ...blank(name), ...given, provider: subject };
  await register.insertInto('user').values(row).execute();
  return { ...userOf(row), change: 'user-made' };
}

export const countUsers = async (register: Register): Promise<number> => {
  const row = await register
    .selectFrom('user')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return row.n;
};

export async function listUsers(register: Register): Promise<User[]> {
  const rows = await register.selectFrom('user').selectAll().orderBy('name').execute();
  return rows.map(userOf);
}

export interface UserChange {
  readonly role?: Role | undefined;
  readonly units?: readonly string[] | undefined;
  readonly disabled?: boolean | undefined;
}

/** Changes a user; who is disabled or given another role is signed out. */
export async function changeUser(
  register: Register,
  id: string,
  { role, units, disabled }: UserChange,
): Promise<void> {
  await register
    .updateTable('user')
    .set({
      ...(role !== undefined && { role }),
      ...(units !== undefined && { units: JSON.stringify(units) }),
      ...(disabled !== undefined && { disabled: disabled ? 1 : 0 }),
    })
    .where('id', '=', id)
    .execute();
  await register.deleteFrom('session').where('user_id', '=', id).execute();
}

/** Why nobody was signed in. `totp` alone tells that the password was right. */
export type Refusal = 'wrong' | 'locked' | 'totp';

/** Checks name, password and, where one is set, the second factor; counts what is wrong. */
export async function checkUser(
  register: Register,
  given: { readonly name: string; readonly password: string; readonly code?: string | undefined },
  now = Date.now(),
): Promise<User | Refusal> {
  const row = await register
    .selectFrom('user')
    .selectAll()
    .where('name', '=', given.name)
    .executeTakeFirst();
  const right = await isPassword(given.password, row?.password);
  if (row === undefined || row.disabled !== 0) return 'wrong';
  if (row.locked_until > now) return 'locked';
  const refusal = right ? secondFactor(row, given.code, now) : 'wrong';
  if (refusal === undefined) {
    await register.updateTable('user').set({ failures: 0 }).where('id', '=', row.id).execute();
    return userOf(row);
  }
  // Being asked for the code is no failure; a wrong one is.
  if (refusal === 'wrong' || given.code !== undefined) await countFailure(register, row, now);
  return refusal;
}

function secondFactor(
  { totp }: UserTable,
  code: string | undefined,
  now: number,
): 'totp' | undefined {
  return totp === null || isCode(totp, code ?? '', now) ? undefined : 'totp';
}

async function countFailure(
  register: Register,
  { id, failures }: UserTable,
  now: number,
): Promise<void> {
  const lock = failures + 1 >= MAX_FAILURES;
  await register
    .updateTable('user')
    .set({ failures: lock ? 0 : failures + 1, locked_until: lock ? now + LOCK_MS : 0 })
    .where('id', '=', id)
    .execute();
}

const totpOf = (secret: string): TOTP =>
  new TOTP({ issuer: 'Davylamp', secret: Secret.fromBase32(secret) });

/** The code of now, or of half a minute before or after. */
const isCode = (secret: string, code: string, now: number): boolean =>
  totpOf(secret).validate({ token: code.replaceAll(' ', ''), timestamp: now, window: 1 }) !== null;

/** A new second factor, to be confirmed by a code before it is set. */
export function newTotp(name: string): { readonly secret: string; readonly url: string } {
  const secret = new Secret({ size: 20 });
  const totp = new TOTP({ issuer: 'Davylamp', label: name, secret });
  return { secret: secret.base32, url: totp.toString() };
}

/** Sets it. False when the code does not fit. */
export async function setTotp(
  register: Register,
  id: string,
  secret: string,
  code: string,
): Promise<boolean> {
  if (!isCode(secret, code, Date.now())) return false;
  await register.updateTable('user').set({ totp: secret }).where('id', '=', id).execute();
  return true;
}
