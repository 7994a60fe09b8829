/** The materialised assessment of a host: columns to filter, sort and count by, and the whole as a document. */
import { columns, type Millis, type Row } from '../records/columns.ts';
import { endpointKey } from './graph.ts';
import type { Host, Standing } from './host.ts';
import { isMachine } from './miner.ts';
import { miningKinds, verdicts } from './level.ts';

export const hostColumns = columns({
  ip: { is: 'ip', doc: 'The host.' },
  assessed: { is: 'millis', doc: 'When it was assessed; the latest assessment counts.' },
  level: { is: 'uint', bits: 8, doc: 'Evidence level, 1–5.' },
  verdict: { is: 'text', one_of: verdicts, doc: '`mining`, `suspected` or `context`.' },
  kind: { is: 'text', one_of: miningKinds, doc: 'Kind of mining.' },
  confidence: { is: 'real', doc: '0–1.' },
  leaning: {
    is: 'text',
    few: true,
    doc: 'Whose doing it looks like: `owner_run`, `hijacked`, `undecided`.',
  },
  coins: { is: 'texts', few: true, doc: 'Coins it may mine.' },
  algorithms: { is: 'texts', few: true, doc: 'Algorithms it may work on.' },
  dialects: { is: 'texts', few: true, doc: 'Protocol dialects seen.' },
  pools: { is: 'texts', few: true, doc: 'Names of the pools it was seen at.' },
  country: { is: 'text', few: true, doc: 'ISO 3166-1 alpha-2; empty when unknown.' },
  region: { is: 'text', few: true, doc: 'ISO 3166-2; empty when unknown.' },
  place: { is: 'text', few: true, doc: 'The region, or the country where it is unknown.' },
  city: {
    is: 'text',
    few: true,
    doc: 'City, where a table or database of the operator tells it; else empty.',
  },
  network_type: { is: 'text', few: true, doc: 'Network type.' },
  asn: { is: 'uint', bits: 32, doc: 'Autonomous system; 0 when unknown.' },
  unit: { is: 'text', few: true, doc: 'Responsible unit; empty when unknown.' },
  sector: { is: 'text', few: true, doc: 'Sector of the unit; empty when unknown.' },
  policy: {
    is: 'text',
    few: true,
    doc: 'Policy profile of its prefix; empty: that of the configuration.',
  },
  sessions: { is: 'uint', doc: 'Sessions opened.' },
  submitted: { is: 'uint', doc: 'Shares submitted.' },
  accepted: { is: 'uint', doc: 'Shares accepted.' },
  rejected: { is: 'uint', doc: 'Shares rejected.' },
  active_hours: {
    is: 'uint',
    bits: 32,
    doc: 'Hours in which it was seen with evidence for mining.',
  },
  active_days: {
    is: 'days',
    doc: 'Days (UTC) on which it mined: verdict `mining`, and a reason of level E2 or better.',
  },
  first_day: { is: 'uint', bits: 16, doc: 'The first of these days; 65535 when there is none.' },
  last_day: { is: 'uint', bits: 16, doc: 'The last of these days; 0 when there is none.' },
  rate_algorithms: { is: 'texts', few: true, doc: 'Algorithms whose hash rate is known.' },
  rate_low: { is: 'reals', doc: 'Of each of them the lower end of the 95 % interval, per second.' },
  rate_mid: { is: 'reals', doc: 'Of each of them the hash rate, per second.' },
  rate_high: { is: 'reals', doc: 'Of each of them the upper end of the 95 % interval.' },
  rate_hours: { is: 'reals', doc: 'Of each of them the hours at work that were seen.' },
  rate_devices: { is: 'texts', few: true, doc: 'Of each of them what it most likely runs on.' },
  wallets: { is: 'texts', doc: 'Fingerprints of the wallets or accounts it works for.' },
  accounts: { is: 'texts', doc: 'Of these, the ones that are accounts at a pool.' },
  agents: { is: 'texts', few: true, doc: 'Names of its mining programs, as sent.' },
  endpoints: { is: 'texts', doc: 'Where it mines, as `host:port`.' },
  endpoint_pools: { is: 'texts', few: true, doc: 'Of each of these the known pool; or empty.' },
  machines: {
    is: 'texts',
    doc: 'Hardware addresses and accounts that had its address while it mined.',
  },
  miners: { is: 'texts', doc: 'Ids of the miners behind it, the same at every address.' },
  first_seen: { is: 'millis', doc: 'First evidence.' },
  last_seen: { is: 'millis', doc: 'Last evidence.' },
  search: {
    is: 'text',
    doc: 'Lower-case words a text search looks in: endpoints, pools, agents, unit, city, fingerprints.',
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
    h.city ?? '',
  ])
    .join('\n')
    .toLowerCase();

/** A first day after every day that may be asked about. */
const NO_DAY = 65_535;

/** Where a host stands, in the columns that say so. */
export const standingRow = ({
  place,
  city,
  network_type,
  asn,
  unit,
  sector,
  policy,
}: Standing) => ({
  country: place.country ?? '',
  region: place.region ?? '',
  place: place.region ?? place.country ?? '',
  city: city ?? '',
  network_type: network_type.type,
  asn: asn ?? 0,
  unit: unit ?? '',
  sector: sector ?? '',
  policy: policy ?? '',
});
export type StandingRow = ReturnType<typeof standingRow>;

/** An assessment made at `assessed` to its row. */
export function hostRow(h: Host, assessed: Millis): HostRow {
  return {
    ip: h.ip,
    assessed,
    level: Number(h.level.slice(1)),
    verdict: h.verdict,
    kind: h.kind,
    confidence: h.confidence,
    leaning: h.leaning,
    coins: h.coins,
    algorithms: h.algorithms,
    dialects: h.dialects,
    pools: distinct(h.endpoints.map((e) => e.pool)),
    ...standingRow(h),
    sessions: h.sessions,
    submitted: h.shares.submitted,
    accepted: h.shares.accepted,
    rejected: h.shares.rejected,
    active_hours: h.active_hours,
    active_days: h.active_days,
    first_day: h.active_days[0] ?? NO_DAY,
    last_day: h.active_days.at(-1) ?? 0,
    rate_algorithms: h.hash_rate.map(({ algorithm }) => algorithm),
    rate_low: h.hash_rate.map(({ low }) => low),
    rate_mid: h.hash_rate.map(({ mid }) => mid),
    rate_high: h.hash_rate.map(({ high }) => high),
    rate_hours: h.hash_rate.map(({ hours }) => hours),
    rate_devices: h.hash_rate.map(({ device }) => device),
    wallets: h.wallets,
    accounts: h.accounts,
    agents: h.agents,
    endpoints: h.endpoints.map(endpointKey),
    endpoint_pools: h.endpoints.map((e) => e.pool),
    machines: distinct(h.miners.flatMap(({ machines }) => machines.filter(isMachine))),
    miners: distinct(h.miners.map(({ id }) => id)),
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

/** What an assessment says that was made before miners were told apart. */
const UNPARTED = { accounts: [], miners: [], miners_at_once: 0 } as const;
/** What an assessment says that was made before anything leant. */
const UNLEANT = { leaning: 'undecided', leaning_signs: [] } as const;
/** What an assessment says that was made before cities were kept. */
const UNCITIED = { city: null } as const;
/** What an assessment says that was made before units had sectors and prefixes policies. */
const UNPLANNED = { sector: null, policy: null } as const;
/** What a rate says that was made before rates told of time and device. */
const UNTIMED = { hours: 0, device: 'unknown' } as const;

/** The assessment a row was made from. */
export function hostOf(row: Pick<HostDocumentRow, 'document'>): Host {
  const host = row.document as Host;
  return {
    ...UNPARTED,
    ...UNLEANT,
    ...UNPLANNED,
    ...UNCITIED,
    ...host,
    hash_rate: host.hash_rate.map((rate) => ({ ...UNTIMED, ...rate })),
  };
}
