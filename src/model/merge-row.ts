/** Merging of two rows with the same key, driven by the `merge` of each column: the store's engine does the same on disk, this
 * does it in memory. Commutative, associative and idempotent, so delivery may repeat and reorder. */
import type { Columns, Row } from '../records/columns.ts';

/** How two copies of the same key become one. `key` columns identify. */
export type Merge = 'key' | 'max' | 'min' | 'union' | 'longest';

type MergeColumns = Columns & Readonly<Record<string, { readonly merge: Merge }>>;

/** Code point order, as the engine compares bytes of UTF-8. */
const byteOrder = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** The text of more UTF-8 bytes; of equally long ones the later in byte order. */
function longest(a: string, b: string): string {
  if (a === b) return a;
  const byLength = Buffer.byteLength(a) - Buffer.byteLength(b);
  return (byLength || byteOrder(a, b)) > 0 ? a : b;
}

/** Most sets are empty, or hold the one member of both rows. */
function union(a: readonly string[], b: readonly string[]): readonly string[] {
  if (b.length === 0 && a.length <= 1) return a;
  if (a.length === 1 && b.length === 1 && a[0] === b[0]) return a;
  return [...new Set([...a, ...b])].sort();
}

const merges: Readonly<Record<Merge, (a: never, b: never) => unknown>> = {
  key: (a: unknown) => a,
  max: (a: number, b: number) => Math.max(a, b),
  min: (a: number, b: number) => Math.min(a, b),
  union,
  longest,
};

export interface Merger<R> {
  /** The columns that identify a row. */
  readonly keyColumns: readonly (keyof R & string)[];
  /** One text per key; equal exactly for rows that merge. */
  readonly keyOf: (row: R) => string;
  /** The least row that holds both; sets come out sorted. `a` and `b` must have the same key. */
  readonly merge: (a: R, b: R) => R;
}

/** How rows of these columns merge. */
export function mergerOf<const C extends MergeColumns>(table: C): Merger<Row<C>> {
  type R = Row<C>;
  const list = Object.entries(table) as [keyof R & string, { merge: Merge }][];
  const keyColumns = list.filter(([, { merge }]) => merge === 'key').map(([name]) => name);
  const others = list.filter(([, { merge }]) => merge !== 'key');
  return {
    keyColumns,
    keyOf: (row) => keyColumns.map((name) => String(row[name])).join('\u001f'),
    merge: (a, b) => {
      // A copy keeps the layout of its row; made member by member it would be a hash table.
      const merged = { ...a } as Record<keyof R, unknown>;
      for (const [name, { merge }] of others)
        merged[name] = merges[merge](a[name] as never, b[name] as never);
      return merged as R;
    },
  };
}
