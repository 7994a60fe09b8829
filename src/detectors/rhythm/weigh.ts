/** What the witnesses say together: the log-odds that a conversation mines, and each one's part in it. */
import type { Witness } from './witness.ts';

/** What one witness saw, and what it adds to the log-odds beside all others. */
export interface Word {
  readonly witness: string;
  readonly sees: string;
  readonly weight: number;
}

export interface Weighed {
  /** Log-odds that it mines, were mining as common as anything else. */
  readonly score: number;
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
  readonly together: () => ReadonlyMap<string, number>;
}

/** A table of `word & word: weight`, parted by semicolons and lines; read when it is first asked for, since most runs ask for none. */
export function pairsOf(table: string): Weights['together'] {
  let read: ReadonlyMap<string, number> | undefined;
  return () => (read ??= readPairs(table));
}

const readPairs = (table: string): ReadonlyMap<string, number> =>
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

/** Chance that it mines, 0..1, where `prior` is the share of such conversations that do. */
export const chanceOf = (score: number, prior: number): number =>
  1 / (1 + ((1 - prior) / prior) * Math.exp(-score));

/** What a witness saw. */
export type Seen = Pick<Word, 'witness' | 'sees'>;

/** What each witness sees who sees anything, in their order. */
export const seenBy = <V>({ witnesses }: Pick<Model<V>, 'witnesses'>, view: V): Seen[] =>
  witnesses.flatMap(({ name, look }) => {
    const sees = look(view);
    return sees === undefined ? [] : [{ witness: name, sees }];
  });

/** Weighs a conversation. */
export const weigh = <V>(model: Model<V>, view: V): Weighed =>
  weighSeen(model.weights, seenBy(model, view));

/** Weighs what was seen of one, in the order of the witnesses. */
export function weighSeen(weights: Weights, seen: readonly Seen[]): Weighed {
  const words = seen.map(({ witness, sees }) => ({
    witness,
    sees,
    weight: weights.seen[`${witness} ${sees}`] ?? 0,
  }));
  // What two say together is half of each.
  const together = weights.together();
  for (const [i, a] of words.entries()) {
    for (const b of words.slice(i + 1)) {
      const key = joined(`${a.witness} ${a.sees}`, `${b.witness} ${b.sees}`);
      const more = together.get(key) ?? 0;
      a.weight += more / 2;
      b.weight += more / 2;
    }
  }
  return {
    score: words.reduce((sum, { weight }) => sum + weight, weights.base),
    words: words.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  };
}
