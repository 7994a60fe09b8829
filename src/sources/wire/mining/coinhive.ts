/** Browser mining of the coinhive kind: `type` and `params` in WebSocket frames. */
import { cryptonoteJob, cryptonoteShare } from './cryptonote-shapes.ts';
import type { Dialect, Known, Meaning } from './dialect.ts';
import type { Message } from './message.ts';
import { isObject, numberOf, textOf } from './shapes.ts';

export const coinhive: Dialect = {
  name: 'coinhive',
  title: 'Browser mining (coinhive and clones)',
  about:
    'WebSocket messages of `type` and `params`: a site key, CryptoNote jobs and shares, and a growing count of accepted hashes.',
  algorithms: ['cryptonight'],
  coins: ['XMR'],
  unit: 'H/s',
  refines: [],
  requests: { '': read },
  answers: read,
};

/** Messages are told by their type. */
function read(message: Message, known: Known): Meaning | undefined {
  const { type, params } = message.json;
  if (typeof type !== 'string' || !isObject(params)) return undefined;
  switch (type) {
    case 'auth':
      return auth(params);
    case 'authed':
      return authed(params);
    case 'job':
      return cryptonoteJob(params);
    case 'submit':
      return submit(message);
    case 'hash_accepted':
      return numberOf(params['hashes']) === undefined
        ? undefined
        : { by: 'pool', verdict: { accepted: true, worked: true } };
    case 'error':
    case 'banned':
      return known.dialect === 'coinhive' ? refused(params) : undefined;
    default:
      return undefined;
  }
}

function auth(params: Readonly<Record<string, unknown>>): Meaning | undefined {
  const user = textOf(params['site_key']);
  if (user === '') return undefined;
  const worker = textOf(params['user']) || textOf(params['userID']);
  const isClient = /^(anonymous|user|token)$/.test(textOf(params['type']));
  // Chats and captchas have keys of sites, too; the miner's script tells its version, and how many hashes it is to find.
  const isScript = numberOf(params['version']) !== undefined;
  const counts = isClient && 'goal' in params && user.length >= 16;
  return {
    by: 'miner',
    step: 'hello',
    strength: !isScript ? 'faint' : counts ? 'sure' : 'likely',
    purpose: 'login',
    login: { user, ...(worker !== '' && { worker }) },
  };
}

const authed = (params: Readonly<Record<string, unknown>>): Meaning => ({
  by: 'pool',
  step: 'setup',
  strength: numberOf(params['hashes']) === undefined ? 'faint' : 'likely',
});

function submit({ json }: Message): Meaning | undefined {
  const found = cryptonoteShare(json['params']);
  return found && { by: 'miner', step: 'share', purpose: 'share', ...found };
}

/** An error may be about a share; whether the work was done it hardly tells. */
const refused = (params: Readonly<Record<string, unknown>>): Meaning => ({
  by: 'pool',
  verdict: { accepted: false, worked: /expired|stale|invalid_job/.test(textOf(params['error'])) },
});
