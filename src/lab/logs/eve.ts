/** Contacts as Suricata writes them: EVE, one JSON object a line. */
import type { Contact } from './contacts.ts';

export interface EveOptions {
  /** Form of the `dns` object. */
  readonly dns?: 1 | 2 | 3;
}

/** `2026-11-02T08:00:00.000123+0000`. */
export function eveTime(millis: number): string {
  const micros = Math.round(millis * 1000);
  const text = new Date(Math.floor(micros / 1000)).toISOString();
  return `${text.slice(0, -1)}${`${micros % 1000}`.padStart(3, '0')}+0000`;
}

/** Suricata writes slashes with a backslash. */
const line = (event: object): string => `${JSON.stringify(event).replaceAll('/', '\\/')}\n`;

/** What every event begins with. */
const eveHead = (c: Contact, type: string): object => ({
  timestamp: eveTime(c.time),
  flow_id: Number.parseInt(c.id.slice(0, 13), 16),
  in_iface: 'eth1',
  event_type: type,
  src_ip: c.client,
  src_port: c.client_port,
  dest_ip: type === 'dns' ? c.resolver : c.server.ip,
  dest_port: type === 'dns' ? 53 : c.server.port,
  proto: type === 'dns' || c.udp ? 'UDP' : 'TCP',
});

/** What is answered: in one event, but in form 1 in one for each record. */
function dnsOf(c: Contact, form: 1 | 2 | 3): object[] {
  const { name, ip, alias } = c.server;
  const rrname = alias ?? name;
  const rrtype = ip.includes(':') ? 'AAAA' : 'A';
  const answer = { rrname: name, rrtype, ttl: 300, rdata: ip };
  const answers =
    alias === undefined ? [answer] : [{ rrname, rrtype: 'CNAME', ttl: 300, rdata: name }, answer];
  const grouped = { ...(alias !== undefined && { CNAME: [name] }), [rrtype]: [ip] };
  const flags = { id: c.client_port, flags: '8180', qr: true, rd: true, ra: true };
  switch (form) {
    case 1:
      return answers.map((one) => ({ type: 'answer', ...flags, rcode: 'NOERROR', ...one }));
    case 2:
      return [
        {
          version: 2,
          type: 'answer',
          ...flags,
          rrname,
          rrtype,
          rcode: 'NOERROR',
          answers,
          grouped,
        },
      ];
    case 3:
      return [
        {
          version: 3,
          type: 'response',
          tx_id: 0,
          ...flags,
          opcode: 0,
          rcode: 'NOERROR',
          queries: [{ rrname, rrtype }],
          answers,
          grouped,
        },
      ];
  }
}

/** Bytes of a frame that are no payload. */
const FRAME = { udp: 42, tcp: 66 } as const;

const tlsOf = (c: Contact): object => ({
  subject: `CN=${c.server.name}`,
  issuerdn: 'C=US, O=Lab Trust, CN=Lab CA 3',
  serial: c.id.toUpperCase(),
  fingerprint: `${c.id}${c.id}${c.id}`.slice(0, 40),
  sni: c.server.name,
  version: 'TLS 1.2',
  notbefore: '2026-10-01T00:00:00',
  notafter: '2027-01-01T00:00:00',
  ja3: {
    hash: `${c.id}${c.id}${c.id}`.slice(0, 32),
    string: '771,4865-4866-4867-49195,0-23-65281-10-11,29-23-24,0',
  },
});

const httpOf = (c: Contact): object => ({
  hostname: c.server.name,
  url: `/${c.id}?q=${c.client_port}`,
  http_user_agent: c.agent,
  http_content_type: 'text/html',
  http_method: 'GET',
  protocol: 'HTTP/1.1',
  status: 200,
  length: c.payload[1],
});

function flowOf(c: Contact): object {
  const frame = c.udp ? FRAME.udp : FRAME.tcp;
  return {
    pkts_toserver: c.packets[0],
    pkts_toclient: c.packets[1],
    bytes_toserver: c.payload[0] + frame * c.packets[0],
    bytes_toclient: c.payload[1] + frame * c.packets[1],
    start: eveTime(c.time - c.seconds * 1000),
    end: eveTime(c.time),
    age: Math.round(c.seconds),
    state: 'closed',
    reason: 'timeout',
    alerted: false,
  };
}

const TCP_FLAGS = { syn: true, fin: true, psh: true, ack: true, state: 'closed' };

/** One event with its end; where DNS in form 1 has several answers, as many. */
export function eveLine(c: Contact, { dns = 2 }: EveOptions = {}): string {
  const head = eveHead(c, c.kind);
  switch (c.kind) {
    case 'dns':
      return dnsOf(c, dns)
        .map((one) => line({ ...head, pkt_src: 'wire/pcap', dns: one }))
        .join('');
    case 'tls':
      return line({ ...head, pkt_src: 'wire/pcap', tls: tlsOf(c) });
    case 'http':
      return line({ ...head, pkt_src: 'wire/pcap', tx_id: 0, http: httpOf(c) });
    case 'flow':
      return line({
        ...head,
        app_proto: c.server.port === 443 ? 'tls' : 'failed',
        flow: flowOf(c),
        ...(c.udp ? {} : { tcp: { tcp_flags: '1b', ...TCP_FLAGS } }),
      });
  }
}

/** An alert about a packet of a contact, with the payload that raised it. */
export const eveAlert = (
  c: Contact,
  rule: { readonly id: number; readonly name: string; readonly category: string },
  payload = '',
  sender: 'client' | 'server' = 'client',
): string =>
  line({
    ...eveHead(c, 'alert'),
    ...(sender === 'server' && {
      src_ip: c.server.ip,
      src_port: c.server.port,
      dest_ip: c.client,
      dest_port: c.client_port,
    }),
    alert: {
      action: 'allowed',
      gid: 1,
      signature_id: rule.id,
      rev: 2,
      signature: rule.name,
      category: rule.category,
      severity: 2,
    },
    app_proto: 'failed',
    direction: sender === 'client' ? 'to_server' : 'to_client',
    flow: {
      ...flowOf(c),
      src_ip: c.client,
      dest_ip: c.server.ip,
      src_port: c.client_port,
      dest_port: c.server.port,
    },
    ...(payload === '' ? {} : { payload: Buffer.from(payload).toString('base64'), stream: 1 }),
  });
