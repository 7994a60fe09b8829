/** Several ClickHouse servers as one store. Each shard is a store of its own, with the same tables; beside it lies a database of
 * `Distributed` tables of the same names, which is what is asked and written. All rows of a host are on one shard, so what merges
 * meets, and counts of hosts add up. Tables are made server by server: no Keeper and no `ON CLUSTER` is needed. */
import type { ClickHouseClient } from '@clickhouse/client';
import type { Log } from '../../lib/log.ts';
import { AppError } from '../../model/error.ts';
import { migrate } from '../migrate.ts';
import { tables, type Table } from '../tables.ts';
import { requestSettings, type Engine, type Shard } from './engine.ts';
import { answering, serverAt, TRIES } from './url.ts';

export interface ClusterOptions {
  /** URL of a server of each shard, with the database. */
  readonly shards: readonly string[];
  /** Its name in `remote_servers` of the servers. */
  readonly cluster: string;
  readonly log: Log;
}

const settings = {
  ...requestSettings,
  // Acknowledged is what every shard has on disk, not what waits at one for another.
  distributed_foreground_insert: 1,
  // What is looked up in a second question is looked up in all shards.
  distributed_product_mode: 'global',
  optimize_skip_unused_shards: 1,
  skip_unavailable_shards: 0,
} as const;

/** What of a row says on which shard it lies: rows that merge lie on one, and so does all that is known of an address. */
export const shardedBy = ({ key, columns }: Table): string =>
  'host' in columns ? 'host' : key[0]!;

/** A server that did not answer is asked for again so often. */
const PATIENCE_MS = 10_000;

interface Server extends Shard {
  readonly database: string;
  /** Asks all shards through this server. */
  readonly all: ClickHouseClient;
  /** Its tables are ours. */
  prepared: boolean;
}

const allOf = (database: string): string => `${database}_all`;

function serverOf(url: string): Server {
  const shard = serverAt(url);
  const database = decodeURIComponent(new URL(url).pathname.slice(1)) || 'default';
  const across = new URL(url);
  across.pathname = `/${encodeURIComponent(allOf(database))}`;
  const { client: all } = serverAt(across.href, { clickhouse_settings: settings });
  return { ...shard, database, all, prepared: false };
}

/** Connects. Throws `store_unavailable` when no shard answers; one that does not is missed until it does. */
export async function openCluster({ shards, cluster, log }: ClusterOptions): Promise<Engine> {
  const engine = new ClusterEngine(shards.map(serverOf), cluster, log);
  try {
    await engine.open();
    return engine;
  } catch (error) {
    await engine[Symbol.asyncDispose]();
    throw error;
  }
}

class ClusterEngine implements Engine {
  readonly shards: readonly Server[];
  readonly cluster: string;
  readonly #log: Log;
  #asked: Server;
  #tried = -Infinity;

  constructor(shards: readonly Server[], cluster: string, log: Log) {
    const [first] = shards;
    if (first === undefined) throw new AppError('store_unavailable', 'It has no shard.');
    this.shards = shards;
    this.#asked = first;
    this.cluster = cluster;
    this.#log = log;
  }

  get client(): ClickHouseClient {
    return this.#asked.all;
  }

  async open(): Promise<void> {
    await answering(this.shards, 1);
    await this.prepare();
    await this.ready();
  }

  /** Any server can ask the others: the first that answers does. */
  async ready(): Promise<void> {
    const prepared = this.shards.filter((server) => server.prepared);
    this.#asked = (await answering(prepared, TRIES)) as Server;
  }

  async prepare(): Promise<void> {
    const missing = this.shards.filter(({ prepared }) => !prepared);
    if (missing.length === 0 || performance.now() - this.#tried < PATIENCE_MS) return;
    this.#tried = performance.now();
    for (const server of missing) {
      try {
        await answering([server], 1);
      } catch (error) {
        this.#log.warn({ reason: (error as Error).message }, 'store: a shard is missed');
        continue;
      }
      await prepareServer(server, this.cluster);
      server.prepared = true;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const { client, all } of this.shards) {
      await client.close();
      await all.close();
    }
  }
}

/** Names and types of the columns of every table in a database, as one text each. */
async function columnsIn(
  client: ClickHouseClient,
  database: string,
): Promise<ReadonlyMap<string, string>> {
  const answer = await client.query({
    query: `SELECT table, arrayStringConcat(arraySort(groupArray(concat(name, ' ', type))), ',') AS columns
      FROM system.columns WHERE database = {database:String} GROUP BY table`,
    query_params: { database },
    format: 'JSONEachRow',
  });
  const rows = await answer.json<{ table: string; columns: string }>();
  return new Map(rows.map(({ table, columns }) => [table, columns]));
}

/** Brings a server to our schema, and lays the tables beside it that reach over all shards. */
async function prepareServer({ client, database }: Server, cluster: string): Promise<void> {
  await migrate(client);
  const all = allOf(database);
  await client.command({ query: `CREATE DATABASE IF NOT EXISTS \`${all}\`` });
  const own = await columnsIn(client, database);
  const laid = await columnsIn(client, all);
  for (const table of tables) {
    if (laid.get(table.name) === own.get(table.name)) continue;
    await client.command({ query: distributedTable(table, { database, cluster }) });
  }
}

const quoted = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** CREATE TABLE of the table that reaches over all shards. */
const distributedTable = (
  table: Table,
  { database, cluster }: { readonly database: string; readonly cluster: string },
): string =>
  `CREATE OR REPLACE TABLE \`${allOf(database)}\`.\`${table.name}\` AS \`${database}\`.\`${table.name}\`
    ENGINE = Distributed(${quoted(cluster)}, ${quoted(database)}, ${quoted(table.name)}, cityHash64(\`${shardedBy(table)}\`))`;
