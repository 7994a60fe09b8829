/** What a conversation is, from the first bytes of one side. A decision never changes when more bytes come, so that it
 * does not depend on how they were cut into packets. */
import { u16 } from './bytes.ts';

/** `more`: undecided. `text`: text of no protocol read here. `binary`: bytes of none. `tls-middle`: TLS joined late. */
export type Guess =
  | 'more'
  | 'text'
  | 'binary'
  | 'tls'
  | 'tls-middle'
  | 'http'
  | 'lines'
  | 'management'
  | 'framed-json'
  | 'socks4'
  | 'socks5'
  | 'websocket'
  | 'stratum-v2'
  | 'bitcoin-p2p'
  | 'monero-p2p';

type Answer = Guess | 'no';

/** Bytes after which text is called text. */
const ENOUGH_TEXT = 8;
const MAX_BLANKS = 64;
const MAX_XATUM_WORD = 16;
const METHODS = ['GET ', 'POST ', 'HTTP/1.', 'CONNECT ', 'PUT ', 'HEAD ', 'OPTIONS '].concat([
  'DELETE ',
  'PATCH ',
  'TRACE ',
]);
/** Text replies of cgminer's and ccminer's interfaces. */
const REPLIES = ['STATUS=', 'NAME=', 'POOL='];
/** Names of Bitcoin's messages: forks have other magic numbers, but these names. */
const BITCOIN_COMMANDS = new Set(
  `version verack addr addrv2 inv getdata getblocks getheaders headers tx block ping pong reject mempool sendheaders
   sendcmpct cmpctblock feefilter getaddr notfound alert merkleblock wtxidrelay sendaddrv2 getblocktxn blocktxn
   senddsq qsendrecsigs mnauth sendtxrcncl`.split(/\s+/),
);
const LEVIN = [1, 0x21, 1, 1, 1, 1, 1, 1];
/** Any length below 64 KiB, then `{"`. */
const FRAMED_JSON = [undefined, undefined, 0, 0, 0x7b, 0x22];
/** Header with type 0, any length; any protocol, lowest version 2, a highest version. */
const SETUP_CONNECTION = [0, 0, 0, undefined, undefined, undefined, undefined, 2, 0, undefined, 0];
/** Stratum V2 messages a conversation joined late may begin with: type, shortest and longest payload. The top bit of
 * the extension marks those that belong to a channel. */
const SV2_LATE = new Map<number, readonly [number, number]>([
  [0x0001, [6, 6]],
  [0x0010, [42, 300]],
  [0x0011, [45, 80]],
  [0x8015, [45, 49]],
  [0x801a, [24, 24]],
  [0x801b, [25, 60]],
  [0x801c, [20, 20]],
  [0x801f, [20, 4096]],
  [0x8020, [48, 48]],
  [0x8021, [36, 36]],
]);

const isText = (byte: number): boolean =>
  (byte >= 0x20 && byte < 0x7f) || byte === 9 || byte === 10 || byte === 13;
const isBlank = (byte: number): boolean =>
  byte === 0x20 || byte === 9 || byte === 10 || byte === 13 || byte === 0;

/** Names what `buffer[start, end)`, the first bytes of one side, begin. */
export function classify(buffer: Uint8Array, start: number, end: number): Guess {
  if (end <= start) return 'more';
  let at = start;
  while (at < end && isBlank(buffer[at]!)) at++;
  const answer = at < end ? text(buffer, at, end) : at - start > MAX_BLANKS ? 'text' : 'more';
  if (answer === 'no') return binary(buffer, start, end);
  if (answer !== 'more' || at === start || isText(buffer[start]!)) return answer;
  // A NUL may be a keep-alive before text, or the begin of a binary header.
  const other = binary(buffer, start, end);
  return other === 'binary' ? 'more' : other;
}

function text(b: Uint8Array, at: number, end: number): Answer {
  const first = b[at]!;
  if (!isText(first)) return 'no';
  if (first === 0x7b || first === 0x5b) return opensJson(b, at, end);
  const word = startsWithOneOf(b, at, end, METHODS);
  if (word !== 'no') return word === 'yes' ? 'http' : 'more';
  const reply = startsWithOneOf(b, at, end, REPLIES);
  if (reply !== 'no') return reply === 'yes' ? 'management' : 'more';
  const xatum = opensXatum(b, at, end);
  if (xatum !== 'no') return xatum;
  const stop = Math.min(end, at + ENOUGH_TEXT);
  for (let i = at; i < stop; i++) if (!isText(b[i]!)) return 'no';
  return stop - at < ENOUGH_TEXT ? 'more' : 'text';
}

/** `{"`, `{}` or `[{`, with blanks between. */
function opensJson(b: Uint8Array, at: number, end: number): Answer {
  let i = at + 1;
  while (i < end && isBlank(b[i]!) && b[i] !== 0) i++;
  if (i - at > MAX_BLANKS) return 'text';
  if (i === end) return 'more';
  const byte = b[i]!;
  if (b[at] === 0x7b ? byte === 0x22 || byte === 0x7d : byte === 0x7b) return 'lines';
  return isText(byte) ? 'text' : 'no';
}

/** `word~{` */
function opensXatum(b: Uint8Array, at: number, end: number): Answer {
  for (let i = at; i < end; i++) {
    const byte = b[i]!;
    if ((byte >= 0x61 && byte <= 0x7a) || byte === 0x5f) {
      if (i - at >= MAX_XATUM_WORD) return 'no';
    } else if (byte === 0x7e && i > at) {
      if (i + 1 === end) return 'more';
      return b[i + 1] === 0x7b ? 'lines' : 'no';
    } else return 'no';
  }
  return 'more';
}

function startsWithOneOf(
  b: Uint8Array,
  at: number,
  end: number,
  words: readonly string[],
): 'yes' | 'maybe' | 'no' {
  for (const word of words) {
    if (b[at] !== word.charCodeAt(0)) continue;
    const n = Math.min(word.length, end - at);
    let i = 1;
    while (i < n && b[at + i] === word.charCodeAt(i)) i++;
    if (i === word.length) return 'yes';
    if (at + i === end) return 'maybe';
  }
  return 'no';
}

const TESTS: readonly ((b: Uint8Array, at: number, n: number) => Answer)[] = [
  framedJson,
  tls,
  stratumV2,
  socks5,
  socks4,
  webSocket,
  levin,
  bitcoin,
];

function binary(b: Uint8Array, at: number, end: number): Guess {
  let guess: Guess = 'binary';
  for (const test of TESTS) {
    const answer = test(b, at, end - at);
    // In order: a later test may not decide while an earlier one still may.
    if (answer === 'more') guess = 'more';
    else if (answer !== 'no') return guess === 'more' ? 'more' : answer;
  }
  return guess;
}

function tls(b: Uint8Array, at: number, n: number): Answer {
  const type = b[at]!;
  if (type < 0x14 || type > 0x17) return 'no';
  if (n > 1 && b[at + 1] !== 3) return 'no';
  if (n > 2 && b[at + 2]! > 4) return 'no';
  if (n < 6) return 'more';
  if (u16(b, at + 3) > 0x4800) return 'no';
  return type === 0x16 && (b[at + 5] === 1 || b[at + 5] === 2) ? 'tls' : 'tls-middle';
}

/** Compares as many bytes as there are with a pattern; undefined in it stands for any byte. */
function matches(
  b: Uint8Array,
  at: number,
  n: number,
  pattern: readonly (number | undefined)[],
): 'yes' | 'more' | 'no' {
  const stop = Math.min(n, pattern.length);
  for (let i = 0; i < stop; i++) {
    if (pattern[i] !== undefined && b[at + i] !== pattern[i]) return 'no';
  }
  return n < pattern.length ? 'more' : 'yes';
}

/** Little-endian length before each JSON text: Whatsminer's newer interface. SOCKS begins with its version, and has
 * the better claim to 4 and 5: the other side of the interface will tell. */
function framedJson(b: Uint8Array, at: number, n: number): Answer {
  const low = b[at];
  if (low === 4 || low === 5 || matches(b, at, n, [0, 0]) === 'yes') return 'no';
  const answer = matches(b, at, n, FRAMED_JSON);
  return answer === 'yes' ? 'framed-json' : answer;
}

/** Extension 0, a known type, a length that fits it; SetupConnection for mining, version 2. */
function stratumV2(b: Uint8Array, at: number, n: number): Answer {
  if (b[at] !== 0 || (n > 1 && b[at + 1] !== 0 && b[at + 1] !== 0x80)) return 'no';
  if (n < 6) return 'more';
  const type = (b[at + 1]! << 8) | b[at + 2]!;
  const length = b[at + 3]! | (b[at + 4]! << 8) | (b[at + 5]! << 16);
  if (type === 0) return length < 14 || length > 1400 ? 'no' : setupConnection(b, at, n);
  const [shortest, longest] = SV2_LATE.get(type) ?? [1, 0];
  return length >= shortest && length <= longest ? 'stratum-v2' : 'no';
}

function setupConnection(b: Uint8Array, at: number, n: number): Answer {
  if ((n > 6 && b[at + 6]! > 2) || (n > 9 && (b[at + 9]! < 2 || b[at + 9]! > 9))) return 'no';
  const answer = matches(b, at, n, SETUP_CONNECTION);
  return answer === 'yes' ? 'stratum-v2' : answer;
}

function socks5(b: Uint8Array, at: number, n: number): Answer {
  if (b[at] !== 5) return 'no';
  if (n < 2) return 'more';
  const methods = b[at + 1]!;
  if (methods === 0 || methods > 10) return 'no';
  const stop = Math.min(n, 2 + methods);
  for (let i = 2; i < stop; i++) if (b[at + i]! > 9 && b[at + i]! < 0x80) return 'no';
  return stop < 2 + methods ? 'more' : 'socks5';
}

function socks4(b: Uint8Array, at: number, n: number): Answer {
  if (b[at] !== 4 || (n > 1 && b[at + 1] !== 1)) return 'no';
  return n < 8 ? 'more' : 'socks4';
}

/** A text or binary frame, its payload opening JSON: a WebSocket whose begin was missed. */
function webSocket(b: Uint8Array, at: number, n: number): Answer {
  if (b[at] !== 0x81 && b[at] !== 0x82) return 'no';
  if (n < 2) return 'more';
  const length = b[at + 1]! & 0x7f;
  const mask = at + (length === 126 ? 4 : 2);
  const payload = mask + (b[at + 1]! >= 0x80 ? 4 : 0);
  if (length === 127 || length < 2) return 'no';
  if (at + n < payload + 2) return 'more';
  // Without a mask the payload stands where the mask would, and nothing is taken off.
  const masked = payload > mask ? 0xff : 0;
  const first = b[payload]! ^ (b[mask]! & masked);
  const second = b[payload + 1]! ^ (b[mask + 1]! & masked);
  return first === 0x7b && opensMember(second) ? 'websocket' : 'no';
}

const opensMember = (byte: number): boolean => byte === 0x22 || isBlank(byte);

function levin(b: Uint8Array, at: number, n: number): Answer {
  const answer = matches(b, at, n, LEVIN);
  return answer === 'yes' ? 'monero-p2p' : answer;
}

/** Any magic number, then the name of a message padded with NULs. */
function bitcoin(b: Uint8Array, at: number, n: number): Answer {
  let length = 0;
  let padding = false;
  const stop = Math.min(n, 16);
  for (let i = 4; i < stop; i++) {
    const byte = b[at + i]!;
    if (byte === 0 && length > 0) padding = true;
    else if (padding || !((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x30 && byte <= 0x39))) {
      return 'no';
    } else length++;
  }
  if (n < 16) return 'more';
  let name = '';
  for (let i = 0; i < length; i++) name += String.fromCharCode(b[at + 4 + i]!);
  return BITCOIN_COMMANDS.has(name) ? 'bitcoin-p2p' : 'no';
}
