/** Stratum V2: frames in the clear, and the same inside Noise, where only sizes show. */
import type { Rng } from '../../lib/rng.ts';
import { concat, fromHex, reverseHex, u16le, u24le, u32le } from '../bytes.ts';
import {
  target256,
  type Dialect,
  type Identity,
  type Job,
  type Line,
  type Speaker,
} from './dialect.ts';

const text = (value: string): Uint8Array => concat(value.length, value);

/** A frame; the top bit of the extension marks messages of a channel. */
const frame = (type: number, payload: Uint8Array, channel = false): Uint8Array =>
  concat(u16le(channel ? 0x8000 : 0), type, u24le(payload.length), payload);

const float32 = (value: number): Uint8Array => new Uint8Array(Float32Array.of(value).buffer);
const CHANNEL = 7;

const u256 = (hex: string): Uint8Array => fromHex(reverseHex(hex));

/** SetupConnection and OpenStandardMiningChannel with their answers. */
function opening(identity: Identity, target: string, hashRate: number, rng: Rng): Line[] {
  const setup = concat(
    0,
    u16le(2),
    u16le(2),
    u32le(0),
    text(identity.host),
    u16le(identity.port),
    text('bitmain'),
    text('S19j Pro'),
    text(identity.agent),
    text(rng.hex(12)),
  );
  const login = text(`${identity.wallet}.${identity.worker}`);
  const open = concat(u32le(1), login, float32(hashRate), new Uint8Array(32).fill(255));
  const opened = concat(u32le(1), u32le(CHANNEL), u256(target), text(''), u32le(1));
  return [
    ['miner', frame(0, setup)],
    ['pool', frame(1, concat(u16le(2), u32le(0)))],
    ['miner', frame(0x10, open)],
    ['pool', frame(0x11, opened)],
  ];
}

function speakClear(identity: Identity, rng: Rng, hashRate: number): Speaker {
  const onChannel = (type: number, ...parts: readonly (Uint8Array | number)[]): Uint8Array =>
    frame(type, concat(u32le(CHANNEL), ...parts), true);
  const newJob = ({ nth, seconds }: Job): Line => [
    'pool',
    onChannel(0x15, u32le(nth + 1), 1, u32le(seconds), u32le(0x20000000), rng.bytes(32)),
  ];
  const newBlock = ({ nth, seconds }: Job): Line => [
    'pool',
    onChannel(0x20, u32le(nth + 1), rng.bytes(32), u32le(seconds), fromHex('fa070917')),
  ];
  const setTarget = ({ difficulty }: Job): Line => ['pool', onChannel(0x21, u256(difficulty.said))];
  return {
    open: (job) => [
      ...opening(identity, job.difficulty.said, hashRate, rng),
      newJob(job),
      newBlock(job),
    ],
    job: (job, changed) => [
      ...(changed ? [setTarget(job)] : []),
      newJob(job),
      ...(job.clean ? [newBlock(job)] : []),
    ],
    share: ({ nth, job, nonce, time }) => {
      const seconds = u32le(Math.floor(time / 1000));
      const found = fromHex(nonce.slice(0, 8));
      const share = [u32le(nth + 1), u32le(job.nth + 1), found, seconds, u32le(0x20000000)];
      return [['miner', onChannel(0x1a, ...share)]];
    },
    answer: ({ nth, stale }) => [
      [
        'pool',
        stale
          ? onChannel(0x1d, u32le(nth + 1), text('stale-share'))
          : onChannel(0x1c, u32le(nth + 1), u32le(1), u32le(1), u32le(0)),
      ],
    ],
  };
}

/** Sealed size of a frame: header and payload each carry a 16-byte tag. */
const sealedFrame = (frameBytes: string | Uint8Array, rng: Rng): Uint8Array =>
  rng.bytes(22 + (frameBytes.length - 6 === 0 ? 0 : frameBytes.length - 6 + 16));

const common = {
  coin: 'BTC',
  algorithm: 'sha256d',
  unit: 'H/s',
  agents: ['braiins-os-2023-03-22', 'bitmain-fw-1.2.6'],
  framing: 'whole',
  typical: { hashRate: 104e12, jobSeconds: 30 },
  difficulty: target256,
} as const;

export const stratumV2: Dialect = {
  ...common,
  name: 'stratum-v2',
  speak: (identity, rng) => speakClear(identity, rng, common.typical.hashRate),
};

export const stratumV2Noise: Dialect = {
  ...common,
  name: 'stratum-v2-noise',
  speak: (identity, rng) => {
    const clear = speakClear(identity, rng, common.typical.hashRate);
    const seal = (lines: readonly Line[]): Line[] =>
      lines.map(([by, bytes]) => [by, sealedFrame(bytes, rng)]);
    return {
      open: (job) => [['miner', rng.bytes(64)], ['pool', rng.bytes(234)], ...seal(clear.open(job))],
      job: (job, changed) => seal(clear.job(job, changed)),
      share: (share) => seal(clear.share(share)),
      answer: (share) => seal(clear.answer(share)),
    };
  },
};
