/** Opens the store: the embedded engine in a directory, any ClickHouse server by URL, or the shards of a cluster. */
import { silentLog, type Log } from '../lib/log.ts';
import { AppError } from '../model/error.ts';
import type { Store } from '../model/store.ts';
import { clientStore } from './client-store.ts';
import { openChild } from './engine/child.ts';
import { openCluster } from './engine/cluster.ts';
import type { Engine } from './engine/engine.ts';
import { openInProcess } from './engine/in-process.ts';
import { openUrl } from './engine/url.ts';
import { migrate } from './migrate.ts';

/** Where the store is. `shards` win over `url`, and that over `path`. */
export interface StoreOptions {
  /** Directory of the embedded engine; made when absent. */
  readonly path?: string | undefined;
  /** `http://user:password@host:8123/database` of a ClickHouse server. */
  readonly url?: string | undefined;
  /** A server of each shard, as `url`, and the name of their cluster. */
  readonly shards?: readonly string[] | undefined;
  readonly cluster?: string | undefined;
  /** How the embedded engine runs; `child` by default. */
  readonly engine?: 'child' | 'in-process' | undefined;
  readonly log?: Log | undefined;
}

function openEngine(options: StoreOptions): Promise<Engine> {
  const { path, url, shards, cluster = '', engine, log = silentLog } = options;
  if (shards !== undefined) return openCluster({ shards, cluster, log });
  if (url !== undefined) return openUrl({ url });
  if (path === undefined)
    throw new AppError('store_unavailable', 'Neither a directory nor a URL was given.');
  return engine === 'in-process' ? openInProcess({ path }) : openChild({ path, log });
}

/** An engine whose schema is up to date. Throws AppErrors `store_engine_missing`, `store_locked`, `store_unavailable`. */
export async function openReady(options: StoreOptions): Promise<Engine> {
  const engine = await openEngine(options);
  try {
    if (engine.shards === undefined) await migrate(engine.client);
    return engine;
  } catch (error) {
    await engine[Symbol.asyncDispose]();
    if (error instanceof AppError) throw error;
    throw new AppError('store_unavailable', (error as Error).message.split('\n')[0], error);
  }
}

/** A store ready for use; throws as `openReady` does. */
export const openStore = async (options: StoreOptions): Promise<Store> =>
  clientStore(await openReady(options), options.log ?? silentLog);
