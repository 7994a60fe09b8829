/** A miner at a CryptoNote node: templates over HTTP, whole blocks as shares. */
import type { Dialect, Known, Meaning } from './dialect.ts';
import type { Message } from './message.ts';
import { isArray, isHexBetween, isHex, isObject, numberOf, textOf } from './shapes.ts';

export const xmrigDaemon: Dialect = {
  name: 'xmrig-daemon',
  title: 'Mining at a CryptoNote node',
  about:
    '`getblocktemplate` for a wallet and `submitblock` on a node’s `/json_rpc`; counts as mining when a mining program asks or blocks are submitted.',
  algorithms: ['rx/0'],
  coins: ['XMR'],
  unit: 'H/s',
  refines: [],
  requests: {
    getblocktemplate: ask,
    get_block_template: ask,
    submitblock: submit,
    submit_block: submit,
  },
  answers: (message) => (message.response === undefined ? undefined : template(message)),
};

function ask({ params, http }: Message, known: Known): Meaning | undefined {
  const agent = http?.headers['user-agent'] ?? '';
  const first = isArray(params) ? params[0] : params;
  const user = isObject(first) ? textOf(first['wallet_address']) : '';
  const strength = known.isMiner(agent) ? 'sure' : 'faint';
  if (http === undefined || user === '') return undefined;
  return { by: 'miner', step: 'hello', strength, purpose: 'work', login: { user }, agent };
}

function submit({ params, http }: Message, known: Known): Meaning | undefined {
  const first = isArray(params) ? params[0] : params;
  if (http === undefined || known.dialect !== 'xmrig-daemon') return undefined;
  if (!isHexBetween(first, 160, 8_000_000)) return undefined;
  return {
    by: 'miner',
    step: 'share',
    strength: 'likely',
    purpose: 'share',
    share: { job: '', nonce: nonceOf(first) },
    agent: http.headers['user-agent'] ?? '',
  };
}

/** A block goes on for long; its header is at the front. */
const nonceOf = (blob: string): string => blob.slice(0, 160);

function template({ result, request }: Message): Meaning | undefined {
  if (request?.purpose !== 'work' || !isObject(result)) return undefined;
  const blob = result['blocktemplate_blob'];
  const value = numberOf(result['difficulty']);
  if (!isHexBetween(blob, 140, 8_000_000) || value === undefined || value <= 0) return undefined;
  const previous = textOf(result['prev_hash']);
  const randomx = isHex(result['seed_hash'], 64);
  return {
    by: 'pool',
    step: 'job',
    // Explorers get templates too.
    strength: 'likely',
    job: { id: `${previous}${blob.slice(0, 80)}`, block: previous },
    difficulty: { is: 'hashes', value },
    ...(randomx && { algorithms: ['rx/0'] }),
  };
}
