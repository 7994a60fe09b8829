/** Equihash of Zcash and its kin: a target instead of a difficulty, solutions instead of nonces. */
import type { Dialect } from './dialect.ts';
import { isArray, isHex, isHexBetween } from './shapes.ts';
import { jobMeaning, notifyOf, submit } from './stratum-family.ts';

export const equihash: Dialect = {
  name: 'equihash',
  title: 'Equihash',
  about:
    'Jobs of version, previous hash, merkle root, reserved field, time and bits; shares that carry a whole Equihash solution.',
  algorithms: ['equihash'],
  coins: ['ZEC', 'ZEN', 'FLUX', 'BTG'],
  unit: 'Sol/s',
  refines: ['stratum'],
  read: (message) => {
    const params = notifyOf(message);
    if (params !== undefined) {
      const [id, version, previous, merkle, reserved, time, bits, clean] = params;
      const isJob =
        isHex(version, 8) &&
        isHex(previous, 64) &&
        isHex(merkle, 64) &&
        isHex(reserved, 64) &&
        isHex(time, 8) &&
        isHex(bits, 8);
      return isJob ? jobMeaning(id, previous, clean) : undefined;
    }
    if (message.method !== 'mining.submit' || !isArray(message.params)) return undefined;
    const [, , time, nonce, solution] = message.params;
    const isShare =
      isHex(time, 8) && isHexBetween(nonce, 16, 64) && isHexBetween(solution, 60, 4000);
    return isShare ? submit(message) : undefined;
  },
};
