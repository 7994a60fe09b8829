/** Miners of one address: conversations sorted by what they log in with, counted by how many ran at once, and laid beside who had
 * the address then. */
import { hash } from 'node:crypto';
import type { Miner } from '../model/miner.ts';
import type { Sighting } from '../model/sighting.ts';
import { traceOf, type PlacedTrace } from '../model/trace.ts';
import type { Holder, WhoQuestion } from '../model/who-had.ts';
import type { Ip, Millis } from '../records/columns.ts';

/** Answers who had an address at a moment, best first. */
export type WhoHad = (question: WhoQuestion) => readonly Holder[];

/** Parts of one conversation, by hour or sensor, are no further apart. */
const PARTS: Millis = 3_600_000;
/** Who reconnects may be seen twice for so long. */
const HAND_OVER: Millis = 60_000;
/** Miners told of; more behind one address tell nobody more. */
const MOST = 256;
const ASKED = 64;

interface Session extends PlacedTrace {
  /** Traces of which it is made. */
  readonly parts: readonly PlacedTrace[];
}

/** Miners of a host and how many at least there are, for not all leave a name. */
export interface Miners {
  readonly miners: readonly Miner[];
  /** Most conversations at the same time, of all of them together. */
  readonly miners_at_once: number;
}

/** Tells them apart by the traces in the sightings that count. */
export function minersOf(ip: Ip, sightings: readonly Sighting[], who: WhoHad): Miners {
  // A program's donation is its maker's session, not another miner.
  const traces = sightings.flatMap(placed).filter(({ login }) => login !== 'donate-proxy');
  const sessions = sessionsOf(traces);
  const groups = [...Map.groupBy(sessions, nameOf)].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    miners: groups.slice(0, MOST).map(([, of]) => minerOf(ip, of, who)),
    miners_at_once: mostAtOnce(sessions),
  };
}

const placed = ({ traces, peer_ip, peer_port, peer_name }: Sighting): PlacedTrace[] =>
  traces.map((text) => ({
    ...traceOf(text),
    peer_ip,
    peer_port,
    peer: `${peer_name === '' ? peer_ip : peer_name}:${peer_port}`,
  }));

/** What a login is known by; without one, how it opened TLS tells programs apart. */
const nameOf = ({ wallet, worker, tls }: PlacedTrace): string =>
  wallet === '' ? `tls\u001f${tls}` : `login\u001f${wallet}\u001f${worker}`;

/** The same port to the same endpoint is one conversation, in however many parts and by however many sensors it was seen. */
function sessionsOf(traces: readonly PlacedTrace[]): Session[] {
  const found: Session[] = [];
  const same = Map.groupBy(traces, (t) =>
    [t.port, t.peer_ip, t.peer_port, nameOf(t)].join('\u001f'),
  );
  for (const parts of same.values()) {
    let open: PlacedTrace[] = [];
    let end = Number.NEGATIVE_INFINITY;
    const close = (): void => {
      const [first] = open;
      if (first !== undefined) found.push({ ...first, end, parts: open });
    };
    for (const part of parts.toSorted((a, b) => a.start - b.start)) {
      if (open.length > 0 && part.start - end > PARTS) {
        close();
        open = [];
        end = Number.NEGATIVE_INFINITY;
      }
      open.push(part);
      end = Math.max(end, part.end);
    }
    close();
  }
  return found;
}

/** The most that ran at one moment; a short overlap is a hand-over. */
function mostAtOnce(sessions: readonly Session[]): number {
  const steps = sessions.flatMap(({ start, end }): [Millis, number][] => [
    [start, 1],
    [Math.max(start, end - HAND_OVER), -1],
  ]);
  // What begins at the moment another ends is beside it when neither lasted.
  steps.sort(([a, x], [b, y]) => a - b || x - y);
  let now = 0;
  let most = sessions.length > 0 ? 1 : 0;
  for (const [, step] of steps) most = Math.max(most, (now += step));
  return most;
}

function minerOf(ip: Ip, sessions: readonly Session[], who: WhoHad): Miner {
  const [{ wallet, worker }] = sessions as [Session, ...Session[]];
  const all = (of: (s: Session) => string): string[] =>
    [...new Set(sessions.map(of))].filter((text) => text !== '').sort();
  return {
    id: wallet === '' ? '' : `m:${hash('sha256', `${wallet}\u001f${worker}`, 'hex').slice(0, 12)}`,
    wallet,
    worker,
    agents: all(({ agent }) => agent),
    tls: all(({ tls }) => tls),
    endpoints: all(({ peer }) => peer),
    sessions: sessions.length,
    at_once: mostAtOnce(sessions),
    machines: machinesOf(ip, sessions, who),
    first_seen: sessions.reduce((min, { start }) => Math.min(min, start), Number.POSITIVE_INFINITY),
    last_seen: sessions.reduce((max, { end }) => Math.max(max, end), 0),
  };
}

/** Who had the address, and at a translator the port, in the middle of what was seen. */
function machinesOf(ip: Ip, sessions: readonly Session[], who: WhoHad): string[] {
  const parts = sessions.flatMap((session) => session.parts).slice(0, ASKED);
  const found = parts.flatMap(({ start, end, port, peer_ip, peer_port }) => {
    const time = (start + end) / 2;
    const [holder, ...others] = who({ ip, time, port, protocol_num: 6, peer_ip, peer_port });
    if (holder === undefined) return [];
    const { mac, user, inner_ip } = holder.binding;
    // Where several shared it and the port does not tell, nobody is meant.
    const shared = inner_ip !== '' && others.some(({ binding }) => binding.inner_ip !== inner_ip);
    return shared ? [] : [mac || user || inner_ip];
  });
  return [...new Set(found)].filter((text) => text !== '').sort();
}
