/** Merging of two sightings with the same key, driven by the `merge` of each column: the store's engine does the same
 * on disk, this does it in memory. Commutative, associative and idempotent, so delivery may repeat and reorder. */
import { sighting, type Merge, type Sighting } from './sighting.ts';

type Value = Sighting[keyof Sighting];

const columnList = Object.entries(sighting) as [keyof Sighting, { merge: Merge }][];

/** The columns that identify a sighting. */
export const sightingKeyColumns: readonly (keyof Sighting)[] = columnList
  .filter(([, column]) => column.merge === 'key')
  .map(([name]) => name);

/** One text per key; equal exactly for sightings that merge. */
export const sightingKey = (s: Sighting): string =>
  sightingKeyColumns.map((name) => String(s[name])).join('\u001f');

/** Code point order, as the engine compares bytes of UTF-8. */
const byteOrder = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** The text of more UTF-8 bytes; of equally long ones the later in byte order. */
function longest(a: string, b: string): string {
  if (a === b) return a;
  const byLength = Buffer.byteLength(a) - Buffer.byteLength(b);
  return (byLength || byteOrder(a, b)) > 0 ? a : b;
}

const merges: Readonly<Record<Merge, (a: never, b: never) => Value>> = {
  key: (a: Value) => a,
  max: (a: number, b: number) => Math.max(a, b),
  min: (a: number, b: number) => Math.min(a, b),
  union: (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])].sort(),
  longest,
};

/** The least sighting that holds both; sets come out sorted. `a` and `b` must have the same key. */
export function mergeSightings(a: Sighting, b: Sighting): Sighting {
  const merged: Partial<Record<keyof Sighting, Value>> = {};
  for (const [name, column] of columnList)
    merged[name] = merges[column.merge](a[name] as never, b[name] as never);
  return merged as Sighting;
}
