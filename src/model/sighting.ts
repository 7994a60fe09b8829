/** Evidence folded to hour × client × endpoint × detector × algorithm × input. A join-semilattice: merging is
 * max, min or union by column, so delivery may repeat, reorder and come late; sums are taken over inputs (`segment`) at reading. */
import { columns, type Column, type Row } from '../records/columns.ts';
import type { Merge } from './merge-row.ts';

export type { Merge } from './merge-row.ts';
export interface MergeColumn extends Column {
  readonly merge: Merge;
}

export const sighting = columns({
  hour: { is: 'millis', merge: 'key', doc: 'Start of the hour, UTC.' },
  host: { is: 'ip', merge: 'key', doc: 'The client.' },
  peer_ip: {
    is: 'text',
    merge: 'key',
    doc: 'Address of the endpoint; empty when only a name is known.',
  },
  peer_port: { is: 'port', merge: 'key', doc: 'Port of the endpoint; 0 when unknown.' },
  peer_name: { is: 'text', merge: 'key', doc: 'Name of the endpoint; empty when unknown.' },
  detector: { is: 'text', merge: 'key', doc: 'Which detector says so.' },
  basis: { is: 'text', merge: 'key', doc: 'Kind of reason; different ones count as independent.' },
  stance: { is: 'text', merge: 'key', doc: '`for`, `against` or `context`.' },
  algorithm: {
    is: 'text',
    merge: 'key',
    doc: 'Algorithm, or candidates joined by `|`; empty when unknown.',
  },
  observer: { is: 'text', merge: 'key', doc: 'The sensor.' },
  segment: {
    is: 'text',
    merge: 'key',
    doc: 'Fingerprint of the input; counters are cumulative within it.',
  },
  level: { is: 'uint', merge: 'max', doc: 'Highest level reached, 1–5.' },
  confidence: { is: 'uint', merge: 'max', doc: 'Highest confidence, 0–100.' },
  pool: { is: 'text', merge: 'longest', doc: 'Pool name.' },
  hash_unit: { is: 'text', merge: 'longest', doc: '`H/s`, `Sol/s`, `g/s`, or empty.' },
  first_seen: { is: 'millis', merge: 'min', doc: 'First evidence in the hour.' },
  last_seen: { is: 'millis', merge: 'max', doc: 'Last evidence in the hour.' },
  sessions: { is: 'uint', merge: 'max', doc: 'Sessions opened in the hour.' },
  submitted: { is: 'uint', merge: 'max', doc: 'Shares submitted.' },
  accepted: { is: 'uint', merge: 'max', doc: 'Shares accepted.' },
  rejected: { is: 'uint', merge: 'max', doc: 'Shares rejected.' },
  bytes_out: { is: 'uint', merge: 'max', doc: 'IP bytes to the endpoint.' },
  bytes_in: { is: 'uint', merge: 'max', doc: 'IP bytes from the endpoint.' },
  work: { is: 'real', merge: 'max', doc: 'Expected hashes done.' },
  work_variance: { is: 'real', merge: 'max', doc: 'Σ work²/shares, for the interval of sums.' },
  work_shares: { is: 'uint', merge: 'max', doc: 'Shares that work was reckoned from.' },
  work_seconds: { is: 'real', merge: 'max', doc: 'Seconds during which work could be reckoned.' },
  work_exposure: { is: 'real', merge: 'max', doc: 'Shares to expect of 1 H/s in that time.' },
  dialects: { is: 'texts', merge: 'union', doc: 'Dialects seen.' },
  coins: { is: 'texts', merge: 'union', doc: 'Candidate coins.' },
  agents: { is: 'texts', merge: 'union', doc: 'Program names as sent.' },
  wallets: { is: 'texts', merge: 'union', doc: 'Fingerprints of wallets or accounts.' },
  workers: { is: 'texts', merge: 'union', doc: 'Fingerprints of worker names.' },
  traces: {
    is: 'texts',
    merge: 'union',
    doc: 'What its conversations leave to tell miners apart: times, port, fingerprints, as JSON (model/trace.ts).',
  },
  login_kinds: { is: 'texts', merge: 'union', doc: 'Kinds of login.' },
  via: { is: 'texts', merge: 'union', doc: 'Wrappings seen.' },
  reconnect: { is: 'texts', merge: 'union', doc: 'Endpoints the pool sent the miner to.' },
  proxy_signs: { is: 'texts', merge: 'union', doc: 'Why one client may stand for several.' },
  hijack_signs: { is: 'texts', merge: 'union', doc: 'Why it may mine without its owner.' },
  indicator_kinds: { is: 'texts', merge: 'union', doc: 'Kinds of the indicators it rests on.' },
} satisfies Readonly<Record<string, MergeColumn>>);
export type Sighting = Row<typeof sighting>;
