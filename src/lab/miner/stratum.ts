/** Stratum v1 of the Bitcoin family: ASICs with version rolling, scrypt, GhostRider, Ergo. */
import type { Rng } from '../../lib/rng.ts';
import {
  counter,
  poolDifficulty,
  TWO_32,
  type Dialect,
  type Identity,
  type Job,
  type Line,
  type Speaker,
} from './dialect.ts';

const json = (value: unknown): string => JSON.stringify(value);

interface Variant {
  readonly rolling?: boolean;
  readonly notify: (job: Job, rng: Rng) => readonly unknown[];
}

/** Notify of the Bitcoin family: previous hash, coinbase halves, merkle branch. */
const bitcoinNotify = (job: Job, rng: Rng): readonly unknown[] => [
  job.id,
  rng.hex(64),
  `01000000010000000000000000000000000000000000000000000000000000000000000000ffffffff${rng.hex(92)}`,
  `ffffffff02${rng.hex(140)}`,
  Array.from({ length: rng.between(8, 12) }, () => rng.hex(64)),
  '20000000',
  '17034219',
  job.seconds.toString(16),
  job.clean,
];

const ergoNotify = (job: Job, rng: Rng): readonly unknown[] => [
  job.id,
  job.height,
  rng.hex(64),
  '',
  '',
  '00000002',
  `28948022309329048855892746252171976963${rng.text(30, '0123456789')}`,
  '',
  job.clean,
];

function speakStratum(identity: Identity, rng: Rng, variant: Variant): Speaker {
  const id = counter(1);
  const ids = new Map<number, number>();
  const login = `${identity.wallet}.${identity.worker}`;
  const extranonce = rng.hex(8);
  const notify = (job: Job): Line => [
    'pool',
    json({ id: null, method: 'mining.notify', params: variant.notify(job, rng) }),
  ];
  const difficulty = (job: Job): Line => [
    'pool',
    json({ id: null, method: 'mining.set_difficulty', params: [Number(job.difficulty.said)] }),
  ];
  const configure = (): Line[] => {
    const nth = id();
    const mask = { 'version-rolling.mask': '1fffe000', 'version-rolling.min-bit-count': 2 };
    const result = { 'version-rolling': true, 'version-rolling.mask': '1fffe000' };
    return [
      ['miner', json({ id: nth, method: 'mining.configure', params: [['version-rolling'], mask] })],
      ['pool', json({ error: null, id: nth, result })],
    ];
  };
  return {
    open: (job) => {
      const first = variant.rolling === true ? configure() : [];
      const subscribe = id();
      const authorize = id();
      const subscription = [
        ['mining.set_difficulty', rng.hex(8)],
        ['mining.notify', rng.hex(8)],
      ];
      return [
        ...first,
        ['miner', json({ id: subscribe, method: 'mining.subscribe', params: [identity.agent] })],
        ['pool', json({ id: subscribe, result: [subscription, extranonce, 8], error: null })],
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
    share: ({ nth, job, nonce, time }) => {
      const request = id();
      ids.set(nth, request);
      const params = [
        login,
        job.id,
        rng.hex(16),
        Math.floor(time / 1000).toString(16),
        nonce.slice(0, 8),
      ];
      if (variant.rolling === true) params.push(`${rng.hex(5)}000`);
      return [['miner', json({ params, id: request, method: 'mining.submit' })]];
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
  coin: string,
  algorithm: string,
  perUnit: number,
  agents: readonly string[],
  typical: Dialect['typical'],
  variant: Variant,
  name = 'stratum',
): Dialect => ({
  name,
  coin,
  algorithm,
  unit: 'H/s',
  agents,
  framing: 'lines',
  typical,
  difficulty: poolDifficulty(perUnit),
  speak: (identity, rng) => speakStratum(identity, rng, variant),
});

export const bitcoin = family(
  'BTC',
  'sha256d',
  TWO_32,
  ['bmminer/2.0.0/Antminer S19j Pro/41012', 'cgminer/4.12.1', 'bosminer-plus-tuner/23.03'],
  { hashRate: 104e12, jobSeconds: 30 },
  { rolling: true, notify: bitcoinNotify },
);

export const litecoin = family(
  'LTC',
  'scrypt',
  65536,
  ['cgminer/4.11.1 L7', 'cpuminer/2.5.1'],
  { hashRate: 9.3e9, jobSeconds: 30 },
  { notify: bitcoinNotify },
);

export const raptoreum = family(
  'RTM',
  'ghostrider',
  65536,
  ['cpuminer-gr-1.2.4.1-x64', 'XMRig/6.22.2 (Linux x86_64) libuv/1.48.0 gcc/13.3.0'],
  { hashRate: 2400, jobSeconds: 45 },
  { notify: bitcoinNotify },
);

export const ergo = family(
  'ERG',
  'autolykos2',
  TWO_32 * 256 * 1.15,
  ['lolMiner/1.98', 'NBMiner/42.3'],
  { hashRate: 170e6, jobSeconds: 60 },
  { notify: ergoNotify },
  'ergo',
);
