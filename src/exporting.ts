/** Exports of the command line: every host that passes a filter, or their evidence, piece by piece. See `App.exportRows`. */
import type { App } from './app-port.ts';
import { hostDocument } from './model/host-document.ts';
import { record } from './register/audit.ts';
import { registerOf } from './register-of.ts';
import { exported, exportFormats } from './response/export/formats.ts';
import { everyHost } from './situation/every-host.ts';
import { tellBy } from './telling.ts';
import { asFilter, open } from './wiring.ts';

/** See `App.exportRows`. */
export const exportRows: App['exportRows'] = async (options, write) => {
  const {
    store: target,
    config,
    lang,
    what,
    format,
    order_no,
    purpose,
    filter: selection,
  } = options;
  const { head, rows } = exportFormats[format];
  const telling = tellBy(config)(lang);
  const filter = await asFilter(selection, config);
  await using register = await registerOf(config);
  await using store = await open(target);
  const entry = { actor: 'command line', subject: what };
  const ground = { order: order_no, reason: purpose };
  const detail = { ...ground, format, filter };
  await record(register, { ...entry, action: 'list-exported', detail });
  let [hosts, isWhole] = [0, false];
  try {
    await write(head(exported[what], lang));
    for await (const page of everyHost(store, filter)) {
      const documents = page.map((host) => hostDocument(host, telling));
      await write(rows(exported[what], documents));
      hosts += page.length;
    }
    isWhole = true;
  } finally {
    const outcome = { ...ground, hosts, whole: isWhole };
    await record(register, { ...entry, action: 'export-ended', detail: outcome });
  }
  return { hosts };
};
