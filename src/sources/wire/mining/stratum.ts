/** Stratum v1 of the Bitcoin family, and whatever child of it has no dialect of its own. */
import type { Dialect, Meaning } from './dialect.ts';
import type { Message } from './message.ts';
import { isArray, isHex, isHexBetween, isUnixTime } from './shapes.ts';
import { jobMeaning, notifyOf, stratumAnswer, stratumRequests } from './stratum-family.ts';

export const stratum: Dialect = {
  name: 'stratum',
  title: 'Stratum v1',
  about:
    'Jobs of previous hash, coinbase halves, merkle branch, version, bits and time; shares of second extranonce, time and nonce. Also children of Stratum v1 without a dialect of their own.',
  algorithms: [],
  coins: [],
  unit: 'H/s',
  refines: [],
  requests: { ...stratumRequests, 'mining.notify': notify },
  answers: stratumAnswer,
};

/** `[job, prevhash, coinbase 1, coinbase 2, [branch …], version, bits, time, clean]` */
function notify(message: Message): Meaning | undefined {
  const params = notifyOf(message);
  if (params === undefined) return undefined;
  const [id, previous, first, second, branch, version, bits, time, clean] = params;
  const isBitcoin =
    isHex(previous, 64) &&
    isHexBetween(first, 0, 65536) &&
    isHexBetween(second, 0, 65536) &&
    isArray(branch) &&
    branch.every((hash) => isHex(hash, 64)) &&
    isHex(version, 8) &&
    isHex(bits, 8) &&
    isUnixTime(time);
  if (!isBitcoin) return other(params);
  // Networks of difficulty this high: nothing but double SHA-256 reaches it.
  const size = Number.parseInt(bits.slice(0, 2), 16);
  return {
    ...jobMeaning(id, previous, clean),
    ...(size <= 0x18 && { algorithms: ['sha256d'], coins: size < 0x18 ? ['BTC'] : ['BTC', 'BCH'] }),
  };
}

/** Some other child: a job id, and among the rest a hash or header. */
function other(params: readonly unknown[]): Meaning {
  const [id, ...rest] = params;
  const hash = rest.find((part) => isHexBetween(part, 64, 4096));
  return jobMeaning(id, hash ?? '', rest.at(-1), hash === undefined ? 'faint' : 'likely');
}
