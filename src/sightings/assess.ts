/** One host assessed: its sightings summed over inputs and hours, fused to a verdict, and told as people read it. Pure, and the
 * same whatever order or portions the sightings came in. */
import { dayOf } from '../lib/days.ts';
import { TUNNEL, type Evidence, type Stance } from '../model/evidence.ts';
import {
  standingOf,
  type Endpoint,
  type Host,
  type HostEvidence,
  type Location,
} from '../model/host.ts';
import { levelName, type MiningKind } from '../model/level.ts';
import type { Sighting } from '../model/sighting.ts';
import type { Ip } from '../records/columns.ts';
import { countedOnce } from './counted-once.ts';
import { shown } from './examples.ts';
import { fuse, type Fused } from './fuse.ts';
import { leaningOf } from './leaning.ts';
import { minersOf, type WhoHad } from './miner-identity.ts';
import { hashRates } from './work.ts';
import { wouldChange } from './would-change.ts';

/** Assesses `ip` by its sightings; `evidence` is what is shown of the reasons, and decides nothing; `who` knows who had the
 * address. */
export function assess(
  ip: Ip,
  sightings: readonly Sighting[],
  evidence: readonly Evidence[],
  location: Location,
  who: WhoHad = () => [],
): Host {
  const fused = fuse(sightings);
  const { counted, others } = fused;
  // What was parsed from a session goes before what a list says of the pool.
  const sessions = counted.filter((s) => s.basis === 'protocol' || s.basis === 'work');
  const basis = sessions.length > 0 ? sessions : counted;
  const main = counted.length > 0 ? counted : others;
  const kind = kindOf(fused);
  const once = countedOnce(main);
  const parsed = once.filter((s) => s.detector === 'stratum');
  const rates = hashRates(parsed);
  return {
    ip,
    level: levelName(fused.level),
    verdict: fused.verdict,
    kind,
    confidence: fused.confidence,
    dialects: union(counted, (s) => s.dialects),
    coins: union(basis, (s) => s.coins),
    algorithms: union(basis, (s) => (s.algorithm === '' ? [] : s.algorithm.split('|'))),
    endpoints: endpoints(main),
    agents: union(counted, (s) => s.agents),
    wallets: union(counted, (s) => s.wallets),
    accounts: union(counted, (s) => (isAccount(s) ? s.wallets : [])),
    workers: union(counted, (s) => s.workers),
    ...minersOf(ip, counted, who),
    via: union(counted, (s) => s.via),
    proxy_signs: union(counted, (s) => s.proxy_signs),
    sessions: sessionsOpened(once),
    shares: {
      submitted: sum(parsed, (s) => s.submitted),
      accepted: sum(parsed, (s) => s.accepted),
      rejected: sum(parsed, (s) => s.rejected),
    },
    hash_rate: rates,
    ...leaningOf(fused.level, counted, rates),
    first_seen: main.reduce((min, s) => Math.min(min, s.first_seen), Number.POSITIVE_INFINITY),
    last_seen: main.reduce((max, s) => Math.max(max, s.last_seen), 0),
    active_hours: new Set(counted.map((s) => s.hour)).size,
    active_days: activeDays(fused),
    ...standingOf(location),
    ...reasons(fused, evidence),
    would_change: wouldChange(fused, kind),
  };
}

/** Days on which it mined. */
function activeDays({ verdict, counted }: Fused): number[] {
  if (verdict !== 'mining') return [];
  const days = counted.filter((s) => s.level >= 2).map((s) => dayOf(s.hour));
  return [...new Set(days)].sort((a, b) => a - b);
}

/** Signs that one client stands for several; a nonce byte kept by the pool is no more than a hint of it. */
const PROXY: ReadonlySet<string> = new Set([
  'agent',
  'many-logins',
  'many-workers',
  'serves-miners',
]);

function kindOf({ verdict, counted, others, prober }: Fused): MiningKind {
  const of = (values: (s: Sighting) => readonly string[]): ReadonlySet<string> =>
    new Set(counted.flatMap(values));
  if (verdict === 'context') return others.some((s) => s.basis === 'node') ? 'node' : 'visitor';
  if (prober) return 'prober';
  const dialects = of((s) => s.dialects);
  const web = of((s) => s.indicator_kinds).has('web-miner');
  if (dialects.has('coinhive') || (web && dialects.size === 0)) return 'browser';
  if (verdict === 'suspected') return dialects.size > 0 ? 'miner' : 'unknown';
  if (of((s) => s.hijack_signs).size > 0) return 'hijacked';
  if (of((s) => s.proxy_signs).intersection(PROXY).size > 0) return 'proxy';
  return 'miner';
}

/** Detectors that see the same conversation each count it; sessions that were parsed go before all. */
function sessionsOpened(once: readonly Sighting[]): number {
  const by = new Map<string, number>();
  for (const s of once) by.set(s.detector, (by.get(s.detector) ?? 0) + s.sessions);
  return by.get('stratum') || Math.max(0, ...by.values());
}

/** Every address and port with the longest name known for it; names alone only where no address bears them. Of a tunnel the other end
 * is not where it mines, and strangers may share it. */
function endpoints(sightings: readonly Sighting[]): Endpoint[] {
  const found = new Map<string, Endpoint>();
  const keyOf = ({ peer_ip: ip, peer_port: port, peer_name: name }: Sighting): string =>
    ip === '' ? name : `${ip} ${port}`;
  const tunnels = new Set(sightings.filter(({ via }) => via.includes(TUNNEL)).map(keyOf));
  for (const sighting of sightings) {
    const key = keyOf(sighting);
    if (key === '' || tunnels.has(key)) continue;
    const { peer_ip: ip, peer_port: port, peer_name: name, pool } = sighting;
    const before = found.get(key);
    found.set(key, {
      ip,
      port,
      name: longer(before?.name ?? '', name),
      pool: longer(before?.pool ?? '', pool),
    });
  }
  const all = [...found.values()];
  const named = new Set(all.filter((e) => e.ip !== '').map((e) => e.name));
  return all
    .filter((e) => e.ip !== '' || !named.has(e.name))
    .sort((a, b) => (endpointKey(a) < endpointKey(b) ? -1 : 1));
}

const endpointKey = ({ ip, port, name }: Endpoint): string =>
  `${ip === '' ? 1 : 0} ${ip} ${String(port).padStart(5, '0')} ${name}`;

const longer = (a: string, b: string): string =>
  a.length === b.length ? (a > b ? a : b) : a.length > b.length ? a : b;

function reasons(
  { verdict, counted }: Fused,
  evidence: readonly Evidence[],
): Pick<Host, 'evidence' | 'counter_evidence'> {
  const bases = new Set(counted.map((s) => `${s.stance} ${s.basis}`));
  // On a host of which only context is known, the context is the reason for listing it.
  const isReason = (stance: Stance, basis: string): boolean =>
    verdict === 'context' ? stance !== 'against' : bases.has(`${stance} ${basis}`);
  const pieces = shown(evidence);
  return {
    evidence: pieces.filter((e) => isReason(e.stance, e.basis)).map(hostEvidence),
    counter_evidence: pieces.filter((e) => !isReason(e.stance, e.basis)).map(hostEvidence),
  };
}

function hostEvidence(e: Evidence): HostEvidence {
  return {
    level: levelName(e.level),
    detector: e.detector,
    time: e.time,
    end_time: e.end_time,
    basis: e.basis,
    stance: e.stance,
    confidence: e.confidence,
    peer: e.peer,
    summary: e.summary,
    detail: e.detail,
    lines: e.lines,
    attribution: e.attribution,
    sample: e.sample,
    indicator_id: e.indicator_id,
  };
}

/** What it logs in with is a name at a pool. Where both are used at one endpoint in an hour, nothing tells which is which. */
const isAccount = ({ login_kinds }: Sighting): boolean =>
  login_kinds.includes('account') && !login_kinds.includes('wallet');

const union = (
  sightings: readonly Sighting[],
  values: (s: Sighting) => readonly string[],
): string[] => [...new Set(sightings.flatMap(values))].sort();

const sum = (sightings: readonly Sighting[], value: (s: Sighting) => number): number =>
  sightings.reduce((total, s) => total + value(s), 0);
