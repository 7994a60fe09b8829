/** A conversation seen by a sensor, or the part of one that fell into one hour. */
import { columns, type Row } from './columns.ts';

/** How the initiator of a flow is known, surest first. */
const initiators = {
  syn: 'the handshake was seen',
  meaning: 'protocol messages tell',
  exporter: 'the exporter or log says so',
  intel: 'the end that intelligence knows is the server',
  service: 'the end that was a server in earlier handshakes',
  port: 'guessed from ports',
  first: 'who was seen first',
  guess: 'nothing tells, the lower port is taken for the server',
} as const;
export type Initiator = keyof typeof initiators;

export const flow = columns({
  start_time: {
    is: 'millis',
    doc: 'First packet.',
    ipfix: 'flowStartMilliseconds',
    zeek: 'ts',
    ecs: 'event.start',
    ocsf: 'start_time',
  },
  end_time: {
    is: 'millis',
    doc: 'Last packet.',
    ipfix: 'flowEndMilliseconds',
    ecs: 'event.end',
    ocsf: 'end_time',
  },
  src_ip: {
    is: 'ip',
    doc: 'Initiator, where it is known.',
    ipfix: 'sourceIPv4Address',
    zeek: 'id.orig_h',
    ecs: 'source.ip',
    ocsf: 'src_endpoint.ip',
  },
  src_port: {
    is: 'port',
    doc: 'Port of the initiator.',
    ipfix: 'sourceTransportPort',
    zeek: 'id.orig_p',
    ecs: 'source.port',
    ocsf: 'src_endpoint.port',
  },
  dst_ip: {
    is: 'ip',
    doc: 'Responder.',
    ipfix: 'destinationIPv4Address',
    zeek: 'id.resp_h',
    ecs: 'destination.ip',
    ocsf: 'dst_endpoint.ip',
  },
  dst_port: {
    is: 'port',
    doc: 'Port of the responder.',
    ipfix: 'destinationTransportPort',
    zeek: 'id.resp_p',
    ecs: 'destination.port',
    ocsf: 'dst_endpoint.port',
  },
  dst_name: {
    is: 'text',
    doc: 'Name by which the initiator found the responder (DNS answer before the flow); empty when unknown.',
  },
  protocol_num: {
    is: 'uint',
    doc: 'IP protocol number (6 TCP, 17 UDP).',
    ipfix: 'protocolIdentifier',
    zeek: 'proto',
    ecs: 'network.iana_number',
    ocsf: 'connection_info.protocol_num',
  },
  initiator: {
    is: 'text',
    doc: `How the initiator is known, surest first: ${Object.entries(initiators)
      .map(([word, how]) => `\`${word}\` (${how})`)
      .join(', ')}.`,
  },
  bytes_out: {
    is: 'uint',
    doc: 'IP bytes from initiator to responder.',
    ipfix: 'octetDeltaCount',
    zeek: 'orig_ip_bytes',
    ecs: 'source.bytes',
    ocsf: 'traffic.bytes_out',
  },
  bytes_in: {
    is: 'uint',
    doc: 'IP bytes from responder to initiator.',
    zeek: 'resp_ip_bytes',
    ecs: 'destination.bytes',
    ocsf: 'traffic.bytes_in',
  },
  packets_out: {
    is: 'uint',
    doc: 'Packets from initiator to responder.',
    ipfix: 'packetDeltaCount',
    zeek: 'orig_pkts',
    ecs: 'source.packets',
    ocsf: 'traffic.packets_out',
  },
  packets_in: {
    is: 'uint',
    doc: 'Packets from responder to initiator.',
    zeek: 'resp_pkts',
    ecs: 'destination.packets',
    ocsf: 'traffic.packets_in',
  },
  payload_in: {
    is: 'uint',
    doc: 'TCP/UDP payload bytes from responder to initiator; 0 means the responder never answered with data. For exported flows, which count IP bytes, what is left of those after the headers that so many packets have at least.',
  },
  opened: {
    is: 'flag',
    doc: 'True in the part of the conversation that holds its first packet, so that parts add up to one session.',
  },
  app: {
    is: 'text',
    doc: 'Application recognised in the payload when it matters here: `bitcoin-p2p`, `monero-p2p`, `devp2p`, `tls`, `http`; empty otherwise.',
  },
  segment: {
    is: 'text',
    doc: 'Fingerprint of the input (file or stream) this part was read from; makes a repeated scan harmless.',
  },
});
export type Flow = Row<typeof flow>;
