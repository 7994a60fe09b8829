/** Carries a store from one engine to another: Parquet files by table and day, and a list that makes them whole. */
import type { ClickHouseClient } from '@clickhouse/client';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { AppError } from '../../model/error.ts';
import type { Transfer, TransferredFile } from '../../model/store-care.ts';
import { shardsOf, type Engine } from '../engine/engine.ts';
import { tables, type Table } from '../tables.ts';
import { ask, askNumber } from './ask.ts';

/** The list of files, written last: without it a folder is not an export. */
const LIST = 'export.json';

const schemaVersion = (engine: Engine): Promise<number> =>
  askNumber(shardsOf(engine)[0]!.client, 'SELECT max(version) AS n FROM schema_version');

async function daysOf(client: ClickHouseClient, { name, day }: Table): Promise<string[]> {
  const rows = await ask<{ day: string }>(
    client,
    `SELECT DISTINCT toString(toYYYYMMDD(${day})) AS day FROM ${name} ORDER BY day`,
  );
  return rows.map((row) => row.day);
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

async function exportFile(
  client: ClickHouseClient,
  folder: string,
  table: Table,
  day: string | undefined,
): Promise<TransferredFile> {
  const file = `${table.name}/${day ?? 'all'}.parquet`;
  const path = join(folder, file);
  const what = `FROM ${table.name} FINAL ${day === undefined ? '' : `WHERE toYYYYMMDD(${table.day}) = ${day}`}`;
  const columns = Object.keys(table.columns).join(', ');
  const { stream } = await client.exec({ query: `SELECT ${columns} ${what} FORMAT Parquet` });
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await pipeline(stream, createWriteStream(path, { mode: 0o600 }));
  return {
    file,
    table: table.name,
    rows: await askNumber(client, `SELECT count() AS n ${what}`),
    bytes: (await stat(path)).size,
    sha256: await sha256(path),
  };
}

/** Writes the store into a folder. While more arrives, a day is as it was when its turn came. */
export async function exportStore(engine: Engine, folder: string): Promise<Transfer> {
  const { client } = engine;
  const files: TransferredFile[] = [];
  for (const table of tables) {
    const days = table.day === undefined ? [undefined] : await daysOf(client, table);
    for (const day of days) files.push(await exportFile(client, folder, table, day));
  }
  const transfer: Transfer = {
    schema: 1,
    schema_version: await schemaVersion(engine),
    exported: Date.now(),
    files,
  };
  const list = join(folder, LIST);
  await writeFile(`${list}.part`, `${JSON.stringify(transfer, null, 2)}\n`, { mode: 0o600 });
  await rename(`${list}.part`, list);
  return transfer;
}

async function readList(folder: string): Promise<Transfer> {
  let text;
  try {
    text = await readFile(join(folder, LIST), 'utf8');
  } catch (error) {
    throw new AppError('input_missing', `${join(folder, LIST)} is not there.`, error);
  }
  return JSON.parse(text) as Transfer;
}

/** Takes an export in. Files are proved before the first row is taken; the same export twice changes nothing. */
export async function importStore(engine: Engine, folder: string): Promise<Transfer> {
  const transfer = await readList(folder);
  if (transfer.schema_version > (await schemaVersion(engine)))
    throw new AppError('input_unreadable', 'It was exported by a newer version.');
  for (const { file, sha256: expected } of transfer.files) {
    const path = join(folder, file);
    const found = await sha256(path).catch(() => 'missing');
    if (found !== expected) throw new AppError('input_unreadable', `${path} is not as exported.`);
  }
  for (const { file, table } of transfer.files) {
    const known = tables.find(({ name }) => name === table);
    if (known === undefined) throw new AppError('input_unreadable', `There is no table ${table}.`);
    await importFile(engine.client, join(folder, file), known);
  }
  return transfer;
}

async function importFile(client: ClickHouseClient, path: string, table: Table): Promise<void> {
  const columns = Object.keys(table.columns).join(', ');
  try {
    const { stream } = await client.exec({
      query: `INSERT INTO ${table.name} (${columns}) FORMAT Parquet`,
      values: createReadStream(path),
    });
    stream.resume();
  } catch (error) {
    throw new AppError(
      'store_failed',
      `${path}: ${(error as Error).message.split('\n')[0]}`,
      error,
    );
  }
}
