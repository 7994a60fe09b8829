import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ethernet, loopback, mpls, pppoe, raw, sll, sll2, type Link } from '../../lab/link.ts';
import { fragments, ipPacket, udpPacket } from '../../lab/packet.ts';
import { geneve, gre, gtpu, ipInIp, vxlan, type Wrap } from '../../lab/tunnel.ts';
import { Packet, packetReasons } from './packet.ts';

const decode = (frame: Uint8Array, link: number): { packet: Packet; reason: string } => {
  const packet = new Packet();
  const view = new DataView(frame.buffer, frame.byteOffset, frame.length);
  const reason = packet.decode(frame, view, 0, frame.length, link);
  return { packet, reason: packetReasons[reason]! };
};

const tcp = Uint8Array.of(
  0x04,
  0xd2,
  0x0d,
  0x05,
  0,
  0,
  0,
  1,
  0,
  0,
  0,
  2,
  0x50,
  0x18,
  1,
  0,
  0,
  0,
  0,
  0,
  0x68,
  0x69,
);
const v4 = ipPacket('10.1.2.3', '192.0.2.9', 6, tcp);
const v6 = ipPacket('2001:db8::1', '2001:db8::2', 6, tcp);

const links: Record<string, Link> = {
  ethernet: ethernet(),
  vlan: ethernet(7),
  qinq: ethernet(7, 8),
  pppoe: pppoe(1),
  mpls: mpls(3, 4),
  sll,
  sll2,
  raw,
  'loopback le': loopback(true),
  'loopback be': loopback(false),
};
const tunnels: Record<string, Wrap> = {
  gre: gre('203.0.113.1', '203.0.113.2'),
  'gre key': gre('203.0.113.1', '203.0.113.2', { key: 9 }),
  'gre bridge': gre('2001:db8:f::1', '2001:db8:f::2', { bridge: true }),
  ipip: ipInIp('203.0.113.1', '203.0.113.2'),
  '6in4 or 4in6': ipInIp('2001:db8:f::1', '2001:db8:f::2'),
  vxlan: vxlan('203.0.113.1', '203.0.113.2', 5),
  geneve: geneve('203.0.113.1', '203.0.113.2', 5),
  gtpu: gtpu('203.0.113.1', '203.0.113.2', 5),
};

describe.each(Object.entries(links))('%s', (_name, link) => {
  test.each([
    ['IPv4', v4],
    ['IPv6', v6],
  ])('%s TCP is found, padding is not payload', (name, ip) => {
    const frame = Buffer.concat([link.frame(ip), new Uint8Array(6)]);
    const { packet, reason } = decode(frame, link.type);
    expect(reason).toBe('ok');
    expect(packet.family).toBe(name === 'IPv4' ? 4 : 6);
    expect([
      packet.sourcePort,
      packet.destinationPort,
      packet.sequence,
      packet.acknowledgement,
    ]).toEqual([1234, 3333, 1, 2]);
    expect(frame.subarray(packet.payload, packet.payloadEnd).toString()).toBe('hi');
    expect(packet.wirePayload).toBe(2);
    expect(packet.ipBytes).toBe(ip.length);
  });
});

describe.each(Object.entries(tunnels))('%s', (_name, wrap) => {
  test.each([
    ['IPv4', v4],
    ['IPv6', v6],
    ['inside VXLAN', vxlan('10.9.9.1', '10.9.9.2', 1)(v4)],
  ])('%s inside', (_inner, ip) => {
    const frame = Buffer.from(ethernet().frame(wrap(ip)));
    const { packet, reason } = decode(frame, 1);
    expect(reason).toBe('ok');
    expect(packet.destinationPort).toBe(3333);
    expect(frame.subarray(packet.payload, packet.payloadEnd).toString()).toBe('hi');
  });
});

test('IPv6 extension headers are walked; the first fragment is read and marked, later ones are counted', () => {
  const extended = ipPacket('2001:db8::1', '2001:db8::2', 6, tcp, {
    extensions: [
      { type: 0, body: new Uint8Array(6) },
      { type: 60, body: new Uint8Array(14) },
    ],
  });
  expect(decode(extended, 101).packet.destinationPort).toBe(3333);
  const big = udpPacket(
    { ip: '10.0.0.1', port: 5 },
    { ip: '10.0.0.2', port: 53 },
    new Uint8Array(3000),
  );
  const [first, later] = fragments(big, 1400, 1);
  expect(decode(first!, 101)).toMatchObject({
    reason: 'ok',
    packet: { firstFragment: true, destinationPort: 53 },
  });
  expect(decode(later!, 101).reason).toBe('fragment_later');
});

test('a datagram on a tunnel port that is no tunnel stays a datagram', () => {
  const plain = udpPacket(
    { ip: '10.0.0.1', port: 5 },
    { ip: '10.0.0.2', port: 4789 },
    new Uint8Array(64),
  );
  expect(decode(plain, 101)).toMatchObject({
    reason: 'ok',
    packet: { protocol: 17, destinationPort: 4789, wirePayload: 64 },
  });
});

test('what the snap length cut is known from the IP header', () => {
  const { packet, reason } = decode(v4.subarray(0, v4.length - 1), 101);
  expect(reason).toBe('ok');
  expect(packet.payloadEnd - packet.payload).toBe(1);
  expect(packet.wirePayload).toBe(2);
});

test('no bytes make it throw or point outside the frame', () => {
  const linkTypes = fc.constantFrom(0, 1, 9, 12, 51, 101, 108, 113, 219, 228, 276, 999);
  const frames = fc.oneof(
    fc.uint8Array({ maxLength: 120 }),
    // Damage to frames that were right: the deeper layers are reached.
    fc
      .tuple(
        fc.constantFrom(...Object.values(tunnels)),
        fc.array(fc.tuple(fc.nat(120), fc.nat(255)), { maxLength: 4 }),
        fc.nat(160),
      )
      .map(([wrap, flips, cut]) => {
        const frame = Uint8Array.from(wrap(v6));
        for (const [at, value] of flips) if (at < frame.length) frame[at] = value;
        return frame.subarray(0, cut);
      }),
  );
  fc.assert(
    fc.property(linkTypes, frames, (link, frame) => {
      const { packet, reason } = decode(Uint8Array.from(frame), link);
      if (reason !== 'ok') return;
      expect(packet.payload).toBeLessThanOrEqual(packet.payloadEnd);
      expect(packet.payloadEnd).toBeLessThanOrEqual(frame.length);
      expect(packet.source + (packet.family === 4 ? 4 : 16)).toBeLessThanOrEqual(frame.length);
    }),
    { numRuns: 2000 },
  );
});
