/** Writes NetFlow v5 and v9 (RFC 3954) and IPFIX (RFC 7011) messages, as exporters send them. */
import type { Ip, Millis } from '../records/columns.ts';
import { concat, u16, u32 } from './bytes.ts';
import { addressBytes } from './packet.ts';

/** A flow of one direction. */
export interface ExportedFlow {
  readonly src: Ip;
  readonly srcPort: number;
  readonly dst: Ip;
  readonly dstPort: number;
  readonly protocol?: number;
  readonly flags?: number;
  readonly start: Millis;
  readonly end: Millis;
  readonly bytes: number;
  readonly packets: number;
}

/** An element of a template. A length of 65535 lets each record tell. */
export interface Element {
  readonly id: number;
  readonly length: number;
  /** Private enterprise number; IANA's own when not given. */
  readonly enterprise?: number;
}

/** Head of a message. `uptime` and `boot` are of v5 and v9. */
export interface ExportHead {
  readonly time: Millis;
  readonly sequence: number;
  readonly domain?: number;
  /** When the exporter booted; uptimes count from here. */
  readonly boot?: Millis;
  /** NetFlow v5: one packet in so many was looked at. */
  readonly sampling?: number;
}

const unsigned = (value: number, length: number): Uint8Array => {
  const out = new Uint8Array(length);
  let left = BigInt(Math.round(value));
  for (let i = length - 1; i >= 0; i--) {
    out[i] = Number(left & 0xffn);
    left >>= 8n;
  }
  return out;
};

const uptimeOf = (time: Millis, { boot = 0 }: ExportHead): Uint8Array =>
  unsigned((Math.round(time - boot) + 2 ** 32) % 2 ** 32, 4);

/** A NetFlow v5 datagram of at most 30 flows, IPv4 only. */
export function netflowV5(head: ExportHead, flows: readonly ExportedFlow[]): Uint8Array {
  const seconds = Math.floor(head.time / 1000);
  return concat(
    concat(u16(5), u16(flows.length), uptimeOf(head.time, head), u32(seconds)),
    concat(unsigned((head.time - seconds * 1000) * 1e6, 4), u32(head.sequence)),
    concat(u16(head.domain ?? 0), u16(head.sampling === undefined ? 0 : 0x4000 | head.sampling)),
    ...flows.map((flow) =>
      concat(
        concat(addressBytes(flow.src), addressBytes(flow.dst), u32(0), u16(1), u16(2)),
        concat(u32(flow.packets), u32(flow.bytes), uptimeOf(flow.start, head)),
        concat(uptimeOf(flow.end, head), u16(flow.srcPort), u16(flow.dstPort), 0),
        Uint8Array.of(flow.flags ?? 0, flow.protocol ?? 6, 0, 0, 0, 0, 0, 0, 0, 0, 0),
      ),
    ),
  );
}

/** A set of any content; data sets have the number of their template. */
export const flowSet = (id: number, ...content: readonly Uint8Array[]): Uint8Array => {
  const body = concat(...content);
  const padding = new Uint8Array((4 - (body.length % 4)) % 4);
  return concat(u16(id), u16(4 + body.length + padding.length), body, padding);
};

export function netflowV9(
  head: ExportHead,
  records: number,
  sets: readonly Uint8Array[],
): Uint8Array {
  const seconds = Math.floor(head.time / 1000);
  return concat(
    concat(u16(9), u16(records), uptimeOf(head.time, head), u32(seconds)),
    concat(u32(head.sequence), u32(head.domain ?? 0)),
    ...sets,
  );
}

export function ipfix(head: ExportHead, sets: readonly Uint8Array[]): Uint8Array {
  const body = concat(...sets);
  return concat(
    concat(u16(10), u16(16 + body.length), u32(Math.floor(head.time / 1000))),
    concat(u32(head.sequence), u32(head.domain ?? 0)),
    body,
  );
}

const elementBytes = ({ id, length, enterprise }: Element): Uint8Array =>
  enterprise === undefined
    ? concat(u16(id), u16(length))
    : concat(u16(id | 0x8000), u16(length), u32(enterprise));

/** A template record, for set 0 (v9) or 2 (IPFIX). No elements withdraw it. */
export const template = (id: number, elements: readonly Element[]): Uint8Array =>
  concat(u16(id), u16(elements.length), ...elements.map(elementBytes));

/** An options template record of IPFIX, for set 3. */
export const optionsTemplate = (
  id: number,
  scopes: readonly Element[],
  elements: readonly Element[],
): Uint8Array =>
  concat(
    concat(u16(id), u16(scopes.length + elements.length), u16(scopes.length)),
    ...[...scopes, ...elements].map(elementBytes),
  );

/** An options template record of NetFlow v9, for set 1. */
export const optionsTemplateV9 = (
  id: number,
  scopes: readonly Element[],
  elements: readonly Element[],
): Uint8Array =>
  concat(
    concat(u16(id), u16(4 * scopes.length), u16(4 * elements.length)),
    ...[...scopes, ...elements].map(elementBytes),
  );

/** A record: values in the order of the elements; bytes as they are, or for a variable length preceded by it. */
export const record = (
  elements: readonly Element[],
  values: readonly (number | Uint8Array)[],
): Uint8Array =>
  concat(
    ...elements.map(({ length }, i) => {
      const value = values[i] ?? 0;
      if (typeof value === 'number') return unsigned(value, length);
      if (length !== 65_535) return value;
      const before =
        value.length < 255 ? Uint8Array.of(value.length) : concat(255, u16(value.length));
      return concat(before, value);
    }),
  );

/** What exporters usually send, by uptime (v9) or by milliseconds (IPFIX). */
export const usualElements = (by: 'uptime' | 'millis', family: 4 | 6 = 4): Element[] => [
  { id: family === 4 ? 8 : 27, length: family === 4 ? 4 : 16 },
  { id: family === 4 ? 12 : 28, length: family === 4 ? 4 : 16 },
  { id: by === 'uptime' ? 22 : 152, length: by === 'uptime' ? 4 : 8 },
  { id: by === 'uptime' ? 21 : 153, length: by === 'uptime' ? 4 : 8 },
  { id: 1, length: 4 },
  { id: 2, length: 4 },
  { id: 7, length: 2 },
  { id: 11, length: 2 },
  { id: 4, length: 1 },
  { id: 6, length: 1 },
];

/** A flow as a record of `usualElements`. */
export function usualRecord(
  flow: ExportedFlow,
  elements: readonly Element[],
  head: ExportHead,
): Uint8Array {
  const byUptime = elements[2]!.length === 4;
  const at = (time: Millis): number | Uint8Array => (byUptime ? uptimeOf(time, head) : time);
  return record(elements, [
    addressBytes(flow.src),
    addressBytes(flow.dst),
    at(flow.start),
    at(flow.end),
    flow.bytes,
    flow.packets,
    flow.srcPort,
    flow.dstPort,
    flow.protocol ?? 6,
    flow.flags ?? 0,
  ]);
}

/** A basicList (RFC 6313) of elements of one kind, for an element of variable length with number 291. */
export const basicList = (
  { id, length, enterprise }: Element,
  values: readonly number[],
): Uint8Array => {
  const kind =
    enterprise === undefined
      ? concat(u16(id), u16(length))
      : concat(u16(id | 0x8000), u16(length), u32(enterprise));
  const NONE_OF = 255;
  return concat(NONE_OF, kind, ...values.map((value) => signed(value, length)));
};

/** `value` in two's complement. */
const signed = (value: number, length: number): Uint8Array =>
  unsigned(value < 0 ? value + 2 ** (8 * length) : value, length);
