/** Blake3 of Alephium: jobs for several chain groups at a time, as objects. */
import type { Dialect, Meaning } from './dialect.ts';
import type { Message } from './message.ts';
import { isArray, isHexBetween, isObject, numberOf, textOf } from './shapes.ts';

export const alephium: Dialect = {
  name: 'alephium',
  title: 'Alephium',
  about:
    'Jobs and shares are objects with `fromGroup` and `toGroup`; jobs hold a header, transactions and a target.',
  algorithms: ['blake3'],
  coins: ['ALPH'],
  unit: 'H/s',
  refines: ['stratum', 'ethereumstratum-1', 'ethereumstratum-2'],
  requests: {
    'mining.notify': notify,
    'mining.submit': submit,
    alph_submitHashrate: hashRate,
    'connection.set_gzip': () => ({ by: 'pool' }),
  },
};

function notify({ params }: Message): Meaning | undefined {
  const job = isArray(params) ? params[0] : undefined;
  if (!isObject(job) || !isHexBetween(job['headerBlob'], 100, 8192)) return undefined;
  if (typeof job['fromGroup'] !== 'number' || typeof job['toGroup'] !== 'number') return undefined;
  const height = numberOf(job['height']);
  return {
    by: 'pool',
    step: 'job',
    strength: 'sure',
    job: { id: textOf(job['jobId']), block: height === undefined ? '' : `${height}` },
  };
}

function submit({ params }: Message): Meaning | undefined {
  const share = isArray(params) ? params[0] : params;
  if (!isObject(share) || !isHexBetween(share['nonce'], 16, 64)) return undefined;
  if (typeof share['fromGroup'] !== 'number' || typeof share['toGroup'] !== 'number') {
    return undefined;
  }
  const user = textOf(share['worker']);
  return {
    by: 'miner',
    step: 'share',
    strength: 'sure',
    purpose: 'share',
    share: { job: textOf(share['jobId']), nonce: textOf(share['nonce']) },
    ...(user !== '' && { login: { user } }),
  };
}

function hashRate({ params }: Message): Meaning | undefined {
  const [rate] = isArray(params) ? params : [];
  const reported = Number(
    /^(0x)?[0-9a-f]{1,16}$/i.test(textOf(rate)) ? `0x${textOf(rate).replace(/^0x/i, '')}` : rate,
  );
  if (!(reported > 0) || !Number.isFinite(reported)) return undefined;
  return { by: 'miner', step: 'hello', strength: 'sure', purpose: 'report', reported };
}
