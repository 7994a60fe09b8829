/** DNS messages: the question, and the names and addresses answered. */
import { formatIpv4, formatIpv6 } from '../../lib/ip-address.ts';
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
  /** Other names in the answer: CNAME and HTTPS targets, in order. */
  readonly names: readonly string[];
  /** Addresses in the answer: A, AAAA and the hints of HTTPS, in order. */
  readonly addresses: readonly Ip[];
  /** Names and addresses as they stand in the answer. */
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
const DOT = 0x2e;
/** A pointer to the first question, which most answers are for. */
const TO_QUESTION = 0xc00c;
const CACHE_FLUSH = 0x7fff;
/** SVCB parameters that hold addresses. */
const IPV4_HINT = 4;
const IPV6_HINT = 6;

interface Name {
  readonly text: string;
  /** Just after the name where it stands. */
  readonly next: number;
}

/** Reads a message in `b[start, end)`. One that breaks off in the answers gives what was read; undefined when it is no
 * query or response with a question (or, by mDNS, with answers alone). */
export function decodeDns(b: Uint8Array, start: number, end: number): DnsMessage | undefined {
  if (end - start < 12) return undefined;
  const flags = u16(b, start + 2);
  const count = u16(b, start + 4);
  const response = (flags & 0x8000) !== 0;
  const isQuery = (flags & OPCODE) === 0 && (response || count > 0);
  const asked = isQuery ? questionsAt(b, start, start + 12, end, count) : undefined;
  if (asked === undefined) return undefined;
  const found = response
    ? answersAt(b, start, asked.next, end, u16(b, start + 6), asked.name)
    : { names: [], addresses: [], answers: [], owner: '', type: 0 };
  // mDNS answers carry no question: the first owner stands for it.
  const { name, type } = count === 0 ? { name: found.owner, type: found.type } : asked;
  if (count === 0 && name === '') return undefined;
  return {
    response,
    hostname: name,
    type: TYPES[type] ?? `TYPE${type}`,
    rcode: response ? rcodeName(flags & 15) : '',
    names: found.names,
    addresses: found.addresses,
    answers: found.answers,
  };
}

const rcodeName = (code: number): string => RCODES[code] ?? `RCODE${code}`;

/** The first question, and where the answers begin. */
function questionsAt(
  b: Uint8Array,
  base: number,
  start: number,
  end: number,
  count: number,
): { name: string; type: number; next: number } | undefined {
  if (count > MAX_QUESTIONS) return undefined;
  let first = { name: '', type: 0 };
  let at = start;
  for (let i = 0; i < count; i++) {
    const name = nameAt(b, base, at, end);
    if (name === undefined || name.next + 4 > end) return undefined;
    if (i === 0) first = { name: name.text, type: u16(b, name.next) };
    at = name.next + 4;
  }
  return { ...first, next: at };
}

interface Answers {
  owner: string;
  type: number;
  readonly names: string[];
  readonly addresses: Ip[];
  readonly answers: string[];
}

function answersAt(
  b: Uint8Array,
  base: number,
  start: number,
  end: number,
  count: number,
  question: string,
): Answers {
  const found: Answers = { owner: '', type: 0, names: [], addresses: [], answers: [] };
  let at = start;
  for (let i = 0; i < Math.min(count, MAX_ANSWERS); i++) {
    const isQuestion = question !== '' && at + 2 <= end && u16(b, at) === TO_QUESTION;
    const owner = isQuestion ? { text: question, next: at + 2 } : nameAt(b, base, at, end);
    if (owner === undefined || owner.next + 10 > end) break;
    const type = u16(b, owner.next);
    const isInternet = (u16(b, owner.next + 2) & CACHE_FLUSH) === 1;
    const data = owner.next + 10;
    const next = data + u16(b, owner.next + 8);
    if (next > end) break;
    if (found.owner === '' && (type === A || type === AAAA)) {
      found.owner = owner.text;
      found.type = type;
    }
    if (isInternet) readData(found, type, b, base, data, next);
    at = next;
  }
  return found;
}

function readData(
  found: Answers,
  type: number,
  b: Uint8Array,
  base: number,
  start: number,
  end: number,
): void {
  const name = (text: string): void => {
    found.names.push(text);
    found.answers.push(text);
  };
  const address = (ip: Ip): void => {
    found.addresses.push(ip);
    found.answers.push(ip);
  };
  if (type === A && end - start === 4) address(ipv4At(b, start));
  else if (type === AAAA && end - start === 16) address(formatIpv6(b.subarray(start, end)));
  else if (type === CNAME) {
    const target = nameAt(b, base, start, end);
    if (target !== undefined && target.text !== '') name(target.text);
  } else if (type === HTTPS || type === SVCB) {
    const target = nameAt(b, base, start + 2, end);
    if (target === undefined) return;
    // An empty target is the owner itself.
    if (target.text !== '') name(target.text);
    hints(b, target.next, end, address);
  }
}

/** Address hints among the parameters of an HTTPS record. */
function hints(b: Uint8Array, start: number, end: number, address: (ip: Ip) => void): void {
  for (let at = start; at + 4 <= end;) {
    const key = u16(b, at);
    const next = at + 4 + u16(b, at + 2);
    if (next > end) return;
    const size = key === IPV4_HINT ? 4 : key === IPV6_HINT ? 16 : 0;
    for (let i = at + 4; size > 0 && i + size <= next; i += size) {
      address(size === 4 ? ipv4At(b, i) : formatIpv6(b.subarray(i, i + 16)));
    }
    at = next;
  }
}

const ipv4At = (b: Uint8Array, at: number): Ip => formatIpv4((u16(b, at) << 16) | u16(b, at + 2));

/** Where a name is put together before it is made text of. */
const assembled = new Uint8Array(MAX_NAME);

/** The name at `start` as most are: in one piece, of plain letters; undefined for any other. */
function plainNameAt(b: Uint8Array, start: number, end: number): Name | undefined {
  let length = 0;
  for (let at = start; at < end;) {
    const stop = at + 1 + b[at]!;
    if (stop === at + 1) return { text: latin1(assembled, 0, length), next: stop };
    if (stop > end || stop - at > 64 || length + stop - at > MAX_NAME) return undefined;
    if (length > 0) assembled[length++] = DOT;
    for (at++; at < stop; at++) {
      const byte = b[at]!;
      if (!isPlain(byte)) return undefined;
      assembled[length++] = byte;
    }
  }
  return undefined;
}

/** The name at `start`, its pointers counted from `base`; undefined when it breaks off, loops or is too long. */
function nameAt(b: Uint8Array, base: number, start: number, end: number): Name | undefined {
  return plainNameAt(b, start, end) ?? anyNameAt(b, base, start, end);
}

function anyNameAt(b: Uint8Array, base: number, start: number, end: number): Name | undefined {
  let at = start;
  let next = -1;
  let text = '';
  let pointers = 0;
  while (at < end) {
    const length = b[at]!;
    if (length === 0) return { text, next: next < 0 ? at + 1 : next };
    if (length >= 0xc0) {
      if (at + 2 > end || ++pointers > MAX_POINTERS) return undefined;
      if (next < 0) next = at + 2;
      at = base + (u16(b, at) & 0x3fff);
      continue;
    }
    if (length > 63 || at + 1 + length > end || text.length > MAX_NAME) return undefined;
    text += (text === '' ? '' : '.') + label(b, at + 1, at + 1 + length);
    at += 1 + length;
  }
  return undefined;
}

/** Printable ASCII without upper case, dots and spaces. */
const isPlain = (byte: number): boolean =>
  byte > 0x20 && byte < 0x7f && byte !== DOT && (byte < 0x41 || byte > 0x5a);

/** One label, lower case; what is no printable ASCII is written `\ddd` as in zone files. */
function label(b: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at++) {
    const byte = b[at]!;
    if (byte >= 0x41 && byte <= 0x5a) text += String.fromCharCode(byte + 32);
    else if (byte > 0x20 && byte < 0x7f && byte !== DOT) text += String.fromCharCode(byte);
    else text += `\\${`${byte}`.padStart(3, '0')}`;
  }
  return text;
}

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
