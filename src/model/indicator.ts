/** A value from intelligence, with what it stands for and how long it may be believed. */
import type { Ip, Millis } from '../records/columns.ts';

export type IndicatorType =
  | 'ip'
  | 'subnet'
  | 'domain'
  | 'endpoint'
  | 'url'
  | 'ja3'
  | 'ja4'
  | 'certificate'
  | 'wallet'
  | 'agent';
/** What the indicator is of. A pool's web site is not its stratum endpoint. */
export type IndicatorKind = 'pool' | 'proxy' | 'web-miner' | 'malware' | 'website' | 'node';
/** How a name is to be matched: exactly; with its subdomains; with subdomains but only beside other evidence; as a web site (context only). */
export type MatchMode = 'host' | 'suffix' | 'suffix+evidence' | 'site';

export interface Indicator {
  /** Stable: `<feed>:<value>[:<port>]`. */
  readonly id: string;
  readonly type: IndicatorType;
  readonly kind: IndicatorKind;
  readonly value: string;
  /** Only with this port; 0 for any. */
  readonly port: number;
  readonly match: MatchMode;
  readonly feed: string;
  /** Pool or family name for people; empty when unknown. */
  readonly pool: string;
  readonly coins: readonly string[];
  readonly algorithms: readonly string[];
  /** 0–100, already aged. */
  readonly confidence: number;
  readonly valid_from: Millis | null;
  readonly last_seen: Millis | null;
  readonly dual_use: boolean;
  readonly origin: string;
  readonly licence: string;
}

/** What intelligence says of a value. */
export interface Match {
  readonly indicator: Indicator;
  /** 0–100, reduced by age, guards and how loosely the value matched. */
  readonly confidence: number;
  /** The guard that reduced it (`cdn`, `dual-use`, `stale`, `port-unknown` …), or empty. */
  readonly guard: string;
}

/** A line of a list that could not be used. */
export interface Refused {
  readonly feed: string;
  /** From 1. */
  readonly line: number;
  /** `not_understood`, `port_invalid`, `kind_unknown`, `shared_name`. */
  readonly reason: string;
}

/** What is listed, as a whole. */
export interface Listed {
  /** Last two labels of every name (all of one that has fewer), lower case. */
  readonly endings: ReadonlySet<string>;
  /** Every address, with whatever port. */
  readonly addresses: Iterable<Ip>;
}

/** Answers "is this value known, as what, how surely". Every call is synchronous and cheap enough for once per distinct value. */
export interface Intel {
  /** A name as asked for, offered (SNI), answered (certificate) or sent (Host). */
  readonly name: (hostname: string) => Match | undefined;
  /** An address with a port; `undefined` unless that very port (or any port) is listed. */
  readonly endpoint: (ip: Ip, port: number) => Match | undefined;
  /** True when some indicator names this address with whatever port: the source keeps its flows. */
  readonly address: (ip: Ip) => boolean;
  /** An agent string of a mining program (`XMRig/6.22`). */
  readonly agent: (
    agent: string,
  ) => { readonly software: string; readonly type: string } | undefined;
  /** For readers that pass over millions of values and make no text of those nobody lists. Another object once the lists
   * have changed; where it is absent, every value is asked about. */
  readonly listed?: () => Listed;
  /** Indicators held, by feed, for `check` and the situation. */
  readonly sizes: () => Readonly<Record<string, number>>;
  /** Lines of the operator's lists that could not be used, for `check`. */
  readonly refused?: () => readonly Refused[];
}
