/** kHeavyHash of Kaspa and its forks: about a job a second, pushed in two shapes. */
import type { Dialect, Meaning } from './dialect.ts';
import { accountOf } from './login.ts';
import type { Message } from './message.ts';
import { isArray, isHex, isHexBetween, numberOf, textOf } from './shapes.ts';
import { authorize, jobMeaning, notifyOf } from './stratum-family.ts';

const COINS = ['KAS', 'KLS', 'PYI', 'NXL', 'SPR', 'HTN'];

export const kaspa: Dialect = {
  name: 'kaspa',
  title: 'Kaspa',
  about:
    'Jobs of four 64-bit numbers and a time, or of 80 hexadecimal digits; `set_extranonce` without `mining.` before it; wallets that begin with the network.',
  algorithms: ['kheavyhash'],
  coins: COINS,
  unit: 'H/s',
  refines: ['stratum', 'ethereumstratum-1'],
  requests: {
    'mining.notify': notify,
    set_extranonce: extranonce,
    'mining.authorize': (message) => ofKaspa(authorize(message)),
  },
  answers: welcome,
};

function welcome({ request, result }: Message): Meaning | undefined {
  if (request?.method !== 'mining.subscribe' || !isArray(result)) return undefined;
  const isKaspa =
    textOf(result[1]).startsWith('KaspaStratum/') ||
    (result[0] === true && textOf(result[1]).startsWith('EthereumStratum/'));
  return isKaspa ? { by: 'pool', step: 'setup', strength: 'sure' } : undefined;
}

function notify(message: Message): Meaning | undefined {
  const [id, work, time] = notifyOf(message) ?? [];
  const isNumbers =
    isArray(work) && work.length === 4 && work.every((part) => typeof part === 'number');
  if (isNumbers && numberOf(time) !== undefined) return jobMeaning(id, work.join(), undefined);
  return isHex(work, 80) ? jobMeaning(id, work.slice(0, 64), undefined) : undefined;
}

function extranonce({ params }: Message): Meaning | undefined {
  if (!isArray(params) || !isHexBetween(params[0], 1, 16)) return undefined;
  return { by: 'pool', step: 'setup', strength: 'likely' };
}

function ofKaspa(meaning: Meaning | undefined): Meaning | undefined {
  if (meaning?.login === undefined) return undefined;
  const { coins } = accountOf(meaning.login);
  return coins.some((coin) => COINS.includes(coin)) ? meaning : undefined;
}
