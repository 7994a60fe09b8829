/** Ethereum's getWork calls over a plain connection, as eth-proxy introduced them. */
import { each, overConnection } from './dialect.ts';
import type { Dialect, Known, Meaning, Readers } from './dialect.ts';
import { ethereumRate, ethereumWork } from './ethereum-shapes.ts';
import { accountOf } from './login.ts';
import type { Message } from './message.ts';
import { bare, is0x, isArray, textOf } from './shapes.ts';

/** Ethereum's mining calls, however they are carried. */
export const ethereumRequests: Readers = {
  eth_submitLogin: login,
  // Also how people sign in to other services with their address.
  eth_login: (message) => {
    const meaning = login(message);
    return meaning && { ...meaning, strength: 'likely' };
  },
  // Anyone may ask a node: what is asked again and again, and nothing else, shows a miner.
  eth_getWork: () => ({ by: 'miner', step: 'hello', strength: 'faint', purpose: 'work' }),
  eth_submitWork: submit,
  eth_submitHashrate: hashRate,
};

export const ethproxy: Dialect = {
  name: 'ethproxy',
  title: 'Ethereum getWork over a connection',
  about:
    '`eth_submitLogin`, `eth_getWork`, `eth_submitWork` and `eth_submitHashrate`; work is header, seed and target, also pushed without being asked for.',
  algorithms: ['ethash', 'etchash'],
  coins: ['ETC', 'ETH', 'ETHW'],
  unit: 'H/s',
  refines: [],
  requests: each(ethereumRequests, overConnection),
  answers: overConnection(ethereumAnswer),
};

function login({ params, json }: Message): Meaning | undefined {
  if (!isArray(params)) return undefined;
  const [user, password] = params;
  if (typeof user !== 'string' || user === '') return undefined;
  const worker = textOf(json['worker']);
  const sent = {
    user,
    password: textOf(password),
    // Claymore and its followers put a fixed `eth1.0` here.
    ...(worker !== '' && worker !== 'eth1.0' && { worker }),
  };
  return {
    by: 'miner',
    step: 'hello',
    strength: accountOf(sent).kind === 'unknown' ? 'likely' : 'sure',
    purpose: 'login',
    login: sent,
  };
}

/** Work, asked for or pushed. */
export function ethereumAnswer(
  { request, result, id }: Message,
  known: Known,
): Meaning | undefined {
  const asked = request?.purpose === 'work' || request?.purpose === 'login';
  // Nobody asked, or someone asked something else: a push has id 0 or none.
  if (!asked && (request !== undefined || (id !== '' && id !== '0'))) return undefined;
  const found = ethereumWork(result);
  if (found === undefined) return undefined;
  return {
    by: 'pool',
    step: 'job',
    strength: known.isAlone && known.jobs > 0 ? 'sure' : 'likely',
    job: { id: found.header, block: found.height },
    difficulty: { is: 'target', value: found.target },
  };
}

function submit({ params, json }: Message, known: Known): Meaning | undefined {
  if (!isArray(params)) return undefined;
  const [nonce, header, mix] = params;
  if (!is0x(nonce, 16) || !is0x(header, 64) || !is0x(mix, 64)) return undefined;
  const worker = textOf(json['worker']);
  return {
    by: 'miner',
    step: 'share',
    // Where work was given, it is to be for that.
    strength: known.isAlone && known.jobs === 0 ? 'sure' : 'likely',
    purpose: 'share',
    share: { job: bare(header), nonce },
    ...(worker !== '' && worker !== 'eth1.0' && { login: { user: '', worker } }),
  };
}

function hashRate({ params }: Message, known: Known): Meaning | undefined {
  const [rate, rig] = isArray(params) ? params : [];
  const reported = ethereumRate(rate);
  if (reported === undefined) return undefined;
  // Who tries all calls of a node tries this one.
  const strength = !known.isAlone ? 'faint' : is0x(rig, 64) ? 'sure' : 'likely';
  return { by: 'miner', step: 'hello', strength, purpose: 'report', reported };
}
