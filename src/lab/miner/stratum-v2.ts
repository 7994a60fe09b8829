/** Stratum V2: frames in the clear, and the same inside Noise, where only sizes show. */
import type { Rng } from '../../lib/rng.ts';
import { concat, fromHex, reverseHex, u16le, u24le, u32le } from '../bytes.ts';
import { target256, type Dialect, type Identity, type Line, type Speaker } from './dialect.ts';

const text = (value: string): Uint8Array => concat(value.length, value);

/** A frame; the top bit of the extension marks messages of a channel. */
const frame = (type: number, payload: Uint8Array, channel = false): Uint8Array =>
  concat(u16le(channel ? 0x8000 : 0), type, u24le(payload.length), payload);

const float32 = (value: number): Uint8Array => new Uint8Array(Float32Array.of(value).buffer);
const CHANNEL = 7;

function speakClear(identity: Identity, rng: Rng, hashRate: number): Speaker {
  const u256 = (hex: string): Uint8Array => fromHex(reverseHex(hex));
  const newJob = (nth: number, seconds: number): Line => [
    'pool',
    frame(
      0x15,
      concat(u32le(CHANNEL), u32le(nth + 1), 1, u32le(seconds), u32le(0x20000000), rng.bytes(32)),
      true,
    ),
  ];
  const newBlock = (nth: number, seconds: number): Line => [
    'pool',
    frame(
      0x20,
      concat(u32le(CHANNEL), u32le(nth + 1), rng.bytes(32), u32le(seconds), fromHex('fa070917')),
      true,
    ),
  ];
  return {
    open: (job) => [
      [
        'miner',
        frame(
          0,
          concat(
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
          ),
        ),
      ],
      ['pool', frame(1, concat(u16le(2), u32le(0)))],
      [
        'miner',
        frame(
          0x10,
          concat(
            u32le(1),
            text(`${identity.wallet}.${identity.worker}`),
            float32(hashRate),
            new Uint8Array(32).fill(255),
          ),
        ),
      ],
      [
        'pool',
        frame(
          0x11,
          concat(u32le(1), u32le(CHANNEL), u256(job.difficulty.said), text(''), u32le(1)),
        ),
      ],
      newJob(job.nth, job.seconds),
      newBlock(job.nth, job.seconds),
    ],
    job: (job, changed) => [
      ...(changed
        ? [['pool', frame(0x21, concat(u32le(CHANNEL), u256(job.difficulty.said)), true)] as Line]
        : []),
      newJob(job.nth, job.seconds),
      ...(job.clean ? [newBlock(job.nth, job.seconds)] : []),
    ],
    share: ({ nth, job, nonce, time }) => [
      [
        'miner',
        frame(
          0x1a,
          concat(
            u32le(CHANNEL),
            u32le(nth + 1),
            u32le(job.nth + 1),
            fromHex(nonce.slice(0, 8)),
            u32le(Math.floor(time / 1000)),
            u32le(0x20000000),
          ),
          true,
        ),
      ],
    ],
    answer: ({ nth, stale }) => [
      [
        'pool',
        stale
          ? frame(0x1d, concat(u32le(CHANNEL), u32le(nth + 1), text('stale-share')), true)
          : frame(0x1c, concat(u32le(CHANNEL), u32le(nth + 1), u32le(1), u32le(1), u32le(0)), true),
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
