/** sFlow version 5 (sflow.org, "sFlow Version 5", July 2004): datagrams to sampled packets, in place. Counter samples and
 * records of switching, routing and users are passed over; what cannot be read is told by reason. */

/** A sampled packet's first bytes, as captured: `buffer[start, end)`, of a frame `frameLength` bytes long that stands for
 * `rate` frames. `linkType` as in pcap files. */
export interface SampledHeader {
  readonly buffer: Uint8Array;
  readonly view: DataView;
  readonly start: number;
  readonly end: number;
  readonly frameLength: number;
  readonly linkType: number;
  readonly rate: number;
}

/** A sampled packet of which the agent sends the fields only. Addresses lie at `source` and `destination` in the buffer. */
export interface SampledFields {
  readonly buffer: Uint8Array;
  readonly view: DataView;
  readonly family: 4 | 6;
  readonly source: number;
  readonly destination: number;
  readonly protocol: number;
  readonly sourcePort: number;
  readonly destinationPort: number;
  readonly tcpFlags: number;
  /** Bytes of the IP packet. */
  readonly length: number;
  readonly rate: number;
}

export interface SflowSink {
  readonly header: (sampled: SampledHeader) => void;
  readonly fields: (sampled: SampledFields) => void;
  readonly unread: (reason: string, n?: number) => void;
}

/** What a datagram says of its sender. */
export interface SflowAgent {
  /** Where its address lies in the datagram, and how long it is. */
  readonly address: number;
  readonly addressLength: 4 | 16;
  readonly subAgent: number;
  readonly sequence: number;
  /** Milliseconds since the agent started; falls when it restarts. */
  readonly uptime: number;
  /** Flow samples in the datagram. */
  readonly samples: number;
}

const ETHERNET = 1;
const RAW_IP = 101;
/** Header protocols of the specification, as link types of pcap files. */
const LINK_TYPES: Readonly<Record<number, number>> = { 1: ETHERNET, 11: RAW_IP, 12: RAW_IP };
const FLOW_SAMPLE = 1;
const EXPANDED_FLOW_SAMPLE = 3;
/** Bytes before the records of a flow sample; the second word pair is wider in expanded ones. */
const SAMPLE_HEAD = { [FLOW_SAMPLE]: 32, [EXPANDED_FLOW_SAMPLE]: 44 } as const;
const RAW_HEADER = 1;
const SAMPLED_IPV4 = 3;
const SAMPLED_IPV6 = 4;

/** Reads one datagram, `buffer[start, end)`; undefined when it is none, which is told. */
export function decodeSflow(
  buffer: Uint8Array,
  view: DataView,
  start: number,
  end: number,
  sink: SflowSink,
): SflowAgent | undefined {
  if (end - start < 28) return refuse(sink, 'sflow_datagram_cut');
  if (view.getUint32(start) !== 5) return refuse(sink, 'sflow_version_unknown');
  const addressType = view.getUint32(start + 4);
  if (addressType !== 1 && addressType !== 2) return refuse(sink, 'sflow_agent_unknown');
  const addressLength = addressType === 1 ? 4 : 16;
  const head = start + 8 + addressLength;
  if (head + 16 > end) return refuse(sink, 'sflow_datagram_cut');
  let left = view.getUint32(head + 12);
  let at = head + 16;
  let samples = 0;
  while (left-- > 0) {
    if (at + 8 > end) {
      sink.unread('sflow_datagram_cut');
      break;
    }
    const format = view.getUint32(at);
    const next = at + 8 + view.getUint32(at + 4);
    if (next > end) {
      sink.unread('sflow_datagram_cut');
      break;
    }
    if (format === FLOW_SAMPLE || format === EXPANDED_FLOW_SAMPLE) {
      samples++;
      flowSample(buffer, view, at + 8, next, format, sink);
    }
    at = next;
  }
  return {
    address: start + 8,
    addressLength,
    subAgent: view.getUint32(head),
    sequence: view.getUint32(head + 4),
    uptime: view.getUint32(head + 8),
    samples,
  };
}

function refuse(sink: SflowSink, reason: string): undefined {
  sink.unread(reason);
  return undefined;
}

function flowSample(
  buffer: Uint8Array,
  view: DataView,
  start: number,
  end: number,
  format: typeof FLOW_SAMPLE | typeof EXPANDED_FLOW_SAMPLE,
  sink: SflowSink,
): void {
  let at = start + SAMPLE_HEAD[format];
  if (at > end) return refuse(sink, 'sflow_sample_cut');
  // An agent that says 0 does not know; a packet then stands for itself.
  const rate = Math.max(1, view.getUint32(start + (format === FLOW_SAMPLE ? 8 : 12)));
  let left = view.getUint32(at - 4);
  // A packet may be described twice, by its bytes and by its fields; the bytes say more.
  let described = false;
  let fields: SampledFields | undefined;
  while (left-- > 0 && at + 8 <= end) {
    const next = at + 8 + view.getUint32(at + 4);
    if (next > end) return refuse(sink, 'sflow_sample_cut');
    const record = view.getUint32(at);
    if (record === RAW_HEADER) described = rawHeader(buffer, view, at + 8, next, rate, sink);
    else if (record === SAMPLED_IPV4) fields = ipFields(buffer, view, at + 8, next, 4, rate);
    else if (record === SAMPLED_IPV6) fields = ipFields(buffer, view, at + 8, next, 6, rate);
    at = next;
  }
  if (!described && fields !== undefined) sink.fields(fields);
}

function rawHeader(
  buffer: Uint8Array,
  view: DataView,
  start: number,
  end: number,
  rate: number,
  sink: SflowSink,
): boolean {
  if (start + 16 > end) {
    sink.unread('sflow_sample_cut');
    return false;
  }
  const linkType = LINK_TYPES[view.getUint32(start)];
  if (linkType === undefined) {
    sink.unread('sflow_header_protocol_unknown');
    return false;
  }
  const length = view.getUint32(start + 12);
  if (start + 16 + length > end) {
    sink.unread('sflow_sample_cut');
    return false;
  }
  sink.header({
    buffer,
    view,
    start: start + 16,
    end: start + 16 + length,
    // What was cut off before sampling (a check sum, a tag) is no part of the packet that the header shows.
    frameLength: Math.max(length, view.getUint32(start + 4) - view.getUint32(start + 8)),
    linkType,
    rate,
  });
  return true;
}

function ipFields(
  buffer: Uint8Array,
  view: DataView,
  start: number,
  end: number,
  family: 4 | 6,
  rate: number,
): SampledFields | undefined {
  const width = family === 4 ? 4 : 16;
  const ports = start + 8 + 2 * width;
  if (ports + 16 > end) return undefined;
  return {
    buffer,
    view,
    family,
    source: start + 8,
    destination: start + 8 + width,
    protocol: view.getUint32(start + 4) & 0xff,
    sourcePort: view.getUint32(ports) & 0xffff,
    destinationPort: view.getUint32(ports + 4) & 0xffff,
    tcpFlags: view.getUint32(ports + 8) & 0xff,
    length: view.getUint32(start),
    rate,
  };
}
