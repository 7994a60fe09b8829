/** The Ethereum family: eth-proxy, EthereumStratum 1.0 and 2.0, KawPow. */
import type { Rng } from '../../lib/rng.ts';
import {
  counter,
  poolDifficulty,
  target256,
  TWO_32,
  type Dialect,
  type Identity,
  type Job,
  type Line,
  type Speaker,
} from './dialect.ts';
import { headerOf, setDifficulty, setTarget, speakStratum } from './stratum-like.ts';

const json = (value: unknown): string => JSON.stringify(value);
const AGENTS = ['ethminer/0.19.0-alpha.0', 'PhoenixMiner/6.2c', 'T-Rex/0.26.8', 'lolMiner/1.98'];
const typical = { hashRate: 62e6, jobSeconds: 12 };

function speakProxy(identity: Identity, rng: Rng): Speaker {
  const seed = `0x${rng.hex(64)}`;
  const rig = `0x${rng.hex(64)}`;
  const work = (job: Job): string[] => [
    `0x${headerOf(job, rng)}`,
    seed,
    `0x${job.difficulty.said}`,
    `0x${job.height.toString(16)}`,
  ];
  const ask = (id: number, method: string, params: readonly string[], worker = ''): string =>
    json({ worker, jsonrpc: '2.0', params, id, method });
  const ok = (id: number): Line => ['pool', json({ id, jsonrpc: '2.0', result: true })];
  return {
    open: (job) => [
      [
        'miner',
        ask(
          2,
          'eth_submitLogin',
          [`${identity.wallet}.${identity.worker}`, identity.password],
          'eth1.0',
        ),
      ],
      ok(2),
      ['miner', ask(3, 'eth_getWork', [])],
      ['pool', json({ id: 3, jsonrpc: '2.0', result: work(job) })],
    ],
    job: (job) => [['pool', json({ id: 0, jsonrpc: '2.0', result: work(job) })]],
    share: ({ job, nonce }) => [
      [
        'miner',
        ask(4, 'eth_submitWork', [`0x${nonce}`, `0x${headerOf(job, rng)}`, `0x${rng.hex(64)}`]),
      ],
    ],
    answer: ({ stale }) =>
      stale
        ? [
            [
              'pool',
              json({
                id: 4,
                jsonrpc: '2.0',
                result: false,
                error: { code: 21, message: 'Stale share' },
              }),
            ],
          ]
        : [ok(4)],
    tick: {
      everySeconds: 20,
      say: (job, hashRate) => [
        ['miner', ask(6, 'eth_submitHashrate', [`0x${Math.round(hashRate).toString(16)}`, rig])],
        ok(6),
        ['miner', ask(3, 'eth_getWork', [])],
        ['pool', json({ id: 3, jsonrpc: '2.0', result: work(job) })],
      ],
    },
  };
}

const speakEthereumStratum1 = (identity: Identity, rng: Rng): Speaker => {
  const seed = rng.hex(64);
  return speakStratum(identity, {
    subscribe: ({ agent }) => [agent, 'EthereumStratum/1.0.0'],
    subscribed: () => [['mining.notify', rng.hex(32), 'EthereumStratum/1.0.0'], rng.hex(4)],
    wish: 'mining.extranonce.subscribe',
    difficulty: setDifficulty,
    notify: (job) => [job.id, seed, headerOf(job, rng), job.clean],
    // The pool's prefix is left out of the nonce.
    submit: (login, job, nonce) => [login, job.id, nonce.slice(0, 12)],
  });
};

const speakKawPow = (identity: Identity, rng: Rng): Speaker => {
  const seed = rng.hex(64);
  const prefix = rng.hex(6);
  return speakStratum(identity, {
    subscribe: ({ agent, host, port }) => [agent, null, host, `${port}`],
    subscribed: () => [null, prefix],
    difficulty: setTarget,
    notify: (job) => {
      const { said } = job.difficulty;
      return [job.id, headerOf(job, rng), seed, said, job.clean, job.height, '1b00f2a7'];
    },
    submit: (login, job, nonce) => {
      const header = `0x${headerOf(job, rng)}`;
      return [login, job.id, `0x${prefix}${nonce.slice(6)}`, header, `0x${rng.hex(64)}`];
    },
  });
};

/** Greeting, subscription and authorization of EthereumStratum 2.0. */
function greeting(identity: Identity, worker: string, rng: Rng, id: () => number): Line[] {
  const ask = (method: string, params: unknown, result: unknown): Line[] => {
    const number = id();
    return [
      ['miner', json({ id: number, method, ...(params !== undefined && { params }) })],
      ['pool', json({ id: number, result })],
    ];
  };
  const hello = {
    agent: identity.agent,
    host: identity.host,
    port: identity.port.toString(16),
    proto: 'EthereumStratum/2.0.0',
  };
  const welcome = {
    proto: 'EthereumStratum/2.0.0',
    encoding: 'plain',
    resume: '0',
    timeout: 'b4',
    maxerrors: '5',
    node: 'Geth/v1.13.15',
  };
  const login = `${identity.wallet}.${identity.worker}`;
  return [
    ...ask('mining.hello', hello, welcome),
    ...ask('mining.subscribe', undefined, `s-${rng.hex(5)}`),
    ...ask('mining.authorize', [login, identity.password], worker),
  ];
}

function speakEthereumStratum2(identity: Identity, rng: Rng): Speaker {
  const id = counter(0);
  const ids = new Map<number, number>();
  const worker = `w-${rng.between(1, 999)}`;
  const set = ({ difficulty }: Job): Line => {
    const params = {
      epoch: '1f4',
      target: difficulty.said,
      algo: 'etchash',
      extranonce: rng.hex(4),
    };
    return ['pool', json({ method: 'mining.set', params })];
  };
  const notify = (job: Job): Line => {
    const params = [job.id, job.height.toString(16), headerOf(job, rng), job.clean ? '1' : '0'];
    return ['pool', json({ method: 'mining.notify', params })];
  };
  return {
    open: (job) => [...greeting(identity, worker, rng, id), set(job), notify(job)],
    job: (job, changed) => (changed ? [set(job), notify(job)] : [notify(job)]),
    share: ({ nth, job, nonce }) => {
      const number = id();
      ids.set(nth, number);
      const params = [job.id, nonce.slice(0, 12), worker];
      return [['miner', json({ id: number, method: 'mining.submit', params })]];
    },
    answer: ({ nth, stale }) => {
      const error = { code: 404, message: 'Job not found' };
      return [['pool', json({ id: ids.get(nth), ...(stale ? { error } : { result: true }) })]];
    },
    tick: {
      everySeconds: 60,
      say: () => {
        const number = id();
        return [
          ['miner', json({ id: number, method: 'mining.noop' })],
          ['pool', json({ id: number, result: 'ok' })],
        ];
      },
    },
  };
}

const family = (
  name: string,
  coin: string,
  algorithm: string,
  difficulty: Dialect['difficulty'],
  speak: Dialect['speak'],
  agents = AGENTS,
): Dialect => ({
  name,
  coin,
  algorithm,
  unit: 'H/s',
  agents,
  framing: 'lines',
  typical,
  difficulty,
  speak,
});

export const ethproxy = family('ethproxy', 'ETC', 'etchash', target256, speakProxy);
export const ethereumStratum1 = family(
  'ethereumstratum-1',
  'ETC',
  'etchash',
  poolDifficulty(TWO_32),
  speakEthereumStratum1,
);
export const ethereumStratum2 = family(
  'ethereumstratum-2',
  'ETC',
  'etchash',
  target256,
  speakEthereumStratum2,
);
export const kawpow = family('kawpow', 'RVN', 'kawpow', target256, speakKawPow, [
  'T-Rex/0.26.8',
  'GMiner/3.44',
  'kawpowminer/1.2.4',
]);
