/** Stratum v1 of the Bitcoin family: ASICs with version rolling, scrypt, GhostRider, Ergo. */
import type { Rng } from '../../lib/rng.ts';
import { poolDifficulty, TWO_32, type Dialect, type Job, type Line } from './dialect.ts';
import { setDifficulty, speakStratum } from './stratum-like.ts';

interface Member extends Pick<Dialect, 'name' | 'coin' | 'algorithm' | 'agents' | 'typical'> {
  /** Hashes per unit of difficulty. */
  readonly perUnit: number;
  readonly rolling?: true;
  readonly notify: (job: Job, rng: Rng) => readonly unknown[];
}

/** Previous hash, coinbase halves, merkle branch. */
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

function configure(id: () => number): Line[] {
  const number = id();
  const mask = { 'version-rolling.mask': '1fffe000', 'version-rolling.min-bit-count': 2 };
  const result = { 'version-rolling': true, 'version-rolling.mask': '1fffe000' };
  const ask = { id: number, method: 'mining.configure', params: [['version-rolling'], mask] };
  return [
    ['miner', JSON.stringify(ask)],
    ['pool', JSON.stringify({ error: null, id: number, result })],
  ];
}

const member = ({ perUnit, rolling, notify, ...facts }: Member): Dialect => ({
  ...facts,
  unit: 'H/s',
  framing: 'lines',
  difficulty: poolDifficulty(perUnit),
  speak: (identity, rng) =>
    speakStratum(identity, {
      ...(rolling && { before: configure }),
      subscribe: ({ agent }) => [agent],
      subscribed: () => [
        [
          ['mining.set_difficulty', rng.hex(8)],
          ['mining.notify', rng.hex(8)],
        ],
        rng.hex(8),
        8,
      ],
      difficulty: setDifficulty,
      notify: (job) => notify(job, rng),
      submit: (login, job, nonce, time) => {
        const seconds = Math.floor(time / 1000).toString(16);
        const params = [login, job.id, rng.hex(16), seconds, nonce.slice(0, 8)];
        return rolling ? [...params, `${rng.hex(5)}000`] : params;
      },
    }),
});

export const bitcoin = member({
  name: 'stratum',
  coin: 'BTC',
  algorithm: 'sha256d',
  perUnit: TWO_32,
  agents: ['bmminer/2.0.0/Antminer S19j Pro/41012', 'cgminer/4.12.1', 'bosminer-plus-tuner/23.03'],
  typical: { hashRate: 104e12, jobSeconds: 30 },
  rolling: true,
  notify: bitcoinNotify,
});

export const litecoin = member({
  name: 'stratum',
  coin: 'LTC',
  algorithm: 'scrypt',
  perUnit: 65536,
  agents: ['cgminer/4.11.1 L7', 'cpuminer/2.5.1'],
  typical: { hashRate: 9.3e9, jobSeconds: 30 },
  notify: bitcoinNotify,
});

export const raptoreum = member({
  name: 'stratum',
  coin: 'RTM',
  algorithm: 'ghostrider',
  perUnit: 65536,
  agents: ['cpuminer-gr-1.2.4.1-x64'],
  typical: { hashRate: 2400, jobSeconds: 45 },
  notify: bitcoinNotify,
});

export const ergo = member({
  name: 'ergo',
  coin: 'ERG',
  algorithm: 'autolykos2',
  perUnit: TWO_32 * 256 * 1.15,
  agents: ['lolMiner/1.98', 'NBMiner/42.3'],
  typical: { hashRate: 170e6, jobSeconds: 60 },
  notify: ergoNotify,
});
