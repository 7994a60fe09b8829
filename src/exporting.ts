/** Exports of the command line: every host that passes a filter, or their evidence, piece by piece. See `App.exportRows`. */
import type { App } from './app-port.ts';
import { hostDocument } from './model/host-document.ts';
import { record } from './register/audit.ts';
import { registerOf } from './register-of.ts';
import { pseudonymKey } from './pseudonym-key.ts';
import { exported, exportFormats } from './response/export/formats.ts';
import { pseudonymiser } from './response/export/pseudonymise.ts';
import { everyHost } from './situation/every-host.ts';
import { tellBy } from './telling.ts';
import { asFilter, open } from './wiring.ts';

/** See `App.exportRows`. */
export const exportRows: App['exportRows'] = async (options, write) => {
  const { store: target, config, lang, what, format, order_no, purpose } = options;
  const { head, rows } = exportFormats[format];
  const { pseudonymise: keyFile } = options;
  const disguised = keyFile === undefined ? undefined : pseudonymiser(pseudonymKey(keyFile));
  const told = tellBy(config)(lang);
  // A sentence names what its values name: without them there is none.
  const telling = disguised === undefined ? told : { ...told, evidence: () => '' };
  const filter = await asFilter(options.filter, config);
  await using register = await registerOf(config);
  await using store = await open(target);
  const entry = { actor: 'command line', subject: what };
  const ground = { order: order_no, reason: purpose };
  const detail = { ...ground, format, filter, pseudonymised: disguised !== undefined };
  await record(register, { ...entry, action: 'list-exported', detail });
  let [hosts, isWhole] = [0, false];
  try {
    await write(head(exported[what], lang));
    for await (const page of everyHost(store, filter, disguised && 'first_seen')) {
      const shown = disguised?.(page) ?? page;
      const documents = shown.map((host) => hostDocument(host, telling));
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
