/** DNS messages: the question, and the names and addresses answered. */
import { formatIpv4, formatIpv6, ipKey, type IpKey } from '../../lib/ip-address.ts';
import type { Ip, Millis } from '../../records/columns.ts';
import type { Dns } from '../../records/dns.ts';
import { latin1, u16 } from './bytes.ts';

/** What one message says. */
export interface DnsMessage {
  readonly response: boolean;
  /** Name asked for, lower case, without a final dot. */
  readonly hostname: string;
  /** Question type: `A`, `HTTPS`, or `TYPE123` for one that is not named here. */
  readonly type: string;
  /** Answer code, '' in a question. */
  readonly rcode: string;
  /** Addresses in the answer: A, AAAA and the hints of HTTPS, in order. */
  readonly addresses: readonly Ip[];
  /** Names (CNAME and HTTPS targets) and addresses as they stand in the answer. */
  readonly answers: readonly string[];
}

const A = 1;
const CNAME = 5;
const AAAA = 28;
const SVCB = 64;
const HTTPS = 65;
const TYPES: Readonly<Record<number, string>> = {
  [A]: 'A',
  2: 'NS',
  [CNAME]: 'CNAME',
  6: 'SOA',
  12: 'PTR',
  15: 'MX',
  16: 'TXT',
  [AAAA]: 'AAAA',
  33: 'SRV',
  [SVCB]: 'SVCB',
  [HTTPS]: 'HTTPS',
  255: 'ANY',
};
const RCODES = ['NOERROR', 'FORMERR', 'SERVFAIL', 'NXDOMAIN', 'NOTIMP', 'REFUSED'];
const OPCODE = 0x7800;
const MAX_QUESTIONS = 8;
/** Answers read of one message. */
const MAX_ANSWERS = 64;
/** Pointers followed in one name: a loop is longer. */
const MAX_POINTERS = 32;
const MAX_NAME = 255;
/** Longest text of a name: the last label may go past the limit, four characters a byte. */
const MAX_TEXT = MAX_NAME + 1 + 4 * 63;
const DOT = 0x2e;
const ZERO = 0x30;
const BACKSLASH = 0x5c;
/** A pointer to the first question, which most answers are for. */
const TO_QUESTION = 0xc00c;
const CACHE_FLUSH = 0x7fff;
/** SVCB parameters that hold addresses. */
const IPV4_HINT = 4;
const IPV6_HINT = 6;
/** What stands at a place of an answer, in its lowest bits. */
const IS = { name: 0, v4: 1, v6: 2 } as const;
const NOTHING = new Uint8Array();

/** A name put together byte by byte: lower case, without a final dot. Text is made of it when somebody asks. */
export class DnsName {
  readonly bytes = new Uint8Array(MAX_TEXT);
  length = 0;

  /** Reads the name at `start`, its pointers counted from `base`. Returns where what follows it begins, or -1 when it breaks
   * off, loops or is too long. */
  read(b: Uint8Array, base: number, start: number, end: number): number {
    let at = start;
    let next = -1;
    let pointers = 0;
    this.length = 0;
    while (at < end) {
      const size = b[at]!;
      if (size === 0) return next < 0 ? at + 1 : next;
      if (size >= 0xc0) {
        if (at + 2 > end || ++pointers > MAX_POINTERS) return -1;
        if (next < 0) next = at + 2;
        at = base + (u16(b, at) & 0x3fff);
        continue;
      }
      const stop = at + 1 + size;
      if (size > 63 || stop > end || this.length > MAX_NAME) return -1;
      this.label(b, at + 1, stop);
      at = stop;
    }
    return -1;
  }

  get text(): string {
    return latin1(this.bytes, 0, this.length);
  }

  /** One label; what is no printable ASCII is written `\ddd` as in zone files. */
  private label(b: Uint8Array, start: number, end: number): void {
    const { bytes } = this;
    let { length } = this;
    if (length > 0) bytes[length++] = DOT;
    for (let at = start; at < end; at++) {
      const byte = b[at]!;
      if (byte >= 0x41 && byte <= 0x5a) bytes[length++] = byte + 32;
      else if (byte > 0x20 && byte < 0x7f && byte !== DOT) bytes[length++] = byte;
      else {
        bytes[length++] = BACKSLASH;
        bytes[length++] = ZERO + Math.floor(byte / 100);
        bytes[length++] = ZERO + (Math.floor(byte / 10) % 10);
        bytes[length++] = ZERO + (byte % 10);
      }
    }
    this.length = length;
  }
}

/** One message after the other, read where it lies: text is made only of what somebody asks for. What it says holds until the next
 * is read, and as long as its bytes stay. */
export class DnsReader {
  response = false;
  /** Name asked for. */
  readonly hostname = new DnsName();
  /** Places of names (CNAME and HTTPS targets) and addresses (A, AAAA and the hints of HTTPS), as they stand in the answer. */
  readonly places: number[] = [];
  private type = 0;
  private rcode = 0;
  private b: Uint8Array = NOTHING;
  private base = 0;
  private end = 0;
  private readonly other = new DnsName();

  /** Reads a message in `b[start, end)`. One that breaks off in the answers gives what was read; false when it is no
   * query or response with a question (or, by mDNS, with answers alone). */
  read(b: Uint8Array, start: number, end: number): boolean {
    if (end - start < 12) return false;
    const flags = u16(b, start + 2);
    const count = u16(b, start + 4);
    this.response = (flags & 0x8000) !== 0;
    if ((flags & OPCODE) !== 0 || (!this.response && count === 0)) return false;
    this.b = b;
    this.base = start;
    this.end = end;
    this.rcode = flags & 15;
    this.places.length = 0;
    this.hostname.length = this.type = 0;
    let at = this.readQuestions(count);
    if (at < 0) return false;
    const answers = this.response ? Math.min(u16(b, start + 6), MAX_ANSWERS) : 0;
    for (let i = 0; i < answers && at >= 0; i++) at = this.readAnswer(at, count === 0);
    return count > 0 || this.hostname.length > 0;
  }

  /** The name at a place, until the next is asked for; undefined where an address is. */
  nameAt(place: number): DnsName | undefined {
    if ((place & 3) !== IS.name) return undefined;
    this.other.read(this.b, this.base, place >> 2, this.end);
    return this.other;
  }

  /** The address at a place; undefined where a name is. */
  addressAt(place: number): IpKey | undefined {
    const { b } = this;
    const at = place >> 2;
    if ((place & 3) === IS.v4) return (u16(b, at) << 16) | u16(b, at + 2);
    return (place & 3) === IS.v6 ? ipKey(formatIpv6(b, at)) : undefined;
  }

  /** All of it as text. */
  message(): DnsMessage {
    const { type, rcode, response, places } = this;
    const answers = places.map(
      (place) => this.nameAt(place)?.text ?? textOf(this.addressAt(place)),
    );
    return {
      response,
      hostname: this.hostname.text,
      type: TYPES[type] ?? `TYPE${type}`,
      rcode: response ? (RCODES[rcode] ?? `RCODE${rcode}`) : '',
      addresses: answers.filter((_, i) => (places[i]! & 3) !== IS.name),
      answers,
    };
  }

  /** Reads the first question, and returns where the answers begin; -1 when the questions make no sense. */
  private readQuestions(count: number): number {
    const { b, base, end } = this;
    if (count > MAX_QUESTIONS) return -1;
    let at = base + 12;
    for (let i = 0; i < count; i++) {
      const name = i === 0 ? this.hostname : this.other;
      const next = name.read(b, base, at, end);
      if (next < 0 || next + 4 > end) return -1;
      if (i === 0) this.type = u16(b, next);
      at = next + 4;
    }
    return at;
  }

  /** Reads the answer at `at`, and returns where it ends; -1 when it breaks off. */
  private readAnswer(at: number, isAlone: boolean): number {
    const { b, end } = this;
    const fixed = this.afterOwner(at, isAlone);
    if (fixed < 0 || fixed + 10 > end) return -1;
    const type = u16(b, fixed);
    const data = fixed + 10;
    const next = data + u16(b, fixed + 8);
    if (next > end) return -1;
    if (isAlone && (type === A || type === AAAA)) this.takeOwner(at, type);
    if ((u16(b, fixed + 2) & CACHE_FLUSH) === 1) this.readData(type, data, next);
    return next;
  }

  private afterOwner(at: number, isAlone: boolean): number {
    const { b, base, end, hostname } = this;
    const isQuestion =
      !isAlone && hostname.length > 0 && at + 2 <= end && u16(b, at) === TO_QUESTION;
    return isQuestion ? at + 2 : this.other.read(b, base, at, end);
  }

  /** mDNS answers carry no question: the first owner of an address stands for it. */
  private takeOwner(at: number, type: number): void {
    const { hostname } = this;
    if (hostname.length > 0) return;
    hostname.read(this.b, this.base, at, this.end);
    if (hostname.length > 0) this.type = type;
  }

  private readData(type: number, start: number, end: number): void {
    if (type === A && end - start === 4) this.found(start, IS.v4);
    else if (type === AAAA && end - start === 16) this.found(start, IS.v6);
    else if (type === CNAME) this.name(start, end);
    else if (type === HTTPS || type === SVCB) {
      const next = this.name(start + 2, end);
      if (next >= 0) this.hints(next, end);
    }
  }

  /** An empty name is the owner itself. */
  private name(at: number, end: number): number {
    const next = this.other.read(this.b, this.base, at, end);
    if (next >= 0 && this.other.length > 0) this.found(at, IS.name);
    return next;
  }

  private found(at: number, is: number): void {
    this.places.push((at << 2) | is);
  }

  /** Address hints among the parameters of an HTTPS record. */
  private hints(start: number, end: number): void {
    const { b } = this;
    for (let at = start; at + 4 <= end;) {
      const key = u16(b, at);
      const next = at + 4 + u16(b, at + 2);
      if (next > end) return;
      const size = key === IPV4_HINT ? 4 : key === IPV6_HINT ? 16 : 0;
      for (let i = at + 4; size > 0 && i + size <= next; i += size)
        this.found(i, size === 4 ? IS.v4 : IS.v6);
      at = next;
    }
  }
}

const textOf = (address: IpKey | undefined): Ip =>
  typeof address === 'number' ? formatIpv4(address) : (address ?? '');

const reader = new DnsReader();

/** Reads a message in `b[start, end)` and makes text of all it says; undefined when it is none (see `DnsReader.read`). */
export const decodeDns = (b: Uint8Array, start: number, end: number): DnsMessage | undefined =>
  reader.read(b, start, end) ? reader.message() : undefined;

/** The record of a message: `client` asked `resolver`, whichever of them sent this. */
export const dnsRow = (
  message: DnsMessage,
  client: Ip,
  resolver: Ip,
  time: Millis,
  segment: string,
): Dns => ({
  time,
  src_ip: client,
  dst_ip: resolver,
  hostname: message.hostname,
  type: message.type,
  rcode: message.rcode,
  answers: message.answers,
  segment,
});
