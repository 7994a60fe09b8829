/** Finds listed names and addresses in bytes: a text is made only of what may matter. What it passes over is not listed;
 * what it stops at may be. */
import { formatIp, parseIp } from '../../lib/ip-address.ts';
import type { Intel, Listed } from '../../model/indicator.ts';
import type { NameBook } from '../wire/name-book.ts';

/** What a byte is to a name in a line of any format; 0 for what is no part of one. */
const LABEL = 1;
const DOT = 2;
const ESCAPE = 3;
const SORT = new Uint8Array(256);
for (const char of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_')
  SORT[char.charCodeAt(0)] = LABEL;
SORT[0x2e] = DOT;
SORT[0x5c] = ESCAPE;

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

/** Of the last two labels that end at `end`, letters in either case. */
function endingHash(buffer: Uint8Array, begin: number, end: number): number {
  let hash = 0;
  let dots = 0;
  for (let at = end - 1; at >= begin; at--) {
    const byte = buffer[at]!;
    if (byte === 0x2e && ++dots === 2) break;
    hash = Math.imul(hash ^ (byte | 0x20), 0x01000193) + 0x3d;
  }
  return hash | 0;
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
    this.endings = new NumberSet(
      endings.map((ending) => {
        const bytes = Buffer.from(ending);
        return endingHash(bytes, 0, bytes.length);
      }),
    );
    const addresses = [...listed.addresses].map((ip) => parseIp(ip));
    this.listsIpv6 = addresses.some((bytes) => bytes?.length === 16);
    this.ipv4 = new NumberSet(
      addresses.flatMap((bytes) =>
        bytes?.length === 4 ? [new DataView(bytes.buffer).getInt32(0)] : [],
      ),
    );
  }

  /** False when no listed name, and none below it, stands anywhere in these bytes: fields, JSON, sets alike. */
  name(buffer: Uint8Array, start: number, end: number): boolean {
    if (this.anyName) return true;
    let begin = start;
    let dot = -1;
    for (let at = start; at < end; at++) {
      const sort = SORT[buffer[at]!];
      if (sort === LABEL) continue;
      if (sort === DOT) {
        dot = at;
        continue;
      }
      if (dot >= 0 && this.endsListed(buffer, begin, dot, at)) return true;
      if (sort === ESCAPE && isEscaped(buffer[at + 1])) return true;
      begin = at + 1;
      dot = -1;
    }
    return dot >= 0 && this.endsListed(buffer, begin, dot, end);
  }

  /** Of a name `[begin, end)` whose last dot is at `dot`. */
  private endsListed(buffer: Uint8Array, begin: number, dot: number, end: number): boolean {
    if (!this.digitEndings && isDigit(buffer[dot + 1]!)) return false;
    const last = dot === end - 1 ? dot : end;
    return this.endings.has(endingHash(buffer, begin, last));
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

/** `\u002e`, `\x2e`: what stands there is not what is meant. */
const isEscaped = (byte: number | undefined): boolean => byte === 0x75 || byte === 0x78;
