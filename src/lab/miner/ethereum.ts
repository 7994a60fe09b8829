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

const json = (value: unknown): string => JSON.stringify(value);
const AGENTS = ['ethminer/0.19.0-alpha.0', 'PhoenixMiner/6.2c', 'T-Rex/0.26.8', 'lolMiner/1.98'];
const typical = { hashRate: 62e6, jobSeconds: 12 };

/** Header hash of a job, the same whenever the job is told again. */
const headerOf = (job: Job, rng: Rng): string => `0x${rng.fork(`header-${job.id}`).hex(64)}`;

function speakProxy(identity: Identity, rng: Rng): Speaker {
  const seed = `0x${rng.hex(64)}`;
  const rig = `0x${rng.hex(64)}`;
  const work = (job: Job): string[] => [
    headerOf(job, rng),
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
      ['miner', ask(4, 'eth_submitWork', [`0x${nonce}`, headerOf(job, rng), `0x${rng.hex(64)}`])],
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

/** Difficulty, job, and submit with a nonce that leaves out the pool's prefix. */
function speakEthereumStratum1(identity: Identity, rng: Rng): Speaker {
  const id = counter(1);
  const ids = new Map<number, number>();
  const login = `${identity.wallet}.${identity.worker}`;
  const seed = rng.hex(64);
  const difficulty = (job: Job): Line => [
    'pool',
    json({ id: null, method: 'mining.set_difficulty', params: [Number(job.difficulty.said)] }),
  ];
  const notify = (job: Job): Line => [
    'pool',
    json({
      id: null,
      method: 'mining.notify',
      params: [job.id, seed, headerOf(job, rng).slice(2), job.clean],
    }),
  ];
  return {
    open: (job) => {
      const [subscribe, extranonce, authorize] = [id(), id(), id()];
      return [
        [
          'miner',
          json({
            id: subscribe,
            method: 'mining.subscribe',
            params: [identity.agent, 'EthereumStratum/1.0.0'],
          }),
        ],
        [
          'pool',
          json({
            id: subscribe,
            result: [['mining.notify', rng.hex(32), 'EthereumStratum/1.0.0'], rng.hex(4)],
            error: null,
          }),
        ],
        ['miner', json({ id: extranonce, method: 'mining.extranonce.subscribe', params: [] })],
        [
          'miner',
          json({ id: authorize, method: 'mining.authorize', params: [login, identity.password] }),
        ],
        ['pool', json({ id: authorize, result: true, error: null })],
        difficulty(job),
        notify(job),
      ];
    },
    job: (job, changed) => (changed ? [difficulty(job), notify(job)] : [notify(job)]),
    share: ({ nth, job, nonce }) => {
      const request = id();
      ids.set(nth, request);
      return [
        [
          'miner',
          json({
            id: request,
            method: 'mining.submit',
            params: [login, job.id, nonce.slice(0, 12)],
          }),
        ],
      ];
    },
    answer: ({ nth, stale }) => [
      [
        'pool',
        stale
          ? json({ id: ids.get(nth), result: null, error: [21, 'Job not found', null] })
          : json({ id: ids.get(nth), result: true, error: null }),
      ],
    ],
  };
}

function speakEthereumStratum2(identity: Identity, rng: Rng): Speaker {
  const id = counter(0);
  const ids = new Map<number, number>();
  const worker = `w-${rng.between(1, 999)}`;
  const set = (job: Job): Line => {
    const params = {
      epoch: '1f4',
      target: job.difficulty.said,
      algo: 'etchash',
      extranonce: rng.hex(4),
    };
    return ['pool', json({ method: 'mining.set', params })];
  };
  const notify = (job: Job): Line => {
    const params = [
      job.id,
      job.height.toString(16),
      headerOf(job, rng).slice(2),
      job.clean ? '1' : '0',
    ];
    return ['pool', json({ method: 'mining.notify', params })];
  };
  return {
    open: (job) => {
      const [hello, subscribe, authorize] = [id(), id(), id()];
      const greeting = {
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
      return [
        ['miner', json({ id: hello, method: 'mining.hello', params: greeting })],
        ['pool', json({ id: hello, result: welcome })],
        ['miner', json({ id: subscribe, method: 'mining.subscribe' })],
        ['pool', json({ id: subscribe, result: `s-${rng.hex(5)}` })],
        [
          'miner',
          json({
            id: authorize,
            method: 'mining.authorize',
            params: [`${identity.wallet}.${identity.worker}`, identity.password],
          }),
        ],
        ['pool', json({ id: authorize, result: worker })],
        set(job),
        notify(job),
      ];
    },
    job: (job, changed) => (changed ? [set(job), notify(job)] : [notify(job)]),
    share: ({ nth, job, nonce }) => {
      const request = id();
      ids.set(nth, request);
      return [
        [
          'miner',
          json({
            id: request,
            method: 'mining.submit',
            params: [job.id, nonce.slice(0, 12), worker],
          }),
        ],
      ];
    },
    answer: ({ nth, stale }) => [
      [
        'pool',
        stale
          ? json({ id: ids.get(nth), error: { code: 404, message: 'Job not found' } })
          : json({ id: ids.get(nth), result: true }),
      ],
    ],
    tick: {
      everySeconds: 60,
      say: () => {
        const nth = id();
        return [
          ['miner', json({ id: nth, method: 'mining.noop' })],
          ['pool', json({ id: nth, result: 'ok' })],
        ];
      },
    },
  };
}

function speakKawPow(identity: Identity, rng: Rng): Speaker {
  const id = counter(1);
  const ids = new Map<number, number>();
  const login = `${identity.wallet}.${identity.worker}`;
  const seed = rng.hex(64);
  const prefix = rng.hex(6);
  const target = (job: Job): Line => [
    'pool',
    json({ id: null, method: 'mining.set_target', params: [job.difficulty.said] }),
  ];
  const notify = (job: Job): Line => {
    const params = [
      job.id,
      headerOf(job, rng).slice(2),
      seed,
      job.difficulty.said,
      job.clean,
      job.height,
      '1b00f2a7',
    ];
    return ['pool', json({ id: null, method: 'mining.notify', params })];
  };
  return {
    open: (job) => {
      const [subscribe, authorize] = [id(), id()];
      return [
        [
          'miner',
          json({
            id: subscribe,
            method: 'mining.subscribe',
            params: [identity.agent, null, identity.host, `${identity.port}`],
          }),
        ],
        ['pool', json({ id: subscribe, result: [null, prefix], error: null })],
        [
          'miner',
          json({ id: authorize, method: 'mining.authorize', params: [login, identity.password] }),
        ],
        ['pool', json({ id: authorize, result: true, error: null })],
        target(job),
        notify(job),
      ];
    },
    job: (job, changed) => (changed ? [target(job), notify(job)] : [notify(job)]),
    share: ({ nth, job, nonce }) => {
      const request = id();
      ids.set(nth, request);
      const params = [
        login,
        job.id,
        `0x${prefix}${nonce.slice(6)}`,
        headerOf(job, rng),
        `0x${rng.hex(64)}`,
      ];
      return [['miner', json({ id: request, method: 'mining.submit', params })]];
    },
    answer: ({ nth, stale }) => [
      [
        'pool',
        stale
          ? json({ id: ids.get(nth), result: null, error: [21, 'Job not found', null] })
          : json({ id: ids.get(nth), result: true, error: null }),
      ],
    ],
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
