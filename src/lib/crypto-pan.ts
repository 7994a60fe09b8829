/** Crypto-PAn (Fan, Xu, Ammar, Moon 2004): pseudonyms of addresses under a key. Two that share their first bits share as many in
 * their pseudonyms, and no two have the same one. Whoever has the key can undo it. */
import { createCipheriv } from 'node:crypto';
import { formatIp, parseIp } from './ip-address.ts';

/** Bytes of the key: an AES-128 key, and what the padding is made of. */
export const CRYPTO_PAN_KEY = 32;
const BLOCK = 16;

/** Makes pseudonyms; of what is no address there is none. IPv4 and IPv6 each stay what they are. */
export function createCryptoPan(key: Uint8Array): (ip: string) => string | undefined {
  if (key.length !== CRYPTO_PAN_KEY) throw new RangeError(`The key has ${key.length} bytes.`);
  const cipher = createCipheriv('aes-128-ecb', key.subarray(0, BLOCK), null).setAutoPadding(false);
  const pad = cipher.update(key.subarray(BLOCK));
  return (ip) => {
    const bytes = parseIp(ip);
    if (bytes === undefined) return undefined;
    const bits = bytes.length * 8;
    // A block for each bit: the bits before it, then the padding.
    const blocks = Buffer.alloc(bits * BLOCK);
    for (let i = 0; i < bits; i++) {
      const at = i * BLOCK;
      pad.copy(blocks, at);
      const whole = i >> 3;
      blocks.set(bytes.subarray(0, whole), at);
      const mask = 0xff >> (i & 7);
      blocks[at + whole] = (bytes[whole]! & ~mask) | (pad[whole]! & mask);
    }
    const answer = cipher.update(blocks);
    const out = Uint8Array.from(bytes);
    for (let i = 0; i < bits; i++) out[i >> 3]! ^= (answer[i * BLOCK]! >> 7) << (7 - (i & 7));
    return formatIp(out);
  };
}
