/** A host as people read it: where it is, whose, what is known of it and why. */
import type { Ip, Millis } from '../records/columns.ts';
import type { Attribution, ProtocolLine } from '../records/mining.ts';
import type { DeviceClass } from './energy.ts';
import type { Miner } from './miner.ts';
import type { Basis, Stance } from './evidence.ts';
import type { Sample } from './sample.ts';
import type { LevelName, MiningKind, Verdict } from './level.ts';

export type NetworkTypeName =
  | 'residential'
  | 'enterprise_line'
  | 'datacenter'
  | 'mobile'
  | 'education'
  | 'government'
  | 'vpn_proxy'
  | 'transit'
  | 'unknown';

export interface NetworkType {
  readonly type: NetworkTypeName;
  /** 0..1. */
  readonly confidence: number;
  /** Which table answered: `operator`, `overlay`, `as-type`, `private` … */
  readonly source: string;
}

export interface Place {
  /** ISO 3166-1 alpha-2, or null. */
  readonly country: string | null;
  /** ISO 3166-2 (`CN-SC`), or null. */
  readonly region: string | null;
}

/** What enrichment knows of an address. */
export interface Location {
  readonly place: Place;
  readonly place_source: string;
  /** Only where the operator's table or a database of theirs tells it. */
  readonly city: string | null;
  readonly network_type: NetworkType;
  readonly asn: number | null;
  readonly as_name: string | null;
  /** The operator's prefix it is in, or null; and what is said of that. */
  readonly own_prefix: string | null;
  readonly unit: string | null;
  /** Sector of the unit, as the operator names it. */
  readonly sector: string | null;
  /** Policy profile of the recommendations, where its prefix has one of its own. */
  readonly policy: string | null;
}

/** What of a location an assessment keeps. */
export type Standing = Pick<
  Location,
  'place' | 'city' | 'network_type' | 'asn' | 'unit' | 'sector' | 'policy'
>;

export const standingOf = (at: Standing): Standing => ({
  place: at.place,
  city: at.city,
  network_type: at.network_type,
  asn: at.asn,
  unit: at.unit,
  sector: at.sector,
  policy: at.policy,
});

/** Answers where an address was at a moment, on what network, and whose. Synchronous. */
export interface Locate {
  /** The answer, and what each table said of the kind of network, the one that counts first. */
  readonly explain: (
    ip: Ip,
    at: Millis,
  ) => {
    readonly location: Location;
    readonly claims: readonly NetworkType[];
  };
  readonly locate: (ip: Ip, at: Millis) => Location;
  /** Tables in use with origin, licence and date. */
  readonly tables: () => readonly {
    readonly name: string;
    readonly origin: string;
    readonly licence: string;
    readonly date: string;
    readonly rows: number;
    /** Lines of it that could not be read, by the number and fault of the first. */
    readonly refused?: { readonly lines: number; readonly line: number; readonly reason: string };
  }[];
}

export interface Endpoint {
  readonly ip: Ip;
  readonly port: number;
  readonly name: string;
  readonly pool: string;
}

/** 95 % interval; `mid` is the estimate, `low` may be 0. Never added across algorithms. */
export interface HashRate {
  readonly algorithm: string;
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  readonly unit: string;
  /** Time at work that was seen, hours. */
  readonly hours: number;
  /** What it most likely runs on. */
  readonly device: DeviceClass;
}

export interface HostEvidence {
  readonly level: LevelName;
  readonly detector: string;
  readonly time: Millis;
  readonly end_time: Millis;
  readonly basis: Basis;
  readonly stance: Stance;
  readonly confidence: number;
  readonly peer: Endpoint;
  readonly summary: string;
  readonly detail: Readonly<Record<string, string | number>>;
  readonly lines: readonly ProtocolLine[];
  readonly attribution: Attribution | null;
  readonly sample: Sample | null;
  readonly indicator_id: string | null;
}

/** Whose doing mining looks like: a leaning with its signs, never a verdict on a person. */
export const leanings = ['owner_run', 'hijacked', 'undecided'] as const;
export type Leaning = (typeof leanings)[number];

/** The assessment of one host over a window: sightings fused. */
export interface Host extends Standing {
  readonly ip: Ip;
  readonly level: LevelName;
  readonly verdict: Verdict;
  readonly kind: MiningKind;
  /** 0..1. */
  readonly confidence: number;
  readonly dialects: readonly string[];
  readonly coins: readonly string[];
  readonly algorithms: readonly string[];
  readonly endpoints: readonly Endpoint[];
  readonly agents: readonly string[];
  readonly wallets: readonly string[];
  /** Of these, the ones that are accounts at a pool. */
  readonly accounts: readonly string[];
  readonly workers: readonly string[];
  /** Miners behind the address, told apart. */
  readonly miners: readonly Miner[];
  /** Most of their conversations at the same time. */
  readonly miners_at_once: number;
  readonly via: readonly string[];
  readonly proxy_signs: readonly string[];
  readonly sessions: number;
  readonly shares: {
    readonly submitted: number;
    readonly accepted: number;
    readonly rejected: number;
  };
  readonly hash_rate: readonly HashRate[];
  readonly leaning: Leaning;
  /** Signs it leans by, whichever way they point: words of the group `signs` (response/wording). */
  readonly leaning_signs: readonly string[];
  readonly first_seen: Millis;
  readonly last_seen: Millis;
  /** Hours in which it was seen with stance `for`. */
  readonly active_hours: number;
  /** Days since the Unix epoch (UTC) on which it mined: verdict `mining`, and a reason of level E2 or better on that day. */
  readonly active_days: readonly number[];
  readonly evidence: readonly HostEvidence[];
  readonly counter_evidence: readonly HostEvidence[];
  /** Keys of sentences (response/wording) saying what would raise, lower or overturn the verdict. */
  readonly would_change: readonly string[];
}
