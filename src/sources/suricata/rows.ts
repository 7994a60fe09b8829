/** EVE events as records. */
import type { Dns } from '../../records/dns.ts';
import type { Flow } from '../../records/flow.ts';
import type { Http } from '../../records/http.ts';
import type { Tls } from '../../records/tls.ts';
import { canonicalIp, commonNames, hostOf, nameOf, pathOf, type Ends } from '../log/matter.ts';
import { numberAt, objectAt, objectsAt, parseTime, textAt, textsAt, type Event } from './event.ts';

const PROTOCOLS: Readonly<Record<string, number>> = {
  TCP: 6,
  UDP: 17,
  ICMP: 1,
  'IPV6-ICMP': 58,
  SCTP: 132,
};
const DNS_PORT = 53;

export const protocolOf = (event: Event): number =>
  PROTOCOLS[textAt(event, 'proto').toUpperCase()] ?? 0;

type EndsOf = Pick<Flow, 'src_ip' | 'src_port' | 'dst_ip' | 'dst_port'>;

export const endsOf = (event: Event): EndsOf => ({
  src_ip: canonicalIp(textAt(event, 'src_ip')),
  src_port: numberAt(event, 'src_port'),
  dst_ip: canonicalIp(textAt(event, 'dest_ip')),
  dst_port: numberAt(event, 'dest_port'),
});

export const turnedEnds = ({ src_ip, src_port, dst_ip, dst_port }: EndsOf): EndsOf => ({
  src_ip: dst_ip,
  src_port: dst_port,
  dst_ip: src_ip,
  dst_port: src_port,
});

/** What Ethernet, IP and the transport take of every packet, options of a handshake included: Suricata counts frames. */
const overheadOf = (ip: string, protocol: number): number =>
  14 + (ip.includes(':') ? 40 : 20) + (protocol === 6 ? 40 : 8);

/** A finished conversation, both directions. Suricata saw it opened when it saw the SYN. */
export function flowRow(event: Event, segment: string): readonly [Flow, Ends] {
  const flow = objectAt(event, 'flow');
  const ends = endsOf(event);
  const protocol = protocolOf(event);
  const start = parseTime(textAt(flow, 'start')) || parseTime(textAt(event, 'timestamp'));
  const overhead = overheadOf(ends.src_ip, protocol);
  const [out, back] = [numberAt(flow, 'bytes_toserver'), numberAt(flow, 'bytes_toclient')];
  const [sent, received] = [numberAt(flow, 'pkts_toserver'), numberAt(flow, 'pkts_toclient')];
  const app = textAt(event, 'app_proto');
  const sure = objectAt(event, 'tcp')['syn'] === true;
  const row: Flow = {
    ...ends,
    start_time: start,
    end_time: parseTime(textAt(flow, 'end')) || start,
    dst_name: '',
    protocol_num: protocol,
    initiator: sure ? 'syn' : 'exporter',
    bytes_out: out,
    bytes_in: back,
    packets_out: sent,
    packets_in: received,
    payload_in: Math.max(0, back - received * overhead),
    opened: true,
    app: app === 'tls' || app === 'http' ? app : '',
    segment,
  };
  return [row, { payload_out: Math.max(0, out - sent * overhead), sure }];
}

/** One direction of a conversation (event type `netflow`), as a flow whose answer is not known. */
export function halfFlowRow(event: Event, segment: string): Flow {
  const half = objectAt(event, 'netflow');
  const [pkts, bytes] = [numberAt(half, 'pkts'), numberAt(half, 'bytes')];
  const flow = {
    start: half['start'],
    end: half['end'],
    pkts_toserver: pkts,
    bytes_toserver: bytes,
  };
  return flowRow({ ...event, flow }, segment)[0];
}

/** Two directions put together; `out` was told first. */
export function pairedFlow(out: Flow, back: Flow): readonly [Flow, Ends] {
  const payload = (flow: Flow): number =>
    Math.max(0, flow.bytes_out - flow.packets_out * overheadOf(flow.src_ip, flow.protocol_num));
  const row: Flow = {
    ...out,
    start_time: Math.min(out.start_time, back.start_time),
    end_time: Math.max(out.end_time, back.end_time),
    bytes_in: back.bytes_out,
    packets_in: back.packets_out,
    payload_in: payload(back),
  };
  return [row, { payload_out: payload(out), sure: out.initiator === 'syn' }];
}

/** Questions and answers of all three forms of the `dns` object: one name each (1), answers in a list or by type (2),
 * questions in a list too (3). The client is the side that is not on port 53. */
export function dnsRow(event: Event, segment: string): Dns {
  const dns = objectAt(event, 'dns');
  const ends = endsOf(event);
  const reversed = ends.src_port === DNS_PORT && ends.dst_port !== DNS_PORT;
  const { src_ip, dst_ip } = reversed ? turnedEnds(ends) : ends;
  const question = objectsAt(dns, 'queries')[0] ?? dns;
  const answers = new Set([
    ...textsAt(dns, 'rdata'),
    ...objectsAt(dns, 'answers').flatMap((answer) => textsAt(answer, 'rdata')),
    ...Object.keys(objectAt(dns, 'grouped')).flatMap((type) =>
      textsAt(objectAt(dns, 'grouped'), type),
    ),
  ]);
  return {
    time: parseTime(textAt(event, 'timestamp')),
    src_ip,
    dst_ip,
    hostname: nameOf(textAt(question, 'rrname')),
    type: textAt(question, 'rrtype'),
    rcode: textAt(dns, 'rcode'),
    answers: [...answers].map((answer) => canonicalIp(nameOf(answer))),
    segment,
  };
}

export function tlsRow(event: Event, segment: string): Tls {
  const tls = objectAt(event, 'tls');
  return {
    time: parseTime(textAt(event, 'timestamp')),
    ...endsOf(event),
    sni: nameOf(textAt(tls, 'sni')),
    alpn: textsAt(tls, 'client_alpns'),
    version: textAt(tls, 'version').replace(/^TLS (?=\d)/, 'TLSv'),
    ja3_hash: textAt(objectAt(tls, 'ja3'), 'hash'),
    ja4: textAt(tls, 'ja4'),
    certificate_names: [
      ...new Set([
        ...commonNames(textAt(tls, 'subject')),
        ...textsAt(tls, 'subjectaltname').map(nameOf),
      ]),
    ],
    segment,
  };
}

export function httpRow(event: Event, segment: string): Http {
  const http = objectAt(event, 'http');
  const method = textAt(http, 'http_method');
  const url = textAt(http, 'url');
  const tunnel = method === 'CONNECT';
  return {
    time: parseTime(textAt(event, 'timestamp')),
    ...endsOf(event),
    method,
    host: hostOf(tunnel ? url : textAt(http, 'hostname')),
    path: tunnel ? (/:\d{1,5}$/.exec(url)?.[0] ?? '') : pathOf(url),
    user_agent: textAt(http, 'http_user_agent'),
    segment,
  };
}
