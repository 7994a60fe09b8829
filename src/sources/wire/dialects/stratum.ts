/** Stratum v1 and its children: one conversation, whose jobs and shares tell which child it is (variants.ts). */
import { otherSide } from '../stream.ts';
import type { Dialect, Message, Reader } from './dialect.ts';
import { targetWork, TWO_32, WORK_PER_DIFFICULTY } from './difficulty.ts';
import type { MiningSession } from './session.ts';
import {
  isAgent,
  isArray,
  isHex,
  isNumber,
  isObject,
  isText,
  requestId,
  type Json,
  type JsonObject,
} from './shapes.ts';
import type { Variant } from './variant.ts';
import { variants } from './variants.ts';
import { ALGORITHM_OF } from './wallet.ts';

/** Device and program names that only mine one algorithm. */
const ALGORITHM_OF_AGENT: readonly (readonly [RegExp, string])[] = [
  [
    /bmminer|antminer s|bosminer|braiins|whatsminer|btminer|avalon|bitaxe|nerdminer|esp-miner/i,
    'sha256d',
  ],
  [/\bL[379]\+?\b|antminer l/i, 'scrypt'],
  [/cpuminer-gr/i, 'ghostrider'],
];

interface State {
  variant: Variant | undefined;
  /** As last set, in force from the next job on. */
  difficulty: number;
  target: string;
  subscribed: boolean;
  authorized: boolean;
  agentSeen: boolean;
  rolling: boolean;
  /** Request ids of subscribe and authorize, whose answers have a shape. */
  readonly asked: Map<string, 'subscribe' | 'authorize' | 'configure'>;
}

/** Algorithms it can be: of the variant, of the agent, of the wallet's coin; else those that Stratum v1 serves most. */
function algorithmsOf(state: State, session: MiningSession): readonly string[] {
  if (state.variant !== undefined && state.variant.algorithms.length > 0)
    return state.variant.algorithms;
  if (state.rolling) return ['sha256d'];
  const known = ALGORITHM_OF_AGENT.find(([pattern]) => pattern.test(session.agent));
  if (known !== undefined) return [known[1]];
  const coins = session.login?.coins ?? [];
  const algorithms = [...new Set(coins.flatMap((coin) => ALGORITHM_OF[coin] ?? []))];
  return algorithms.length > 0 ? algorithms : ['sha256d', 'scrypt'];
}

function workOf(state: State, session: MiningSession): { work: number; difficulty: number } {
  if (state.target !== '') {
    const work = targetWork(state.target);
    return { work, difficulty: work / TWO_32 };
  }
  const [algorithm = 'sha256d'] = session.algorithms;
  return {
    work: state.difficulty * (WORK_PER_DIFFICULTY[algorithm] ?? TWO_32),
    difficulty: state.difficulty,
  };
}

function become(variant: Variant, state: State, session: MiningSession): void {
  state.variant = variant;
  session.dialect = variant.name;
  session.hashUnit = variant.unit;
  session.algorithms = algorithmsOf(state, session);
  // A wallet of the same family tells the coin better than the family does.
  const own = variant.coins.filter((coin) => session.login?.coins.includes(coin));
  session.coins = own.length > 0 ? own : variant.coins;
}

function readNotify(
  { side, value, time }: Message,
  params: readonly Json[],
  state: State,
  session: MiningSession,
): boolean {
  // A variant once settled is tried first: shapes of small jobs can be those of another.
  const tried = state.variant === undefined ? variants : [state.variant, ...variants];
  for (const variant of tried) {
    const job = variant.job(params);
    if (job === undefined) continue;
    if (variant !== state.variant) become(variant, state, session);
    session.miner = otherSide(side);
    if (job.target !== undefined) state.target = job.target;
    session.job({ id: job.id, block: job.block, ...workOf(state, session) }, time);
    for (const id of job.more ?? []) session.alsoJob(id);
    session.show(3, 95);
    session.line('job', side, value, time);
    return true;
  }
  return false;
}

function readSubmit(
  { side, value, time }: Message,
  params: readonly Json[],
  state: State,
  session: MiningSession,
): boolean {
  const tried = state.variant === undefined ? variants : [state.variant, ...variants];
  for (const variant of tried) {
    const share = variant.share(params);
    if (share === undefined) continue;
    if (state.variant === undefined) become(variant, state, session);
    session.miner = side;
    if (share.worker !== '' && session.login === undefined)
      session.loggedIn(share.worker, undefined);
    session.submit(`${share.job} ${share.nonce}`, share.job, requestId(value['id']));
    session.show(3, 90);
    session.line('submit', side, value, time);
    return true;
  }
  return false;
}

/** Requests of the miner. */
function readRequest(message: Message, state: State, session: MiningSession): boolean {
  const { side, value, time } = message;
  const { method } = value;
  const id = requestId(value['id']);
  const given = value['params'];
  // Alephium sends a share as one object.
  const params = isArray(given) ? given : isObject(given) ? [given] : [];
  switch (method) {
    case 'mining.subscribe': {
      const [agent, second, host, port] = params;
      if (agent !== undefined && agent !== null && !isText(agent)) return false;
      session.miner ??= side;
      if (id !== undefined) state.asked.set(id, 'subscribe');
      state.subscribed = true;
      if (isAgent(agent)) {
        session.calls(agent);
        state.agentSeen = true;
      }
      if (isText(second) && second.startsWith('EthereumStratum/')) state.agentSeen = true;
      if (isText(host) && session.name === '' && /^[\w.-]+\.\w+$/.test(host))
        session.name = host.toLowerCase();
      void port;
      session.line('login', side, value, time);
      return true;
    }
    case 'mining.authorize': {
      const [user, password] = params;
      if (!isText(user)) return false;
      session.miner ??= side;
      if (id !== undefined) state.asked.set(id, 'authorize');
      session.loggedIn(user, isText(password) ? password : undefined);
      state.authorized = true;
      if (state.subscribed && state.agentSeen) {
        session.dialect ||= 'stratum';
        if (session.algorithms.length === 0) session.algorithms = algorithmsOf(state, session);
        session.show(3, 75);
      }
      session.line('login', side, value, time);
      return true;
    }
    case 'mining.submit':
      return readSubmit(message, params, state, session);
    case 'mining.configure':
      if (!isArray(params[0])) return false;
      session.miner ??= side;
      if (params[0].includes('version-rolling')) state.rolling = true;
      if (id !== undefined) state.asked.set(id, 'configure');
      return true;
    case 'mining.hello': {
      const p = value['params'];
      if (!isObject(p) || !isText(p['proto']) || !p['proto'].startsWith('EthereumStratum/'))
        return false;
      session.miner ??= side;
      if (isText(p['agent'])) session.calls(p['agent']);
      if (isText(p['host']) && session.name === '') session.name = p['host'].toLowerCase();
      state.agentSeen = true;
      state.subscribed = true;
      session.line('login', side, value, time);
      return true;
    }
    case 'alph_submitHashrate':
    case 'mining.hashrate':
      if (isHex(params[0], 1, 32))
        session.reported = Number(BigInt(`0x${params[0].replace(/^0x/, '')}`));
      return true;
    case 'mining.extranonce.subscribe':
    case 'mining.suggest_difficulty':
    case 'mining.suggest_target':
    case 'mining.get_transactions':
    case 'mining.multi_version':
    case 'mining.ping':
    case 'mining.noop':
      return session.level > 0 || state.subscribed;
    default:
      return false;
  }
}

/** What the pool pushes. */
function readPush(message: Message, state: State, session: MiningSession): boolean {
  const { side, value, time } = message;
  const params = isArray(value['params']) ? value['params'] : [];
  switch (value['method']) {
    case 'mining.notify':
      return readNotify(message, params, state, session);
    case 'mining.set_difficulty':
      if (!isNumber(params[0]) || !(params[0] > 0)) return false;
      state.difficulty = params[0];
      state.target = '';
      session.line('difficulty', side, value, time);
      return true;
    case 'mining.set_target':
      if (!isHex(params[0], 32, 64)) return false;
      state.target = params[0];
      session.line('difficulty', side, value, time);
      return true;
    case 'mining.set': {
      const p = value['params'];
      if (!isObject(p) || !isHex(p['target'], 16, 64)) return false;
      state.target = p['target'];
      session.line('difficulty', side, value, time);
      return true;
    }
    case 'client.reconnect': {
      const [host, port] = params;
      if (isText(host) && (isNumber(port) || isText(port))) session.reconnect(host, Number(port));
      return true;
    }
    case 'mining.set_extranonce':
    case 'set_extranonce':
    case 'mining.set_version_mask':
    case 'client.show_message':
    case 'client.get_version':
      return true;
    default:
      return false;
  }
}

/** A subscription's answer: `[[["mining.notify", id], …], extranonce, size]` and what its children made of it. */
function isWelcome(result: Json | undefined): boolean {
  if (!isArray(result)) return false;
  const named = JSON.stringify(result[0] ?? null);
  if (
    /"mining\.(notify|set_difficulty)"|EthereumStratum/.test(named) ||
    /EthereumStratum/.test(JSON.stringify(result))
  )
    return true;
  return (
    result.length >= 2 &&
    result.length <= 3 &&
    isHex(result[1], 2, 32) &&
    (result[0] === null || isHex(result[0], 2, 64))
  );
}

function readAnswer({ side, value, time }: Message, state: State, session: MiningSession): boolean {
  const id = requestId(value['id']);
  const { result, error } = value;
  const asked = id === undefined ? undefined : state.asked.get(id);
  if (asked !== undefined && side !== session.miner) {
    state.asked.delete(id!);
    if (asked === 'subscribe' && isWelcome(result)) {
      session.dialect ||= 'stratum';
      if (session.algorithms.length === 0) session.algorithms = algorithmsOf(state, session);
      session.show(3, 90);
    }
    session.line('welcome', side, value, time);
    return true;
  }
  if (side === session.miner || !session.awaits(id)) return false;
  // EthereumStratum 2.0 accepts by saying nothing.
  const silent =
    result === undefined && error === undefined && session.dialect === 'ethereumstratum-2';
  if (silent || result === true || (isObject(result) && isText(result['status'])))
    session.answer(id, 'accepted');
  else if (result === false || result === null || error !== undefined)
    session.answer(id, isStale(error) ? 'stale' : 'rejected');
  else return false;
  session.line('answer', side, value, time);
  return true;
}

/** Code 21 and its like: the job is gone. */
function isStale(error: Json | undefined): boolean {
  const [code, text] = isArray(error)
    ? error
    : isObject(error)
      ? [error['code'], error['message']]
      : [];
  return code === 21 || code === 404 || (isText(text) && /stale|not found|expired|old/i.test(text));
}

export const stratum: Dialect = {
  name: 'stratum',
  about: 'Stratum v1 and its children.',
  create: (session): Reader => {
    const state: State = {
      variant: undefined,
      difficulty: 0,
      target: '',
      subscribed: false,
      authorized: false,
      agentSeen: false,
      rolling: false,
      asked: new Map(),
    };
    return (message) => {
      const { method } = message.value as JsonObject;
      if (method === undefined || method === null) return readAnswer(message, state, session);
      return readRequest(message, state, session) || readPush(message, state, session);
    };
  },
};
