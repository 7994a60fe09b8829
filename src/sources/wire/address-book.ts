/** Addresses as small integers: IPv4 is its own 32-bit number, IPv6 is interned; what is known of an address is worked
 * out once and then read. */
import { formatIpv4, formatIpv6 } from '../../lib/ip-address.ts';
import type { Ip } from '../../records/columns.ts';

/** What is known of one address. */
export interface Address {
  readonly ip: Ip;
  /** Intelligence names it, with whatever port. */
  readonly known: boolean;
}

export class AddressBook {
  private readonly isKnown: (ip: Ip) => boolean;
  private readonly v4 = new Map<number, Address>();
  private readonly v6: Address[] = [];
  private words = new Int32Array(4 * 1024);
  private index = new Int32Array(4096);

  constructor(isKnown: (ip: Ip) => boolean) {
    this.isKnown = isKnown;
  }

  /** Distinct addresses held. */
  get size(): number {
    return this.v4.size + this.v6.length;
  }

  /** Number of the IPv6 address at `at`; interned on first sight. */
  internV6(buffer: Uint8Array, view: DataView, at: number): number {
    const a = view.getInt32(at);
    const b = view.getInt32(at + 4);
    const c = view.getInt32(at + 8);
    const d = view.getInt32(at + 12);
    const mask = this.index.length - 1;
    let slot = mix(a, b, c, d) & mask;
    for (;;) {
      const entry = this.index[slot]!;
      if (entry === 0) break;
      const o = (entry - 1) * 4;
      const w = this.words;
      if (w[o] === a && w[o + 1] === b && w[o + 2] === c && w[o + 3] === d) return entry - 1;
      slot = (slot + 1) & mask;
    }
    const id = this.v6.length;
    if (id * 4 === this.words.length) this.grow();
    this.words.set([a, b, c, d], id * 4);
    const ip = formatIpv6(buffer.subarray(at, at + 16));
    this.v6.push({ ip, known: this.isKnown(ip) });
    this.place(id);
    return id;
  }

  /** What is known of an address, by number. */
  get(family: number, number: number): Address {
    if (family === 6) return this.v6[number]!;
    let address = this.v4.get(number);
    if (address === undefined) {
      const ip = formatIpv4(number >>> 0);
      address = { ip, known: this.isKnown(ip) };
      this.v4.set(number, address);
    }
    return address;
  }

  /** Forgets IPv4 addresses (they are made anew when met); IPv6 numbers must stay, flows are keyed by them. */
  trim(): void {
    this.v4.clear();
  }

  private grow(): void {
    const words = new Int32Array(this.words.length * 2);
    words.set(this.words);
    this.words = words;
    this.index = new Int32Array(this.index.length * 2);
    for (let id = 0; id < this.v6.length; id++) this.place(id);
  }

  private place(id: number): void {
    const o = id * 4;
    const mask = this.index.length - 1;
    let slot =
      mix(this.words[o]!, this.words[o + 1]!, this.words[o + 2]!, this.words[o + 3]!) & mask;
    while (this.index[slot] !== 0) slot = (slot + 1) & mask;
    this.index[slot] = id + 1;
  }
}

function mix(a: number, b: number, c: number, d: number): number {
  let h = Math.imul(a ^ (a >>> 15), 0x9e3779b1) ^ b;
  h = Math.imul(h ^ (h >>> 13), 0x85ebca77) ^ c;
  h = Math.imul(h ^ (h >>> 16), 0xc2b2ae3d) ^ d;
  h = Math.imul(h ^ (h >>> 15), 0x27d4eb2f);
  return (h ^ (h >>> 13)) >>> 0;
}
