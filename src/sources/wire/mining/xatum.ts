/** Xatum of Xelis: a word, a tilde and an object. */
import { isAlgorithm } from './cryptonote-shapes.ts';
import type { Dialect, Known, Meaning } from './dialect.ts';
import { accountOf } from './login.ts';
import type { Message } from './message.ts';
import { isArray, isHex, numberOf, textOf } from './shapes.ts';

export const xatum: Dialect = {
  name: 'xatum',
  title: 'Xatum',
  about:
    '`shake~{…}`, `job~{…}`, `submit~{…}`, `success~{…}`; jobs of algorithm, difficulty and a base64 template.',
  algorithms: ['xelishash'],
  coins: ['XEL'],
  unit: 'H/s',
  refines: [],
  words: {
    shake,
    job,
    submit,
    success: () => ({ by: 'pool', verdict: { accepted: true, worked: true } }),
    print,
  },
};

const isBase64 = (value: unknown, least: number): value is string =>
  typeof value === 'string' && value.length >= least && /^[A-Za-z0-9+/]+={0,2}$/.test(value);

function shake({ json }: Message, known: Known): Meaning | undefined {
  const user = textOf(json['addr']);
  const agent = textOf(json['agent']);
  if (user === '') return undefined;
  const worker = textOf(json['work']);
  const sent = { user, ...(worker !== '' && { worker }) };
  const { algos } = json;
  const named = isArray(algos) && algos.some(isAlgorithm);
  const sure = named || known.isMiner(agent) || accountOf(sent).coins.includes('XEL');
  return {
    by: 'miner',
    step: 'hello',
    strength: sure ? 'sure' : 'faint',
    purpose: 'login',
    login: sent,
    agent,
  };
}

function job({ json }: Message): Meaning | undefined {
  const value = numberOf(json['diff']);
  const { blob } = json;
  if (value === undefined || value <= 0 || !isBase64(blob, 100)) return undefined;
  return {
    by: 'pool',
    step: 'job',
    strength: isAlgorithm(json['algo']) ? 'sure' : 'likely',
    // Shares name no job; the template itself stands for it.
    job: { id: blob.slice(0, 64), block: '' },
    difficulty: { is: 'hashes', value },
  };
}

function submit({ json }: Message): Meaning | undefined {
  const { data, hash } = json;
  if (!isBase64(data, 100) || !isHex(hash, 64)) return undefined;
  return {
    by: 'miner',
    step: 'share',
    strength: 'likely',
    purpose: 'share',
    share: { job: '', nonce: hash },
  };
}

/** Messages to the user; a refused share is told this way. */
function print({ json }: Message): Meaning | undefined {
  const text = textOf(json['msg']);
  if (!/share|stale|invalid|reject/i.test(text)) return { by: 'pool' };
  return { by: 'pool', verdict: { accepted: false, worked: /stale|old|expired/i.test(text) } };
}
