/** The embedded engine inside this process, for systems where a child process will not do. Parameterised queries run one
 * after another, and a crash of the engine is a crash of the program; otherwise it is the same engine and client. */
import { createClient, type ClickHouseClientConfigOptions } from '@clickhouse/client';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { AppError } from '../../model/error.ts';
import { clientOptions, type Engine } from './engine.ts';
import { engineMissing } from './library.ts';

/** The two packages declare it alike, each in its own copy. */
type Connection = NonNullable<ClickHouseClientConfigOptions['connection']>;

/** Opens the same directory as the child does. Throws `store_engine_missing` or `store_locked`. */
export async function openInProcess(options: { readonly path: string }): Promise<Engine> {
  const path = resolve(options.path);
  await mkdir(join(path, 'data'), { recursive: true, mode: 0o700 });
  const { createChdbConnection } = await import('chdb/connection').catch((error: unknown) => {
    throw engineMissing(error);
  });
  let client;
  try {
    const connection: unknown = createChdbConnection({ path: join(path, 'data') });
    client = createClient({ ...clientOptions, connection: connection as Connection });
    await client.command({ query: 'SELECT 1' });
  } catch (error) {
    const { message } = error as Error;
    const code = /lock/i.test(message) ? 'store_locked' : 'store_unavailable';
    throw new AppError(code, message.split('\n')[0], error);
  }
  const opened = client;
  return {
    client: opened,
    ready: () => Promise.resolve(),
    [Symbol.asyncDispose]: () => opened.close(),
  };
}
