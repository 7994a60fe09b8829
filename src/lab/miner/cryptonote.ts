/** CryptoNote's JSON-RPC, as XMRig and its forks speak it, and as older and browser programs did. */
import type { Rng } from '../../lib/rng.ts';
import { hexOf, reverseHex } from '../bytes.ts';
import {
  counter,
  type Dialect,
  type Difficulty,
  type Identity,
  type Job,
  type Speaker,
} from './dialect.ts';

const json = (value: unknown): string => JSON.stringify(value);

const ALGORITHMS = [
  'rx/0',
  'rx/wow',
  'rx/arq',
  'cn/r',
  'cn/half',
  'cn-pico',
  'argon2/chukwav2',
  'ghostrider',
];

/** Four little-endian bytes: work is 0xFFFFFFFF over the target. */
function target4(work: number): Difficulty {
  const target = Math.max(1, Math.floor(0xffffffff / work));
  return { said: reverseHex(hexOf(BigInt(target), 4)), work: Math.floor(0xffffffff / target) };
}

/** Eight little-endian bytes: work is 2^64 over the target. */
function target8(work: number): Difficulty {
  const target = (1n << 64n) / BigInt(Math.max(2, Math.round(work)));
  return { said: reverseHex(hexOf(target, 8)), work: Number((1n << 64n) / target) };
}

interface Variant {
  /** Programs before XMRig put the method first, knew no algorithms and counted no ids. */
  readonly old?: boolean;
  /** The pool owns the first nonce byte (a proxy, or NiceHash). */
  readonly nicehash?: boolean;
}

/** A block template: timestamps and nonce where readers expect them (nonce at byte 39). */
function blob(rng: Rng, nicehash: boolean): string {
  const nonce = nicehash ? `000000${rng.hex(1)}1` : '00000000';
  return `1010${rng.hex(74)}${nonce}${rng.hex(66)}`;
}

/** What pools say they can do. */
const EXTENSIONS = ['algo', 'nicehash', 'connect', 'tls', 'keepalive'];

function speakCryptoNote(identity: Identity, rng: Rng, variant: Variant): Speaker {
  const old = variant.old === true;
  const id = counter(1);
  const ids = new Map<number, number>();
  const session = rng.hex(16);
  const login = identity.worker === '' ? identity.wallet : `${identity.wallet}.${identity.worker}`;
  const seed = rng.hex(64);
  const work = (job: Job): object => ({
    blob: blob(rng, variant.nicehash === true),
    job_id: job.id,
    target: job.difficulty.said,
    ...(!old && { algo: 'rx/0', height: job.height, seed_hash: seed }),
  });
  const request = (method: string, params: object): [string, number] => {
    const number = old ? 1 : id();
    return old
      ? [json({ method, params, id: number }), number]
      : [json({ id: number, jsonrpc: '2.0', method, params }), number];
  };
  return {
    open: (job) => {
      const { password: pass, agent } = identity;
      const [text, number] = request('login', {
        login,
        pass,
        agent,
        ...(!old && { algo: ALGORITHMS }),
      });
      const more = old ? {} : { extensions: EXTENSIONS };
      const result = { id: session, job: work(job), ...more, status: 'OK' };
      return [
        ['miner', text],
        ['pool', json({ jsonrpc: '2.0', id: number, error: null, result })],
      ];
    },
    job: (job) => [['pool', json({ jsonrpc: '2.0', method: 'job', params: work(job) })]],
    share: ({ nth, job, nonce }) => {
      const share = { id: session, job_id: job.id, nonce: nonce.slice(0, 8), result: rng.hex(64) };
      const [text, number] = request('submit', old ? share : { ...share, algo: 'rx/0' });
      ids.set(nth, number);
      return [['miner', text]];
    },
    answer: ({ nth, stale }) => {
      const error = { code: -1, message: 'Block expired' };
      const outcome = stale ? { error } : { error: null, result: { status: 'OK' } };
      return [['pool', json({ jsonrpc: '2.0', id: ids.get(nth), ...outcome })]];
    },
  };
}

const XMRIG = 'XMRig/6.22.2 (Linux x86_64) libuv/1.48.0 gcc/13.3.0';

const family = (
  agents: readonly string[],
  variant: Variant,
  difficulty: Dialect['difficulty'],
): Dialect => ({
  name: 'cryptonote',
  coin: 'XMR',
  algorithm: variant.old === true ? 'cryptonight' : 'rx/0',
  unit: 'H/s',
  agents,
  framing: 'lines',
  typical: { hashRate: 8200, jobSeconds: 60 },
  difficulty,
  speak: (identity, rng) => speakCryptoNote(identity, rng, variant),
});

export const xmrig = family(
  [XMRIG, 'XMRig/6.21.3 (Windows NT 10.0; Win64; x64) libuv/1.48.0 msvc/2019'],
  {},
  target4,
);
/** XMRig at a pool that gives whole 64-bit targets. */
export const xmrigWide = family([XMRIG], {}, target8);
/** A proxy that stands for many miners. */
export const xmrigProxy = family(
  ['xmrig-proxy/6.22.0 (Linux x86_64) libuv/1.48.0 gcc/13.3.0'],
  { nicehash: true },
  target4,
);
/** A botnet's build: forks keep the tail of the agent. */
export const botnet = family(
  ['pwnRig/(by pwned) (Linux x86_64) libuv/1.41.0 gcc/8.3.0'],
  {},
  target4,
);
export const xmrStak = family(
  ['xmr-stak-cpu/1.3.0-1.5.0', 'xmr-stak/2.10.8/b5e6ac8c/master/lin/cpu/20'],
  { old: true },
  target4,
);

/** Browser mining of the coinhive kind: messages in WebSocket frames. */
export const coinhive: Dialect = {
  name: 'coinhive',
  coin: 'XMR',
  algorithm: 'cryptonight',
  unit: 'H/s',
  agents: [''],
  framing: 'websocket',
  typical: { hashRate: 60, jobSeconds: 60 },
  difficulty: target4,
  speak: (identity, rng) => {
    const work = (job: Job): object => ({
      job_id: job.id,
      blob: blob(rng, false),
      target: job.difficulty.said,
    });
    const auth = { version: 7, site_key: identity.wallet, type: 'anonymous', user: null, goal: 0 };
    let hashes = 0;
    return {
      open: (job) => [
        ['miner', json({ type: 'auth', params: auth })],
        ['pool', json({ type: 'authed', params: { token: '', hashes: 0 } })],
        ['pool', json({ type: 'job', params: work(job) })],
      ],
      job: (job) => [['pool', json({ type: 'job', params: work(job) })]],
      share: ({ job, nonce }) => [
        [
          'miner',
          json({
            type: 'submit',
            params: { version: 7, job_id: job.id, nonce: nonce.slice(0, 8), result: rng.hex(64) },
          }),
        ],
      ],
      answer: ({ stale, job }) => {
        hashes += stale ? 0 : job.difficulty.work;
        return [
          [
            'pool',
            stale
              ? json({ type: 'error', params: { error: 'job_expired' } })
              : json({ type: 'hash_accepted', params: { hashes } }),
          ],
        ];
      },
    };
  },
};
