/** Brings a store to the schema of this program: numbered steps once each, then columns that are missing. Never drops. */
import type { ClickHouseClient } from '@clickhouse/client';
import { AppError } from '../model/error.ts';
import { columnDefinition, columnType } from './column-type.ts';
import type { TableName } from '../model/store.ts';
import { createTable, tables } from './tables.ts';

export interface Migration {
  readonly version: number;
  readonly name: string;
  /** Statements that may run again after a crash half-way, for a store with these columns (`table.column`). */
  readonly statements: (present: ReadonlyMap<string, string>) => readonly string[];
}

/** CREATE TABLE of the tables named. */
const create = (...names: readonly TableName[]): string[] =>
  tables.filter(({ name }) => names.includes(name)).map((table) => createTable(table));

/** ALTER TABLE for a column that a table may lack. */
function addColumn(of: TableName, name: string): string {
  const { columns, packing = 'small' } = tables.find((table) => table.name === of)!;
  return `ALTER TABLE \`${of}\` ADD COLUMN IF NOT EXISTS ${columnDefinition(name, columns[name]!, packing)}`;
}

/** The document of a host goes into a table of its own. */
const documentApart = (present: ReadonlyMap<string, string>): string[] => [
  ...create('host_document'),
  ...(present.has('host.document')
    ? [
        'INSERT INTO host_document (ip, assessed, document) SELECT ip, assessed, document FROM host FINAL',
      ]
    : []),
];

const RATES = 'Array(Tuple(algorithm String, low Float64, mid Float64, high Float64))';

/** Columns of hosts that older stores lack, by what they have. */
const derived: Readonly<Record<string, string>> = {
  place: "if(h.region != '', h.region, h.country)",
  active_days: 'd.days',
  first_day: 'if(empty(active_days), 65535, active_days[1])',
  last_day: 'active_days[-1]',
  rate_algorithms: 'd.rates.algorithm',
  rate_low: 'd.rates.low',
  rate_mid: 'd.rates.mid',
  rate_high: 'd.rates.high',
  wallets: 'd.wallets',
};

/** What is read of the documents for them. */
const FROM_DOCUMENTS = `SELECT ip, JSONExtract(document, 'active_days', 'Array(UInt16)') AS days,
    JSONExtract(document, 'hash_rate', '${RATES}') AS rates,
    JSONExtract(document, 'wallets', 'Array(String)') AS wallets
  FROM host_document FINAL`;

/** Hosts are written anew, in columns that are quicker to count; the old table goes when the new one has taken its place. */
function quickHosts(present: ReadonlyMap<string, string>): string[] {
  if (present.has('host.last_day')) return ['DROP TABLE IF EXISTS host_next'];
  const host = tables.find(({ name }) => name === 'host')!;
  const from = Object.keys(host.columns).flatMap((name) => {
    const expression = present.has(`host.${name}`) ? `h.${name}` : derived[name];
    return expression === undefined ? [] : [[name, expression] as const];
  });
  return [
    'DROP TABLE IF EXISTS host_next',
    createTable(host, 'host_next'),
    `INSERT INTO host_next (${from.map(([name]) => name).join(', ')})
      SELECT ${from.map(([name, expression]) => `${expression} AS ${name}`).join(', ')}
      FROM (SELECT * FROM host FINAL) AS h
      LEFT JOIN (${FROM_DOCUMENTS}) AS d ON h.ip = d.ip
      SETTINGS join_algorithm = 'full_sorting_merge', max_block_size = 8192`,
    'EXCHANGE TABLES host AND host_next',
    'DROP TABLE host_next',
  ];
}

/** Hosts are written once more, with the columns that tell what they share: the later of two copies counts. */
function sharingHosts(present: ReadonlyMap<string, string>): string[] {
  if (!present.has('host.last_day')) return [];
  const names = Object.keys(tables.find(({ name }) => name === 'host')!.columns);
  const kept = names.filter((name) => present.has(`host.${name}`) && !(name in SHARED_BY));
  const added = Object.keys(SHARED_BY);
  return [
    ...added.map((name) => addColumn('host', name)),
    `INSERT INTO host (${[...kept, ...added].join(', ')})
      SELECT ${kept.map((name) => `h.${name}`).join(', ')}, ${Object.values(SHARED_BY).join(', ')}
      FROM (SELECT * FROM host FINAL) AS h
      INNER JOIN (SELECT ip, ${FROM_ENDPOINTS}, JSONExtract(document, 'agents', 'Array(String)') AS agents
        FROM host_document FINAL) AS d ON h.ip = d.ip
      SETTINGS join_algorithm = 'full_sorting_merge', max_block_size = 8192`,
  ];
}

/** What older stores lack, by what is read of the documents. */
const SHARED_BY: Readonly<Record<string, string>> = {
  agents: 'd.agents',
  endpoints:
    "arrayMap(e -> concat(if(position(lower(if(e.3 != '', e.3, e.1)), ':') > 0, concat('[', lower(if(e.3 != '', e.3, e.1)), ']'), lower(if(e.3 != '', e.3, e.1))), ':', toString(e.2)), d.found)",
  endpoint_pools: 'arrayMap(e -> e.4, d.found)',
};
const FROM_ENDPOINTS = `JSONExtract(document, 'endpoints', 'Array(Tuple(ip String, port UInt16, name String, pool String))') AS found`;

/** What inputs that were read before tell of coverage. */
const HEARD_IN_INPUTS = `INSERT INTO heard (observer, source, hour, stretch, kind, packets, bytes, flows, lost, unread, first_time, last_time)
  SELECT observer, name, toStartOfHour(first_time), segment, 'file', packets, bytes, flows,
    arraySum(arrayMap(reason -> if(endsWith(reason.1, '_lost'), toUInt64OrZero(reason.2), 0), reasons)) AS lost,
    arraySum(arrayMap(reason -> toUInt64OrZero(reason.2), reasons)) AS unread, first_time, last_time
  FROM (SELECT *, JSONExtractKeysAndValuesRaw(unread) AS reasons FROM input FINAL)`;

/** Append only; a version that has been released is never edited. Added columns need no step of their own. */
const migrations: readonly Migration[] = [
  { version: 1, name: 'tables', statements: () => tables.map((table) => createTable(table)) },
  {
    version: 2,
    name: 'binding',
    statements: () => create('binding'),
  },
  { version: 3, name: 'host_document', statements: documentApart },
  { version: 4, name: 'quick_hosts', statements: quickHosts },
  { version: 5, name: 'sharing_hosts', statements: sharingHosts },
  { version: 6, name: 'reading', statements: () => create('reading') },
  { version: 7, name: 'heard', statements: () => [...create('heard'), HEARD_IN_INPUTS] },
  { version: 8, name: 'sealed_login', statements: () => create('sealed_login') },
  { version: 9, name: 'prefix_seen', statements: () => create('prefix_seen') },
  { version: 10, name: 'traffic', statements: () => create('traffic') },
];

const SCHEMA_VERSION = `CREATE TABLE IF NOT EXISTS schema_version
  (version UInt32, name String, applied DateTime('UTC') DEFAULT now())
  ENGINE = ReplacingMergeTree ORDER BY version
  SETTINGS fsync_after_insert = 1, fsync_part_directory = 1`;

async function appliedVersion(client: ClickHouseClient): Promise<number> {
  const answer = await client.query({
    query: 'SELECT toUInt32(max(version)) AS version FROM schema_version',
    format: 'JSONEachRow',
  });
  const [row] = await answer.json<{ version: number }>();
  return row?.version ?? 0;
}

/** Types of the columns there are, by `table.column`. */
async function presentColumns(client: ClickHouseClient): Promise<ReadonlyMap<string, string>> {
  const answer = await client.query({
    query: 'SELECT table, name, type FROM system.columns WHERE database = currentDatabase()',
    format: 'JSONEachRow',
  });
  const present = new Map<string, string>();
  for (const c of await answer.json<{ table: string; name: string; type: string }>())
    present.set(`${c.table}.${c.name}`, c.type);
  return present;
}

/** The type of a column that the engine makes, as the engine writes it. */
const madeType = (made: string): string =>
  made.split(/\s+MATERIALIZED\s/)[0]!.replaceAll(/\s+/g, ' ');

async function addColumns(client: ClickHouseClient): Promise<void> {
  const present = await presentColumns(client);
  for (const table of tables) {
    for (const [name, column] of Object.entries(table.columns)) {
      const type = present.get(`${table.name}.${name}`);
      if (type === undefined) {
        await client.command({ query: addColumn(table.name, name) });
      } else if (type !== columnType(column)) {
        throw new AppError(
          'store_unavailable',
          `Its column ${table.name}.${name} is ${type}, this program keeps ${columnType(column)}.`,
        );
      }
    }
    for (const [name, made] of Object.entries(table.made ?? {})) {
      const type = present.get(`${table.name}.${name}`);
      if (type === madeType(made)) continue;
      const alter = `ALTER TABLE \`${table.name}\``;
      // As an older program made it: made of others, it holds nothing of its own.
      if (type !== undefined) await client.command({ query: `${alter} DROP COLUMN \`${name}\`` });
      await client.command({ query: `${alter} ADD COLUMN \`${name}\` ${made}` });
    }
  }
}

/** Runs what is missing. Throws `store_unavailable` for a store of a newer program. */
export async function migrate(client: ClickHouseClient): Promise<void> {
  await client.command({ query: SCHEMA_VERSION });
  const applied = await appliedVersion(client);
  const known = migrations.at(-1)?.version ?? 0;
  if (applied > known)
    throw new AppError(
      'store_unavailable',
      `It was written by a newer version (schema ${applied}, this program knows ${known}).`,
    );
  for (const { version, name, statements } of migrations) {
    if (version <= applied) continue;
    for (const query of statements(await presentColumns(client))) await client.command({ query });
    await client.insert({
      table: 'schema_version',
      columns: ['version', 'name'],
      values: [{ version, name }],
      format: 'JSONEachRow',
    });
  }
  await addColumns(client);
}
