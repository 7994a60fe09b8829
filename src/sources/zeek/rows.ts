/** Lines of Zeek's logs as records. */
import { canonicalIp, commonNames, hostOf, nameOf, pathOf, type Ends } from '../log/matter.ts';
import type { Dns } from '../../records/dns.ts';
import type { Flow } from '../../records/flow.ts';
import type { Http } from '../../records/http.ts';
import type { Tls } from '../../records/tls.ts';
import type { Fields } from './fields.ts';

const PROTOCOLS: Readonly<Record<string, number>> = { tcp: 6, udp: 17, icmp: 1, sctp: 132 };

/** Unix milliseconds: seconds with a fraction, or ISO 8601 as the JSON writer may be told to write. */
export function timeOf(fields: Fields): number {
  const seconds = fields.number('ts');
  if (seconds > 0) return seconds * 1000;
  return Date.parse(fields.text('ts')) || 0;
}

const ends = (fields: Fields): Pick<Flow, 'src_ip' | 'src_port' | 'dst_ip' | 'dst_port'> => ({
  src_ip: canonicalIp(fields.text('id.orig_h')),
  src_port: fields.number('id.orig_p'),
  dst_ip: canonicalIp(fields.text('id.resp_h')),
  dst_port: fields.number('id.resp_p'),
});

/** A conversation, told once when it is over. Zeek saw it opened when its history has an `S` and was not turned (`^`). */
export function flowRow(fields: Fields, segment: string): readonly [Flow, Ends] {
  const history = fields.text('history');
  const sure = history.includes('S') && !history.startsWith('^');
  const start = timeOf(fields);
  const [out, back] = [fields.number('orig_bytes'), fields.number('resp_bytes')];
  const proto = fields.text('proto');
  const service = fields.text('service').split(',');
  const row: Flow = {
    ...ends(fields),
    start_time: start,
    end_time: start + fields.number('duration') * 1000,
    dst_name: '',
    protocol_num:
      proto === 'icmp' && fields.text('id.orig_h').includes(':') ? 58 : (PROTOCOLS[proto] ?? 0),
    // Of what Zeek turned round, it thinks so by the ports.
    initiator: sure ? 'syn' : history.startsWith('^') ? 'port' : 'exporter',
    bytes_out: fields.number('orig_ip_bytes') || out,
    bytes_in: fields.number('resp_ip_bytes') || back,
    packets_out: fields.number('orig_pkts'),
    packets_in: fields.number('resp_pkts'),
    payload_in: back,
    opened: true,
    app: service.includes('ssl') ? 'tls' : service.includes('http') ? 'http' : '',
    segment,
  };
  return [row, { payload_out: out, sure }];
}

export const dnsRow = (fields: Fields, segment: string): Dns => ({
  time: timeOf(fields),
  src_ip: canonicalIp(fields.text('id.orig_h')),
  dst_ip: canonicalIp(fields.text('id.resp_h')),
  hostname: nameOf(fields.text('query')),
  type: fields.text('qtype_name'),
  rcode: fields.text('rcode_name'),
  answers: fields.texts('answers').map((answer) => canonicalIp(nameOf(answer))),
  segment,
});

/** `TLSv12` as everybody else writes it. */
const versionOf = (text: string): string => text.replace(/^(TLSv1)([0-3])$/, '$1.$2');

/** `certificates` are the names of the chain's certificates that are known. */
export const tlsRow = (fields: Fields, certificates: readonly string[], segment: string): Tls => ({
  time: timeOf(fields),
  ...ends(fields),
  sni: nameOf(fields.text('server_name')),
  alpn: fields.text('next_protocol') === '' ? [] : [fields.text('next_protocol')],
  version: versionOf(fields.text('version')),
  ja3_hash: fields.text('ja3'),
  ja4: fields.text('ja4'),
  certificate_names: [...new Set([...commonNames(fields.text('subject')), ...certificates])],
  segment,
});

export const httpRow = (fields: Fields, segment: string): Http => {
  const [method, uri] = [fields.text('method'), fields.text('uri')];
  const tunnel = method === 'CONNECT';
  return {
    time: timeOf(fields),
    ...ends(fields),
    method,
    host: hostOf(tunnel ? uri : fields.text('host')),
    // The port a tunnel is asked for is the one that counts.
    path: tunnel ? (/:\d{1,5}$/.exec(uri)?.[0] ?? '') : pathOf(uri),
    user_agent: fields.text('user_agent'),
    segment,
  };
};

/** A certificate of x509.log: what other logs call it, and its names. */
export const certificate = (
  fields: Fields,
): { readonly ids: readonly string[]; readonly names: readonly string[] } => ({
  ids: [fields.text('id'), fields.text('fingerprint')].filter((id) => id !== ''),
  names: [
    ...new Set([
      ...commonNames(fields.text('certificate.subject')),
      ...fields.texts('san.dns').map(nameOf),
    ]),
  ],
});

/** A certificate that files.log saw handed over: who called it what, and in which conversations. The server sent it; older Zeek
 * names no ports. */
export function shownCertificate(fields: Fields, names: readonly string[], segment: string): Tls {
  const own = ends(fields);
  const [server, client] = [fields.texts('tx_hosts')[0], fields.texts('rx_hosts')[0]];
  return {
    time: timeOf(fields),
    ...own,
    ...(own.src_ip === '' && {
      src_ip: canonicalIp(client ?? ''),
      dst_ip: canonicalIp(server ?? ''),
    }),
    sni: '',
    alpn: [],
    version: '',
    ja3_hash: '',
    ja4: '',
    certificate_names: names,
    segment,
  };
}

/** Conversations a line is about. */
export const uidsOf = (fields: Fields): readonly string[] => {
  const uid = fields.text('uid');
  return uid === '' ? fields.texts('conn_uids') : [uid];
};
