/** KawPow of Ravencoin, and the other ProgPow coins that took over its Stratum. */
import type { Dialect } from './dialect.ts';
import { is0x, isArray, isHex, numberOf, targetOf, textOf } from './shapes.ts';
import { jobMeaning, notifyOf, submit } from './stratum-family.ts';

export const kawpow: Dialect = {
  name: 'kawpow',
  title: 'KawPow',
  about:
    'Jobs of header hash, seed hash, 256-bit target, clean flag, height and bits; shares of `0x` nonce, header and mix hash.',
  algorithms: ['kawpow'],
  coins: ['RVN', 'CLORE', 'NEOX', 'XNA'],
  unit: 'H/s',
  refines: ['stratum', 'ethereumstratum-1'],
  read: (message) => {
    const params = notifyOf(message);
    if (params !== undefined) {
      const [id, header, seed, target, clean, height] = params;
      const value = targetOf(target);
      const isJob =
        isHex(header, 64) && isHex(seed, 64) && isHex(target, 64) && value !== undefined;
      if (!isJob || numberOf(height) === undefined) return undefined;
      return {
        ...jobMeaning(id, textOf(height) || `${height as number}`, clean),
        difficulty: { is: 'target', value },
      };
    }
    const list = isArray(message.params) ? message.params : [];
    const isShare =
      message.method === 'mining.submit' &&
      is0x(list[2], 16) &&
      is0x(list[3], 64) &&
      is0x(list[4], 64);
    return isShare ? submit(message) : undefined;
  },
};
