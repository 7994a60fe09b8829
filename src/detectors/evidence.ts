/** What all detectors share in writing evidence: its deterministic id, its defaults, the hour it falls in. */
import { hash } from 'node:crypto';
import { noFacts, noTally, type Evidence, type Peer } from '../model/evidence.ts';
import type { Match } from '../model/indicator.ts';
import type { Millis } from '../records/columns.ts';

const HOUR = 3_600_000;

/** What a detector must say; everything else has a default that says nothing. */
type Draft = Pick<
  Evidence,
  | 'time'
  | 'host'
  | 'peer'
  | 'detector'
  | 'level'
  | 'basis'
  | 'stance'
  | 'confidence'
  | 'summary'
  | 'observer'
  | 'segment'
> &
  Partial<Evidence>;

/** Completes evidence. `distinct` tells this evidence from others of the same detector, host, peer, hour and input: the id
 * is a digest of all of them, so that the same record gives the same id whenever it is read. */
export function evidence(draft: Draft, ...distinct: readonly (string | number)[]): Evidence {
  const { detector, host, peer, time, segment, basis, stance, summary } = draft;
  const key = [
    detector,
    basis,
    stance,
    summary,
    host,
    peer.ip,
    peer.port,
    peer.name,
    Math.floor(time / HOUR),
    segment,
    ...distinct,
  ];
  return {
    end_time: time,
    indicator_id: null,
    detail: {},
    lines: [],
    attribution: null,
    sample: null,
    facts: noFacts,
    tally: noTally,
    ...draft,
    id: hash('sha256', key.join('\u001f'), 'hex').slice(0, 16),
  };
}

/** `pool.example.org:3333`, an IPv6 address in brackets, or the name alone. */
export function peerText({ ip, port, name }: Pick<Peer, 'ip' | 'port' | 'name'>): string {
  const host = name === '' ? ip : name;
  if (port === 0) return host;
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}

/** What an indicator adds to evidence that rests on it. */
export function fromIndicator({ indicator }: Match): Pick<Evidence, 'indicator_id' | 'facts'> {
  return {
    indicator_id: indicator.id,
    facts: {
      ...noFacts,
      coins: indicator.coins,
      indicator_kinds: [indicator.kind],
      hijack_signs: indicator.kind === 'malware' ? ['malware-endpoint'] : [],
    },
  };
}

/** The hours a conversation reaches into between two moments, so that each of them counts: when it begins and ends in each. */
export function* hoursBetween(
  from: Millis,
  to: Millis,
): Generator<{ readonly time: Millis; readonly end_time: Millis }> {
  for (let time = from; time < to; time = hourOf(time) + HOUR)
    yield { time, end_time: Math.min(to, hourOf(time) + HOUR - 1) };
}

/** The hour a moment falls in, UTC. */
export const hourOf = (time: Millis): Millis => Math.floor(time / HOUR) * HOUR;
