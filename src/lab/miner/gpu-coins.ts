/** Stratum variants of single coins: Kaspa, Alephium, CKB, Equihash, Beam, Xatum. */
import type { Rng } from '../../lib/rng.ts';
import {
  counter,
  poolDifficulty,
  target256,
  type Dialect,
  type Identity,
  type Job,
  type Line,
  type Speaker,
} from './dialect.ts';

const json = (value: unknown): string => JSON.stringify(value);
const base64 = (rng: Rng, bytes: number): string =>
  Buffer.from(rng.bytes(bytes)).toString('base64');

/** What the stratum-like ones differ in; the rest is common. */
interface Variant {
  readonly subscribe: (identity: Identity) => readonly unknown[];
  readonly subscribed: (rng: Rng) => unknown;
  /** Said after subscribing and with every change. */
  readonly difficulty: (job: Job) => {
    readonly method: string;
    readonly params: readonly unknown[];
  };
  readonly extranonce?: { readonly method: string; readonly params: readonly unknown[] };
  readonly notify: (job: Job, rng: Rng) => readonly unknown[];
  readonly submit: (login: string, job: Job, nonce: string, rng: Rng) => readonly unknown[];
}

function speak(identity: Identity, rng: Rng, variant: Variant): Speaker {
  const id = counter(1);
  const ids = new Map<number, number>();
  const login = `${identity.wallet}.${identity.worker}`;
  const tell = (message: {
    readonly method: string;
    readonly params: readonly unknown[];
  }): Line => ['pool', json({ id: null, ...message })];
  const notify = (job: Job): Line =>
    tell({ method: 'mining.notify', params: variant.notify(job, rng) });
  return {
    open: (job) => {
      const [subscribe, authorize] = [id(), id()];
      return [
        [
          'miner',
          json({ id: subscribe, method: 'mining.subscribe', params: variant.subscribe(identity) }),
        ],
        ['pool', json({ id: subscribe, result: variant.subscribed(rng), error: null })],
        ...(variant.extranonce === undefined ? [] : [tell(variant.extranonce)]),
        [
          'miner',
          json({ id: authorize, method: 'mining.authorize', params: [login, identity.password] }),
        ],
        ['pool', json({ id: authorize, result: true, error: null })],
        tell(variant.difficulty(job)),
        notify(job),
      ];
    },
    job: (job, changed) => (changed ? [tell(variant.difficulty(job)), notify(job)] : [notify(job)]),
    share: ({ nth, job, nonce }) => {
      const request = id();
      ids.set(nth, request);
      const params = variant.submit(login, job, nonce, rng);
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

const setDifficulty = (job: Job) => ({
  method: 'mining.set_difficulty',
  params: [Number(job.difficulty.said)],
});
const setTarget = (job: Job) => ({ method: 'mining.set_target', params: [job.difficulty.said] });

export const kaspa: Dialect = {
  name: 'kaspa',
  coin: 'KAS',
  algorithm: 'kheavyhash',
  unit: 'H/s',
  agents: ['IceRiverMiner-v1.1', 'BzMiner-v21.2.1', 'GodMiner/2.0.0'],
  framing: 'lines',
  typical: { hashRate: 1e12, jobSeconds: 2 },
  difficulty: poolDifficulty(2 ** 31),
  speak: (identity, rng) =>
    speak(identity, rng, {
      subscribe: ({ agent }) => [agent, 'EthereumStratum/1.0.0'],
      subscribed: () => [true, 'EthereumStratum/1.0.0'],
      extranonce: { method: 'set_extranonce', params: [rng.hex(4), 6] },
      difficulty: setDifficulty,
      // Eighty hex digits: the header hash and the time, "large job" form of ASICs.
      notify: (job) => [
        job.id,
        rng.hex(64) + Buffer.from(job.seconds.toString(16).padStart(16, '0')).toString('utf8'),
      ],
      submit: (login, job, nonce) => [login, job.id, `0x${nonce}`],
    }),
};

export const ckb: Dialect = {
  name: 'ckb',
  coin: 'CKB',
  algorithm: 'eaglesong',
  unit: 'H/s',
  agents: ['ckbminer-v1.0.0', 'bmminer/1.0.0 K7'],
  framing: 'lines',
  typical: { hashRate: 58e12, jobSeconds: 12 },
  difficulty: target256,
  speak: (identity, rng) =>
    speak(identity, rng, {
      subscribe: ({ agent }) => [agent, null],
      subscribed: () => [null, rng.hex(8), 12],
      difficulty: setTarget,
      notify: (job) => [job.id, rng.hex(64), job.height, rng.hex(64), job.clean],
      submit: (login, job) => [login, job.id, rng.hex(24)],
    }),
};

export const equihash: Dialect = {
  name: 'equihash',
  coin: 'ZEC',
  algorithm: 'equihash',
  unit: 'Sol/s',
  agents: ['EWBF 0.3.4b', 'miniZ/2.4e', 'bmminer/1.0.0 Z15'],
  framing: 'lines',
  typical: { hashRate: 420e3, jobSeconds: 60 },
  difficulty: target256,
  speak: (identity, rng) =>
    speak(identity, rng, {
      subscribe: ({ agent, host, port }) => [agent, null, host, `${port}`],
      subscribed: () => [rng.hex(8), rng.hex(10)],
      difficulty: setTarget,
      notify: (job) => [
        job.id,
        '04000000',
        rng.hex(64),
        rng.hex(64),
        rng.hex(64),
        job.seconds.toString(16),
        '09d8151c',
        job.clean,
      ],
      submit: (login, job, nonce) => [
        login,
        job.id,
        job.seconds.toString(16),
        nonce + rng.hex(38),
        `fd4005${rng.hex(2688)}`,
      ],
    }),
};

/** Chain groups of an Alephium job: the nonce goes with one of them. */
export const alephium: Dialect = {
  name: 'alephium',
  coin: 'ALPH',
  algorithm: 'blake3',
  unit: 'H/s',
  agents: ['bzminer/21.2', 'AlephiumMiner-AL1/1.0'],
  framing: 'lines',
  typical: { hashRate: 16e12, jobSeconds: 4 },
  difficulty: poolDifficulty(2 ** 34),
  speak: (identity, rng) =>
    speak(identity, rng, {
      subscribe: ({ agent }) => [agent],
      subscribed: () => `alph-${rng.hex(6)}`,
      extranonce: { method: 'mining.set_extranonce', params: [rng.hex(4)] },
      difficulty: setDifficulty,
      notify: (job) => [
        {
          jobId: job.id,
          fromGroup: job.nth % 4,
          toGroup: (job.nth >> 2) % 4,
          headerBlob: rng.hex(604),
          txsBlob: rng.hex(120),
          targetBlob: `0000000000${rng.hex(30)}`,
          height: job.height,
        },
      ],
      submit: (login, job, nonce) => [
        {
          jobId: job.id,
          fromGroup: job.nth % 4,
          toGroup: (job.nth >> 2) % 4,
          nonce: nonce + rng.hex(32),
          worker: login,
        },
      ],
    }),
};

export const beam: Dialect = {
  name: 'beam',
  coin: 'BEAM',
  algorithm: 'beamhash3',
  unit: 'Sol/s',
  agents: [''],
  framing: 'lines',
  typical: { hashRate: 40, jobSeconds: 60 },
  difficulty: (work) => {
    // Beam's packed difficulty: exponent in the top byte, 24 bits of mantissa below.
    const exponent = Math.max(0, Math.floor(Math.log2(Math.max(1, work))));
    const mantissa = Math.min(
      0xffffff,
      Math.max(0, Math.round((work / 2 ** exponent - 1) * 2 ** 24)),
    );
    return {
      said: `${exponent * 2 ** 24 + mantissa}`,
      work: 2 ** exponent * (1 + mantissa / 2 ** 24),
    };
  },
  speak: (identity, rng) => {
    const prefix = rng.hex(6);
    const common = { jsonrpc: '2.0' };
    const tell = (job: Job): Line => [
      'pool',
      json({
        difficulty: Number(job.difficulty.said),
        height: job.height,
        id: job.id,
        input: rng.hex(64),
        ...common,
        method: 'job',
        nonceprefix: prefix,
      }),
    ];
    return {
      open: (job) => [
        ['miner', json({ method: 'login', api_key: identity.wallet, id: 'login', ...common })],
        [
          'pool',
          json({
            code: 0,
            description: 'Login successful',
            id: 'login',
            ...common,
            method: 'result',
            nonceprefix: prefix,
            forkheight: 777777,
          }),
        ],
        tell(job),
      ],
      job: (job) => [tell(job)],
      share: ({ job, nonce }) => [
        ['miner', json({ method: 'solution', id: job.id, nonce, output: rng.hex(208), ...common })],
      ],
      answer: ({ stale, job }) => [
        [
          'pool',
          json({
            code: stale ? 3 : 1,
            description: stale ? 'expired' : 'accepted',
            id: job.id,
            ...common,
            method: 'result',
          }),
        ],
      ],
    };
  },
};

/** Xelis over Xatum: `word~{…}`; normally inside TLS, in the clear behind a terminating proxy. */
export const xatum: Dialect = {
  name: 'xatum',
  coin: 'XEL',
  algorithm: 'xelishash',
  unit: 'H/s',
  agents: ['xmrig/v0.1.0', 'onezerominer/1.4.3'],
  framing: 'lines',
  typical: { hashRate: 21e3, jobSeconds: 15 },
  difficulty: poolDifficulty(1),
  speak: (identity, rng) => {
    const tell = (job: Job): Line => [
      'pool',
      `job~${json({ algo: 'xel/0', diff: Number(job.difficulty.said), blob: base64(rng, 112) })}`,
    ];
    return {
      open: (job) => [
        [
          'miner',
          `shake~${json({ addr: identity.wallet, work: identity.worker, agent: identity.agent, algos: ['xel/0'] })}`,
        ],
        tell(job),
      ],
      job: (job) => [tell(job)],
      share: () => [['miner', `submit~${json({ data: base64(rng, 112), hash: rng.hex(64) })}`]],
      answer: ({ stale }) => [
        [
          'pool',
          stale
            ? `print~${json({ msg: 'stale share', lvl: 3 })}`
            : `success~${json({ msg: 'ok' })}`,
        ],
      ],
    };
  },
};
