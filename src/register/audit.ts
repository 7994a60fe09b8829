/** The audit log: who did what when, each entry sealed by a hash over the one before, so that none can be changed or left out. */
import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Register } from './register.ts';
import type { Tables } from './tables.ts';

/** What is recorded. Every opening of a list is, every export, and every change of who may do what. */
export type AuditAction =
  | 'sign-in'
  | 'sign-in-refused'
  | 'sign-out'
  | 'order-opened'
  | 'list-opened'
  | 'host-opened'
  | 'graph-walked'
  | 'list-exported'
  | 'export-ended'
  | 'user-made'
  | 'user-changed'
  | 'token-made'
  | 'token-revoked'
  | 'audit-read'
  | 'units-imported'
  | 'rollup-sent'
  | 'rollup-received'
  | 'rollup-refused'
  | 'list-handed-down'
  | 'sealed-asked'
  | 'sealed-granted'
  | 'sealed-refused'
  | 'sealed-released'
  | 'sealed-opened'
  | 'sealed-expired';

export interface AuditEntry {
  readonly actor: string;
  readonly action: AuditAction;
  readonly subject: string;
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** An entry as it is read. */
export interface AuditRecord {
  readonly seq: number;
  readonly time: number;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

const hashOf = (
  before: string,
  { time, actor, action, subject, detail }: Omit<Tables['audit'], 'seq' | 'hash'>,
): string =>
  createHash('sha256')
    .update(JSON.stringify([before, time, actor, action, subject, detail]))
    .digest('hex');

/** Appends of one process, one after the other; the transaction keeps other processes out. */
let queue: Promise<unknown> = Promise.resolve();

/** Records an entry; resolves once it is on disk. */
export function record(register: Register, entry: AuditEntry, now = Date.now()): Promise<void> {
  const done = queue.then(() => append(register, entry, now));
  queue = done.catch(() => undefined);
  return done;
}

const append = (register: Register, entry: AuditEntry, time: number): Promise<void> =>
  register.transaction().execute(async (db: Kysely<Tables>) => {
    const last = await db
      .selectFrom('audit')
      .select('hash')
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst();
    const { actor, action, subject, detail = {} } = entry;
    const row = { time, actor, action, subject, detail: JSON.stringify(detail) };
    await db
      .insertInto('audit')
      .values({ ...row, hash: hashOf(last?.hash ?? '', row) })
      .execute();
  });

export interface AuditPage {
  readonly before?: number | undefined;
  readonly action?: string | undefined;
  readonly actor?: string | undefined;
  readonly limit: number;
}

/** Entries, the newest first; `before` is the seq of the last one seen. */
export async function readAudit(register: Register, page: AuditPage): Promise<AuditRecord[]> {
  let query = register.selectFrom('audit').selectAll().orderBy('seq', 'desc').limit(page.limit);
  if (page.before !== undefined) query = query.where('seq', '<', page.before);
  if (page.action !== undefined) query = query.where('action', '=', page.action);
  if (page.actor !== undefined) query = query.where('actor', '=', page.actor);
  const rows = await query.execute();
  return rows.map(({ hash: _, detail, ...row }) => ({
    ...row,
    detail: JSON.parse(detail) as Record<string, unknown>,
  }));
}

/** Whether the chain holds, how many entries it has, its last hash, and the first entry that does not fit. */
export interface AuditVerdict {
  readonly entries: number;
  readonly intact: boolean;
  /** Written down elsewhere, it shows later that nothing was cut off the end. */
  readonly head: string;
  /** Seq of the first entry whose hash does not fit; null when the chain holds. */
  readonly broken_at: number | null;
}

const AT_ONCE = 5000;

/** Reckons every hash anew. */
export async function verifyAudit(register: Register): Promise<AuditVerdict> {
  let [entries, head, last] = [0, '', 0];
  for (;;) {
    const rows = await register
      .selectFrom('audit')
      .selectAll()
      .where('seq', '>', last)
      .orderBy('seq')
      .limit(AT_ONCE)
      .execute();
    for (const { seq, hash, ...row } of rows) {
      if (hashOf(head, row) !== hash || seq !== last + 1)
        return { entries, intact: false, head, broken_at: seq };
      head = hash;
      last = seq;
      entries++;
    }
    if (rows.length < AT_ONCE) return { entries, intact: true, head, broken_at: null };
  }
}
