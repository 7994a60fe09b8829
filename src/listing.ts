/** Disposal lists: hosts of the store with what to do about each, cut for whoever gets them, as a file. See `App.makeList`. */
import { createHash } from 'node:crypto';
import { loadAdvice } from './advice.ts';
import type { ListOptions, MadeList } from './app-port.ts';
import { hostDocument } from './model/scan-document.ts';
import { dueAt } from './response/recommendation/recommend.ts';
import { listFormats } from './response/list/formats.ts';
import type { ListEntry } from './response/list/columns.ts';
import { record } from './register/audit.ts';
import { registerOf } from './register-of.ts';
import { listHosts } from './situation/hosts.ts';
import { tellBy } from './telling.ts';
import { asFilter, open } from './wiring.ts';

/** Hosts of one list; a file larger than that nobody opens. */
const MOST = 100_000;

/** See `App.makeList`. */
export async function makeList(options: ListOptions, now = Date.now()): Promise<MadeList> {
  const { store: target, config, lang, cut, format, order_no, purpose, days, filter } = options;
  const advise = loadAdvice(config);
  const telling = tellBy(config)(lang);
  await using register = await registerOf(config);
  await using store = await open(target);
  const hosts = await listHosts(store, { ...asFilter(filter), limit: MOST });
  const entries = hosts.map((host): ListEntry => {
    const document = hostDocument(host, telling);
    const advice = advise(document, lang);
    const due = advice.clock === null ? null : new Date(dueAt(advice.clock, now)).toISOString();
    return { host: document, advice, due };
  });
  const made = new Date(now).toISOString();
  const content = JSON.stringify([order_no, cut, made, entries.map(({ host }) => host.ip)]);
  const digest = createHash('sha256').update(content).digest('hex');
  const head = {
    list_id: `L${made.slice(0, 10).replaceAll('-', '')}-${digest.slice(0, 8)}`,
    order_no,
    purpose,
    cut,
    made,
    expires: new Date(now + days * 86_400_000).toISOString(),
    handling: 'TLP:AMBER',
  };
  // On record before it leaves: a list nobody knows of would be worse than none.
  await record(register, {
    actor: 'command line',
    action: 'list-exported',
    subject: head.list_id,
    detail: { order: order_no, reason: purpose, cut, format, hosts: entries.length, filter },
  });
  return {
    list_id: head.list_id,
    hosts: entries.length,
    bytes: await listFormats[format].write({ head, entries }, lang),
  };
}
