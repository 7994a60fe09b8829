/** The store's port over the one client: appends in batches that may be repeated, asks with bound parameters. */
import { ClickHouseError } from '@clickhouse/client';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Log } from '../lib/log.ts';
import { AppError } from '../model/error.ts';
import type { Store, TableName } from '../model/store.ts';
import { columnWriter } from './column-type.ts';
import { shardsOf, type Engine } from './engine/engine.ts';
import { tables } from './tables.ts';
import { checkStore } from './tools/check.ts';

/** Rows in one insert: bounds the memory of both sides. */
const INSERT_ROWS = 20_000;
/** Days in one insert: the engine takes at most 100 partitions. */
const INSERT_DAYS = 64;
const TRIES = 6;
const DAY = 86_400_000;

/** TOO_MANY_SIMULTANEOUS_QUERIES, TOO_MANY_PARTS: the engine asks for a pause. */
const BUSY = new Set(['202', '252']);

/** A server that could not be reached by the one we ask, or broke off: DNS_ERROR, SOCKET_TIMEOUT, NETWORK_ERROR,
 * ATTEMPT_TO_READ_AFTER_EOF, ALL_CONNECTION_TRIES_FAILED. */
const MISSED = new Set(['198', '209', '210', '32', '279']);
/** For so long after a shard did not answer, readers are not kept waiting for it. */
const MISSED_FOR_MS = 10_000;

/** Answers of the engine that say a value is wrong, however often it is sent: it cannot be parsed, or does not fit its column. */
const WRONG_VALUE = new Set('6 26 27 33 38 41 53 69 70 72 117 131 441 675 676 691'.split(' '));

interface Writer {
  readonly columns: [string, ...string[]];
  readonly day: string | undefined;
  readonly write: readonly (readonly [string, (value: never) => unknown])[];
}

const writers = new Map<TableName, Writer>(
  tables.map(({ name, columns, day }) => [
    name,
    {
      columns: Object.keys(columns) as [string, ...string[]],
      day,
      write: Object.entries(columns).map(([n, column]) => [n, columnWriter(column)] as const),
    },
  ]),
);

type Cells = Readonly<Record<string, unknown>>;

/** Cuts rows into inserts of few days and bounded size. The same rows are cut the same way, so that a repeat is known. */
export function* inserts(rows: readonly Cells[], day: string | undefined): Generator<Cells[]> {
  const dayOf = (row: Cells): number =>
    day === undefined ? 0 : Math.floor((row[day] as number) / DAY);
  const sorted = day === undefined ? rows : rows.toSorted((a, b) => dayOf(a) - dayOf(b));
  let part: Cells[] = [];
  let days = 0;
  let last: number | undefined;
  for (const row of sorted) {
    const today = dayOf(row);
    const newDay = today !== last;
    if (part.length >= INSERT_ROWS || (newDay && days >= INSERT_DAYS)) {
      yield part;
      part = [];
      days = 0;
    }
    if (newDay || part.length === 0) days++;
    last = today;
    part.push(row);
  }
  if (part.length > 0) yield part;
}

/** A connection that broke or was refused (`ECONNRESET` …), told apart from an answer of the engine. */
const isUnreachable = (error: unknown): boolean =>
  /^E[A-Z]/.test(String((error as NodeJS.ErrnoException).code));

const isMissed = (error: unknown): boolean =>
  error instanceof ClickHouseError && MISSED.has(error.code);

function codeOf(error: unknown): 'rows_refused' | 'store_partial' | 'store_failed' {
  if (isMissed(error)) return 'store_partial';
  return error instanceof ClickHouseError && WRONG_VALUE.has(error.code)
    ? 'rows_refused'
    : 'store_failed';
}

const failed = (what: string, error: unknown): AppError =>
  error instanceof AppError
    ? error
    : new AppError(codeOf(error), `${what}: ${(error as Error).message.split('\n')[0]}`, error);

/** Rows as they are sent. Throws `rows_refused` for one whose values are not those of its columns. */
function written(rows: readonly Cells[], { write }: Writer): unknown[][] {
  try {
    return rows.map((row) => write.map(([name, cell]) => cell(row[name] as never)));
  } catch (error) {
    throw new AppError('rows_refused', (error as Error).message, error);
  }
}

const given = (params: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined));

/** Readers are answered by the shards there are; `ask` throws `store_partial` where one is missed, `askTheRest` passes over it. */
function readingOf(ask: Store['ask'], askTheRest: Store['ask'], log: Log): Store['reading'] {
  let missedUntil = 0;
  return (onPartial) => ({
    ask: async (query, params) => {
      if (performance.now() >= missedUntil) {
        try {
          return await ask(query, params);
        } catch (error) {
          if (!(error instanceof AppError) || error.code !== 'store_partial') throw error;
          log.warn({ reason: error.message }, 'store: a shard is missed; answers are partial');
          missedUntil = performance.now() + MISSED_FOR_MS;
        }
      }
      const rest = await askTheRest(query, params);
      onPartial();
      return rest;
    },
  });
}

/** A store over an engine whose schema is up to date; closing it closes the engine. */
export function clientStore(engine: Engine, log: Log): Store {
  /** Repeats what may be repeated: reading, and inserts, which merge. */
  async function persist<T>(what: string, work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        await engine.prepare?.();
        return await work();
      } catch (error) {
        const unreachable = isUnreachable(error);
        const busy = error instanceof ClickHouseError && BUSY.has(error.code);
        if ((!unreachable && !busy) || attempt >= TRIES) throw failed(what, error);
        log.warn(
          { what, attempt, reason: (error as Error).message.split('\n')[0] },
          'store: again',
        );
        await sleep(50 * 2 ** attempt);
        if (unreachable) await engine.ready();
      }
    }
  }

  async function append(table: TableName, batchId: string, rows: readonly object[]): Promise<void> {
    const writer = writers.get(table);
    if (writer === undefined) throw new AppError('store_failed', `There is no table ${table}.`);
    for (const part of inserts(rows as readonly Cells[], writer.day)) {
      const values = written(part, writer);
      await persist(`append ${batchId} to ${table}`, () =>
        engine.client.insert({
          table,
          columns: writer.columns,
          values,
          format: 'JSONCompactEachRow',
          clickhouse_settings: { log_comment: batchId },
        }),
      );
    }
  }

  const asking =
    (skip_unavailable_shards: 0 | 1): Store['ask'] =>
    async (query, params) => {
      const bound = query.params.parse(params);
      const sql = typeof query.sql === 'string' ? query.sql : query.sql(bound);
      const rows = await persist(`ask ${query.name}`, async () => {
        const answer = await engine.client.query({
          query: sql,
          query_params: given(bound),
          format: 'JSONEachRow',
          clickhouse_settings: {
            log_comment: query.name,
            ...(skip_unavailable_shards === 1 && { skip_unavailable_shards }),
          },
        });
        return answer.json();
      });
      return z.array(query.row).parse(rows);
    };
  const ask = asking(0);
  const reading = readingOf(ask, asking(1), log);

  const look: Store['look'] = (thorough) =>
    persist('look', () => checkStore(shardsOf(engine), thorough));

  return { append, ask, reading, look, [Symbol.asyncDispose]: () => engine[Symbol.asyncDispose]() };
}
