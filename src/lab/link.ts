/** Link layers: turns IP packets into frames of the capture's link type. */
import { concat, u16, u32, u32le } from './bytes.ts';

export interface Link {
  /** The pcap LINKTYPE_ number. */
  readonly type: number;
  readonly frame: (ip: Uint8Array) => Uint8Array;
}

const isV4 = (ip: Uint8Array): boolean => ip[0]! >> 4 === 4;
const etherType = (ip: Uint8Array): number => (isV4(ip) ? 0x0800 : 0x86dd);

/** A locally administered MAC made from the last address bytes, so that hosts keep theirs. */
function mac(ip: Uint8Array, at: number): Uint8Array {
  const end = at + (isV4(ip) ? 4 : 16);
  return concat(0x02, 0x1a, ip.subarray(end - 4, end));
}

const ethernetAddresses = (ip: Uint8Array): Uint8Array =>
  isV4(ip) ? concat(mac(ip, 16), mac(ip, 12)) : concat(mac(ip, 24), mac(ip, 8));

/** Ethernet, with 802.1Q tags (outermost first; two make QinQ). */
export const ethernet = (...vlans: readonly number[]): Link => ({
  type: 1,
  frame: (ip) =>
    concat(
      ethernetAddresses(ip),
      ...vlans.map((vlan, i) =>
        concat(u16(i === 0 && vlans.length > 1 ? 0x88a8 : 0x8100), u16(vlan)),
      ),
      u16(etherType(ip)),
      ip,
    ),
});

/** PPP over Ethernet, session stage. */
export const pppoe = (session: number): Link => ({
  type: 1,
  frame: (ip) =>
    concat(
      ethernetAddresses(ip),
      u16(0x8864),
      Uint8Array.of(0x11, 0),
      u16(session),
      u16(ip.length + 2),
      u16(isV4(ip) ? 0x0021 : 0x0057),
      ip,
    ),
});

/** MPLS labels over Ethernet, outermost first. */
export const mpls = (...labels: readonly number[]): Link => ({
  type: 1,
  frame: (ip) =>
    concat(
      ethernetAddresses(ip),
      u16(0x8847),
      ...labels.map((label, i) => u32(label * 4096 + (i === labels.length - 1 ? 0x100 : 0) + 64)),
      ip,
    ),
});

/** Linux cooked capture, version 1. */
export const sll: Link = {
  type: 113,
  frame: (ip) =>
    concat(u16(0), u16(1), u16(6), mac(ip, isV4(ip) ? 12 : 8), u16(0), u16(etherType(ip)), ip),
};

/** Linux cooked capture, version 2. */
export const sll2: Link = {
  type: 276,
  frame: (ip) =>
    concat(
      u16(etherType(ip)),
      u16(0),
      u32(2),
      u16(1),
      Uint8Array.of(0, 6),
      mac(ip, isV4(ip) ? 12 : 8),
      u16(0),
      ip,
    ),
};

/** Raw IP. */
export const raw: Link = { type: 101, frame: (ip) => ip };

/** BSD loopback; the address family is in the byte order of the machine that wrote it. */
export const loopback = (little = true): Link => ({
  type: 0,
  frame: (ip) => concat((little ? u32le : u32)(isV4(ip) ? 2 : 30), ip),
});
