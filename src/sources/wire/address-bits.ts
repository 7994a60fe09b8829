/** A bit for each of some IPv4 addresses: small enough for the nearest cache, and most other addresses are told by it. */
import { ipv4Number } from '../../lib/ip-address.ts';
import type { Ip } from '../../records/columns.ts';

/** Those of IPv6 are left out; at most one bit in sixteen is set. */
export function bitsOf(addresses: Iterable<Ip>): Uint32Array {
  const numbers: number[] = [];
  for (const ip of addresses) {
    const number = ipv4Number(ip);
    if (number !== undefined) numbers.push(number);
  }
  const bits = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(2, numbers.length / 2))));
  for (const number of numbers) mark(bits, number);
  return bits;
}

/** Adds an address. */
export function mark(bits: Uint32Array, number: number): void {
  const hash = mix(number);
  bits[(hash >>> 5) & (bits.length - 1)]! |= 1 << (hash & 31);
}

/** False when the address is none of those whose bits these are; true of a few others too. */
export function mayHold(bits: Uint32Array, number: number): boolean {
  const hash = mix(number);
  return ((bits[(hash >>> 5) & (bits.length - 1)]! >>> (hash & 31)) & 1) !== 0;
}

/** A hash of an IPv4 address: 32 bits, not negative. */
export function mix(n: number): number {
  const h = Math.imul(n ^ (n >>> 16), 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
}
