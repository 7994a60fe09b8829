/** Deletes what has been kept long enough, by whole days, and proves it. */
import type { ClickHouseClient } from '@clickhouse/client';
import { dayOf, dayText } from '../../lib/days.ts';
import { AppError } from '../../model/error.ts';
import type { Deletion } from '../../model/store-care.ts';
import type { Shard } from '../engine/engine.ts';
import { tables } from '../tables.ts';
import { ask, askNumber } from './ask.ts';

/** Tables that keep days apart, and may be pruned. */
const prunable = tables.flatMap(({ name, day }) => (day === undefined ? [] : [name]));

interface Day {
  readonly partition: string;
  readonly rows: string;
  readonly bytes: string;
}

/** Deletes days of `table` that ended at least `keepDays` ago, on every server. Rows are counted before, and looked for
 * afterwards. */
export async function pruneTable(
  shards: readonly Shard[],
  table: string,
  keepDays: number,
  now = Date.now(),
): Promise<Deletion> {
  if (!prunable.includes(table as (typeof prunable)[number]))
    throw new AppError('usage', `"${table}" is not one of ${prunable.join(', ')}.`);
  const before = dayText(dayOf(now) - keepDays);
  const gone: Day[] = [];
  for (const { client } of shards) gone.push(...(await pruneServer(client, table, before)));
  const sum = (of: (day: Day) => string): number =>
    gone.reduce((total, day) => total + Number(of(day)), 0);
  return {
    table,
    before,
    days: new Set(gone.map(({ partition }) => partition)).size,
    rows: sum((day) => day.rows),
    bytes: sum((day) => day.bytes),
    time: now,
  };
}

/** Deletes days before `before`; returns what they were. */
async function pruneServer(
  client: ClickHouseClient,
  table: string,
  before: string,
): Promise<Day[]> {
  const limit = before.replaceAll('-', '');
  const parts = `FROM system.parts WHERE active AND database = currentDatabase() AND table = '${table}'
    AND toUInt32(partition) < ${limit}`;
  const days = await ask<Day>(
    client,
    `SELECT partition, sum(rows) AS rows, sum(bytes_on_disk) AS bytes ${parts} GROUP BY partition ORDER BY partition`,
  );
  for (const { partition } of days)
    await client.command({ query: `ALTER TABLE ${table} DROP PARTITION ${partition}` });
  const left = await askNumber(client, `SELECT count() AS n ${parts}`);
  if (left > 0) throw new AppError('store_failed', `${left} parts of ${table} are still there.`);
  return days;
}
