/** Hosts as CSV: one row a host, lists joined by `; `. Column names are those of the JSON document. */
import type { HostDocument } from '../../model/scan-document.ts';
import { csv, type CsvValue } from '../../lib/csv.ts';
import { hostPort } from './format.ts';
import { strongest } from './host-list.ts';

const columns: readonly (readonly [string, (host: HostDocument) => CsvValue])[] = [
  ['ip', (h) => h.ip],
  ['level', (h) => h.level],
  ['verdict', (h) => h.verdict],
  ['kind', (h) => h.kind],
  ['confidence', (h) => h.confidence],
  ['dialects', (h) => join(h.dialects)],
  ['coins', (h) => join(h.coins)],
  ['algorithms', (h) => join(h.algorithms)],
  ['agents', (h) => join(h.agents)],
  [
    'endpoints',
    (h) => join(h.endpoints.map((e) => hostPort(e.name === '' ? e.ip : e.name, e.port))),
  ],
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
  ['network_type', (h) => h.network_type.type],
  ['network_type_source', (h) => h.network_type.source],
  ['asn', (h) => h.asn],
  ['unit', (h) => h.unit],
  ['reason', (h) => strongest(h)?.summary ?? null],
];

const join = (values: readonly string[]): string => values.join('; ');

/** The table of hosts as CSV. */
export const hostsCsv = (hosts: readonly HostDocument[]): string =>
  csv(
    columns.map(([name]) => name),
    hosts.map((host) => columns.map(([, value]) => value(host))),
  );

/** The evidence of one host as CSV, for and against. */
export function evidenceCsv(host: HostDocument): string {
  const all = [
    ...host.evidence.map((e) => ({ e, side: 'for' })),
    ...host.counter_evidence.map((e) => ({ e, side: 'against' })),
  ];
  return csv(
    [
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
    all.map(({ e, side }) => [
      host.ip,
      side,
      e.level,
      e.detector,
      e.basis,
      e.confidence,
      e.time,
      e.end_time,
      hostPort(e.endpoint.name === '' ? e.endpoint.ip : e.endpoint.name, e.endpoint.port),
      e.endpoint.pool,
      e.summary,
    ]),
  );
}
