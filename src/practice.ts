/** How a configuration has data processed, as the record of processing tells it. */
import type { App } from './app-port.ts';
import { namedSources, resolveSecret, type Config } from './config.ts';
import { prunedTables, type Practice } from './model/processing.ts';
import { privacyMarkdown } from './response/privacy/markdown.ts';
import { processingRecord } from './response/privacy/record.ts';

/** Of an address only the host: it may hold a password. */
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '?');

/** What it says of the processing. Throws `config_invalid` for a secret that is not there. */
export function practiceOf(config: Config, version: string): Practice {
  const { privacy, store, register, api } = config;
  return {
    version,
    observer: config.observer,
    controller: privacy.controller ?? null,
    contact: privacy.contact ?? null,
    data_protection: privacy.data_protection ?? null,
    legal_basis: privacy.legal_basis ?? null,
    recipients: privacy.recipients,
    retention: Object.fromEntries(
      prunedTables.map((table) => [table, privacy.retention[table] ?? null]),
    ) as Practice['retention'],
    sources: namedSources(config),
    store_hosts: (store.shards ?? [store.url ?? []].flat()).map(hostOf),
    register_hosts:
      register.url === undefined ? [] : [hostOf(resolveSecret(register.url, process.env))],
    provider_host: api.provider === undefined ? null : hostOf(api.provider.issuer),
    behind_tls: api.behind_tls,
    own_key: config.secret !== undefined,
    sealed_evidence: privacy.sealed_evidence !== undefined,
    profile: config.response.profile,
  };
}

/** See `App.privacyDocument`. */
export const privacyDocument: App['privacyDocument'] = async ({
  config,
  version,
  lang,
  document,
  format,
}) => {
  const record = processingRecord(practiceOf(config, version), lang);
  if (format === 'markdown') return privacyMarkdown(record, document);
  return `${JSON.stringify(record, null, 2)}\n`;
};
