/** Openings of sealed logins: asked for by one user, decided by another, and ended by time. */
import { randomBytes } from 'node:crypto';
import { record, type AuditAction } from './audit.ts';
import type { AskedOpening, OpeningState } from '../model/opening.ts';
import type { Register } from './register.ts';
import type { Caller } from './sessions.ts';
import type { OpeningTable } from './tables.ts';

/** A request that nobody decides ends by itself. */
const PENDING_MS = 7 * 86_400_000;
const HOUR_MS = 3_600_000;

/** An opening; times in Unix milliseconds. */
export interface Opening extends AskedOpening {
  readonly id: string;
  readonly state: OpeningState;
  readonly user_id: string;
  readonly asked_by: string;
  readonly created: number;
  readonly decided_by: string | null;
  readonly decided: number | null;
  readonly expires: number;
}

const openingOf = ({ hosts, sessions, order_number, ...row }: OpeningTable, now: number) =>
  ({
    id: row.id,
    state: row.state !== 'refused' && row.expires <= now ? 'expired' : row.state,
    user_id: row.user_id,
    asked_by: row.asked_by,
    hosts: JSON.parse(hosts) as string[],
    sessions: JSON.parse(sessions) as string[],
    order: order_number,
    reason: row.reason,
    hours: row.hours,
    created: row.created,
    decided_by: row.decided_by,
    decided: row.decided,
    expires: row.expires,
  }) satisfies Opening;

/** Records what happened to an opening. */
export const recordOpening = (
  register: Register,
  actor: string,
  action: AuditAction,
  { id, hosts, sessions, order, reason, asked_by, decided_by }: Opening,
  more: Readonly<Record<string, unknown>> = {},
): Promise<void> =>
  record(register, {
    actor,
    action,
    subject: id,
    detail: { hosts, sessions, order, reason, asked_by, decided_by, ...more },
  });

/** Ends what time has ended, on record; asked for before anything else is. */
export async function endExpired(register: Register, now = Date.now()): Promise<void> {
  const over = await register
    .selectFrom('opening')
    .selectAll()
    .where('ended', '=', 0)
    .where('expires', '<=', now)
    .execute();
  for (const row of over) {
    const { numUpdatedRows } = await register
      .updateTable('opening')
      .set({ ended: 1 })
      .where('id', '=', row.id)
      .where('ended', '=', 0)
      .executeTakeFirst();
    // Of several processes one puts it on record.
    if (numUpdatedRows === 1n)
      await recordOpening(register, 'system', 'sealed-expired', openingOf(row, now), {
        was: row.state,
        expired: new Date(row.expires).toISOString(),
      });
  }
}

/** Asks for one. */
export async function askOpening(
  register: Register,
  { user, actor }: Caller,
  { hosts, sessions, order, reason, hours }: AskedOpening,
  now = Date.now(),
): Promise<Opening> {
  const row: OpeningTable = {
    // Typed on a command line: never begins with a dash.
    id: randomBytes(8).toString('hex'),
    state: 'pending',
    user_id: user.id,
    asked_by: user.name,
    hosts: JSON.stringify(hosts),
    sessions: JSON.stringify(sessions),
    order_number: order,
    reason,
    hours,
    created: now,
    decider_id: null,
    decided_by: null,
    decided: null,
    expires: now + PENDING_MS,
    ended: 0,
  };
  await register.insertInto('opening').values(row).execute();
  const opening = openingOf(row, now);
  await recordOpening(register, actor, 'sealed-asked', opening, { hours });
  return opening;
}

/** Openings, the newest first; of one user, or all. */
export async function listOpenings(
  register: Register,
  userId: string | undefined,
  now = Date.now(),
): Promise<Opening[]> {
  await endExpired(register, now);
  let query = register.selectFrom('opening').selectAll().orderBy('created', 'desc').limit(200);
  if (userId !== undefined) query = query.where('user_id', '=', userId);
  return (await query.execute()).map((row) => openingOf(row, now));
}

/** Grants or refuses one, for whoever did not ask for it; or says why that cannot be. */
export async function decideOpening(
  register: Register,
  { user, actor }: Caller,
  id: string,
  granted: boolean,
  now = Date.now(),
): Promise<Opening | 'unknown' | 'own' | 'decided'> {
  await endExpired(register, now);
  const row = await openingRow(register, id);
  if (row === undefined) return 'unknown';
  if (row.user_id === user.id) return 'own';
  const decision = {
    state: granted ? ('granted' as const) : ('refused' as const),
    decider_id: user.id,
    decided_by: user.name,
    decided: now,
    expires: granted ? now + row.hours * HOUR_MS : row.expires,
    // What was refused has no end to come.
    ended: granted ? 0 : 1,
  };
  const { numUpdatedRows } = await register
    .updateTable('opening')
    .set(decision)
    .where('id', '=', id)
    .where('state', '=', 'pending')
    .where('expires', '>', now)
    .where('user_id', '!=', user.id)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return 'decided';
  const opening = openingOf({ ...row, ...decision }, now);
  await recordOpening(register, actor, granted ? 'sealed-granted' : 'sealed-refused', opening);
  return opening;
}

/** One that is granted and not over, for whoever asked for it or granted it; undefined: there is none. */
export async function liveOpening(
  register: Register,
  { user }: Caller,
  id: string,
  as: 'user_id' | 'decider_id',
  now = Date.now(),
): Promise<Opening | undefined> {
  await endExpired(register, now);
  const row = await openingRow(register, id);
  if (row === undefined || row[as] !== user.id) return undefined;
  const opening = openingOf(row, now);
  return opening.state === 'granted' ? opening : undefined;
}

const openingRow = (register: Register, id: string): Promise<OpeningTable | undefined> =>
  register.selectFrom('opening').selectAll().where('id', '=', id).executeTakeFirst();
