/** Bounded memories of detectors. */

/** The value kept for a key, made when there is none; over `limit` keys the one longest untouched is forgotten. */
export function recall<K, V extends {} | null>(
  kept: Map<K, V>,
  key: K,
  make: () => V,
  limit: number,
): V {
  let value = kept.get(key);
  if (value === undefined) value = make();
  else kept.delete(key);
  kept.set(key, value);
  if (kept.size > limit) {
    const [oldest] = kept.keys();
    if (oldest !== undefined) kept.delete(oldest);
  }
  return value;
}
