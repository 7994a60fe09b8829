/** The dnstap message (dnstap.pb, dnstap.info), read in place from protocol buffers: only what tells who asked what. */
import { formatIp } from '../../lib/ip-address.ts';
import type { Ip, Millis } from '../../records/columns.ts';

/** `Dnstap`: field 14 is the message. */
const MESSAGE = 14;
/** `Message` fields. */
const TYPE = 1;
const QUERY_ADDRESS = 4;
const RESPONSE_ADDRESS = 5;
const QUERY_SEC = 8;
const QUERY_NSEC = 9;
const QUERY_MESSAGE = 10;
const RESPONSE_SEC = 12;
const RESPONSE_NSEC = 13;
const RESPONSE_MESSAGE = 14;

const VARINT = 0;
const FIXED64 = 1;
const BYTES = 2;
const FIXED32 = 5;

/** `Message.Type`: what clients ask of servers and are answered; the rest is traffic of the resolver itself. */
const CLIENT_TYPES: ReadonlySet<number> = new Set([1, 2, 5, 6, 11, 12]);

export interface Tapped {
  /** False for what a resolver asks others on its own behalf. */
  readonly ofClient: boolean;
  readonly client: Ip;
  readonly resolver: Ip;
  /** Of the response where it is one; 0 when not told. */
  readonly time: Millis;
  /** The DNS message, `buffer[start, end)`: the response where there is one. */
  readonly start: number;
  readonly end: number;
}

interface Field {
  readonly number: number;
  /** A varint or 32-bit value; 0 for bytes. */
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** Fields of one message; ends early where bytes make no sense, which the caller sees by `sound`. */
function* fieldsOf(
  b: Buffer,
  start: number,
  end: number,
  sound: { ok: boolean },
): Generator<Field> {
  let at = start;
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; at < end && shift < 63; shift += 7) {
      const byte = b[at++]!;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    sound.ok = false;
    return 0;
  };
  while (at < end && sound.ok) {
    const tag = varint();
    const number = Math.floor(tag / 8);
    const kind = tag % 8;
    if (kind === VARINT) yield { number, value: varint(), start: at, end: at };
    else {
      const length = kind === BYTES ? varint() : kind === FIXED64 ? 8 : kind === FIXED32 ? 4 : -1;
      if (length < 0 || at + length > end) sound.ok = false;
      if (!sound.ok) return;
      const value = kind === FIXED32 ? b.readUInt32LE(at) : 0;
      yield { number, value, start: at, end: at + length };
      at += length;
    }
  }
}

const addressIn = (b: Buffer, { start, end }: Field): Ip =>
  end - start === 4 || end - start === 16 ? formatIp(b.subarray(start, end)) : '';

/** Reads one frame; undefined when it is no dnstap message, or one without a DNS message. */
export function readTapped(b: Buffer, start: number, end: number): Tapped | undefined {
  const sound = { ok: true };
  for (const field of fieldsOf(b, start, end, sound))
    if (field.number === MESSAGE) return messageIn(b, field.start, field.end);
  return undefined;
}

function messageIn(b: Buffer, start: number, end: number): Tapped | undefined {
  const sound = { ok: true };
  const numbers = new Map<number, number>();
  const spans = new Map<number, Field>();
  for (const field of fieldsOf(b, start, end, sound)) {
    numbers.set(field.number, field.value);
    spans.set(field.number, field);
  }
  const dns = spans.get(RESPONSE_MESSAGE) ?? spans.get(QUERY_MESSAGE);
  if (!sound.ok || dns === undefined) return undefined;
  const address = (number: number): Ip => {
    const field = spans.get(number);
    return field === undefined ? '' : addressIn(b, field);
  };
  const answered = numbers.has(RESPONSE_SEC);
  const seconds = numbers.get(answered ? RESPONSE_SEC : QUERY_SEC) ?? 0;
  const nanos = numbers.get(answered ? RESPONSE_NSEC : QUERY_NSEC) ?? 0;
  return {
    ofClient: CLIENT_TYPES.has(numbers.get(TYPE) ?? 0),
    client: address(QUERY_ADDRESS),
    resolver: address(RESPONSE_ADDRESS),
    time: seconds * 1000 + Math.floor(nanos / 1e6),
    start: dns.start,
    end: dns.end,
  };
}
