/** Bounded memories of detectors. */

/** The same function, asked once per distinct text as long as its answers are remembered: at most two generations of
 * `limit` answers, the older dropped whole. */
export function remember<T>(ask: (text: string) => T, limit = 32_768): (text: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (text) => {
    const known = young.get(text);
    if (known !== undefined || young.has(text)) return known as T;
    const answer = old.has(text) ? (old.get(text) as T) : ask(text);
    if (young.size >= limit) [old, young] = [young, new Map()];
    young.set(text, answer);
    return answer;
  };
}

/** The value kept for a key, made when there is none; over `limit` keys the one longest untouched is forgotten. */
export function recall<K, V>(kept: Map<K, V>, key: K, make: () => V, limit: number): V {
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
