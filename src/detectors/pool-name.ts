/** Listed names (E1): asked of DNS, reached after its answer, offered in TLS, on a certificate, or sent in HTTP. */
import { z } from 'zod';
import type { Basis, Evidence, Peer } from '../model/evidence.ts';
import type { Match } from '../model/indicator.ts';
import type { Dns } from '../records/dns.ts';
import type { Flow } from '../records/flow.ts';
import type { Http } from '../records/http.ts';
import type { Tls } from '../records/tls.ts';
import { defineDetector } from './detector.ts';
import { evidence, fromIndicator, peerText } from './evidence.ts';
import { flowTally } from './pool-contact.ts';
import { readName, type Contact, type Reading } from './read-name.ts';

type Known = (name: string) => Match | undefined;

/** How much of the indicator's confidence each way of showing a name carries, in percent. */
const WEIGHT = { dns: 70, blocked: 70, flow: 100, tried: 60, sni: 100, certificate: 90, http: 90 };

export const poolName = defineDetector({
  type: 'pool-name',
  about:
    'Reads names that intelligence lists: asked of DNS (refused answers count too), reached by a flow after the answer, offered in TLS, on a server certificate, or sent in HTTP: E1. A pool’s pages are context: its bare and `www` names on web ports, page-like first labels, and clients that speak as browsers do. Brands that are also exchanges or hosters count only beside another kind of reason.',
  settings: z.strictObject({}),
  create: (_, { intel }) => {
    const known: Known = (name) => (name === '' ? undefined : intel.name(name));
    return {
      *detect({ dns, tls, http, flow, observer }) {
        for (const row of dns) yield* askedFor(row, known, observer);
        for (const row of tls) yield* offered(row, known, observer);
        for (const row of http) yield* requested(row, known, observer);
        for (const row of flow) yield* reached(row, known, observer);
      },
    };
  },
});

/** Answers by which a resolver blocks a name. */
const SINKS: ReadonlySet<string> = new Set(['0.0.0.0', '127.0.0.1', '::', '::1']);

function* askedFor(row: Dns, known: Known, observer: string): Generator<Evidence> {
  const { hostname, answers, rcode } = row;
  const alias = answers.find((answer) => isName(answer) && known(answer) !== undefined);
  const name = known(hostname) === undefined ? alias : hostname;
  const match = name === undefined ? undefined : known(name);
  if (name === undefined || match === undefined) return;
  const addresses = answers.filter((answer) => !isName(answer));
  const blocked =
    rcode === 'NXDOMAIN' ||
    rcode === 'REFUSED' ||
    (addresses.length > 0 && addresses.every((address) => SINKS.has(address)));
  yield nameEvidence({
    match,
    basis: 'dns',
    contact: { name, port: 0, browses: false },
    summary: blocked
      ? 'pool-name.blocked'
      : name === hostname
        ? 'pool-name.dns'
        : 'pool-name.alias',
    weight: blocked ? WEIGHT.blocked : WEIGHT.dns,
    row: { ...row, observer },
    peer: { ip: '', port: 0, name },
    detail: { hostname },
    distinct: [row.type, rcode, row.time],
  });
}

const isName = (answer: string): boolean => /[a-z]/i.test(answer) && !answer.includes(':');

function* offered(row: Tls, known: Known, observer: string): Generator<Evidence> {
  const browses = row.alpn.some((protocol) => protocol === 'h2' || protocol.startsWith('http/'));
  const names = row.sni === '' ? [] : [row.sni];
  let summary = 'pool-name.sni';
  let name = names.find((one) => known(one) !== undefined);
  if (name === undefined) {
    summary = 'pool-name.certificate';
    name = row.certificate_names
      .map((one) => one.replace(/^\*\./, ''))
      .find((one) => known(one) !== undefined);
  }
  const match = name === undefined ? undefined : known(name);
  if (name === undefined || match === undefined) return;
  yield nameEvidence({
    match,
    basis: 'server-name',
    contact: { name, port: row.dst_port, browses },
    summary,
    weight: summary === 'pool-name.sni' ? WEIGHT.sni : WEIGHT.certificate,
    row: { ...row, observer },
    peer: { ip: row.dst_ip, port: row.dst_port, name },
    distinct: [row.src_port, row.time],
  });
}

function* requested(row: Http, known: Known, observer: string): Generator<Evidence> {
  const match = known(row.host);
  if (match === undefined) return;
  const tunnel = row.method === 'CONNECT' || row.method === 'SOCKS';
  // The port a tunnel is asked for is the one that counts, not the proxy's.
  const asked = tunnel ? Number(/:(\d{1,5})$/.exec(row.path)?.[1] ?? 0) : row.dst_port;
  yield nameEvidence({
    match,
    basis: 'server-name',
    contact: {
      name: row.host,
      port: asked,
      browses: row.method === 'GET' || row.method === 'HEAD',
    },
    summary: tunnel ? 'pool-name.tunnel' : 'pool-name.http',
    weight: WEIGHT.http,
    row: { ...row, observer },
    peer: { ip: row.dst_ip, port: row.dst_port, name: row.host },
    distinct: [row.src_port, row.time],
  });
}

function* reached(row: Flow, known: Known, observer: string): Generator<Evidence> {
  const match = known(row.dst_name);
  if (match === undefined) return;
  const answered = row.payload_in > 0;
  yield nameEvidence({
    match,
    basis: 'dns',
    contact: { name: row.dst_name, port: row.dst_port, browses: false },
    summary: answered ? 'pool-name.reached' : 'pool-name.tried',
    weight: answered ? WEIGHT.flow : WEIGHT.tried,
    row: { ...row, time: row.start_time, observer },
    peer: { ip: row.dst_ip, port: row.dst_port, name: row.dst_name },
    extra: { end_time: row.end_time, tally: flowTally(row) },
    distinct: [row.src_port, row.start_time, row.protocol_num],
  });
}

interface NameFound {
  readonly match: Match;
  readonly basis: Basis;
  readonly contact: Contact;
  readonly summary: string;
  readonly weight: number;
  readonly row: {
    readonly time: number;
    readonly src_ip: string;
    readonly segment: string;
    readonly observer: string;
  };
  readonly peer: Omit<Peer, 'pool'>;
  readonly detail?: Evidence['detail'];
  readonly extra?: Partial<Evidence>;
  readonly distinct: readonly (string | number)[];
}

/** Basis of what is context only. */
const CONTEXT: Readonly<Partial<Record<Reading, Basis>>> = { site: 'site', node: 'node' };

function nameEvidence(found: NameFound): Evidence {
  const { match, contact, row, extra } = found;
  const { kind, pool } = match.indicator;
  const reading = readName(match, contact);
  const peer = { ...found.peer, pool };
  const context = CONTEXT[reading];
  return evidence(
    {
      ...fromIndicator(match),
      ...extra,
      time: row.time,
      host: row.src_ip,
      peer,
      detector: 'pool-name',
      level: 1,
      basis: context ?? found.basis,
      stance: reading === 'mining' ? 'for' : 'context',
      confidence: Math.round((match.confidence * found.weight) / 100),
      summary: context === undefined ? found.summary : `pool.${reading}`,
      detail: {
        ...found.detail,
        name: contact.name,
        endpoint: peerText(peer),
        kind,
        pool,
        guard: match.guard,
      },
      observer: row.observer,
      segment: row.segment,
    },
    found.summary,
    ...found.distinct,
  );
}
