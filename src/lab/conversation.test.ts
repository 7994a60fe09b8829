import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { createRng } from '../lib/rng.ts';
import { say, tcpConversation, type Talker } from './conversation.ts';
import type { Packet } from './packet.ts';

const client = { ip: '10.0.0.1', port: 40000 };
const server = { ip: '203.0.113.1', port: 3333 };

interface Segment {
  readonly sequence: number;
  readonly syn: boolean;
  readonly data: Uint8Array;
}

function segmentsOf(packets: readonly Packet[], by: Talker): Segment[] {
  const port = by === 'client' ? client.port : server.port;
  return packets.flatMap(({ bytes }) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    if (view.getUint16(20) !== port) return [];
    const data = bytes.subarray(20 + (view.getUint8(32) >> 4) * 4);
    return [{ sequence: view.getUint32(24), syn: (view.getUint8(33) & 2) !== 0, data }];
  });
}

/** Puts one side's bytes back together by sequence number alone; the SYN tells where they begin. */
function received(packets: readonly Packet[], by: Talker): string {
  const segments = segmentsOf(packets, by);
  const origin = segments.find(({ syn }) => syn)!.sequence + 1;
  const bytes = new Map<number, number>();
  for (const { sequence, data } of segments) {
    for (const [i, byte] of data.entries()) bytes.set((sequence - origin + i) >>> 0, byte);
  }
  return String.fromCharCode(...Array.from({ length: bytes.size }, (_, i) => bytes.get(i) ?? 63));
}

const script = fc.array(
  fc.record({
    by: fc.constantFrom<Talker[]>('client', 'server'),
    gap: fc.integer({ min: 0, max: 5000 }),
    text: fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 300 }),
  }),
  { minLength: 1, maxLength: 12 },
);

describe('tcpConversation', () => {
  test.prop([script, fc.integer(), fc.constantFrom(7, 37, 536, 1460), fc.boolean()])(
    'carries what each side said, whatever the segment size and faults',
    (lines, seed, mss, faulty) => {
      let time = 1000;
      const says = lines.map(({ by, gap, text }) => say((time += gap), by, text));
      const faults = faulty ? { faults: { reorder: 0.2, repeat: 0.2, overlap: 0.3 } } : {};
      const packets = tcpConversation(says, { client, server, mss, ...faults }, createRng(seed));
      for (const by of ['client', 'server'] as const) {
        const said = lines.filter((line) => line.by === by).map(({ text }) => text);
        expect(received(packets, by)).toBe(said.join(''));
      }
      expect(packets.every(({ time: at }, i) => i === 0 || at >= packets[i - 1]!.time)).toBe(true);
    },
  );
});
