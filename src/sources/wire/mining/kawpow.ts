/** KawPow of Ravencoin, and the other ProgPow coins that took over its Stratum. */
import type { Dialect, Meaning } from './dialect.ts';
import type { Message } from './message.ts';
import { aNumber, fits, hex, isArray, targetOf } from './shapes.ts';
import { jobMeaning, notifyOf, progPow, submit } from './stratum-family.ts';

const JOB = [hex(64), hex(64), hex(64), aNumber];

export const kawpow: Dialect = {
  name: 'kawpow',
  title: 'KawPow',
  about:
    'Jobs of header hash, seed hash, 256-bit target, clean flag, height and bits; shares of `0x` nonce, header and mix hash.',
  algorithms: ['kawpow'],
  coins: ['RVN', 'CLORE', 'NEOX', 'XNA'],
  unit: 'H/s',
  refines: ['stratum', 'ethereumstratum-1'],
  requests: { 'mining.notify': notify, 'mining.submit': share },
};

function notify(message: Message): Meaning | undefined {
  const [id, header, seed, target, clean, height] = notifyOf(message) ?? [];
  if (!fits([header, seed, target, height], JOB)) return undefined;
  const value = targetOf(target);
  if (value === undefined) return undefined;
  return {
    ...jobMeaning(id, `${height as number}`, clean),
    difficulty: { is: 'target', value },
  };
}

function share(message: Message): Meaning | undefined {
  const { params } = message;
  return isArray(params) && fits(params.slice(2), progPow) ? submit(message) : undefined;
}
