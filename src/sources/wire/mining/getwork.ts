/** Bitcoin's getwork and getblocktemplate over HTTP, when it is a mining program that asks. */
import type { Dialect, Known, Login, Meaning } from './dialect.ts';
import type { Message } from './message.ts';
import {
  isArray,
  isHex,
  isHexBetween,
  isObject,
  numberOf,
  reverseHex,
  targetOf,
} from './shapes.ts';
import type { HttpRequest } from './tracker.ts';

export const getwork: Dialect = {
  name: 'getwork',
  title: 'getwork and getblocktemplate over HTTP',
  about:
    'HTTP requests that announce mining extensions or come from a mining program; anybody else only when blocks are submitted as well.',
  algorithms: ['sha256d'],
  coins: ['BTC'],
  unit: 'H/s',
  refines: [],
  requests: { getwork: ask, getblocktemplate: ask, submitblock: ask },
  answers: (message) => (message.response === undefined ? undefined : answer(message)),
};

function ask(message: Message, known: Known): Meaning | undefined {
  const { http } = message;
  const found = http === undefined ? undefined : request(message, known.dialect);
  if (http === undefined || found === undefined) return undefined;
  const { headers } = http;
  const announces = 'x-mining-extensions' in headers || 'x-mining-hashrate' in headers;
  const isMiner = announces || known.isMiner(headers['user-agent'] ?? '');
  return {
    by: 'miner',
    ...found,
    ...(isMiner && { strength: 'sure' }),
    ...whoAsks(http),
    ...hashRate(http),
  };
}

/** What the call alone says. */
function request({ method, params }: Message, dialect: string): Partial<Meaning> | undefined {
  const [first] = isArray(params) ? params : [];
  switch (method) {
    case 'getwork':
      return isHexBetween(first, 152, 512) ? share(first) : { ...asksWork, strength: 'likely' };
    case 'getblocktemplate':
      // Monero's has an object with a wallet; that is another dialect.
      if (isObject(params) || (isObject(first) && 'wallet_address' in first)) return undefined;
      // Explorers ask for templates, too: of itself it shows nothing.
      return { ...asksWork, strength: 'faint' };
    case 'submitblock':
      if (dialect === 'xmrig-daemon' || !isHexBetween(first, 160, 8_000_000)) return undefined;
      return share(first);
    default:
      return undefined;
  }
}

const asksWork = { step: 'hello', purpose: 'work' } as const;
const share = (data: string): Partial<Meaning> => ({
  step: 'share',
  strength: 'likely',
  purpose: 'share',
  share: { job: '', nonce: data.slice(0, 160) },
});

/** Basic authentication is worker and password; the agent is the program. */
function whoAsks({ headers }: HttpRequest): { readonly agent?: string; readonly login?: Login } {
  const agent = headers['user-agent'] ?? '';
  const [, encoded] = /^Basic\s+([A-Za-z0-9+/=]+)$/i.exec(headers['authorization'] ?? '') ?? [];
  if (encoded === undefined) return { agent };
  const plain = Buffer.from(encoded, 'base64').toString('utf8');
  const at = plain.indexOf(':');
  const user = at < 0 ? plain : plain.slice(0, at);
  return user === ''
    ? { agent }
    : { agent, login: { user, password: at < 0 ? '' : plain.slice(at + 1) } };
}

function hashRate({ headers }: HttpRequest): { readonly reported?: number } {
  const reported = numberOf(headers['x-mining-hashrate']);
  return reported !== undefined && reported > 0 ? { reported } : {};
}

function answer({ result, request }: Message): Meaning | undefined {
  if (request?.purpose !== 'work' || !isObject(result)) return undefined;
  if (request.method === 'getwork') return work(result['data'], result['target']);
  const previous = result['previousblockhash'];
  if (!isHex(previous, 64)) return undefined;
  const value = targetOf(result['target']);
  return {
    by: 'pool',
    step: 'job',
    strength: 'likely',
    job: { id: `${previous}${(result['curtime'] as number) ?? ''}`, block: previous },
    ...(value !== undefined && { difficulty: { is: 'target', value } }),
  };
}

/** Header to be hashed, and a little-endian target. */
function work(data: unknown, target: unknown): Meaning | undefined {
  if (!isHexBetween(data, 152, 512) || !isHex(target, 64)) return undefined;
  const value = targetOf(reverseHex(target));
  if (value === undefined) return undefined;
  return {
    by: 'pool',
    step: 'job',
    strength: 'sure',
    job: { id: data.slice(0, 144), block: data.slice(8, 72) },
    difficulty: { is: 'target', value },
  };
}
