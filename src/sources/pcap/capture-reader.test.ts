import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeCapture, type CaptureOptions } from '../../lab/capture-file.ts';
import { ethernet, raw } from '../../lab/link.ts';
import { udpPacket, type Packet } from '../../lab/packet.ts';
import { CaptureReader, type Broken } from './capture-reader.ts';
import { detectCapture } from './detect.ts';

interface Got {
  packets: { time: number; bytes: string; wire: number; link: number }[];
  broken: readonly Broken[];
}

function readAll(capture: Uint8Array, cuts: readonly number[] = []): Got {
  const packets: Got['packets'] = [];
  const reader = new CaptureReader(detectCapture, (buffer, _view, start, end, wire, time, link) =>
    packets.push({
      time,
      bytes: Buffer.from(buffer.subarray(start, end)).toString('hex'),
      wire,
      link,
    }),
  );
  let at = 0;
  for (const cut of [...cuts, capture.length]) {
    if (cut < at) continue;
    reader.push(capture.subarray(at, cut));
    at = cut;
  }
  reader.finish();
  return { packets, broken: reader.broken };
}

const packets: Packet[] = Array.from({ length: 20 }, (_, i) => ({
  time: 1_700_000_000_000 + i * 250.125,
  bytes: udpPacket(
    { ip: '10.0.0.1', port: 1000 + i },
    { ip: '10.0.0.2', port: 9 },
    new Uint8Array(i * 7).fill(i),
  ),
  via: i % 2,
}));
const links = [ethernet(3), raw];
const kinds: [string, CaptureOptions][] = (['pcap', 'pcapng'] as const).flatMap((format) =>
  (['little', 'big'] as const).flatMap((endian) =>
    (['us', 'ns'] as const).map((resolution): [string, CaptureOptions] => [
      `${format} ${endian}-endian ${resolution}`,
      { format, endian, resolution, links },
    ]),
  ),
);

describe.each(kinds)('%s', (_name, options) => {
  const via = options.format === 'pcapng';
  const given = packets.map((p) => ({ ...p, via: via ? (p.via ?? 0) : 0 }));
  const capture = encodeCapture(given, options);
  const whole = readAll(capture);

  test('gives every packet with its time and link type', () => {
    expect(whole.broken).toEqual([]);
    expect(whole.packets.map((p) => p.time)).toEqual(packets.map((p) => p.time));
    expect(whole.packets.map((p) => p.link)).toEqual(given.map((p) => links[p.via]!.type));
    expect(whole.packets.map((p) => p.bytes)).toEqual(
      given.map((p) => Buffer.from(links[p.via]!.frame(p.bytes)).toString('hex')),
    );
  });

  test('the same in pieces of any size', () => {
    const cuts = fc
      .array(fc.nat(capture.length), { maxLength: 30 })
      .map((c) => c.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(cuts, (c) => {
        expect(readAll(capture, c)).toEqual(whole);
      }),
      { numRuns: 40 },
    );
    expect(
      readAll(
        capture,
        Array.from({ length: capture.length }, (_, i) => i),
      ),
    ).toEqual(whole);
  });

  test('a cut last record is told, what came before is given', () => {
    const got = readAll(capture.subarray(0, capture.length - 5));
    expect(got.packets).toEqual(whole.packets.slice(0, -1));
    expect(got.broken.map((b) => b.reason)).toEqual(['last_record_cut']);
  });

  test('after damage in the middle it says where, and reads on at the next record that makes sense', () => {
    const damaged = Buffer.from(capture);
    const at =
      damaged.indexOf(Buffer.from(given[8]!.bytes)) -
      (options.format === 'pcap' ? 16 : 28) -
      (via ? 0 : 18);
    damaged.fill(0xff, at, at + 16);
    const got = readAll(damaged);
    expect(got.broken).toHaveLength(1);
    expect(got.broken[0]!.at).toBeGreaterThan(0);
    expect(got.packets.length).toBeGreaterThanOrEqual(17);
    expect(got.packets.slice(0, 8)).toEqual(whole.packets.slice(0, 8));
    expect(got.packets.at(-1)).toEqual(whole.packets.at(-1));
  });
});

test('snap length: the wire length is kept', () => {
  const got = readAll(encodeCapture(packets, { snap: 60, links: [raw, raw] }));
  expect(got.packets.at(-1)).toMatchObject({ wire: packets.at(-1)!.bytes.length });
  expect(got.packets.at(-1)!.bytes).toHaveLength(120);
});

test.each([
  ['nothing', new Uint8Array(0), 'empty'],
  ['text', Buffer.from('this is a letter, not a capture of any kind'), 'not_a_capture'],
  ['a few bytes', Uint8Array.of(0xd4, 0xc3), 'not_a_capture'],
])('%s is no capture', (_name, bytes, reason) => {
  expect(readAll(bytes)).toEqual({ packets: [], broken: [{ at: 0, reason }] });
});

test('no bytes make it throw, endless, or hand out more than it was given', () => {
  const flips = fc.array(fc.tuple(fc.nat(3000), fc.nat(255)), { maxLength: 12 });
  fc.assert(
    fc.property(fc.constantFrom(...kinds), flips, fc.nat(3000), ([, options], damage, cut) => {
      const capture = Buffer.from(
        encodeCapture(
          packets.map((p) => ({ ...p, via: 0 })),
          options,
        ),
      );
      for (const [at, value] of damage) if (at < capture.length) capture[at] = value;
      const got = readAll(capture, [cut]);
      expect(got.packets.reduce((n, p) => n + p.bytes.length / 2, 0)).toBeLessThanOrEqual(
        capture.length,
      );
    }),
    { numRuns: 500 },
  );
});
