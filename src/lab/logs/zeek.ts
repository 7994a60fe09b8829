/** Contacts as Zeek writes them: TSV with its header, or JSON. */
import type { Contact } from './contacts.ts';

export type ZeekLog = 'conn' | 'dns' | 'ssl' | 'http';

/** Field and type, in the order of the log. */
const COLUMNS: Readonly<Record<ZeekLog, readonly (readonly [name: string, type: string])[]>> = {
  conn: [
    ['proto', 'enum'],
    ['service', 'string'],
    ['duration', 'interval'],
    ['orig_bytes', 'count'],
    ['resp_bytes', 'count'],
    ['conn_state', 'string'],
    ['local_orig', 'bool'],
    ['local_resp', 'bool'],
    ['missed_bytes', 'count'],
    ['history', 'string'],
    ['orig_pkts', 'count'],
    ['orig_ip_bytes', 'count'],
    ['resp_pkts', 'count'],
    ['resp_ip_bytes', 'count'],
    ['tunnel_parents', 'set[string]'],
  ],
  dns: [
    ['proto', 'enum'],
    ['trans_id', 'count'],
    ['rtt', 'interval'],
    ['query', 'string'],
    ['qclass', 'count'],
    ['qclass_name', 'string'],
    ['qtype', 'count'],
    ['qtype_name', 'string'],
    ['rcode', 'count'],
    ['rcode_name', 'string'],
    ['AA', 'bool'],
    ['TC', 'bool'],
    ['RD', 'bool'],
    ['RA', 'bool'],
    ['Z', 'count'],
    ['answers', 'vector[string]'],
    ['TTLs', 'vector[interval]'],
    ['rejected', 'bool'],
  ],
  ssl: [
    ['version', 'string'],
    ['cipher', 'string'],
    ['curve', 'string'],
    ['server_name', 'string'],
    ['resumed', 'bool'],
    ['next_protocol', 'string'],
    ['established', 'bool'],
    ['cert_chain_fps', 'vector[string]'],
  ],
  http: [
    ['trans_depth', 'count'],
    ['method', 'string'],
    ['host', 'string'],
    ['uri', 'string'],
    ['version', 'string'],
    ['user_agent', 'string'],
    ['request_body_len', 'count'],
    ['response_body_len', 'count'],
    ['status_code', 'count'],
    ['status_msg', 'string'],
  ],
};

const ENDS = [
  ['ts', 'time'],
  ['uid', 'string'],
  ['id.orig_h', 'addr'],
  ['id.orig_p', 'port'],
  ['id.resp_h', 'addr'],
  ['id.resp_p', 'port'],
] as const;

type Value = string | number | boolean | readonly string[] | undefined;

function connValues(c: Contact): Record<string, Value> {
  const overhead = c.udp ? 28 : 40;
  return {
    proto: c.udp ? 'udp' : 'tcp',
    service: c.server.port === 443 ? 'ssl' : undefined,
    duration: Number(c.seconds.toFixed(6)),
    orig_bytes: c.payload[0],
    resp_bytes: c.payload[1],
    conn_state: 'SF',
    missed_bytes: 0,
    history: c.udp ? 'Dd' : 'ShADadFf',
    orig_pkts: c.packets[0],
    orig_ip_bytes: c.payload[0] + overhead * c.packets[0],
    resp_pkts: c.packets[1],
    resp_ip_bytes: c.payload[1] + overhead * c.packets[1],
  };
}

const dnsValues = (c: Contact): Record<string, Value> => ({
  proto: 'udp',
  trans_id: c.client_port,
  rtt: 0.01,
  query: c.server.alias ?? c.server.name,
  qclass: 1,
  qclass_name: 'C_INTERNET',
  qtype: c.server.ip.includes(':') ? 28 : 1,
  qtype_name: c.server.ip.includes(':') ? 'AAAA' : 'A',
  rcode: 0,
  rcode_name: 'NOERROR',
  AA: false,
  TC: false,
  RD: true,
  RA: true,
  Z: 0,
  answers: c.server.alias === undefined ? [c.server.ip] : [c.server.name, c.server.ip],
  TTLs: c.server.alias === undefined ? ['300.000000'] : ['300.000000', '300.000000'],
  rejected: false,
});

const sslValues = (c: Contact): Record<string, Value> => ({
  version: 'TLSv12',
  cipher: 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
  curve: 'x25519',
  server_name: c.server.name,
  resumed: false,
  established: true,
  cert_chain_fps: [c.id.repeat(4), c.id.repeat(4)],
});

const httpValues = (c: Contact): Record<string, Value> => ({
  trans_depth: 1,
  method: 'GET',
  host: c.server.name,
  uri: `/${c.id}?q=${c.client_port}`,
  version: '1.1',
  user_agent: c.agent,
  request_body_len: 0,
  response_body_len: c.payload[1],
  status_code: 200,
  status_msg: 'OK',
});

const VALUES = { conn: connValues, dns: dnsValues, ssl: sslValues, http: httpValues } as const;

function valuesOf(log: ZeekLog, c: Contact): Record<string, Value> {
  return {
    ts: Number((c.time / 1000).toFixed(6)),
    uid: `C${c.id}`,
    'id.orig_h': c.client,
    'id.orig_p': c.client_port,
    'id.resp_h': log === 'dns' ? c.resolver : c.server.ip,
    'id.resp_p': log === 'dns' ? 53 : c.server.port,
    ...VALUES[log](c),
  };
}

/** The lines before the first, and after the last. */
export function zeekHeader(log: ZeekLog): string {
  const columns = [...ENDS, ...COLUMNS[log]];
  return [
    '#separator \\x09',
    '#set_separator\t,',
    '#empty_field\t(empty)',
    '#unset_field\t-',
    `#path\t${log}`,
    '#open\t2026-11-02-08-00-00',
    `#fields\t${columns.map(([name]) => name).join('\t')}`,
    `#types\t${columns.map(([, type]) => type).join('\t')}`,
    '',
  ].join('\n');
}

function tsvCell(value: Value, type: string): string {
  if (value === undefined) return '-';
  if (typeof value === 'boolean') return value ? 'T' : 'F';
  if (typeof value === 'object') return value.length === 0 ? '(empty)' : value.join(',');
  return type === 'time' || type === 'interval' ? Number(value).toFixed(6) : String(value);
}

/** One line with its end, tab-separated. */
export function zeekTsv(log: ZeekLog, contact: Contact): string {
  const values = valuesOf(log, contact);
  const cells = [...ENDS, ...COLUMNS[log]].map(([name, type]) => tsvCell(values[name], type));
  return `${cells.join('\t')}\n`;
}

/** One line with its end, JSON; `nested` puts the ends into an object of their own. */
export function zeekJson(log: ZeekLog, contact: Contact, nested = false): string {
  const values = valuesOf(log, contact);
  if (!nested) return `${JSON.stringify(values)}\n`;
  const id: Record<string, Value> = {};
  const rest: Record<string, Value> = {};
  for (const [name, value] of Object.entries(values))
    if (name.startsWith('id.')) id[name.slice(3)] = value;
    else rest[name] = value;
  const { ts, uid, ...others } = rest;
  return `${JSON.stringify({ ts, uid, id, ...others })}\n`;
}
