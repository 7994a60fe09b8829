/** Which pieces of evidence are kept and shown when there are more than anyone reads. */
import type { Evidence } from '../model/evidence.ts';

/** Pieces kept of each sighting. */
export const EXAMPLES = 5;

/** A total order, weightiest first: level, what the machine says of itself, confidence, protocol lines, then the earliest. */
export function byWeight(a: Evidence, b: Evidence): number {
  return (
    b.level - a.level ||
    Number(b.attribution !== null) - Number(a.attribution !== null) ||
    b.confidence - a.confidence ||
    b.lines.length - a.lines.length ||
    a.time - b.time ||
    (a.id < b.id ? -1 : Number(a.id > b.id))
  );
}

/** Pieces shown of each kind of reason at each endpoint, and of a host in all. */
const SHOWN = 3;
const SHOWN_IN_ALL = 60;

/** The pieces worth showing, weightiest first: every kind of reason at every endpoint is heard before any is heard often. */
export function shown(evidence: readonly Evidence[]): Evidence[] {
  const distinct = new Map(evidence.map((e) => [e.id, e]));
  const groups = Map.groupBy(distinct.values(), ({ detector, basis, stance, summary, peer }) =>
    [detector, basis, stance, summary, peer.ip, peer.port, peer.name].join('\u001f'),
  );
  return [...groups.values()]
    .flatMap((group) =>
      group
        .sort(byWeight)
        .slice(0, SHOWN)
        .map((e, turn) => ({ e, turn })),
    )
    .sort((a, b) => a.turn - b.turn || byWeight(a.e, b.e))
    .slice(0, SHOWN_IN_ALL)
    .map(({ e }) => e)
    .sort(byWeight);
}
