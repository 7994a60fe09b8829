/** The configuration as the console shows it: what holds, where the file decides; never a secret, a path or an account. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { SettingsDocument } from './api/routes/settings.ts';
import { namedSources, type Config } from './config.ts';
import { detectors } from './detectors/index.ts';
import { dataDir } from './lib/program-files.ts';

/** What holds now; texts that ship are in English. */
export function settingsOf(config: Config): SettingsDocument {
  const { energy, enrich, intel, observer, register, response, store } = config;
  return {
    observer,
    lang: config.lang,
    store: storeKind(store),
    register: register.url === undefined ? 'sqlite' : 'postgresql',
    ...consoleSettings(config.api),
    policy: { profile: response.profile, own_texts: response.recommendations !== undefined },
    grid: { ...energy.grid },
    sources: namedSources(config),
    lists: intel.lists.map(({ path, kind, confidence }) => ({
      file: basename(path),
      kind,
      confidence,
    })),
    block_coins: intel.blocks.map(({ coin }) => coin),
    own_prefixes: config.prefixes !== undefined,
    databases: enrich.databases.map(
      ({ path, name = basename(path), network_type: type = null }) => ({
        name,
        network_type: type,
      }),
    ),
    detectors: detectors.map(({ type, settings }) => ({
      name: type,
      settings: Object.entries(settings.shape).map(([key, field]) => ({
        key,
        value: String((config.detectors[type] as Record<string, unknown>)[key]),
        about: (field as { description?: string }).description ?? '',
      })),
    })),
    data: shippedData(),
  };
}

function storeKind({ url, shards }: Config['store']): SettingsDocument['store'] {
  if (shards !== undefined) return 'cluster';
  return url === undefined ? 'embedded' : 'server';
}

function consoleSettings({ listen, behind_tls, maps, provider }: Config['api']) {
  return {
    listen,
    behind_tls,
    own_maps: maps !== undefined,
    provider:
      provider === undefined
        ? null
        : { name: provider.name, issuer: provider.issuer, roles: { ...provider.roles } },
  };
}

/** What ships, with origin, date and licence. */
function shippedData(): SettingsDocument['data'] {
  const { files } = JSON.parse(readFileSync(join(dataDir, 'manifest.json'), 'utf8')) as {
    readonly files: SettingsDocument['data'];
  };
  return files.map(({ name, title, date, rows, sources }) => ({
    name,
    title,
    date,
    rows,
    sources: sources.map((source) => ({
      name: source.name,
      url: source.url,
      version: source.version,
      licence: source.licence,
      attribution: source.attribution,
    })),
  }));
}
