/** Builds IP packets: addresses, headers with right checksums, UDP, fragments, IPv6 extension headers. */
import { isIPv4 } from 'node:net';
import { parseIp } from '../lib/ip-address.ts';
import type { Ip, Millis } from '../records/columns.ts';
import { concat, u16, u32 } from './bytes.ts';

/** One packet on its way into a capture: an IP packet, or (with `frame` set) a finished link-layer frame. */
export interface Packet {
  readonly time: Millis;
  readonly bytes: Uint8Array;
  /** `bytes` is not an IP packet but a whole frame of the capture's link type. */
  readonly frame?: boolean;
  /** Index of the capture interface (pcapng), 0 when not given. */
  readonly via?: number;
}

export interface Endpoint {
  readonly ip: Ip;
  readonly port: number;
}

/** 4 or 16 bytes of an address in text form; throws when it is none. */
export function addressBytes(ip: Ip): Uint8Array {
  const bytes = parseIp(ip);
  if (bytes === undefined) throw new RangeError(`no address: ${ip}`);
  return bytes;
}

/** Ones' complement sum of 16-bit words, not yet folded. */
function sum16(bytes: Uint8Array, start = 0): number {
  let sum = start;
  for (let i = 0; i + 1 < bytes.length; i += 2) sum += (bytes[i]! << 8) | bytes[i + 1]!;
  return bytes.length % 2 === 1 ? sum + (bytes[bytes.length - 1]! << 8) : sum;
}

function fold(sum: number): number {
  let value = sum;
  while (value > 0xffff) value = (value & 0xffff) + Math.floor(value / 0x10000);
  return ~value & 0xffff;
}

/** Checksum of a TCP, UDP or ICMPv6 message with its pseudo-header. */
export const transportChecksum = (src: Ip, dst: Ip, protocol: number, body: Uint8Array): number =>
  fold(sum16(body, sum16(addressBytes(dst), sum16(addressBytes(src))) + protocol + body.length));

export interface IpOptions {
  readonly ttl?: number;
  readonly id?: number;
  /** IPv6 extension headers to put before the payload: type and body (padded to 8 bytes here). */
  readonly extensions?: readonly { readonly type: number; readonly body: Uint8Array }[];
}

function ipv4Header(
  src: Ip,
  dst: Ip,
  protocol: number,
  length: number,
  id: number,
  fragment: number,
  ttl: number,
): Uint8Array {
  const header = concat(
    Uint8Array.of(0x45, 0),
    u16(20 + length),
    u16(id),
    u16(fragment),
    Uint8Array.of(ttl, protocol, 0, 0),
    addressBytes(src),
    addressBytes(dst),
  );
  header.set(u16(fold(sum16(header))), 10);
  return header;
}

/** An IP packet of the family of its addresses. */
export function ipPacket(
  src: Ip,
  dst: Ip,
  protocol: number,
  payload: Uint8Array,
  options: IpOptions = {},
): Uint8Array {
  const ttl = options.ttl ?? 64;
  if (isIPv4(src)) {
    return concat(
      ipv4Header(src, dst, protocol, payload.length, options.id ?? 0, 0x4000, ttl),
      payload,
    );
  }
  let next = protocol;
  let body = payload;
  for (const extension of [...(options.extensions ?? [])].reverse()) {
    const size = Math.ceil((extension.body.length + 2) / 8) * 8;
    const header = new Uint8Array(size);
    header.set([next, size / 8 - 1]);
    header.set(extension.body, 2);
    body = concat(header, body);
    next = extension.type;
  }
  return concat(
    u32(0x60000000),
    u16(body.length),
    Uint8Array.of(next, ttl),
    addressBytes(src),
    addressBytes(dst),
    body,
  );
}

/** A UDP datagram as IP packet. */
export function udpPacket(
  from: Endpoint,
  to: Endpoint,
  payload: Uint8Array,
  options: IpOptions = {},
): Uint8Array {
  const datagram = concat(u16(from.port), u16(to.port), u16(8 + payload.length), u16(0), payload);
  const checksum = transportChecksum(from.ip, to.ip, 17, datagram);
  datagram.set(u16(checksum === 0 ? 0xffff : checksum), 6);
  return ipPacket(from.ip, to.ip, 17, datagram, options);
}

/** Cuts an IPv4 or IPv6 packet (without extension headers) into fragments of at most `size` payload bytes. */
export function fragments(packet: Uint8Array, size: number, id: number): Uint8Array[] {
  const v4 = packet[0]! >> 4 === 4;
  const header = packet.subarray(0, v4 ? 20 : 40);
  const payload = packet.subarray(header.length);
  const step = size & ~7;
  const out: Uint8Array[] = [];
  for (let at = 0; at < payload.length; at += step) {
    const piece = payload.subarray(at, at + step);
    const more = at + step < payload.length;
    const head = header.slice();
    if (v4) {
      head.set(u16(20 + piece.length), 2);
      head.set(u16(id), 4);
      head.set(u16((more ? 0x2000 : 0) | (at >> 3)), 6);
      head.set([0, 0], 10);
      head.set(u16(fold(sum16(head))), 10);
      out.push(concat(head, piece));
    } else {
      const fragment = concat(Uint8Array.of(head[6]!, 0), u16(at | (more ? 1 : 0)), u32(id), piece);
      head.set(u16(fragment.length), 4);
      head[6] = 44;
      out.push(concat(head, fragment));
    }
  }
  return out;
}
