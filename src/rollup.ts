/** Handing counts up to the instance above, and what those below handed up. See `App.sendRollup`, `App.rollup`. */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { App } from './app-port.ts';
import { daysOfMonth } from './bulletin.ts';
import { resolveSecret, type Config } from './config.ts';
import { CsvLines, delimiterOf, withoutBom } from './lib/csv-lines.ts';
import { spanBefore, spanMillis, spanText, type DaySpan } from './lib/days.ts';
import { postJson, type HttpsAnswer } from './lib/https-post.ts';
import { AppError } from './model/error.ts';
import {
  listAnswer,
  rollupDimensions,
  type ListAnswer,
  type RollupDimension,
  type RollupDocument,
  type RollupReport,
} from './model/rollup.ts';
import type { Asking } from './model/store.ts';
import { registerOf } from './register-of.ts';
import { record } from './register/audit.ts';
import type { Register } from './register/register.ts';
import * as kept from './register/rollups.ts';
import { canonical } from './response/bulletin/seal.ts';
import { newKeys, signatureOf } from './response/rollup/sign.ts';
import { addsUp } from './situation/by-dimension.ts';
import { change } from './situation/change.ts';
import { coverage } from './situation/coverage.ts';
import { isHeard } from './situation/coverage-of.ts';
import { dimensions } from './situation/dimensions.ts';
import { reconcile as reconciled, rollupOf } from './situation/rollup.ts';
import { suppress } from './situation/suppress.ts';
import { open } from './wiring.ts';

type Told = { readonly key: string; readonly hosts: number | null };

/** Counts of a month, small numbers withheld: what leaves this instance. */
export async function reportOf(
  store: Asking,
  days: DaySpan,
  about: Pick<RollupReport, 'instance' | 'made_by' | 'lists'> & { readonly now: number },
): Promise<RollupReport> {
  const { now, ...head } = about;
  const [changed] = await store.ask(change, { days, before: spanBefore(days) });
  const by = {} as Record<RollupDimension, Told[]>;
  for (const name of rollupDimensions) {
    const rows = await store.ask(dimensions[name], { active: days });
    const counted = rows.map(({ key, hosts }) => ({ key, hosts }));
    by[name] = suppress(counted, { adds_up: addsUp(name) }).map(({ hosts }, i) => ({
      key: counted[i]!.key,
      hosts,
    }));
  }
  const sensors = await store.ask(coverage, spanMillis(days));
  const one = (hosts: number): number | null => suppress([{ hosts }], { adds_up: false })[0]!.hosts;
  const { active, new: fresh, existing, recurring, gone } = changed!;
  const asked = [change, ...rollupDimensions.map((name) => dimensions[name])];
  return {
    schema: 1,
    ...head,
    ...spanText(days),
    made: new Date(now).toISOString(),
    sensors: sensors.filter(isHeard).length,
    totals: {
      active: one(active),
      ...parted({ new: fresh, existing, recurring }),
      gone: one(gone),
    },
    by,
    definitions: Object.fromEntries(asked.map(({ name, definition }) => [name, definition])),
  };
}

/** Parts that add up to what is told beside them: one withheld alone could be reckoned from the others. */
function parted<N extends string>(parts: Readonly<Record<N, number>>): Record<N, number | null> {
  const names = Object.keys(parts) as N[];
  const told = suppress(
    names.map((name) => ({ hosts: parts[name] })),
    { adds_up: true },
  );
  return Object.fromEntries(names.map((name, i) => [name, told[i]!.hosts])) as Record<
    N,
    number | null
  >;
}

/** What became of lists, from a table with a header of these names. */
function answersIn(path: string): ListAnswer[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new AppError('input_missing', path, error);
  }
  const [first = '', ...lines] = withoutBom(text).trimEnd().split(/\r?\n/);
  const csv = new CsvLines(delimiterOf(first), () => undefined);
  const header = csv.push(first) ?? [];
  const rows = lines.map((line) => csv.push(line) ?? []);
  return rows.map((cells, index) => {
    const named = Object.fromEntries(
      header.map((name, i) => [
        name.trim(),
        name.trim() === 'list_id' ? cells[i] : Number(cells[i] || Number.NaN),
      ]),
    );
    const parsed = listAnswer.safeParse(named);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw new AppError(
      'input_unreadable',
      `${path}:${index + 2}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
    );
  });
}

function upward({ rollup: { name, key, parent, ca } }: Config) {
  if (name === undefined || key === undefined || parent === undefined)
    throw new AppError('config_invalid', 'rollup: name, key and parent are needed to hand up.');
  return {
    name,
    pem: resolveSecret(key, process.env),
    url: new URL('/api/v1/rollups', parent),
    ca: ca === undefined ? undefined : readFileSync(ca, 'utf8'),
  };
}

/** See `App.sendRollup`. */
export const sendRollup: App['sendRollup'] = async (options) => {
  const { config, store: target, month, answers, version, dry } = options;
  const { name, pem, url, ca } = upward(config);
  const lists = answers === undefined ? [] : answersIn(answers);
  await using store = await open(target);
  const report = await reportOf(store, daysOfMonth(month), {
    instance: name,
    made_by: version,
    lists,
    now: Date.now(),
  });
  if (dry) return { report, status: 'not_sent' };
  const text = canonical(report);
  const headers = { authorization: `Ed25519 ${signatureOf(report, pem)}` };
  let answer: HttpsAnswer;
  try {
    answer = await postJson(url, text, headers, ca);
  } catch (error) {
    throw new AppError('rollup_unanswered', `${url.host}: ${(error as Error).message}`, error);
  }
  const status = statusOf(answer);
  await using register = await registerOf(config);
  await record(register, {
    actor: 'system',
    action: 'rollup-sent',
    subject: `${report.from}/${report.to}`,
    detail: { to: url.host, made: report.made, status },
  });
  return { report, status };
};

function statusOf({ status, text }: HttpsAnswer): kept.Kept {
  let said: { readonly status?: unknown; readonly detail?: unknown } = {};
  try {
    said = JSON.parse(text) as typeof said;
  } catch {
    // A proxy in front may say anything.
  }
  if (status === 200 && ['kept', 'replaced', 'known'].includes(String(said.status)))
    return said.status as kept.Kept;
  const detail = typeof said.detail === 'string' ? said.detail : 'no word of why';
  throw new AppError('rollup_refused', `${status}: ${detail}`);
}

/** The document of a month from the register. */
export async function rollupIn(
  register: Register,
  { rollup: { children } }: Config,
  month: string,
): Promise<RollupDocument> {
  const span = spanText(daysOfMonth(month));
  const all = await kept.latestReports(register);
  return rollupOf({
    ...span,
    children: children.map(({ name }) => name),
    kept: all.filter(({ report: { from, to } }) => from === span.from && to === span.to),
    handed: await kept.handedDown(register),
    all: all.map(({ report }) => report),
  });
}

/** See `App.rollup`. */
export const rollup: App['rollup'] = async ({ config, month }) => {
  await using register = await registerOf(config);
  return await rollupIn(register, config, month);
};

/** See `App.reconcile`. */
export const reconcile: App['reconcile'] = async (config) => {
  await using register = await registerOf(config);
  const reports = await kept.latestReports(register);
  return reconciled(
    await kept.handedDown(register),
    reports.map(({ report }) => report),
  );
};

/** See `App.handDown`. */
export const handDown: App['handDown'] = async (config, handed) => {
  if (!config.rollup.children.some(({ name }) => name === handed.instance))
    throw new AppError('request_invalid', `rollup.children names no ${handed.instance}.`);
  await using register = await registerOf(config);
  await kept.handDown(register, handed);
};

/** See `App.makeRollupKey`. */
export const makeRollupKey: App['makeRollupKey'] = async (path) => {
  const { privatePem, publicKey } = newKeys();
  try {
    await writeFile(path, privatePem, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    throw new AppError('request_invalid', (error as Error).message, error);
  }
  return publicKey;
};
