/** The materialised assessment of a host: columns to filter, sort and count by, and the whole as a document. */
import { columns, type Millis, type Row } from '../records/columns.ts';
import type { Host } from './host.ts';

export const hostColumns = columns({
  ip: { is: 'ip', doc: 'The host.' },
  assessed: { is: 'millis', doc: 'When it was assessed; the latest assessment counts.' },
  level: { is: 'uint', doc: 'Evidence level, 1–5.' },
  verdict: { is: 'text', few: true, doc: '`mining`, `suspected` or `context`.' },
  kind: { is: 'text', few: true, doc: 'Kind of mining.' },
  confidence: { is: 'real', doc: '0–1.' },
  coins: { is: 'texts', few: true, doc: 'Coins it may mine.' },
  algorithms: { is: 'texts', few: true, doc: 'Algorithms it may work on.' },
  dialects: { is: 'texts', few: true, doc: 'Protocol dialects seen.' },
  pools: { is: 'texts', few: true, doc: 'Names of the pools it was seen at.' },
  country: { is: 'text', few: true, doc: 'ISO 3166-1 alpha-2; empty when unknown.' },
  region: { is: 'text', few: true, doc: 'ISO 3166-2; empty when unknown.' },
  network_type: { is: 'text', few: true, doc: 'Network type.' },
  asn: { is: 'uint', doc: 'Autonomous system; 0 when unknown.' },
  unit: { is: 'text', few: true, doc: 'Responsible unit; empty when unknown.' },
  sessions: { is: 'uint', doc: 'Sessions opened.' },
  submitted: { is: 'uint', doc: 'Shares submitted.' },
  accepted: { is: 'uint', doc: 'Shares accepted.' },
  rejected: { is: 'uint', doc: 'Shares rejected.' },
  active_hours: { is: 'uint', doc: 'Hours in which it was seen with evidence for mining.' },
  active_days: {
    is: 'days',
    doc: 'Days (UTC) on which it mined: verdict `mining`, and a reason of level E2 or better.',
  },
  first_seen: { is: 'millis', doc: 'First evidence.' },
  last_seen: { is: 'millis', doc: 'Last evidence.' },
  search: {
    is: 'text',
    doc: 'Lower-case words a text search looks in: endpoints, pools, agents, unit, fingerprints.',
  },
});
export type HostRow = Row<typeof hostColumns>;

/** The assessment as a whole, apart: pages of the list read a few, and questions that count read none. */
export const hostDocumentColumns = columns({
  ip: { is: 'ip', doc: 'The host.' },
  assessed: { is: 'millis', doc: 'When it was assessed; the latest assessment counts.' },
  document: { is: 'json', doc: 'The assessment as a whole.' },
});
export type HostDocumentRow = Row<typeof hostDocumentColumns>;

const distinct = (texts: readonly string[]): string[] =>
  [...new Set(texts)].filter((text) => text !== '').sort();

const searchText = (h: Host): string =>
  distinct([
    h.ip,
    ...h.endpoints.flatMap((e) => [e.ip, e.name, e.pool]),
    ...h.agents,
    ...h.wallets,
    ...h.workers,
    ...h.coins,
    ...h.algorithms,
    ...h.dialects,
    h.unit ?? '',
  ])
    .join('\n')
    .toLowerCase();

/** An assessment made at `assessed` to its row. */
export function hostRow(h: Host, assessed: Millis): HostRow {
  return {
    ip: h.ip,
    assessed,
    level: Number(h.level.slice(1)),
    verdict: h.verdict,
    kind: h.kind,
    confidence: h.confidence,
    coins: h.coins,
    algorithms: h.algorithms,
    dialects: h.dialects,
    pools: distinct(h.endpoints.map((e) => e.pool)),
    country: h.place.country ?? '',
    region: h.place.region ?? '',
    network_type: h.network_type.type,
    asn: h.asn ?? 0,
    unit: h.unit ?? '',
    sessions: h.sessions,
    submitted: h.shares.submitted,
    accepted: h.shares.accepted,
    rejected: h.shares.rejected,
    active_hours: h.active_hours,
    active_days: h.active_days,
    first_seen: h.first_seen,
    last_seen: h.last_seen,
    search: searchText(h),
  };
}

/** An assessment made at `assessed` to the row that keeps it whole. */
export const hostDocumentRow = (h: Host, assessed: Millis): HostDocumentRow => ({
  ip: h.ip,
  assessed,
  document: h,
});

/** The assessment a row was made from. */
export const hostOf = (row: Pick<HostDocumentRow, 'document'>): Host => row.document as Host;
