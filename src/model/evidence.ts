/** One detector's reason to believe that one client mines at one endpoint, or a reason against it. */
import type { Ip, Millis } from '../records/columns.ts';
import type { Attribution, ProtocolLine } from '../records/mining.ts';
import type { Level } from './level.ts';
import type { Sample } from './sample.ts';

/** Independent kinds of reason. Two different ones at E1/E2 may leave "suspected"; one may not, however often. */
export type Basis =
  | 'dns'
  | 'address'
  | 'ladder'
  | 'server-name'
  | 'agent'
  | 'shape'
  | 'protocol'
  | 'work'
  | 'management'
  | 'clock'
  | 'rhythm'
  | 'report'
  | 'site'
  | 'node'
  | 'shared-address'
  | 'prober';

/** What speaks: for mining, against it, or only as context (a web site, a node). */
export type Stance = 'for' | 'against' | 'context';

export interface Peer {
  /** Address of the endpoint; empty when only a name is known. */
  readonly ip: Ip;
  readonly port: number;
  readonly name: string;
  /** Pool name from intelligence; empty when unknown. */
  readonly pool: string;
}

/** Counters an evidence adds; they add over parts, hours and inputs. */
export interface Tally {
  readonly sessions: number;
  readonly submitted: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly bytes_out: number;
  readonly bytes_in: number;
  /** Expected hashes done, and Σ work²/shares for its interval, and seconds they took (sightings/work.ts). */
  readonly work: number;
  readonly work_variance: number;
  readonly work_shares: number;
  readonly work_seconds: number;
  /** Shares to expect of 1 H/s in that time: what is left to go by when no share was seen. */
  readonly work_exposure: number;
}

/** Facts an evidence knows; sets, merged by union. */
export interface Facts {
  readonly dialects: readonly string[];
  readonly coins: readonly string[];
  /** One entry: the algorithm, or its candidates joined by `|`; empty when unknown. Part of a sighting's key. */
  readonly algorithm: string;
  readonly hash_unit: string;
  readonly agents: readonly string[];
  readonly wallets: readonly string[];
  readonly workers: readonly string[];
  /** What the conversation leaves to tell miners apart (model/trace.ts). */
  readonly traces: readonly string[];
  readonly login_kinds: readonly string[];
  readonly via: readonly string[];
  readonly reconnect: readonly string[];
  readonly proxy_signs: readonly string[];
  /** Why it may mine without its owner: `self-description`, `malware-endpoint`. */
  readonly hijack_signs: readonly string[];
  /** Kinds of the indicators it rests on (IndicatorKind). */
  readonly indicator_kinds: readonly string[];
}

export interface Evidence {
  /** Deterministic: the same input gives the same id. 16 hex digits. */
  readonly id: string;
  readonly time: Millis;
  readonly end_time: Millis;
  readonly host: Ip;
  readonly peer: Peer;
  readonly detector: string;
  readonly level: Level;
  readonly basis: Basis;
  readonly stance: Stance;
  /** 0–100. */
  readonly confidence: number;
  readonly indicator_id: string | null;
  /** Key of the sentence in response/wording, with the values it needs. */
  readonly summary: string;
  readonly detail: Readonly<Record<string, string | number>>;
  readonly lines: readonly ProtocolLine[];
  readonly attribution: Attribution | null;
  /** Of a conversation nobody can read, what of it is kept to be looked at; null of all others. */
  readonly sample: Sample | null;
  readonly facts: Facts;
  readonly tally: Tally;
  readonly observer: string;
  readonly segment: string;
}

/** In `via`: a tunnel that could not be looked into, whose other end the peer is. */
export const TUNNEL = 'tunnel';

export const noTally: Tally = {
  sessions: 0,
  submitted: 0,
  accepted: 0,
  rejected: 0,
  bytes_out: 0,
  bytes_in: 0,
  work: 0,
  work_variance: 0,
  work_shares: 0,
  work_seconds: 0,
  work_exposure: 0,
};
export const noFacts: Facts = {
  dialects: [],
  coins: [],
  algorithm: '',
  hash_unit: '',
  agents: [],
  wallets: [],
  workers: [],
  traces: [],
  login_kinds: [],
  via: [],
  reconnect: [],
  proxy_signs: [],
  hijack_signs: [],
  indicator_kinds: [],
};
