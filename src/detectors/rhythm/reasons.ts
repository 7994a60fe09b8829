/** The words of witnesses that a sentence names: the strongest for, and the strongest against. */
import type { Word } from './weigh.ts';

/** How much a word must add to be named. */
const MIN_WEIGHT = 0.3;

/** `first`, `second` and `third` for mining (empty where there are fewer), `against` where there is one. */
export function reasonsOf(words: readonly Word[]): {
  readonly first: string;
  readonly second: string;
  readonly third: string;
  readonly against?: string;
} {
  const named = (is: (weight: number) => boolean): string[] =>
    words.filter(({ weight }) => is(weight)).map(({ witness, sees }) => `${witness} ${sees}`);
  const [first = '', second = '', third = ''] = named((weight) => weight >= MIN_WEIGHT);
  const [against] = named((weight) => weight <= -MIN_WEIGHT);
  return { first, second, third, ...(against !== undefined && { against }) };
}
