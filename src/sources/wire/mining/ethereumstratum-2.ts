/** EthereumStratum/2.0.0 (EIP-1571): a greeting first, settings as an object, hexadecimal numbers without prefix. */
import type { Dialect, Known, Meaning, Reader } from './dialect.ts';
import type { Message } from './message.ts';
import { hostName, isArray, isHex, isHexBetween, isObject, targetOf, textOf } from './shapes.ts';
import { authorize, jobMeaning, notifyOf } from './stratum-family.ts';

export const ethereumStratum2: Dialect = {
  name: 'ethereumstratum-2',
  title: 'EthereumStratum 2.0',
  about:
    'Begins with `mining.hello`; target, algorithm and extranonce come together in `mining.set`; jobs of height, header hash and clean flag.',
  algorithms: ['ethash', 'etchash'],
  coins: ['ETC', 'ETH', 'ETHW'],
  unit: 'H/s',
  refines: ['stratum', 'ethereumstratum-1'],
  requests: {
    'mining.hello': hello,
    'mining.set': set,
    'mining.notify': notify,
    'mining.noop': ping,
    'mining.bye': ping,
    'mining.submit': ifSettled(submit),
    'mining.authorize': ifSettled(authorize),
  },
  answers: welcome,
};

function ping(_: Message, known: Known): Meaning | undefined {
  return known.dialect === '' ? undefined : { by: 'miner', purpose: 'other' };
}

/** What other dialects say, too. */
function ifSettled(read: Reader): Reader {
  return (message, known) =>
    known.dialect === 'ethereumstratum-2' ? read(message, known) : undefined;
}

const isProtocol = (value: unknown): boolean => /^EthereumStratum\/2/i.test(textOf(value));

function hello({ params }: Message): Meaning | undefined {
  if (!isObject(params)) return undefined;
  const endpoint = hostName(params['host']);
  return {
    by: 'miner',
    step: 'hello',
    strength: isProtocol(params['proto']) ? 'sure' : 'faint',
    purpose: 'hello',
    agent: textOf(params['agent']),
    ...(endpoint !== undefined && { endpoint }),
  };
}

function welcome({ request, result }: Message): Meaning | undefined {
  if (request?.method !== 'mining.hello' || !isObject(result)) return undefined;
  const strength = isProtocol(result['proto']) ? 'sure' : 'faint';
  return { by: 'pool', step: 'setup', strength };
}

function set({ params }: Message): Meaning | undefined {
  if (!isObject(params)) return undefined;
  const value = targetOf(params['target']);
  const algorithm = textOf(params['algo']).toLowerCase();
  const isSet = value !== undefined && isHexBetween(params['target'], 32, 64);
  return {
    by: 'pool',
    step: 'setup',
    strength: isSet && isHexBetween(params['extranonce'], 0, 16) ? 'sure' : 'faint',
    ...(isSet && { difficulty: { is: 'target', value } }),
    ...(/^[a-z0-9/_-]{3,20}$/.test(algorithm) && { algorithms: [algorithm] }),
  };
}

function notify(message: Message): Meaning | undefined {
  const params = notifyOf(message);
  if (params?.length !== 4) return undefined;
  const [id, height, header, clean] = params;
  const isJob =
    isHexBetween(height, 1, 12) && isHex(header, 64) && (clean === '0' || clean === '1');
  return isJob ? jobMeaning(id, height, clean === '1') : undefined;
}

/** `[job, nonce, worker]`, the worker as the pool named it. */
function submit({ params }: Message): Meaning | undefined {
  if (!isArray(params) || params.length < 3 || !isHexBetween(params[1], 6, 16)) return undefined;
  return {
    by: 'miner',
    step: 'share',
    strength: 'likely',
    purpose: 'share',
    share: { job: textOf(params[0]), nonce: params[1] },
  };
}
