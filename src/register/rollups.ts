/** Reports of instances below this one, every one as it was signed, and lists that were handed down to them. */
import { AppError } from '../model/error.ts';
import {
  rollupReport,
  type HandedDown,
  type KeptReport,
  type RollupReport,
} from '../model/rollup.ts';
import { record } from './audit.ts';
import type { Register } from './register.ts';

/** What became of a report: it is new, takes the place of an earlier one, or had come already. */
export type Kept = 'kept' | 'replaced' | 'known';

/** Keeps a report; the same again changes nothing. Throws `rollup_refused` for one that was made before, or at the same moment as,
 * another of its month that says something else. */
export async function keepReport(
  register: Register,
  report: RollupReport,
  { text, signature }: { readonly text: string; readonly signature: string },
  now = Date.now(),
): Promise<Kept> {
  const { instance, from, to, made } = report;
  const kept = await register.transaction().execute(async (db): Promise<Kept> => {
    const earlier = await db
      .selectFrom('rollup_report')
      .select(['made', 'text'])
      .where('instance', '=', instance)
      .where('from_day', '=', from)
      .where('to_day', '=', to)
      .orderBy('made', 'desc')
      .execute();
    if (earlier.some((one) => one.text === text)) return 'known';
    const [latest] = earlier;
    if (latest !== undefined && latest.made >= made)
      throw new AppError(
        'rollup_refused',
        `One of ${instance} for ${from} to ${to} was made at ${latest.made}, later than this or then.`,
      );
    await db
      .insertInto('rollup_report')
      .values({ instance, from_day: from, to_day: to, made, received: now, text, signature })
      .execute();
    return latest === undefined ? 'kept' : 'replaced';
  });
  if (kept !== 'known')
    await record(register, {
      actor: `instance:${instance}`,
      action: 'rollup-received',
      subject: `${from}/${to}`,
      detail: { made, kept },
    });
  return kept;
}

/** The report that each instance made last for each span, the oldest first. */
export async function latestReports(register: Register): Promise<KeptReport[]> {
  const rows = await register
    .selectFrom('rollup_report')
    .select(['instance', 'from_day', 'to_day', 'received', 'text'])
    .orderBy('made')
    .execute();
  const latest = new Map<string, KeptReport>();
  for (const { instance, from_day, to_day, received, text } of rows) {
    const key = `${instance}\n${from_day}\n${to_day}`;
    const before = latest.get(key);
    // To the end: the order is that of the reports that count.
    latest.delete(key);
    latest.set(key, {
      report: rollupReport.parse(JSON.parse(text)),
      received,
      replaced: before === undefined ? 0 : before.replaced + 1,
    });
  }
  return [...latest.values()];
}

/** Notes that a list was handed down to an instance; the same list again takes the place of the first. */
export async function handDown(
  register: Register,
  { instance, list_id, hosts }: HandedDown,
  now = Date.now(),
): Promise<void> {
  await register
    .insertInto('rollup_handed')
    .values({ instance, list_id, hosts, recorded: now })
    .onConflict((conflict) =>
      conflict.columns(['instance', 'list_id']).doUpdateSet({ hosts, recorded: now }),
    )
    .execute();
  await record(register, {
    actor: 'system',
    action: 'list-handed-down',
    subject: list_id,
    detail: { instance, hosts },
  });
}

/** Lists that were handed down. */
export const handedDown = (register: Register): Promise<HandedDown[]> =>
  register.selectFrom('rollup_handed').select(['instance', 'list_id', 'hosts']).execute();
