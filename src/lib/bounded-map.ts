/** Maps that do not grow without end: they forget their first keys. */

/** Where a map has more than `most` keys, forgets the first, a sixteenth of `most` at once: to come to its first key a map passes over
 * all that were deleted before. Returns how many are gone. */
export function forgetFirst<K>(map: Map<K, unknown>, most: number): number {
  if (map.size <= most) return 0;
  const before = map.size;
  const left = most - (most >> 4);
  for (const key of map.keys()) {
    if (map.size <= left) break;
    map.delete(key);
  }
  return before - map.size;
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
