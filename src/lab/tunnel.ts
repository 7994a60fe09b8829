/** Tunnels: wraps IP packets of hosts into packets between two tunnel ends. */
import type { Rng } from '../lib/rng.ts';
import type { Ip } from '../records/columns.ts';
import { concat, u16, u24, u32 } from './bytes.ts';
import { ethernet } from './link.ts';
import { ipPacket, udpPacket, type Packet } from './packet.ts';

export type Wrap = (ip: Uint8Array) => Uint8Array;

const isV4 = (ip: Uint8Array): boolean => ip[0]! >> 4 === 4;

/** Generic routing encapsulation; with a key, and over Ethernet (`bridge`) when asked. */
export const gre =
  (src: Ip, dst: Ip, options: { readonly key?: number; readonly bridge?: boolean } = {}): Wrap =>
  (ip) => {
    const protocol = options.bridge === true ? 0x6558 : isV4(ip) ? 0x0800 : 0x86dd;
    const inner = options.bridge === true ? ethernet().frame(ip) : ip;
    const header =
      options.key === undefined
        ? concat(u16(0), u16(protocol))
        : concat(u16(0x2000), u16(protocol), u32(options.key));
    return ipPacket(src, dst, 47, concat(header, inner));
  };

/** IP in IP (either family inside either). */
export const ipInIp =
  (src: Ip, dst: Ip): Wrap =>
  (ip) =>
    ipPacket(src, dst, isV4(ip) ? 4 : 41, ip);

const WIREGUARD = { port: 51_820, data: 4, header: 16, tag: 16, pad: 16 } as const;

/** What WireGuard shows of a packet: a header, and bytes nobody can read, padded to 16. `inner` undefined keeps the tunnel open. */
export const wireguard =
  (from: Ip, to: Ip, rng: Rng) =>
  (inner?: Uint8Array): Uint8Array => {
    const { port, data, header, tag, pad } = WIREGUARD;
    const sealed = Math.ceil((inner?.length ?? 0) / pad) * pad + tag;
    const message = Uint8Array.from({ length: header + sealed }, () => rng.int(256));
    message.set([data, 0, 0, 0]);
    return udpPacket({ ip: from, port }, { ip: to, port }, message);
  };

const overUdp = (src: Ip, dst: Ip, port: number, payload: Uint8Array): Uint8Array =>
  udpPacket({ ip: src, port: 40000 + (payload.length % 1000) }, { ip: dst, port }, payload);

export const vxlan =
  (src: Ip, dst: Ip, vni: number): Wrap =>
  (ip) =>
    overUdp(src, dst, 4789, concat(0x08, u24(0), u24(vni), 0, ethernet().frame(ip)));

/** GENEVE with Ethernet inside and one option, which readers must skip. */
export const geneve =
  (src: Ip, dst: Ip, vni: number): Wrap =>
  (ip) =>
    overUdp(
      src,
      dst,
      6081,
      concat(0x02, 0, u16(0x6558), u24(vni), 0, u16(0x0102), 0x80, 1, u32(7), ethernet().frame(ip)),
    );

/** GTP-U data message, with the optional sequence number field when asked. */
export const gtpu =
  (src: Ip, dst: Ip, teid: number, sequence = false): Wrap =>
  (ip) => {
    const body = sequence ? concat(u16(1), 0, 0, ip) : ip;
    return udpPacket(
      { ip: src, port: 2152 },
      { ip: dst, port: 2152 },
      concat(sequence ? 0x32 : 0x30, 0xff, u16(body.length), u32(teid), body),
    );
  };

/** Sends packets through a tunnel. */
export const through = (packets: readonly Packet[], wrap: Wrap): Packet[] =>
  packets.map((packet) => ({ ...packet, bytes: wrap(packet.bytes) }));
