/** The embedded engine inside this process, for systems where a child process will not do. Parameterised queries run one
 * after another, and a crash of the engine is a crash of the program; otherwise it is the same engine and client. */
import { createClient, type ClickHouseClientConfigOptions } from '@clickhouse/client';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { AppError } from '../../model/error.ts';
import { clientOptions, type Engine } from './engine.ts';
import { engineMissing } from './library.ts';
import { lockedBy, ownerIsAlive, readOwner, writeOwner } from './owner.ts';

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
    // The engine does not say why.
    const owner = await readOwner(path);
    if (owner !== undefined && ownerIsAlive(owner)) throw lockedBy(path, owner, error);
    throw new AppError('store_unavailable', (error as Error).message.split('\n')[0], error);
  }
  await writeOwner(path);
  const opened = client;
  return {
    client: opened,
    ready: () => Promise.resolve(),
    [Symbol.asyncDispose]: () => opened.close(),
  };
}
