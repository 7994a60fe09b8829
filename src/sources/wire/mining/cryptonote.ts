/** CryptoNote's JSON-RPC: XMRig, xmr-stak, their forks, botnets and proxies. */
import { algorithmName, cryptonoteJob, cryptonoteShare, isAlgorithm } from './cryptonote-shapes.ts';
import { each, overConnection } from './dialect.ts';
import type { Dialect, Known, Login, Meaning, Reader, Readers, Strength } from './dialect.ts';
import { accountOf } from './login.ts';
import type { Message } from './message.ts';
import { isArray, isObject, textOf } from './shapes.ts';
import { reconnect } from './stratum-family.ts';

export const cryptonote: Dialect = {
  name: 'cryptonote',
  title: 'CryptoNote (XMRig)',
  about:
    'A login answered with a job of template, id and little-endian target; shares of a 4-byte nonce and a 32-byte result under a job id.',
  algorithms: [],
  coins: [],
  unit: 'H/s',
  refines: [],
  requests: each(requests(), overConnection),
  answers: overConnection(answer),
};

function requests(): Readers {
  return {
    login,
    job: ({ params }) => cryptonoteJob(params),
    submit,
    getjob: ifSettled(() => ({ by: 'miner', purpose: 'work' })),
    keepalived: () => ({ by: 'miner', step: 'hello', strength: 'faint', purpose: 'other' }),
    'client.reconnect': ifSettled(reconnect),
  };
}

/** What other programs say, too. */
function ifSettled(read: Reader): Reader {
  return (message, known) => (known.dialect === 'cryptonote' ? read(message, known) : undefined);
}

/** `{login, pass, agent, rigid, algo: […]}` */
function login({ params }: Message, known: Known): Meaning | undefined {
  if (!isObject(params) || typeof params['login'] !== 'string') return undefined;
  const agent = textOf(params['agent']);
  const worker = textOf(params['rigid']);
  const sent = {
    user: params['login'],
    password: textOf(params['pass']),
    ...(worker !== '' && { worker }),
  };
  const named = known.isMiner(agent) || knowsAlgorithms(params['algo']);
  return {
    by: 'miner',
    step: 'hello',
    strength: named ? 'sure' : strengthOf(sent),
    purpose: 'login',
    login: sent,
    agent,
  };
}

/** A list of XMRig's algorithm names, as no other program sends it. */
const knowsAlgorithms = (algo: unknown): boolean =>
  isArray(algo) && algo.filter((name) => isAlgorithm(name) && name.includes('/')).length >= 2;

/** Shortest address of a coin of this kind. */
const SHORTEST = 90;

/** What a login tells by itself: with other coins' addresses people also sign in to markets and games. */
function strengthOf(sent: Login): Strength {
  const { distinct, wallet } = accountOf(sent);
  return distinct && wallet.length >= SHORTEST ? 'sure' : 'faint';
}

function submit({ params }: Message): Meaning | undefined {
  const found = cryptonoteShare(params);
  if (found === undefined || !isObject(params)) return undefined;
  const algorithm = algorithmName(params['algo']);
  return {
    by: 'miner',
    step: 'share',
    purpose: 'share',
    ...found,
    ...(algorithm !== undefined && { algorithms: [algorithm] }),
  };
}

/** A login's answer holds the first job; that of `getjob` is one. */
function answer({ result, request }: Message): Meaning | undefined {
  if (!isObject(result)) return undefined;
  const job = cryptonoteJob(result['job']) ?? cryptonoteJob(result);
  if (job !== undefined) return job;
  const extensions = result['extensions'];
  if (request?.method === 'login' && isArray(extensions)) {
    const known = extensions.includes('keepalive') || extensions.includes('nicehash');
    return { by: 'pool', step: 'setup', strength: known ? 'likely' : 'faint' };
  }
  return undefined;
}
