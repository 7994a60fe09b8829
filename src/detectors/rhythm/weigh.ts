/** What the witnesses say together: the log-odds that a conversation mines, and each one's part in it. */
import type { Witness } from './witness.ts';

/** What one witness saw, and what it adds to the log-odds beside all others. */
export interface Word {
  readonly witness: string;
  readonly sees: string;
  readonly weight: number;
}

export interface Weighed {
  /** Chance that it mines, 0..1. */
  readonly chance: number;
  /** Strongest first, for and against. */
  readonly words: readonly Word[];
}

/** What each thing a witness sees adds to the log-odds, beside all others. */
export interface Weights {
  /** Log-odds when nothing is seen. */
  readonly base: number;
  /** By witness and what it sees. */
  readonly seen: Readonly<Record<string, number>>;
  /** By two such words joined by ` & `, in the order of the witnesses: what they say together beyond what each says alone. */
  readonly together: ReadonlyMap<string, number>;
}

/** Reads a table of `word & word: weight`, parted by semicolons and lines. */
export const pairsOf = (table: string): ReadonlyMap<string, number> =>
  new Map(
    table
      .split(/[;\n]/)
      .map((entry) => entry.trim().split(': '))
      .filter(([words, weight]) => words !== '' && weight !== undefined)
      .map(([words, weight]) => [words!, Number(weight)]),
  );

/** How two words are joined. */
export const joined = (a: string, b: string): string => `${a} & ${b}`;

/** Witnesses of one kind of view, and their weights, fitted together. */
export interface Model<V> {
  readonly witnesses: readonly Witness<V>[];
  readonly weights: Weights;
}

/** As `prior`, of conversations with an end that intelligence lists: some pages of pools push, too. */
export const LISTED_PRIOR = 0.05;

/** Weighs a conversation. `prior` is the share of quiet long-lived conversations that mine. */
export function weigh<V>({ witnesses, weights }: Model<V>, view: V, prior: number): Weighed {
  const words = witnesses.flatMap(({ name, look }) => {
    const sees = look(view);
    return sees === undefined
      ? []
      : [{ witness: name, sees, weight: weights.seen[`${name} ${sees}`] ?? 0 }];
  });
  // What two say together is half of each.
  for (const [i, a] of words.entries()) {
    for (const b of words.slice(i + 1)) {
      const key = joined(`${a.witness} ${a.sees}`, `${b.witness} ${b.sees}`);
      const more = weights.together.get(key) ?? 0;
      a.weight += more / 2;
      b.weight += more / 2;
    }
  }
  const score = words.reduce((sum, { weight }) => sum + weight, weights.base);
  const odds = score + Math.log(prior / (1 - prior));
  return {
    chance: 1 / (1 + Math.exp(-odds)),
    words: words.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  };
}
