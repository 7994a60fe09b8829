/** What hosts have in common, as a graph: hosts on one side, on the other what they share (a wallet, an account, an endpoint, a
 * program, a machine), each with how much sharing it says. */
import { isoTime } from '../lib/iso-time.ts';
import type { GraphDocument, GraphNode } from './graph-document.ts';
import { levelName } from './level.ts';
import type { Millis } from '../records/columns.ts';

/** What hosts can have in common. */
const sharedKinds = ['wallet', 'account', 'endpoint', 'agent', 'machine'] as const;
export type SharedKind = (typeof sharedKinds)[number];

/** Where a walk can begin. */
export const nodeKinds = ['host', ...sharedKinds] as const;
export type NodeKind = (typeof nodeKinds)[number];

/** How much it says that two hosts have it in common. What is `none` is shown and joins nothing. */
export const linkStrengths = ['strong', 'moderate', 'weak', 'none'] as const;
export type LinkStrength = (typeof linkStrengths)[number];

/** What is shared, and how many share it. */
export interface Shared {
  readonly kind: SharedKind;
  /** Fingerprint, `host:port`, name of a program, or hardware address. */
  readonly value: string;
  /** Hosts of the store that have it. */
  readonly hosts: number;
  /** Distinct responsible units among them, the unknown one not counted. */
  readonly units: number;
  /** Distinct wallets or accounts among them. */
  readonly wallets: number;
  /** Name of the public pool it belongs to; empty when it belongs to none that is known. */
  readonly pool: string;
  /** A program that many people run. */
  readonly common: boolean;
}

/** Why a link is as strong as it is: words of the group `links` (response/wording). */
export type LinkReason =
  | 'same-wallet'
  | 'same-account'
  | 'same-machine'
  | 'private-endpoint'
  | 'unlisted-endpoint'
  | 'busy-endpoint'
  | 'public-pool'
  | 'rare-agent'
  | 'spread-agent'
  | 'common-agent';

export interface Link {
  readonly strength: LinkStrength;
  readonly why: LinkReason;
}

/** An endpoint where more wallets than this are paid works for the public, listed or not. */
const WALLETS_OF_A_PUBLIC_POOL = 4;
/** A program that more hosts run is no sign of a common hand. */
const HOSTS_OF_A_RARE_AGENT = 20;

/** What it says that hosts share this. */
export function linkOf({ kind, value, hosts, wallets, pool, common }: Shared): Link {
  switch (kind) {
    case 'wallet':
      return { strength: 'strong', why: 'same-wallet' };
    case 'machine':
      return { strength: 'strong', why: 'same-machine' };
    // Names of accounts are chosen by people, and two may choose the same.
    case 'account':
      return { strength: 'moderate', why: 'same-account' };
    case 'endpoint':
      if (pool !== '') return { strength: 'none', why: 'public-pool' };
      if (wallets > WALLETS_OF_A_PUBLIC_POOL) return { strength: 'none', why: 'busy-endpoint' };
      return isPrivate(value)
        ? { strength: 'strong', why: 'private-endpoint' }
        : { strength: 'moderate', why: 'unlisted-endpoint' };
    case 'agent':
      if (common) return { strength: 'none', why: 'common-agent' };
      return hosts > HOSTS_OF_A_RARE_AGENT
        ? { strength: 'none', why: 'spread-agent' }
        : { strength: 'weak', why: 'rare-agent' };
  }
}

/** Whether a link is worth following: what is weak or nothing is shown, and leads nowhere. */
export const joins = ({ strength }: Link): boolean =>
  strength === 'strong' || strength === 'moderate';

const PRIVATE = /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|127\.|\[f[cd])/i;
/** An endpoint inside somebody's own network: a proxy or pool of their own. */
const isPrivate = (value: string): boolean => PRIVATE.test(value);

/** Identifies a node: its kind and what it is. */
export const nodeId = (kind: NodeKind, value: string): string => `${kind}:${value}`;

/** `host:port` of an endpoint, its name before its address; IPv6 in brackets. */
export function endpointKey(e: {
  readonly ip: string;
  readonly port: number;
  readonly name: string;
}): string {
  const host = (e.name || e.ip).toLowerCase();
  return `${host.includes(':') ? `[${host}]` : host}:${e.port}`;
}

/** A host at the end of an edge, as the store tells of it. */
export interface Member {
  readonly kind: SharedKind;
  readonly value: string;
  readonly ip: string;
  readonly verdict: string;
  readonly level: number;
  readonly unit: string;
  readonly first_seen: Millis;
  readonly last_seen: Millis;
}

/** The node of a host. */
export const hostNode = (m: Omit<Member, 'kind' | 'value'>, steps: number): GraphNode => ({
  id: nodeId('host', m.ip),
  kind: 'host',
  value: m.ip,
  steps,
  hosts: 1,
  units: m.unit === '' ? 0 : 1,
  pool: '',
  strength: null,
  why: '',
  verdict: m.verdict,
  level: levelName(m.level as Parameters<typeof levelName>[0]),
  unit: m.unit === '' ? null : m.unit,
});

/** The node of what is shared, `why` still a key. */
export function sharedNode(shared: Shared, steps: number): GraphNode {
  const { kind, value, hosts, units, pool } = shared;
  const link = linkOf(shared);
  return {
    id: nodeId(kind, value),
    kind,
    value,
    steps,
    hosts,
    units,
    pool,
    ...link,
    verdict: '',
    level: '',
    unit: null,
  };
}

/** The edge between a host and what it has. */
export const edgeOf = (m: Member): GraphDocument['edges'][number] => ({
  host: nodeId('host', m.ip),
  shared: nodeId(m.kind, m.value),
  first_seen: isoTime(m.first_seen),
  last_seen: isoTime(m.last_seen),
});
