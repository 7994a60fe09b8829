/** EthereumStratum/1.0.0 of NiceHash: Stratum with a pool-given nonce prefix. */
import type { Dialect, Known, Meaning } from './dialect.ts';
import type { Message } from './message.ts';
import { bare, isArray, isHex, textOf } from './shapes.ts';
import { jobMeaning, notifyOf, subscribe } from './stratum-family.ts';

export const ethereumStratum1: Dialect = {
  name: 'ethereumstratum-1',
  title: 'EthereumStratum 1.0',
  about:
    'Names itself in the subscription and its answer; jobs of seed hash, header hash and clean flag; shares of a nonce without the prefix the pool gave.',
  algorithms: ['ethash', 'etchash'],
  coins: ['ETC', 'ETH', 'ETHW'],
  unit: 'H/s',
  refines: ['stratum'],
  requests: { 'mining.subscribe': hello, 'mining.notify': notify },
  answers: welcome,
};

function hello(message: Message, known: Known): Meaning | undefined {
  const { params } = message;
  const named = isArray(params) && params.some((part) => /^EthereumStratum\/1/i.test(textOf(part)));
  return named ? subscribe(message, known) : undefined;
}

function welcome({ request, result }: Message): Meaning | undefined {
  if (request?.method !== 'mining.subscribe' || !isArray(result) || !isArray(result[0])) {
    return undefined;
  }
  const named = result[0].some((part) => /^EthereumStratum\/1/i.test(textOf(part)));
  return named ? { by: 'pool', step: 'setup', strength: 'sure' } : undefined;
}

function notify(message: Message): Meaning | undefined {
  const params = notifyOf(message);
  if (params?.length !== 4) return undefined;
  const [id, seed, header, clean] = params;
  const isJob =
    isHex(bare(textOf(seed)), 64) && isHex(bare(textOf(header)), 64) && typeof clean === 'boolean';
  return isJob ? jobMeaning(id, '', clean) : undefined;
}
