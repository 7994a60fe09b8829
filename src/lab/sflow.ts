/** Writes sFlow version 5 datagrams, as an agent that samples one packet in `rate` sends them. */
import type { Ip } from '../records/columns.ts';
import { concat, u32 } from './bytes.ts';
import { addressBytes } from './packet.ts';

export interface SflowSample {
  /** The frame's first bytes. */
  readonly header: Uint8Array;
  /** Its whole length; that of `header` when not given. */
  readonly frameLength?: number;
  readonly rate: number;
  /** 1 Ethernet, 11 IPv4, 12 IPv6. */
  readonly protocol?: 1 | 11 | 12;
  /** As the wider form that names interfaces by kind and number. */
  readonly expanded?: boolean;
}

export interface SflowDatagram {
  readonly agent: Ip;
  readonly subAgent?: number;
  readonly sequence: number;
  readonly uptime?: number;
  readonly samples: readonly (SflowSample | Uint8Array)[];
}

const block = (format: number, ...body: readonly Uint8Array[]): Uint8Array => {
  const bytes = concat(...body);
  return concat(u32(format), u32(bytes.length), bytes);
};

/** A record of a sampled packet by its fields only. */
export function sflowFields(fields: {
  readonly source: Ip;
  readonly destination: Ip;
  readonly ports: readonly [number, number];
  readonly protocol: number;
  readonly length: number;
  readonly tcpFlags?: number;
}): Uint8Array {
  const source = addressBytes(fields.source);
  return block(
    source.length === 4 ? 3 : 4,
    concat(u32(fields.length), u32(fields.protocol), source, addressBytes(fields.destination)),
    concat(u32(fields.ports[0]), u32(fields.ports[1]), u32(fields.tcpFlags ?? 0), u32(0)),
  );
}

/** A flow sample of any records. */
export function sflowSample(
  rate: number,
  records: readonly Uint8Array[],
  expanded = false,
): Uint8Array {
  const source = expanded ? [u32(0), u32(7)] : [u32(7)];
  const interfaces = expanded ? [u32(0), u32(7), u32(0), u32(8)] : [u32(7), u32(8)];
  return block(
    expanded ? 3 : 1,
    concat(u32(1), ...source, u32(rate), u32(rate * 10), u32(0), ...interfaces),
    u32(records.length),
    ...records,
  );
}

function sampleOf(sample: SflowSample): Uint8Array {
  const { header, rate, protocol = 1, expanded = false } = sample;
  const padding = new Uint8Array((4 - (header.length % 4)) % 4);
  const raw = block(
    1,
    concat(u32(protocol), u32(sample.frameLength ?? header.length), u32(0), u32(header.length)),
    concat(header, padding),
  );
  return sflowSample(rate, [raw], expanded);
}

/** The datagram as bytes. */
export function sflowDatagram(datagram: SflowDatagram): Uint8Array {
  const agent = addressBytes(datagram.agent);
  return concat(
    concat(u32(5), u32(agent.length === 4 ? 1 : 2), agent, u32(datagram.subAgent ?? 0)),
    concat(u32(datagram.sequence), u32(datagram.uptime ?? 1000), u32(datagram.samples.length)),
    ...datagram.samples.map((one) => (one instanceof Uint8Array ? one : sampleOf(one))),
  );
}

/** A counter sample, as agents send between flow samples. */
export const sflowCounters = (): Uint8Array => block(2, concat(u32(1), u32(7), u32(0)));
