import { describe, expect, test } from 'vitest';
import { encodeCapture } from './capture-file.ts';
import { raw } from './link.ts';
import { udpPacket } from './packet.ts';

const packets = [
  {
    time: 1_700_000_000_123.456,
    bytes: udpPacket(
      { ip: '192.0.2.1', port: 53 },
      { ip: '192.0.2.2', port: 54 },
      Uint8Array.of(1, 2, 3),
    ),
  },
];

describe('encodeCapture', () => {
  test('pcap, both byte orders', () => {
    expect(encodeCapture(packets, { links: [raw] }).toString('hex')).toMatchInlineSnapshot(
      `"d4c3b2a1020004000000000000000000000004006500000000f1536540e201001f0000001f0000004500001f000040004011b6cac0000201c000020200350036000b7767010203"`,
    );
    expect(
      encodeCapture(packets, { links: [raw], endian: 'big', resolution: 'ns' })
        .subarray(0, 40)
        .toString('hex'),
    ).toMatchInlineSnapshot(
      `"a1b23c4d00020004000000000000000000040000000000656553f100075bca000000001f0000001f"`,
    );
  });

  test('pcapng: blocks end with their length', () => {
    const bytes = encodeCapture(packets, { format: 'pcapng', links: [raw, raw], endian: 'big' });
    const lengths = [];
    for (let at = 0; at < bytes.length; at += bytes.readUInt32BE(at + 4)) {
      const length = bytes.readUInt32BE(at + 4);
      expect(bytes.readUInt32BE(at + length - 4)).toBe(length);
      lengths.push(length);
    }
    expect(lengths).toEqual([28, 32, 32, 64]);
  });

  test('a snap length cuts what is kept and keeps the length that was', () => {
    const bytes = encodeCapture(packets, { links: [raw], snap: 20 });
    expect([bytes.readUInt32LE(32), bytes.readUInt32LE(36), bytes.length]).toEqual([20, 31, 60]);
  });
});
