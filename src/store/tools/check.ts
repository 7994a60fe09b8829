/** Looks a store over: every part read back, what belongs together compared, its engine and disk. */
import type { ClickHouseClient } from '@clickhouse/client';
import type { StoreProblem, StoreState, TableState } from '../../model/store-care.ts';
import type { Shard } from '../engine/engine.ts';
import { AppError } from '../../model/error.ts';
import { tables } from '../tables.ts';
import { ask, askNumber } from './ask.ts';

/** The engine's year of release that our schema needs. */
export const OLDEST_ENGINE = 26;
const LEAST_FREE = 2_000_000_000;

/** Clocks of sensors may be ahead of ours by so much. */
const AHEAD = '10 MINUTE';

/** Whether every part of a table reads back. */
async function readsBack(client: ClickHouseClient, table: string): Promise<boolean> {
  const [checked] = await ask<{ result: number }>(
    client,
    `CHECK TABLE ${table} SETTINGS check_query_single_value_result = 1`,
  );
  return checked?.result === 1;
}

async function tableState(
  client: ClickHouseClient,
  table: string,
  thorough: boolean,
): Promise<TableState> {
  const [parts] = await ask<{ rows: string; parts: string; bytes: string }>(
    client,
    `SELECT sum(rows) AS rows, count() AS parts, sum(bytes_on_disk) AS bytes FROM system.parts
     WHERE active AND database = currentDatabase() AND table = '${table}'`,
  );
  // What cannot be read at a start is put aside by the engine, which goes on without it.
  const aside = await askNumber(
    client,
    `SELECT count() AS n FROM system.detached_parts
     WHERE database = currentDatabase() AND table = '${table}' AND startsWith(ifNull(reason, ''), 'broken')`,
  );
  return {
    table,
    rows: Number(parts?.rows ?? 0),
    parts: Number(parts?.parts ?? 0),
    bytes: Number(parts?.bytes ?? 0),
    sound: aside === 0 && (!thorough || (await readsBack(client, table))),
  };
}

const questions: Readonly<Partial<Record<StoreProblem, string>>> = {
  hosts_without_document:
    'SELECT count() AS n FROM host FINAL WHERE ip NOT IN (SELECT ip FROM host_document)',
  hosts_not_assessed:
    'SELECT uniqExact(host) AS n FROM sighting WHERE host NOT IN (SELECT ip FROM host)',
  times_ahead: `SELECT count() AS n FROM sighting WHERE hour > now() + INTERVAL ${AHEAD}`,
};

/** The state of one server. */
async function serverState(client: ClickHouseClient, thorough: boolean): Promise<StoreState> {
  const states: TableState[] = [];
  for (const { name } of tables) states.push(await tableState(client, name, thorough));
  const [engine] = await ask<{ version: string; free: string }>(
    client,
    'SELECT version() AS version, (SELECT min(unreserved_space) FROM system.disks) AS free',
  );
  const version = engine?.version ?? '';
  const free = Number(engine?.free ?? 0);
  const found: { problem: StoreProblem; count: number }[] = [
    { problem: 'damaged_table', count: states.filter(({ sound }) => !sound).length },
    { problem: 'engine_too_old', count: Number.parseInt(version, 10) < OLDEST_ENGINE ? 1 : 0 },
    { problem: 'disk_nearly_full', count: free < LEAST_FREE ? free : 0 },
  ];
  for (const [problem, query] of thorough ? Object.entries(questions) : [])
    found.push({ problem: problem as StoreProblem, count: await askNumber(client, query) });
  return {
    engine_version: version,
    schema_version: await askNumber(client, 'SELECT max(version) AS n FROM schema_version'),
    disk_free_bytes: free,
    tables: states,
    problems: found.filter(({ count }) => count > 0),
  };
}

/** The state of a store, and what is wrong with it. `thorough`: every part is read back, and what belongs together compared. Of
 * several servers rows add up, and the oldest and fullest are told; of one that does not answer, that it does not. */
export async function checkStore(shards: readonly Shard[], thorough: boolean): Promise<StoreState> {
  const states: StoreState[] = [];
  for (const { client } of shards) {
    const isThere = shards.length === 1 || (await client.ping({ select: true })).success;
    if (isThere) states.push(await serverState(client, thorough));
  }
  const [first, ...others] = states;
  if (first === undefined) throw new AppError('store_unavailable', 'No shard answers.');
  const whole = others.reduce(together, first);
  const missed = shards.length - states.length;
  if (missed === 0) return whole;
  return { ...whole, problems: [{ problem: 'shard_missed', count: missed }, ...whole.problems] };
}

function together(a: StoreState, b: StoreState): StoreState {
  const oldest = Number.parseInt(a.engine_version, 10) <= Number.parseInt(b.engine_version, 10);
  const counts = new Map<StoreProblem, number>();
  for (const { problem, count } of [...a.problems, ...b.problems])
    counts.set(problem, (counts.get(problem) ?? 0) + count);
  return {
    engine_version: (oldest ? a : b).engine_version,
    schema_version: Math.min(a.schema_version, b.schema_version),
    disk_free_bytes: Math.min(a.disk_free_bytes, b.disk_free_bytes),
    tables: a.tables.map((table, i) => bothTables(table, b.tables[i]!)),
    problems: [...counts].map(([problem, count]) => ({ problem, count })),
  };
}

const bothTables = (a: TableState, b: TableState): TableState => ({
  table: a.table,
  rows: a.rows + b.rows,
  parts: a.parts + b.parts,
  bytes: a.bytes + b.bytes,
  sound: a.sound && b.sound,
});
