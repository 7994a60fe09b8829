/** Xelis over Stratum: jobs that name their algorithm. */
import type { Dialect, Meaning } from './dialect.ts';
import type { Message } from './message.ts';
import { isHexBetween, isArray, numberOf, textOf } from './shapes.ts';
import { jobMeaning, notifyOf } from './stratum-family.ts';

export const xelis: Dialect = {
  name: 'xelis',
  title: 'Xelis',
  about:
    'Stratum jobs that name an algorithm `xel/…`; the miner answers pings and reports its hash rate.',
  algorithms: ['xelishash'],
  coins: ['XEL'],
  unit: 'H/s',
  refines: ['stratum'],
  requests: { 'mining.notify': notify, 'mining.hashrate': hashRate },
};

function notify(message: Message): Meaning | undefined {
  const params = notifyOf(message) ?? [];
  const names = params.some((part) => textOf(part).startsWith('xel/'));
  const header = params.find((part) => isHexBetween(part, 64, 512));
  return names && header !== undefined
    ? jobMeaning(params[0], textOf(header).slice(0, 64), params.at(-1))
    : undefined;
}

function hashRate({ params }: Message): Meaning | undefined {
  const reported = isArray(params) ? numberOf(params[0]) : undefined;
  return reported === undefined
    ? undefined
    : { by: 'miner', step: 'hello', strength: 'faint', purpose: 'report', reported };
}
