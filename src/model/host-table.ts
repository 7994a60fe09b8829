/** Hosts and their evidence as flat tables: one row a host or a reason, lists joined by `; `. Column names are those of the JSON
 * document. */
import { csv, type CsvValue } from '../lib/csv.ts';
import { hostPort } from '../lib/host-port.ts';
import type { EvidenceDocument, HostDocument } from './scan-document.ts';

/** A table made of hosts, in their order. */
export interface HostTable {
  readonly header: readonly string[];
  readonly rowsOf: (host: HostDocument) => readonly (readonly CsvValue[])[];
}

const join = (values: readonly string[]): string => values.join('; ');

const endpointText = (e: HostDocument['endpoints'][number]): string =>
  hostPort(e.name === '' ? e.ip : e.name, e.port);

/** The reason that carries the verdict: the highest level, then the surest; of a host with none, what it was seen for. */
export function strongest(host: HostDocument): EvidenceDocument | undefined {
  const reasons = host.evidence.length > 0 ? host.evidence : host.counter_evidence;
  return [...reasons]
    .sort((a, b) => Number(b.level[1]) - Number(a.level[1]) || b.confidence - a.confidence)
    .at(0);
}

/** Evidence for mining, then that against it. */
export const reasonsOf = (
  host: HostDocument,
): readonly { readonly side: 'for' | 'against'; readonly e: EvidenceDocument }[] => [
  ...host.evidence.map((e) => ({ side: 'for' as const, e })),
  ...host.counter_evidence.map((e) => ({ side: 'against' as const, e })),
];

type Columns<Of> = readonly (readonly [string, (of: Of) => CsvValue])[];

const columns: Columns<HostDocument> = [
  ['ip', (h) => h.ip],
  ['level', (h) => h.level],
  ['verdict', (h) => h.verdict],
  ['kind', (h) => h.kind],
  ['confidence', (h) => h.confidence],
  ['dialects', (h) => join(h.dialects)],
  ['coins', (h) => join(h.coins)],
  ['algorithms', (h) => join(h.algorithms)],
  ['agents', (h) => join(h.agents)],
  ['endpoints', (h) => join(h.endpoints.map(endpointText))],
  ['pools', (h) => join([...new Set(h.endpoints.map((e) => e.pool).filter((p) => p !== ''))])],
  ['sessions', (h) => h.sessions],
  ['shares_submitted', (h) => h.shares.submitted],
  ['shares_accepted', (h) => h.shares.accepted],
  ['shares_rejected', (h) => h.shares.rejected],
  ['hash_rate_algorithm', (h) => h.hash_rate[0]?.algorithm ?? null],
  ['hash_rate_low', (h) => h.hash_rate[0]?.low ?? null],
  ['hash_rate_mid', (h) => h.hash_rate[0]?.mid ?? null],
  ['hash_rate_high', (h) => h.hash_rate[0]?.high ?? null],
  ['hash_rate_unit', (h) => h.hash_rate[0]?.unit ?? null],
  ['first_seen', (h) => h.first_seen],
  ['last_seen', (h) => h.last_seen],
  ['active_hours', (h) => h.active_hours],
  ['active_days', (h) => h.active_days],
  ['connection_frequency', (h) => h.connection_frequency],
  ['country', (h) => h.place.country],
  ['region', (h) => h.place.region],
  ['city', (h) => h.place.city],
  ['network_type', (h) => h.network_type.type],
  ['network_type_source', (h) => h.network_type.source],
  ['asn', (h) => h.asn],
  ['unit', (h) => h.unit],
  ['reason', (h) => strongest(h)?.summary ?? null],
];

/** One row a host. */
export const hostTable: HostTable = {
  header: columns.map(([name]) => name),
  rowsOf: (host) => [columns.map(([, value]) => value(host))],
};

/** One row a piece of evidence, for and against. */
export const evidenceTable: HostTable = {
  header: [
    'ip',
    'side',
    'level',
    'detector',
    'basis',
    'confidence',
    'time',
    'end_time',
    'endpoint',
    'pool',
    'summary',
  ],
  rowsOf: (host) =>
    reasonsOf(host).map(({ e, side }) => [
      host.ip,
      side,
      e.level,
      e.detector,
      e.basis,
      e.confidence,
      e.time,
      e.end_time,
      endpointText(e.endpoint),
      e.endpoint.pool,
      e.summary,
    ]),
};

/** The whole table as CSV. */
export const tableCsv = ({ header, rowsOf }: HostTable, hosts: readonly HostDocument[]): string =>
  csv(header, hosts.flatMap(rowsOf));
