/** A clock where nobody tells of blocks: miners of one coin at several pools are sent new work at the same moments, whatever
 * else each pool does. Conversations that look like mining are compared pair by pair; those that jump together give the
 * moments of blocks, and what they say of another conversation is told without that conversation's own part in it. */
import type { Millis } from '../../records/columns.ts';
import { testClock, type Window } from '../block-clock/clock-test.ts';
import { lnOdds, type ClockWord } from './clock-word.ts';

/** Pools hear of a block, and tell, within so much of one another. */
const TOGETHER: Millis = 1500;
const WINDOW: Window = { from: -TOGETHER, to: TOGETHER };
const WINDOWS = [WINDOW] as const;
/** Conversations compared, those likeliest to mine. */
export const MOST_COMPARED = 32;
/** Chance, corrected for the pairs compared, below which two are taken to jump together. */
const LINKED = Math.log(1e-4);
/** Common jumps that make a clock. */
const LEAST_JUMPS = 8;
/** Services tell many clients at once, too: this is the most that jumping together adds. */
const MOST_BY_JUMPS = 5;

export interface Candidate {
  /** Who is at the other end; conversations with one and the same do not vouch for each other. */
  readonly peer: string;
  readonly pushes: readonly Millis[];
  readonly start: Millis;
  readonly end: Millis;
}

export class CommonJumps {
  private readonly all: readonly Candidate[];
  private readonly links: readonly (readonly number[])[];

  constructor(candidates: readonly Candidate[]) {
    this.all = candidates.slice(0, MOST_COMPARED);
    this.links = linksOf(this.all);
  }

  /** What the others' common jumps say of a conversation; undefined where they make no clock. */
  word(of: Candidate): ClockWord | undefined {
    const clocks = this.groupsWithout(of.peer)
      .map(jumpsOf)
      .filter((jumps) => jumps.length >= LEAST_JUMPS);
    let best: { readonly lnP: number; readonly blocks: readonly Millis[] } | undefined;
    for (const blocks of clocks) {
      const lnP = testClock(of.pushes, blocks, of.start, of.end, WINDOWS)?.lnP ?? 0;
      if (best === undefined || lnP < best.lnP) best = { lnP, blocks };
    }
    if (best === undefined) return undefined;
    const { lnP, blocks } = best;
    const weight = Math.min(MOST_BY_JUMPS, lnOdds(Math.min(0, lnP + Math.log(clocks.length))));
    return weight > 0
      ? { witness: 'clock', sees: 'together', weight, blocks, window: WINDOW }
      : undefined;
  }

  /** Those that are linked, directly or through others, when all with one peer are left out. */
  private groupsWithout(peer: string): Candidate[][] {
    const seen = new Set<number>();
    const groups: Candidate[][] = [];
    for (const [first, { peer: own }] of this.all.entries()) {
      if (own === peer || seen.has(first)) continue;
      const group: number[] = [first];
      seen.add(first);
      for (const member of group)
        for (const next of this.links[member]!)
          if (!seen.has(next) && this.all[next]!.peer !== peer) {
            seen.add(next);
            group.push(next);
          }
      if (group.length > 1) groups.push(group.map((member) => this.all[member]!));
    }
    return groups;
  }
}

/** For each, which others jump when it does. */
function linksOf(all: readonly Candidate[]): number[][] {
  const links = all.map((): number[] => []);
  const limit = LINKED - Math.log(Math.max(1, (all.length * (all.length - 1)) / 2));
  for (const [i, a] of all.entries())
    for (let j = i + 1; j < all.length; j++) {
      const b = all[j]!;
      if (a.peer === b.peer) continue;
      const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)];
      const result = testClock(a.pushes, b.pushes, start, end, WINDOWS);
      if (result === undefined || result.blocks < LEAST_JUMPS || result.lnP > limit) continue;
      links[i]!.push(j);
      links[j]!.push(i);
    }
  return links;
}

/** Moments at which at least two of a group, with different peers, were sent something. */
function jumpsOf(group: readonly Candidate[]): Millis[] {
  const all = group
    .flatMap(({ peer, pushes }) => pushes.map((time) => ({ time, peer })))
    .sort((a, b) => a.time - b.time);
  const jumps: Millis[] = [];
  for (let i = 1; i < all.length; i++) {
    const [before, now] = [all[i - 1]!, all[i]!];
    const common = now.peer !== before.peer && now.time - before.time <= TOGETHER;
    if (common && before.time - (jumps.at(-1) ?? -Infinity) > 2 * TOGETHER) jumps.push(before.time);
  }
  return jumps;
}
