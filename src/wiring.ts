/** What every way of running shares: intelligence and tables as the configuration names them, and the store. */
import type { HostChoice, MaybePartial } from './app-port.ts';
import type { Config, StoreTarget } from './config.ts';
import { createLocate } from './enrich/locate.ts';
import { loadAgents } from './intel/agents.ts';
import { openOwnTables } from './own-tables.ts';
import { loadBlocks, type Blocks } from './intel/blocks.ts';
import { loadIntel } from './intel/index.ts';
import { dataDir } from './lib/program-files.ts';
import type { Locate } from './model/host.ts';
import type { Intel } from './model/indicator.ts';
import type { Asking, Store } from './model/store.ts';
import { describedIn, namesBelow, type OwnTable } from './model/unit.ts';

export interface Loaded {
  readonly intel: Intel;
  readonly locator: Locate;
  /** When blocks arrived, by coin. */
  readonly blocks: Blocks;
}

/** Places, networks and units, by the operator's tables and those that ship. */
export async function locatorOf(config: Config): Promise<Locate> {
  await using own = openOwnTables(config);
  return await locatorBy(config, await own.read());
}

/** The same, by tables at hand. Readers of databases are loaded only where one is named. */
export async function locatorBy(config: Config, own: readonly OwnTable[]): Promise<Locate> {
  const { databases: named } = config.enrich;
  if (named.length === 0) return createLocate({ own });
  const { openDatabase } = await import('./enrich/databases/index.ts');
  return createLocate({ own, databases: named.map(openDatabase) });
}

/** Intelligence is believed as of `now`: an old capture is judged by what was known then to be alive. */
export async function load(config: Config, locator: Locate, now = Date.now()): Promise<Loaded> {
  return {
    intel: await loadIntel({ lists: config.intel.lists, now }),
    locator,
    blocks: loadBlocks(config.intel.blocks),
  };
}

/** Tells programs that many people run: those that mining programs are known by. */
export function commonAgents(): (agent: string) => boolean {
  const known = loadAgents(dataDir);
  return (agent) => known(agent) !== undefined;
}

/** Where the store is, as the store takes it. */
async function optionsOf(target: StoreTarget) {
  const log = (await import('./lib/log.ts')).openLog();
  if ('path' in target) return { path: target.path, log };
  const { user, password } = target;
  const signedIn = (text: string): string => {
    const url = new URL(text);
    if (user !== undefined) url.username = user;
    if (password !== undefined) url.password = password;
    return url.href;
  };
  if ('url' in target) return { url: signedIn(target.url), log };
  return { shards: target.shards.map(signedIn), cluster: target.cluster, log };
}

/** Opens the store; its code (and the engine it needs) is loaded only here. */
export async function open(target: StoreTarget): Promise<Store> {
  const { openStore } = await import('./store/open-store.ts');
  return openStore(await optionsOf(target));
}

/** The store for somebody to read, and afterwards whether all of it answered. */
export function forReading(store: Store): {
  readonly store: Asking;
  readonly mark: () => MaybePartial;
} {
  let partial = false;
  return {
    store: store.reading(() => (partial = true)),
    mark: () => (partial ? { partial } : {}),
  };
}

/** Opens the store for its care. */
export async function openCare(target: StoreTarget) {
  const { openTools } = await import('./store/open-tools.ts');
  return openTools(await optionsOf(target));
}

/** A selection as the store is asked by it: levels are numbers there, and a unit is all that stands below it, too. */
export async function asFilter<T extends HostChoice>(
  { min_level, unit, ...rest }: T,
  config: Config,
) {
  return {
    ...rest,
    ...(min_level !== undefined && { min_level: Number(min_level.slice(1)) }),
    ...(unit !== undefined && { unit: await branchOf(unit, config) }),
  };
}

/** Names of a unit and of those below it. */
async function branchOf(unit: string, config: Config): Promise<readonly string[]> {
  await using own = openOwnTables(config);
  return namesBelow(describedIn(await own.read()), [unit]);
}
