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
  tables.filter(({ name }) => names.includes(name)).map(createTable);

/** The document of a host moves into a table of its own; nothing is dropped before it is there. */
function documentApart(present: ReadonlyMap<string, string>): string[] {
  const host = tables.find(({ name }) => name === 'host')!;
  if (!present.has('host.document')) return create('host_document');
  const few = Object.entries(host.columns).filter(([, column]) => column.few === true);
  return [
    ...create('host_document'),
    'INSERT INTO host_document (ip, assessed, document) SELECT ip, assessed, document FROM host FINAL',
    `ALTER TABLE host ${few.map(([n, column]) => `MODIFY COLUMN ${columnDefinition(n, column)}`).join(', ')}`,
    `ALTER TABLE host MODIFY SETTING ${host.settings}`,
    'ALTER TABLE host DROP COLUMN document',
  ];
}

/** Append only; a version that has been released is never edited. Added columns need no step of their own. */
export const migrations: readonly Migration[] = [
  { version: 1, name: 'tables', statements: () => tables.map(createTable) },
  {
    version: 2,
    name: 'binding',
    statements: () => create('binding'),
  },
  { version: 3, name: 'host_document', statements: documentApart },
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

async function addColumns(client: ClickHouseClient): Promise<void> {
  const present = await presentColumns(client);
  for (const table of tables) {
    for (const [name, column] of Object.entries(table.columns)) {
      const type = present.get(`${table.name}.${name}`);
      if (type === undefined) {
        const definition = columnDefinition(name, column);
        await client.command({
          query: `ALTER TABLE \`${table.name}\` ADD COLUMN IF NOT EXISTS ${definition}`,
        });
      } else if (type !== columnType(column)) {
        throw new AppError(
          'store_unavailable',
          `Its column ${table.name}.${name} is ${type}, this program keeps ${columnType(column)}.`,
        );
      }
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
