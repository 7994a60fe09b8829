/** The store's port. Append and merge only: nothing here updates or deletes a row. */
import type { z } from 'zod';
import type { StoreState } from './store-care.ts';

/** One question to the store: ClickHouse SQL with parameters bound by type (`{name:UInt32}`), and the shape of its answer. */
export interface Query<Params extends Record<string, unknown>, Answer> {
  readonly name: string;
  /** What the answer means, in one or two sentences; becomes the definition shown beside the number. */
  readonly definition: string;
  readonly params: z.ZodType<Params>;
  readonly row: z.ZodType<Answer>;
  /** May depend on the parameters only through allow-listed fragments, never through values. */
  readonly sql: string | ((params: Params) => string);
}

export type TableName =
  | 'sighting'
  | 'evidence'
  | 'host'
  | 'host_document'
  | 'input'
  | 'binding'
  | 'sealed_login'
  | 'reading'
  | 'heard'
  | 'prefix_seen'
  | 'traffic';

/** What only asks needs no more of a store. */
export type Asking = Pick<Store, 'ask'>;

/** What also says how it is, and answers readers. */
export type Watching = Pick<Store, 'ask' | 'look' | 'reading'>;

export interface Store extends AsyncDisposable {
  /** Appends rows (snake_case, as their column table says). The same `batchId` or the same rows twice leave one copy. Resolves once durable. */
  readonly append: (table: TableName, batchId: string, rows: readonly object[]) => Promise<void>;
  /** Throws `store_partial` where a shard of a cluster does not answer: what is written by an answer must rest on the whole. */
  readonly ask: <P extends Record<string, unknown>, A>(
    query: Query<P, A>,
    params: P,
  ) => Promise<A[]>;
  /** For people to read: asks as `ask` does, but where a shard does not answer the others do, and `onPartial` is called before
   * the answer comes. */
  readonly reading: (onPartial: () => void) => Asking;
  /** How it is. `thorough`: every part is read back, and what belongs together is compared. */
  readonly look: (thorough: boolean) => Promise<StoreState>;
}
