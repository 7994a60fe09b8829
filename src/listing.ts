/** Disposal lists: hosts of the store with what to do about each, cut for whoever gets them, as a file. See `App.makeList`. */
import { loadAdvice } from './advice.ts';
import type { ListOptions, MadeList } from './app-port.ts';
import { hostDocument } from './model/host-document.ts';
import { composeList, MOST_IN_LIST } from './response/list/compose.ts';
import { listFormats } from './response/list/formats.ts';
import { record } from './register/audit.ts';
import { registerOf } from './register-of.ts';
import { listHosts } from './situation/hosts.ts';
import { tellBy } from './telling.ts';
import { asFilter, open } from './wiring.ts';

/** See `App.makeList`. */
export async function makeList(options: ListOptions, now = Date.now()): Promise<MadeList> {
  const { store: target, config, lang, cut, format, order_no, purpose, days, filter } = options;
  const advise = loadAdvice(config);
  const telling = tellBy(config)(lang);
  await using register = await registerOf(config);
  await using store = await open(target);
  const hosts = await listHosts(store, {
    ...(await asFilter(filter, config)),
    limit: MOST_IN_LIST,
  });
  const { head, entries } = composeList(
    hosts.map((host) => hostDocument(host, telling)),
    (host) => advise(host, lang),
    { order_no, purpose, cut, days },
    now,
  );
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
