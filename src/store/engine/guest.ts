/** Joins the engine of another process that has the directory open: it is spoken to, never started, stopped or restarted. */
import { createClient, type ClickHouseClient } from '@clickhouse/client';
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '../../model/error.ts';
import { createTable, tables } from '../tables.ts';
import { clientOptions, type Engine } from './engine.ts';
import { ENGINE_USER } from './engine-config.ts';
import { ownerIsAlive, readOwner, type Owner } from './owner.ts';

/** The embedded engine on loopback. */
export const clientAt = (port: number, secret: string): ClickHouseClient =>
  createClient({
    ...clientOptions,
    url: `http://127.0.0.1:${port}`,
    pathname: secret,
    username: ENGINE_USER,
    password: secret,
  });

/** Tells programs with other tables from ours: under a service that runs, none are changed. */
export const schemaMark = (): string =>
  createHash('sha256')
    .update(tables.map((table) => createTable(table)).join('\n'))
    .digest('hex')
    .slice(0, 16);

/** An engine that died is started again by its owner within seconds. */
const TRIES = 5;

/** The engine of whoever has the directory; undefined when nobody has it, lets us in, or has our tables. */
export async function join(path: string): Promise<Engine | undefined> {
  const owner = await readOwner(path);
  if (owner?.door === undefined || !ownerIsAlive(owner) || owner.door.schema !== schemaMark())
    return undefined;
  const client = clientAt(owner.door.port, owner.door.secret);
  if (!(await client.ping({ select: true })).success) {
    await client.close();
    return undefined;
  }
  return {
    client,
    ready: () => answersAgain(client, owner),
    [Symbol.asyncDispose]: () => client.close(),
  };
}

/** Whoever had the directory has closed it. */
export class OwnerGone extends AppError {
  constructor({ pid }: Owner) {
    super('store_unavailable', `It was opened by process ${pid}, which closed it.`);
  }
}

async function answersAgain(client: ClickHouseClient, owner: Owner): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    if ((await client.ping({ select: true })).success) return;
    if (attempt >= TRIES || !ownerIsAlive(owner)) throw new OwnerGone(owner);
    await sleep(100 * 2 ** attempt);
  }
}
