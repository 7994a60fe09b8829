/** Stratum variants of single coins: Kaspa, Alephium, CKB, Equihash, Beam, Xatum. */
import type { Rng } from '../../lib/rng.ts';
import { poolDifficulty, target256, type Dialect, type Job, type Line } from './dialect.ts';
import { setDifficulty, setTarget, speakStratum } from './stratum-like.ts';

const json = (value: unknown): string => JSON.stringify(value);
const base64 = (rng: Rng, bytes: number): string =>
  Buffer.from(rng.bytes(bytes)).toString('base64');

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
    speakStratum(identity, {
      subscribe: ({ agent }) => [agent, 'EthereumStratum/1.0.0'],
      subscribed: () => [true, 'EthereumStratum/1.0.0'],
      extranonce: { method: 'set_extranonce', params: [rng.hex(4), 6] },
      difficulty: setDifficulty,
      // Eighty hex digits: the header hash and the time, "large job" form of ASICs.
      notify: (job) => [job.id, rng.hex(64) + job.seconds.toString(16).padStart(16, '0')],
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
    speakStratum(identity, {
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
  speak: (identity, rng) => {
    // What makes solutions large says nothing: one for the session, with its own beginning each time.
    const rest = rng.hex(2624);
    return speakStratum(identity, {
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
        `fd4005${rng.hex(64)}${rest}`,
      ],
    });
  },
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
    speakStratum(identity, {
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
