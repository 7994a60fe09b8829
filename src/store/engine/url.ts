/** Any ClickHouse server (26 or newer) by URL: `http://user:password@host:8123/database`. */
import {
  createClient,
  type ClickHouseClient,
  type ClickHouseClientConfigOptions,
} from '@clickhouse/client';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '../../model/error.ts';
import { clientOptions, type Engine, type Shard } from './engine.ts';

/** Over about six seconds; a server that restarts takes that long. */
export const TRIES = 6;

/** A server, not asked yet. Throws `store_unavailable` for what is no URL. */
export function serverAt(url: string, options: ClickHouseClientConfigOptions = {}): Shard {
  try {
    const client = createClient({ ...clientOptions, ...options, url });
    return { name: new URL(url).host, client };
  } catch (error) {
    throw new AppError('store_unavailable', 'Its URL is not understood.', error);
  }
}

/** Undefined once it answers; else why it does not. */
async function silence(client: ClickHouseClient): Promise<Error | undefined> {
  const pong = await client.ping({ select: true });
  return pong.success ? undefined : pong.error;
}

/** Resolves when a server answers. Throws `store_unavailable` when none does in so many tries. */
export async function answering(servers: readonly Shard[], tries: number): Promise<Shard> {
  for (let attempt = 1; ; attempt++) {
    let why: Error | undefined;
    for (const server of servers) {
      why = await silence(server.client);
      if (why === undefined) return server;
    }
    if (attempt >= tries) {
      const names = servers.map(({ name }) => name).join(', ');
      const [line] = (why?.message ?? '').split('\n');
      throw new AppError('store_unavailable', `${names} does not answer: ${line}`, why);
    }
    await sleep(100 * 2 ** attempt);
  }
}

/** Connects. Throws `store_unavailable` when the server does not answer. */
export async function openUrl(options: { readonly url: string }): Promise<Engine> {
  const server = serverAt(options.url);
  try {
    await answering([server], 1);
  } catch (error) {
    await server.client.close();
    throw error;
  }
  return {
    client: server.client,
    ready: async () => void (await answering([server], TRIES)),
    [Symbol.asyncDispose]: () => server.client.close(),
  };
}
