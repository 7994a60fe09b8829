/** Maps and sets that do not grow without end: they forget their first keys. */

interface Kept<K> {
  readonly size: number;
  readonly keys: () => Iterable<K>;
  readonly delete: (key: K) => boolean;
}

/** Where there are more than `most` keys, forgets the first, a sixteenth of `most` at once: to come to its first key a map passes over
 * all that were deleted before. Returns how many are gone. */
export function forgetFirst<K>(kept: Kept<K>, most: number): number {
  const before = kept.size;
  if (before <= most) return 0;
  const left = most - (most >> 4);
  for (const key of kept.keys()) {
    if (kept.size <= left) break;
    kept.delete(key);
  }
  return before - kept.size;
}

/** The value kept for a key, made when there is none; of more than `most` keys those longest untouched are forgotten. */
export function recall<K, V extends {} | null>(
  kept: Map<K, V>,
  key: K,
  make: () => V,
  most: number,
): V {
  let value = kept.get(key);
  if (value === undefined) value = make();
  else kept.delete(key);
  kept.set(key, value);
  forgetFirst(kept, most);
  return value;
}
