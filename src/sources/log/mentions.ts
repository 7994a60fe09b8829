/** Finds listed names and addresses in bytes: a text is made only of what may matter. What it passes over is not listed;
 * what it stops at may be. */
import { formatIp, parseIp } from '../../lib/ip-address.ts';
import type { Intel, Listed } from '../../model/indicator.ts';
import type { NameBook } from '../wire/name-book.ts';

const DOT = 0x2e;
const BACKSLASH = 0x5c;
/** 1 for bytes that names are made of, dots apart. */
const IN_LABEL = new Uint8Array(256);
for (const char of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_')
  IN_LABEL[char.charCodeAt(0)] = 1;

/** IPv6 texts remembered with their answer. */
const MAX_TEXTS = 16_384;

const { latin1Slice } = Buffer.prototype as unknown as {
  readonly latin1Slice: (this: Uint8Array, start: number, end: number) => string;
};

/** Text of ASCII bytes. */
export const textOf = (buffer: Uint8Array, start: number, end: number): string =>
  latin1Slice.call(buffer, start, end);

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

/** The number of a dotted quad as in the address book (signed); undefined for anything else. */
export function ipv4At(buffer: Uint8Array, start: number, end: number): number | undefined {
  let number = 0;
  let part = -1;
  let dots = 0;
  for (let at = start; at < end; at++) {
    const byte = buffer[at]!;
    if (isDigit(byte)) {
      part = part < 0 ? byte - 0x30 : part * 10 + byte - 0x30;
    } else if (byte === 0x2e && part >= 0 && part < 256) {
      number = (number << 8) | part;
      part = -1;
      dots++;
    } else return undefined;
  }
  return dots === 3 && part >= 0 && part < 256 ? (number << 8) | part : undefined;
}

/** A set of 32-bit numbers: open addressing, at most a quarter full. */
class NumberSet {
  private readonly slots: Int32Array;
  private readonly mask: number;
  private zero = false;

  constructor(numbers: readonly number[]) {
    const size = 1 << Math.ceil(Math.log2(Math.max(16, 4 * numbers.length)));
    this.slots = new Int32Array(size);
    this.mask = size - 1;
    for (const number of numbers) this.add(number | 0);
  }

  private add(number: number): void {
    if (number === 0) this.zero = true;
    let at = Math.imul(number, 0x9e3779b1) >>> 7;
    while (this.slots[at & this.mask] !== 0 && this.slots[at & this.mask] !== number) at++;
    this.slots[at & this.mask] = number;
  }

  has(number: number): boolean {
    if (number === 0) return this.zero;
    const { slots, mask } = this;
    for (let at = Math.imul(number, 0x9e3779b1) >>> 7; ; at++) {
      const slot = slots[at & mask]!;
      if (slot === number) return true;
      if (slot === 0) return false;
    }
  }
}

/** Letters in either case are one. */
const hashStep = (hash: number, byte: number): number =>
  Math.imul(hash ^ (byte | 0x20), 0x01000193) + 0x3d;

/** As `endsListed` reads it, from its end. */
function endingHash(ending: string): number {
  let hash = 0;
  for (let at = ending.length - 1; at >= 0; at--) hash = hashStep(hash, ending.charCodeAt(at));
  return hash | 0;
}

/** Behind the name that has a dot at `at`. */
function endOfName(buffer: Uint8Array, at: number, end: number): number {
  while (at < end && (IN_LABEL[buffer[at]!] === 1 || buffer[at] === DOT)) at++;
  return at;
}

export class Mentions {
  private readonly intel: Intel;
  private readonly names: NameBook;
  private listed: Listed | undefined;
  private endings = new NumberSet([]);
  private ipv4 = new NumberSet([]);
  private listsIpv6 = false;
  /** Not to be told by their last two labels: nothing is passed over. */
  private anyName = true;
  private anyAddress = true;
  private digitEndings = false;
  private readonly texts = new Map<string, boolean>();

  constructor(intel: Intel, names: NameBook) {
    this.intel = intel;
    this.names = names;
    this.refresh();
  }

  /** Follows the lists, which may change while a log is read: to be called before every block. */
  refresh(): void {
    const listed = this.intel.listed?.();
    if (listed === this.listed) return;
    this.listed = listed;
    this.texts.clear();
    this.anyName = this.anyAddress = listed === undefined;
    if (listed === undefined) return;
    const endings = [...listed.endings];
    this.anyName = endings.some((ending) => !/^[\w-]+\.[\w-]+$/.test(ending));
    this.digitEndings = endings.some((ending) => /\.\d/.test(ending));
    this.endings = new NumberSet(endings.map(endingHash));
    const addresses = [...listed.addresses].map((ip) => parseIp(ip));
    this.listsIpv6 = addresses.some((bytes) => bytes?.length === 16);
    this.ipv4 = new NumberSet(
      addresses.flatMap((bytes) =>
        bytes?.length === 4 ? [new DataView(bytes.buffer).getInt32(0)] : [],
      ),
    );
  }

  /** False when no listed name, and none below it, stands anywhere in these bytes: fields, JSON, sets alike. A name may be
   * escaped, but not its dots: nobody does that. */
  name(buffer: Buffer, start: number, end: number): boolean {
    if (this.anyName) return true;
    // Dots are rare, and the search for one is native.
    for (let dot = buffer.indexOf(DOT, start); dot >= 0 && dot < end;) {
      const last = endOfName(buffer, dot, end);
      if (this.endsListed(buffer, start, last, end)) return true;
      dot = buffer.indexOf(DOT, last);
    }
    return false;
  }

  /** Of the name that ends at `last`, and begins wherever it does. */
  private endsListed(buffer: Buffer, start: number, last: number, end: number): boolean {
    const from = buffer[last - 1] === DOT ? last - 2 : last - 1;
    let hash = 0;
    let at = from;
    for (let dots = 0; at >= start; at--) {
      const byte = buffer[at]!;
      if (byte === DOT) {
        if (++dots === 2) break;
        // Numbers and addresses.
        if (!this.digitEndings && isDigit(buffer[at + 1]!)) return false;
      } else if (IN_LABEL[byte] === 0) break;
      hash = hashStep(hash, byte);
    }
    if (this.endings.has(hash | 0)) return true;
    return isEscape(buffer, at, start, end) || isEscape(buffer, last, start, end);
  }

  /** False when the address written in these bytes is not listed, and no listed name was answered with it. */
  address(buffer: Uint8Array, start: number, end: number): boolean {
    const number = ipv4At(buffer, start, end);
    if (number === undefined) return this.ipv6(buffer, start, end);
    return this.anyAddress || this.ipv4.has(number) || this.names.mayWatch(4, number);
  }

  private ipv6(buffer: Uint8Array, start: number, end: number): boolean {
    if (this.anyAddress || this.names.mayWatch(6, 0)) return true;
    if (!this.listsIpv6) return false;
    const text = textOf(buffer, start, end);
    let known = this.texts.get(text);
    if (known === undefined) {
      const bytes = parseIp(text);
      known = bytes === undefined || this.intel.address(formatIp(bytes));
      if (this.texts.size >= MAX_TEXTS) this.texts.clear();
      this.texts.set(text, known);
    }
    return known;
  }
}

/** `\u006f`, `\x6f`: what stands there is not what is meant. */
function isEscape(buffer: Uint8Array, at: number, start: number, end: number): boolean {
  if (at < start || at + 1 >= end || buffer[at] !== BACKSLASH) return false;
  return buffer[at + 1] === 0x75 || buffer[at + 1] === 0x78;
}
