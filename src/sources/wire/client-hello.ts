/** Reads a TLS client hello: what a client offers, in its order. */
import { latin1, u16 } from './bytes.ts';

export interface ClientHello {
  /** The field of the message; TLS 1.3 hides behind 0x0303. */
  readonly version: number;
  readonly ciphers: readonly number[];
  readonly extensions: readonly number[];
  /** Lower case; '' when none was sent. */
  readonly sni: string;
  readonly alpn: readonly string[];
  readonly groups: readonly number[];
  readonly pointFormats: readonly number[];
  readonly signatureAlgorithms: readonly number[];
  readonly supportedVersions: readonly number[];
}

const SERVER_NAME = 0;
const DOT = 0x2e;

type Draft = { -readonly [K in keyof ClientHello]: ClientHello[K] };

/** Values clients sprinkle in to keep servers tolerant (RFC 8701). */
export const isGrease = (value: number): boolean =>
  (value & 0x0f0f) === 0x0a0a && value >> 8 === (value & 0xff);

/** Highest version offered, by number. */
export const offeredVersion = (hello: ClientHello): number =>
  hello.supportedVersions.reduce((high, v) => (isGrease(v) ? high : Math.max(high, v)), 0) ||
  hello.version;

/** Where the parts of the body of a client hello (without its four-byte header) lie. */
interface Layout {
  readonly ciphers: number;
  readonly ciphersEnd: number;
  /** Bounds of the extensions, each of them whole. */
  readonly extensions: number;
  readonly end: number;
}

/** Undefined when the hello is malformed. */
function layoutOf(b: Uint8Array, start: number, end: number): Layout | undefined {
  // Version, random, then session id, cipher suites and compression methods, each after its length.
  let at = start + 34;
  if (at >= end) return undefined;
  at += 1 + b[at]!;
  if (at + 2 > end) return undefined;
  const ciphers = at + 2;
  const ciphersEnd = ciphers + u16(b, at);
  if (ciphersEnd >= end) return undefined;
  at = ciphersEnd + 1 + b[ciphersEnd]!;
  if (at === end) return { ciphers, ciphersEnd, extensions: end, end };
  if (at + 2 > end || at + 2 + u16(b, at) > end) return undefined;
  const extensions = at + 2;
  const stop = extensions + u16(b, at);
  for (at = extensions; at < stop; at += 4 + u16(b, at + 2)) if (at + 4 > stop) return undefined;
  return at > stop ? undefined : { ciphers, ciphersEnd, extensions, end: stop };
}

/** The host name asked for by the body of a client hello, and nothing else of it; undefined when it is malformed. */
export function serverNameOf(b: Uint8Array, start: number, end: number): string | undefined {
  const layout = layoutOf(b, start, end);
  if (layout === undefined) return undefined;
  let sni = '';
  for (let at = layout.extensions; at < layout.end; at += 4 + u16(b, at + 2))
    if (u16(b, at) === SERVER_NAME) sni = serverName(b, at + 4, at + 4 + u16(b, at + 2));
  return sni;
}

/** Reads the body of a client hello (without its four-byte header); undefined when it is malformed. */
export function parseClientHello(
  b: Uint8Array,
  start: number,
  end: number,
): ClientHello | undefined {
  const layout = layoutOf(b, start, end);
  if (layout === undefined) return undefined;
  const types: number[] = [];
  const hello: Draft = {
    version: u16(b, start),
    ciphers: list16(b, layout.ciphers, layout.ciphersEnd),
    extensions: types,
    sni: '',
    alpn: [],
    groups: [],
    pointFormats: [],
    signatureAlgorithms: [],
    supportedVersions: [],
  };
  for (let at = layout.extensions; at < layout.end;) {
    const next = at + 4 + u16(b, at + 2);
    types.push(u16(b, at));
    readExtension(hello, u16(b, at), b, at + 4, next);
    at = next;
  }
  return hello;
}

function readExtension(h: Draft, type: number, b: Uint8Array, at: number, end: number): void {
  switch (type) {
    case SERVER_NAME:
      h.sni = serverName(b, at, end);
      break;
    case 10:
      h.groups = sized16(b, at, end);
      break;
    case 11:
      if (at < end) h.pointFormats = [...b.subarray(at + 1, Math.min(end, at + 1 + b[at]!))];
      break;
    case 13:
      h.signatureAlgorithms = sized16(b, at, end);
      break;
    case 16:
      h.alpn = protocols(b, at + 2, end);
      break;
    case 43:
      if (at < end) h.supportedVersions = list16(b, at + 1, Math.min(end, at + 1 + b[at]!));
      break;
    default:
      break;
  }
}

function list16(b: Uint8Array, start: number, end: number): number[] {
  const values: number[] = [];
  for (let at = start; at + 2 <= end; at += 2) values.push(u16(b, at));
  return values;
}

const sized16 = (b: Uint8Array, at: number, end: number): number[] =>
  at + 2 > end ? [] : list16(b, at + 2, Math.min(end, at + 2 + u16(b, at)));

/** The first entry of type host name. */
function serverName(b: Uint8Array, start: number, end: number): string {
  for (let at = start + 2; at + 3 <= end;) {
    const next = at + 3 + u16(b, at + 1);
    if (next > end) return '';
    if (b[at] === 0) {
      const isRooted = next > at + 3 && b[next - 1] === DOT;
      return latin1(b, at + 3, isRooted ? next - 1 : next).toLowerCase();
    }
    at = next;
  }
  return '';
}

function protocols(b: Uint8Array, start: number, end: number): string[] {
  const names: string[] = [];
  for (let at = start; at < end;) {
    const next = at + 1 + b[at]!;
    if (next > end) break;
    names.push(latin1(b, at + 1, next));
    at = next;
  }
  return names;
}
