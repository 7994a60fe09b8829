/** The configuration: a file, put together with the environment. Wrong configurations end the program at once. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import defaults from './config-defaults.json' with { type: 'json' };
import type { ConfigIssue } from './config-file.ts';
import type { Config } from './config-schema.ts';
import { AppError } from './model/error.ts';

export type { Config } from './config-schema.ts';

/** The file read when none is named. */
const DEFAULT_FILE = 'davylamp.yaml';

/** Where the embedded store and the spool lie when nothing says otherwise. */
const DEFAULT_STORE = '.davylamp/store';
const DEFAULT_SPOOL = '.davylamp/spool';
const DEFAULT_REGISTER = '.davylamp/register.db';

export interface ConfigFile {
  /** Undefined when there is none and the defaults hold. */
  readonly path: string | undefined;
  /** Undefined when there are issues. */
  readonly config: Config | undefined;
  readonly issues: readonly ConfigIssue[];
}

interface Account {
  readonly user?: string;
  readonly password?: string;
}

/** A folder of the embedded engine, a ClickHouse server, or a server of each shard of a cluster. */
export type StoreTarget =
  | { readonly path: string }
  | (Account & { readonly url: string })
  | (Account & { readonly shards: readonly string[]; readonly cluster: string });

type Env = Readonly<Record<string, string | undefined>>;

/** Reads the file named, else the one of DAVYLAMP_CONFIG, else ./davylamp.yaml where it exists, else the defaults.
 * Paths in it are taken from its own folder. Throws `config_missing`. */
export async function readConfig(named: string | undefined, env: Env): Promise<ConfigFile> {
  const path = named ?? env['DAVYLAMP_CONFIG'] ?? (existsSync(DEFAULT_FILE) ? DEFAULT_FILE : '');
  // What holds when nothing is said is known beforehand: a schema takes longer to make than a small capture to read.
  if (path === '') return { path: undefined, config: settle(defaults as Config, '.'), issues: [] };
  let text;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new AppError('config_missing', path, error);
  }
  const { parseConfig } = await import('./config-file.ts');
  const { fullSchema } = await import('./whole-schema.ts');
  const { value, issues } = parseConfig(text, await fullSchema());
  return { path, config: value && settle(value, dirname(path)), issues };
}

/** As readConfig, but throws `config_invalid` with the first thing that is wrong. */
export async function loadConfig(named: string | undefined, env: Env): Promise<Config> {
  const { path, config, issues } = await readConfig(named, env);
  if (config !== undefined) return config;
  const [first] = issues;
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more: davylamp check)` : '';
  throw new AppError('config_invalid', `${issueLine(path ?? '', first)}${more}`);
}

/** `davylamp.yaml:7: memory.flow: unknown key; did you mean flows?` */
export function issueLine(path: string, issue: ConfigIssue | undefined): string {
  if (issue === undefined) return path;
  return [`${path}:${issue.line}`, issue.key, issue.message].filter((s) => s !== '').join(': ');
}

/** Makes paths absolute: those of the file from its folder, the default store's from the current one. */
function settle(config: Config, folder: string): Config {
  const from = (path: string): string => resolve(folder, path);
  const { store, intel, prefixes, enrich, secret, service, response, register, api, rollup } =
    config;
  return {
    ...config,
    store: {
      ...store,
      ...(store.path !== undefined && { path: from(store.path) }),
      ...((store.path ?? store.url ?? store.shards) === undefined && {
        path: resolve(DEFAULT_STORE),
      }),
      ...(store.password !== undefined && { password: secretFrom(store.password, from) }),
    },
    intel: {
      ...intel,
      lists: intel.lists.map((l) => ({ ...l, path: from(l.path) })),
      blocks: intel.blocks.map((b) => ({ ...b, path: from(b.path) })),
    },
    enrich: {
      databases: enrich.databases.map((database) => ({ ...database, path: from(database.path) })),
    },
    sources: config.sources.map((entry) => settleSource(entry, from)),
    service: {
      ...service,
      spool: service.spool === undefined ? resolve(DEFAULT_SPOOL) : from(service.spool),
    },
    register: {
      path: register.path === undefined ? resolve(DEFAULT_REGISTER) : from(register.path),
      ...(register.url !== undefined && { url: secretFrom(register.url, from) }),
    },
    api: settleApi(api, from),
    rollup: settleRollup(rollup, from),
    response: {
      ...response,
      ...(response.recommendations !== undefined && {
        recommendations: from(response.recommendations),
      }),
    },
    ...(prefixes !== undefined && { prefixes: from(prefixes) }),
    ...(secret !== undefined && { secret: secretFrom(secret, from) }),
  };
}

function settleRollup(rollup: Config['rollup'], from: (path: string) => string): Config['rollup'] {
  const { key, ca } = rollup;
  return {
    ...rollup,
    ...(key !== undefined && { key: secretFrom(key, from) }),
    ...(ca !== undefined && { ca: from(ca) }),
  };
}

function settleApi(api: Config['api'], from: (path: string) => string): Config['api'] {
  const { maps, provider } = api;
  const secret = provider?.client_secret;
  return {
    ...api,
    ...(maps !== undefined && { maps: from(maps) }),
    ...(provider !== undefined &&
      secret !== undefined && {
        provider: { ...provider, client_secret: secretFrom(secret, from) },
      }),
  };
}

type SourceEntry = Config['sources'][number];
/** Settings of sources that are paths, or lists of them. */
const PATHS: ReadonlySet<string> = new Set(['paths', 'archives', 'socket', 'cert', 'key', 'ca']);

/** A source with its paths made absolute; `-` is no path. */
function settleSource(entry: SourceEntry, from: (path: string) => string): SourceEntry {
  const settle = (value: unknown, name = ''): unknown => {
    if (typeof value === 'string')
      return PATHS.has(name) && value !== '' && value !== '-' ? from(value) : value;
    if (Array.isArray(value)) return value.map((one) => settle(one, name));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, settle(one, key)]));
  };
  return settle(entry) as SourceEntry;
}

const secretFrom = (ref: string, from: (path: string) => string): string =>
  ref.startsWith('file:') ? `file:${from(ref.slice(5))}` : ref;

/** The value an `env:NAME` or `file:/path` stands for, without surrounding space. Throws `config_invalid`. */
export function resolveSecret(ref: string, env: Env): string {
  const [kind, name] = [ref.slice(0, ref.indexOf(':')), ref.slice(ref.indexOf(':') + 1)];
  if (kind === 'env') {
    const value = env[name]?.trim() ?? '';
    if (value === '') throw new AppError('config_invalid', `${ref}: the variable is not set.`);
    return value;
  }
  try {
    const value = readFileSync(name, 'utf8').trim();
    if (value === '') throw new AppError('config_invalid', `${ref}: the file is empty.`);
    return value;
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('config_invalid', `${ref}: the file cannot be read.`, error);
  }
}

/** A store as the command line, the environment (DAVYLAMP_STORE) or the configuration name it, in this order. */
export function storeTarget(named: string | undefined, env: Env, config: Config): StoreTarget {
  const { path, url, shards, cluster, user, password } = config.store;
  const account = {
    ...(user !== undefined && { user }),
    ...(password !== undefined && { password: resolveSecret(password, env) }),
  };
  const said = named ?? env['DAVYLAMP_STORE'];
  if (said === undefined && shards !== undefined && cluster !== undefined)
    return { shards, cluster, ...account };
  const where = said ?? url ?? path ?? '';
  return /^https?:\/\//.test(where) ? { url: where, ...account } : { path: resolve(where) };
}

/** Each source by its name, which is its type where none is given. */
export const namedSources = ({
  sources,
}: Pick<Config, 'sources'>): { readonly name: string; readonly type: string }[] =>
  sources.map(({ type, name = type }) => ({ name: String(name), type: String(type) }));
