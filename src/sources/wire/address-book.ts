/** Addresses as small integers: IPv4 is its own 32-bit number, IPv6 is interned. Whether intelligence knows an address
 * is asked once and then read; its text is made when somebody needs it. */
import { formatIpv4, formatIpv6 } from '../../lib/ip-address.ts';
import type { Listed } from '../../model/indicator.ts';
import type { Ip } from '../../records/columns.ts';
import { bitsOf, mayHold, mix } from './address-bits.ts';

type Addresses = Pick<Listed, 'addresses'>;

const UNASKED = 0;
const UNKNOWN = 1;
const KNOWN = 2;
/** IPv4 addresses remembered at once; past that all are asked again. Flows hold the number, so nothing is lost. */
const MAX_V4 = 1 << 20;

export class AddressBook {
  private readonly isKnown: (ip: Ip) => boolean;
  private readonly listed: (() => Addresses) | undefined;
  private list: Addresses | undefined;
  /** False when no IPv6 address is listed: then none is made text of to be asked about. */
  private asksV6 = true;
  /** Of the listed IPv4 addresses: most others are told by them, and never asked nor remembered. */
  private v4Bits: Uint32Array | undefined;
  private v4Keys = new Int32Array(1 << 14);
  private v4Marks = new Uint8Array(1 << 14);
  private v4Count = 0;
  /** Text of IPv6 addresses, once somebody asked for it. */
  private readonly v6: (Ip | undefined)[] = [];
  private v6Marks = new Uint8Array(1024);
  private v6Words = new Int32Array(4 * 1024);
  private v6Index = new Int32Array(4096);

  /** `listed` is another object once the lists have changed (Intel.listed). */
  constructor(isKnown: (ip: Ip) => boolean, listed?: () => Addresses) {
    this.isKnown = isKnown;
    this.listed = listed;
    this.follow(listed?.());
  }

  private follow(list: Addresses | undefined): void {
    this.list = list;
    this.asksV6 = list === undefined || hasV6(list.addresses);
    this.v4Bits = list && bitsOf(list.addresses);
  }

  /** Follows lists that change while it is used: what was asked is asked again. To be called now and then. */
  refresh(): void {
    const list = this.listed?.();
    if (list === this.list) return;
    this.follow(list);
    this.v4Marks.fill(UNASKED);
    this.v4Count = 0;
    this.v6Marks.fill(UNASKED);
  }

  /** Bits of the listed IPv4 addresses; undefined where it is not told which are listed. */
  get bits(): Uint32Array | undefined {
    return this.v4Bits;
  }

  /** Canonical text of an address. */
  ip(family: number, number: number): Ip {
    return family === 6 ? (this.v6[number] ??= this.textOfV6(number)) : formatIpv4(number);
  }

  private textOfV6(id: number): Ip {
    const bytes = new DataView(new ArrayBuffer(16));
    for (let i = 0; i < 4; i++) bytes.setInt32(i * 4, this.v6Words[id * 4 + i]!);
    return formatIpv6(new Uint8Array(bytes.buffer));
  }

  /** True when intelligence names the address, with whatever port. */
  known(family: number, number: number): boolean {
    if (family === 6) return this.knownV6(number);
    const bits = this.v4Bits;
    return (bits === undefined || mayHold(bits, number)) && this.knownV4(number);
  }

  private knownV4(number: number): boolean {
    const hash = mix(number);
    const mask = this.v4Keys.length - 1;
    let slot = hash & mask;
    while (this.v4Marks[slot] !== UNASKED) {
      if (this.v4Keys[slot] === number) return this.v4Marks[slot] === KNOWN;
      slot = (slot + 1) & mask;
    }
    const known = this.isKnown(formatIpv4(number));
    this.v4Keys[slot] = number;
    this.v4Marks[slot] = known ? KNOWN : UNKNOWN;
    if (++this.v4Count * 2 > this.v4Keys.length) this.growV4();
    return known;
  }

  private knownV6(id: number): boolean {
    if (!this.asksV6) return false;
    if (this.v6Marks[id] === UNASKED)
      this.v6Marks[id] = this.isKnown(this.ip(6, id)) ? KNOWN : UNKNOWN;
    return this.v6Marks[id] === KNOWN;
  }

  private growV4(): void {
    const keys = this.v4Keys;
    const marks = this.v4Marks;
    const size = this.v4Count >= MAX_V4 ? 1 << 14 : keys.length * 2;
    this.v4Keys = new Int32Array(size);
    this.v4Marks = new Uint8Array(size);
    if (this.v4Count >= MAX_V4) {
      this.v4Count = 0;
      return;
    }
    for (let i = 0; i < keys.length; i++) {
      if (marks[i] === UNASKED) continue;
      let slot = mix(keys[i]!) & (size - 1);
      while (this.v4Marks[slot] !== UNASKED) slot = (slot + 1) & (size - 1);
      this.v4Keys[slot] = keys[i]!;
      this.v4Marks[slot] = marks[i]!;
    }
  }

  /** Number of the IPv6 address at `at`; interned on first sight. */
  internV6(view: DataView, at: number): number {
    const a = view.getInt32(at);
    const b = view.getInt32(at + 4);
    const c = view.getInt32(at + 8);
    const d = view.getInt32(at + 12);
    const mask = this.v6Index.length - 1;
    let slot = mix6(a, b, c, d) & mask;
    for (;;) {
      const entry = this.v6Index[slot]!;
      if (entry === 0) break;
      const o = (entry - 1) * 4;
      const w = this.v6Words;
      if (w[o] === a && w[o + 1] === b && w[o + 2] === c && w[o + 3] === d) return entry - 1;
      slot = (slot + 1) & mask;
    }
    const id = this.v6.length;
    if (id * 4 === this.v6Words.length) this.growV6();
    this.v6Words.set([a, b, c, d], id * 4);
    this.v6Marks[id] = UNASKED;
    this.v6.push(undefined);
    this.placeV6(id);
    return id;
  }

  /** IPv6 addresses interned: they are what flows are keyed by, so they go only when no flow is left. */
  get interned(): number {
    return this.v6.length;
  }

  /** Forgets all IPv6 addresses; their numbers are given out anew. */
  clearV6(): void {
    this.v6.length = 0;
    this.v6Index.fill(0);
  }

  private growV6(): void {
    const words = new Int32Array(this.v6Words.length * 2);
    words.set(this.v6Words);
    this.v6Words = words;
    const marks = new Uint8Array(words.length / 4);
    marks.set(this.v6Marks);
    this.v6Marks = marks;
    this.v6Index = new Int32Array(this.v6Index.length * 2);
    for (let id = 0; id < this.v6.length; id++) this.placeV6(id);
  }

  private placeV6(id: number): void {
    const o = id * 4;
    const w = this.v6Words;
    const mask = this.v6Index.length - 1;
    let slot = mix6(w[o]!, w[o + 1]!, w[o + 2]!, w[o + 3]!) & mask;
    while (this.v6Index[slot] !== 0) slot = (slot + 1) & mask;
    this.v6Index[slot] = id + 1;
  }
}

function hasV6(addresses: Iterable<Ip>): boolean {
  for (const address of addresses) if (address.includes(':')) return true;
  return false;
}

function mix6(a: number, b: number, c: number, d: number): number {
  let h = Math.imul(a ^ (a >>> 15), 0x9e3779b1) ^ b;
  h = Math.imul(h ^ (h >>> 13), 0x85ebca77) ^ c;
  h = Math.imul(h ^ (h >>> 16), 0xc2b2ae3d) ^ d;
  h = Math.imul(h ^ (h >>> 15), 0x27d4eb2f);
  return (h ^ (h >>> 13)) >>> 0;
}
