/** Which pieces of evidence are kept and shown when there are more than anyone reads. */
import type { Evidence } from '../model/evidence.ts';

/** Pieces kept and shown of each sentence about each endpoint. */
const EACH = 3;
/** Pieces shown of a host in all. */
const IN_ALL = 60;

/** A total order, weightiest first: level, what the machine says of itself, confidence, protocol lines, a sample, then the earliest. */
function byWeight(a: Evidence, b: Evidence): number {
  return (
    b.level - a.level ||
    Number(b.attribution !== null) - Number(a.attribution !== null) ||
    b.confidence - a.confidence ||
    b.lines.length - a.lines.length ||
    Number(b.sample !== null) - Number(a.sample !== null) ||
    a.time - b.time ||
    (a.id < b.id ? -1 : Number(a.id > b.id))
  );
}

/** The weightiest pieces of every sentence about every endpoint, the same whatever order or portions they came in. */
export function best(evidence: readonly Evidence[]): Evidence[] {
  return ranked(evidence).map(({ piece }) => piece);
}

/** As `best`, cut to what one page holds: every sentence is heard before any is heard again. */
export function shown(evidence: readonly Evidence[]): Evidence[] {
  return ranked(evidence)
    .sort((a, b) => a.rank - b.rank || byWeight(a.piece, b.piece))
    .slice(0, IN_ALL)
    .map(({ piece }) => piece)
    .sort(byWeight);
}

function ranked(
  evidence: readonly Evidence[],
): { readonly piece: Evidence; readonly rank: number }[] {
  const distinct = new Map(evidence.map((e) => [e.id, e]));
  const groups = Map.groupBy(distinct.values(), ({ detector, basis, stance, summary, peer }) =>
    [detector, basis, stance, summary, peer.ip, peer.port, peer.name].join('\u001f'),
  );
  return [...groups.values()].flatMap((group) =>
    group
      .sort(byWeight)
      .slice(0, EACH)
      .map((piece, rank) => ({ piece, rank })),
  );
}
