/** Keyed hashing of secrets: HMAC-SHA256 over kind and value, so that a fingerprint tells equal from different and nothing else. */
import { createHmac, createSecretKey } from 'node:crypto';

/** Values remembered with their fingerprint: a session says its wallet with every share. */
const MAX_REMEMBERED = 10_000;
/** Shorter values would be given away by their last four characters. */
const SHOW_TAIL_FROM = 16;

/** `<kind initial>:<16 hex>` and, for values of at least 16 characters, `~<last four>`. */
export function createSeal(key: Uint8Array): (kind: string, clear: string) => string {
  // Made once: with bare bytes it would be made for each value, which takes longer than the hash.
  const secret = createSecretKey(key);
  const remembered = new Map<string, string>();
  return (kind, clear) => {
    const name = `${kind}\u001f${clear}`;
    const known = remembered.get(name);
    if (known !== undefined) return known;
    const hash = createHmac('sha256', secret).update(name).digest('hex').slice(0, 16);
    const tail = clear.length >= SHOW_TAIL_FROM ? `~${clear.slice(-4)}` : '';
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    const fingerprint = `${kind.slice(0, 1)}:${hash}${tail}`;
    remembered.set(name, fingerprint);
    return fingerprint;
  };
}
