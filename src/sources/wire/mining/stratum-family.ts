/** What the children of Stratum v1 share: subscribe, authorize, submit, difficulty and the pool's replies. */
import type { Known, Login, Meaning, Reader, Readers, Strength } from './dialect.ts';
import type { Said } from './difficulty.ts';
import { accountOf } from './login.ts';
import type { Message } from './message.ts';
import {
  bare,
  fits,
  hex,
  hexBetween,
  hostName,
  isArray,
  isHex,
  isHexBetween,
  isJobId,
  isObject,
  isUnixTime,
  numberOf,
  ox,
  targetOf,
  textOf,
  type Shape,
} from './shapes.ts';

/** Protocols miners name when they subscribe. */
const PROTOCOL = /^(Ethereum|Kaspa|Nice)\w*(Stratum|Hash)\/\d/i;

/** `mining.subscribe [agent, session | protocol, host, port]` */
export function subscribe({ params }: Message, known: Known): Meaning | undefined {
  const list = params === undefined || params === null ? [] : params;
  if (!isArray(list) || list.length > 5) return undefined;
  if (list.some((part) => part !== null && typeof part === 'object')) return undefined;
  const agent = textOf(list[0]);
  const named = list.some((part) => PROTOCOL.test(textOf(part)));
  const endpoint = dialled(list);
  const isDialled = endpoint !== undefined && isSession(list[1]);
  return {
    by: 'miner',
    step: 'hello',
    strength: known.isMiner(agent) || named || isDialled ? 'sure' : 'faint',
    purpose: 'hello',
    agent,
    ...(endpoint !== undefined && { endpoint }),
  };
}

/** The pool's name in `[agent, session, host, port]`. */
const dialled = (list: readonly unknown[]): string | undefined =>
  list.length === 4 && numberOf(list[3]) !== undefined ? hostName(list[2]) : undefined;

/** A session to be resumed, or none. */
const isSession = (value: unknown): boolean => value === null || /^[0-9a-f]*$/i.test(textOf(value));

/** `mining.authorize [user, password]` */
export function authorize({ params }: Message): Meaning | undefined {
  if (!isArray(params) || params.length === 0 || params.length > 4) return undefined;
  const [user, password] = params;
  if (typeof user !== 'string' || user === '' || user.length > 300) return undefined;
  const login: Login = { user, password: textOf(password) };
  return {
    by: 'miner',
    step: 'hello',
    strength: accountOf(login).distinct ? 'sure' : 'faint',
    purpose: 'login',
    login,
  };
}

const EXTENSIONS = /^(version-rolling|minimum-difficulty|subscribe-extranonce|info)(\.|$)/;

function configure({ params }: Message): Meaning | undefined {
  if (!isArray(params) || !isArray(params[0])) return undefined;
  const known = params[0].some((name) => EXTENSIONS.test(textOf(name)));
  const rolling = params[0].includes('version-rolling');
  return {
    by: 'miner',
    step: 'hello',
    strength: known ? 'sure' : 'faint',
    purpose: 'hello',
    // Only double SHA-256 has spare version bits to roll.
    ...(rolling && { algorithms: ['sha256d'] }),
  };
}

/** A share of ProgPow: nonce, header, mix. */
export const progPow: readonly Shape[] = [ox(16), ox(64), ox(64)];

/** The job and the nonce of `mining.submit [worker, job, …]`. */
export function submit({ params }: Message): Meaning | undefined {
  if (!isArray(params) || params.length < 3 || params.length > 12) return undefined;
  if (fits(params, progPow)) return solution(params);
  const [user, job, ...rest] = params;
  if (typeof user !== 'string' || !isJobId(job)) return undefined;
  const rolls = rest.length === 4 && isHex(rest[3], 8);
  return {
    by: 'miner',
    step: 'share',
    strength: submitStrength(rest),
    purpose: 'share',
    login: { user },
    share: { job: `${job}`, nonce: rest.map((part) => String(part).slice(0, 80)).join() },
    ...(rolls && isUnixTime(rest[1]) && { algorithms: ['sha256d'] }),
  };
}

/** `[nonce, header, mix]`: what eth-proxy's miners send, under Stratum's method. */
const solution = ([nonce, header]: readonly unknown[]): Meaning => ({
  by: 'miner',
  step: 'share',
  strength: 'sure',
  purpose: 'share',
  share: { job: bare(textOf(header)), nonce: textOf(nonce) },
});

/** Fields after worker and job, of shares that nothing else looks like. */
const SHARES: readonly (readonly Shape[])[] = [
  // Bitcoin: second extranonce, time, nonce.
  [hexBetween(2, 64), isUnixTime, hex(8)],
  progPow,
  // Equihash: time, second nonce, solution.
  [hex(8), hexBetween(16, 64), hexBetween(60, 4000)],
];

function submitStrength(rest: readonly unknown[]): Strength {
  if (SHARES.some((shapes) => fits(rest, shapes))) return 'sure';
  const hasNonce = rest.some((part) => isHexBetween(bare(textOf(part)), 6, 64));
  const onlyHex = rest.every((part) => /^(0x)?[0-9a-f]*$/i.test(textOf(part)));
  return hasNonce && onlyHex ? 'likely' : 'faint';
}

/** Answer to `mining.subscribe`. */
function subscribed({ result }: Message): Meaning | undefined {
  const setup = (strength: Strength): Meaning => ({ by: 'pool', step: 'setup', strength });
  if (!isArray(result)) return setup('faint');
  const text = JSON.stringify(result).slice(0, 400);
  if (/"mining\.(notify|set_difficulty|set_target)"|"(Ethereum|Kaspa)Stratum\//.test(text)) {
    return setup('sure');
  }
  const extranonce = result.findLast((part) => typeof part === 'string');
  const isPlain =
    result.length >= 2 &&
    result.length <= 4 &&
    isHexBetween(extranonce, 2, 40) &&
    result.every((part) => typeof part !== 'string' || isHexBetween(part, 0, 64));
  return setup(isPlain ? 'likely' : 'faint');
}

function configured({ result }: Message): Meaning | undefined {
  if (!isObject(result)) return undefined;
  const known = Object.keys(result).some((name) => EXTENSIONS.test(name));
  return { by: 'pool', step: 'setup', strength: known ? 'sure' : 'faint' };
}

/** `mining.set_difficulty [number]` */
function setDifficulty({ params }: Message): Meaning | undefined {
  const value = isArray(params) ? numberOf(params[0]) : undefined;
  if (value === undefined || value <= 0) return undefined;
  return { by: 'pool', step: 'setup', strength: 'faint', difficulty: { is: 'difficulty', value } };
}

/** `mining.set_target [64 hex]` */
function setTarget({ params }: Message): Meaning | undefined {
  const [target] = isArray(params) ? params : [];
  const value = isHex(bare(textOf(target)), 64) ? targetOf(target) : undefined;
  if (value === undefined) return undefined;
  const difficulty: Said = { is: 'target', value };
  return { by: 'pool', step: 'setup', strength: 'likely', difficulty };
}

function setExtranonce({ params }: Message): Meaning | undefined {
  const [prefix] = isArray(params) ? params : [];
  if (!isHexBetween(prefix, 1, 40)) return undefined;
  return { by: 'pool', step: 'setup', strength: 'likely' };
}

function setVersionMask({ params }: Message): Meaning | undefined {
  const [mask] = isArray(params) ? params : [];
  if (!isHex(mask, 8)) return undefined;
  return { by: 'pool', step: 'setup', strength: 'sure', algorithms: ['sha256d'] };
}

/** `client.reconnect [host, port, wait]`, also with an object, or nothing for the same endpoint. */
export function reconnect({ params }: Message): Meaning | undefined {
  const [host, port] = isArray(params)
    ? params
    : isObject(params)
      ? [params['host'], params['port']]
      : [];
  const name = textOf(host).trim().toLowerCase();
  const number = numberOf(port);
  const isEndpoint =
    /^[a-z0-9._:-]{3,253}$/.test(name) && number !== undefined && number > 0 && number < 65536;
  return {
    by: 'pool',
    step: 'setup',
    strength: 'faint',
    ...(isEndpoint && { reconnect: `${name}:${number}` }),
  };
}

const byMiner =
  (strength: Strength): Reader =>
  ({ params }) =>
    isArray(params) || params === undefined
      ? { by: 'miner', step: 'hello', strength, purpose: 'other' }
      : undefined;
const byPool: Reader = () => ({ by: 'pool' });

/** Requests and notifications that all children of Stratum v1 have in common. */
export const stratumRequests: Readers = {
  'mining.subscribe': subscribe,
  'mining.authorize': authorize,
  'mining.login': authorize,
  'mining.configure': configure,
  'mining.submit': submit,
  'mining.extranonce.subscribe': byMiner('likely'),
  'mining.suggest_difficulty': byMiner('likely'),
  'mining.suggest_target': byMiner('likely'),
  'mining.get_transactions': byMiner('faint'),
  'mining.multi_version': byMiner('faint'),
  'mining.set_difficulty': setDifficulty,
  'mining.set_target': setTarget,
  'mining.target': setTarget,
  'mining.set_extranonce': setExtranonce,
  'mining.set_version_mask': setVersionMask,
  'client.reconnect': reconnect,
  'client.get_version': byPool,
  'client.show_message': byPool,
};

/** Answers that they have in common. */
export function stratumAnswer(message: Message): Meaning | undefined {
  const { request, result } = message;
  if (result === undefined) return undefined;
  if (request?.method === 'mining.subscribe') return subscribed(message);
  return request?.method === 'mining.configure' ? configured(message) : undefined;
}

/** The parameters of `mining.notify`, when it is one and they are a list that begins with a job id. */
export function notifyOf({ method, params, isAnswer }: Message): readonly unknown[] | undefined {
  if (isAnswer || method !== 'mining.notify' || !isArray(params)) return undefined;
  return params.length >= 2 && isJobId(params[0]) ? params : undefined;
}

/** A job the pool hands out. */
export const jobMeaning = (
  id: unknown,
  block: string,
  clean: unknown,
  strength: Strength = 'sure',
): Meaning => ({
  by: 'pool',
  step: 'job',
  strength,
  job: { id: String(id), block, ...(typeof clean === 'boolean' && { clean }) },
});
