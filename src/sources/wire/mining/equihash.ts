/** Equihash of Zcash and its kin: a target instead of a difficulty, solutions instead of nonces. */
import type { Dialect, Meaning } from './dialect.ts';
import type { Message } from './message.ts';
import { fits, hex, hexBetween, isArray } from './shapes.ts';
import { jobMeaning, notifyOf, submit } from './stratum-family.ts';

const JOB = [hex(8), hex(64), hex(64), hex(64), hex(8), hex(8)];
const SHARE = [hex(8), hexBetween(16, 64), hexBetween(60, 4000)];

export const equihash: Dialect = {
  name: 'equihash',
  title: 'Equihash',
  about:
    'Jobs of version, previous hash, merkle root, reserved field, time and bits; shares that carry a whole Equihash solution.',
  algorithms: ['equihash'],
  coins: ['ZEC', 'ZEN', 'FLUX', 'BTG'],
  unit: 'Sol/s',
  refines: ['stratum'],
  requests: { 'mining.notify': notify, 'mining.submit': share },
};

function notify(message: Message): Meaning | undefined {
  const [id, ...rest] = notifyOf(message) ?? [];
  if (!fits(rest, JOB)) return undefined;
  return jobMeaning(id, rest[1] as string, rest[6]);
}

function share(message: Message): Meaning | undefined {
  const { params } = message;
  return isArray(params) && fits(params.slice(2), SHARE) ? submit(message) : undefined;
}
