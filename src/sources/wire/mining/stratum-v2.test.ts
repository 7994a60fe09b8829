import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { play, START, type Played } from './example.ts';
import { noiseConfidence, type Sized } from './stratum-v2-noise.ts';

const u16 = (n: number): number[] => [n & 255, n >> 8];
const u32 = (n: number): number[] => [...u16(n & 0xffff), ...u16(n >>> 16)];
const text = (s: string): number[] => [s.length, ...Buffer.from(s)];
const float = (n: number): number[] => [...new Uint8Array(Float32Array.of(n).buffer)];
const frame = (type: number, payload: readonly number[], channel = false): number[] => [
  0,
  channel ? 0x80 : 0,
  type,
  payload.length & 255,
  payload.length >> 8,
  0,
  ...payload,
];
/** A little-endian target of 2^256 / 65,536. */
const target = [...Array.from({ length: 30 }, () => 0), 1, 0];
const NOW = 1_764_000_000;

const setup = frame(0, [
  0,
  ...u16(2),
  ...u16(2),
  ...u32(0),
  ...text('v2.pool.example'),
  ...u16(34_254),
  ...text('Bitmain'),
  ...text('S9i'),
  ...text('braiins-os'),
  ...text('serial-4711'),
]);
const open = frame(0x10, [
  ...u32(1),
  ...text('scrooge.rig9'),
  ...float(1e14),
  ...Array.from({ length: 32 }, () => 255),
]);
const opened = frame(0x11, [...u32(1), ...u32(7), ...target, 0, ...u32(1)]);
const newJob = (n: number): number[] =>
  frame(0x15, [...u32(7), ...u32(n), 1, ...u32(NOW), ...u32(0x20000000), ...target], true);
const newBlock = (n: number): number[] =>
  frame(0x20, [...u32(7), ...u32(n), ...target, ...u32(NOW), ...u32(0x17034219)], true);
const share = (n: number): number[] =>
  frame(
    0x1a,
    [...u32(7), ...u32(n), ...u32(1), ...u32(n * 7919), ...u32(NOW), ...u32(0x20000000)],
    true,
  );
const accepted = (last: number, count: number): number[] =>
  frame(0x1c, [...u32(7), ...u32(last), ...u32(count), ...u32(0), ...u32(0)], true);
const refused = (n: number, why: string): number[] =>
  frame(0x1d, [...u32(7), ...u32(n), ...text(why)], true);

type Said = readonly [side: 0 | 1, frames: readonly number[]];
const session: readonly Said[] = [
  [0, setup],
  [1, frame(1, [...u16(2), ...u32(0)])],
  [0, open],
  [1, [...opened, ...newJob(1), ...newBlock(1)]],
  [0, share(1)],
  [0, share(2)],
  [1, accepted(2, 2)],
  [0, share(3)],
  [1, refused(3, 'stale-share')],
  [0, share(4)],
  [1, refused(4, 'difficulty-too-low')],
  [1, newJob(2)],
];

/** Plays frames cut every `size` bytes, ten seconds a message. */
function tell(said: readonly Said[], size = 1500): Played {
  const played = play();
  for (const [n, [side, bytes]] of said.entries()) {
    const buffer = Uint8Array.from(bytes);
    for (let at = 0; at < buffer.length; at += size) {
      played.tracker.sv2(side, buffer, at, Math.min(at + size, buffer.length), START + n * 10_000);
    }
  }
  played.tracker.end(START + said.length * 10_000 + 60_000);
  return played;
}

describe('in the clear', () => {
  test('a session', () => {
    const { records } = tell(session);
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      dialect: 'stratum-v2',
      level: 4,
      agent: 'Bitmain S9i braiins-os',
      dst_name: 'v2.pool.example',
      reported_hash_rate: Math.fround(1e14),
      submitted: 4,
      accepted: 2,
      rejected: 2,
      work_shares: 3,
      jobs: 2,
      difficulties: [{ time: START + 30_000, difficulty: 65_536, work: 65_536 }],
    });
    expect(JSON.stringify(records)).not.toMatch(/scrooge|rig9|4711/);
  });

  test('joined at any message', () => {
    for (const from of [3, 4, 8, 11]) {
      expect(tell(session.slice(from)).records.map(({ dialect }) => dialect)).toEqual(
        from === 11 ? [] : ['stratum-v2'],
      );
    }
  });

  property.prop([fc.integer({ min: 1, max: 200 })])('cut anywhere', (size) => {
    expect(tell(session, size).records).toEqual(tell(session).records);
  });

  property.prop([
    fc.array(fc.tuple(fc.constantFrom<0 | 1>(0, 1), fc.uint8Array({ maxLength: 200 }))),
  ])('no bytes are too much', (said) => {
    const { tracker, records } = play();
    for (const [side, bytes] of said) tracker.sv2(side, bytes, 0, bytes.length, START);
    tracker.end(START);
    expect(records).toEqual([]);
  });

  property.prop([
    fc.constantFrom(...Array.from({ length: 40 }, (_, n) => n)),
    fc.uint8Array({ maxLength: 300 }),
  ])('no payload is too much', (type, payload) => {
    const bytes = Uint8Array.from(frame(type, [...payload]));
    const { tracker } = play();
    tracker.sv2(0, bytes, 0, bytes.length, START);
    tracker.end(START);
    // Only these show mining by themselves.
    if (![0, 0x10, 0x13, 0x20].includes(type)) expect(tracker.sure).toBe(false);
  });

  test('single bytes do not try its patience, junk does', () => {
    const { tracker } = play();
    const junk = new Uint8Array(20_000).fill(7);
    for (let at = 0; at < 200; at++) tracker.sv2(0, junk, at, at + 1, START);
    expect(tracker.hopeless).toBe(false);
    tracker.sv2(0, junk, 0, junk.length, START);
    expect(tracker.hopeless).toBe(true);
  });
});

describe('encrypted', () => {
  const up = (size: number): Sized => ({ side: 0, size });
  const down = (size: number): Sized => ({ side: 1, size });
  const start = [up(64), down(234), up(120), down(44), up(110), down(83)];
  const work = [up(62), down(58), down(87), up(62), down(58), down(83 + 86)];

  test('handshake and lattice', () => {
    expect(noiseConfidence([...start, ...work])).toBe(70);
    expect(noiseConfidence([...start, ...work, ...work, ...work])).toBe(85);
  });

  test('other handshakes, other sizes, one side alone', () => {
    expect(noiseConfidence([up(65), down(234), ...work])).toBe(0);
    expect(noiseConfidence([up(64), down(235), ...work])).toBe(0);
    expect(noiseConfidence([up(64), up(234), ...work])).toBe(0);
    expect(noiseConfidence(start)).toBe(0);
    expect(
      noiseConfidence([...start, ...[99, 130, 201, 64, 77].flatMap((n) => [up(n), down(n + 2)])]),
    ).toBe(0);
    expect(noiseConfidence([...start, ...Array.from({ length: 9 }, () => up(62))])).toBe(0);
  });

  test('a record of level 2, that claims no shares', () => {
    const { tracker, records } = play();
    for (const [n, { side, size }] of [...start, ...work, ...work].entries())
      tracker.noise(side, size, START + n * 1000);
    tracker.end(START + 60_000);
    expect(records.map(({ dialect, level, submitted }) => [dialect, level, submitted])).toEqual([
      ['stratum-v2-noise', 2, 0],
    ]);
  });

  test('a handshake that does not fit is let go at once', () => {
    const { tracker } = play();
    tracker.noise(0, 64, START);
    expect(tracker.hopeless).toBe(false);
    tracker.noise(1, 512, START);
    expect(tracker.hopeless).toBe(true);
  });
});
