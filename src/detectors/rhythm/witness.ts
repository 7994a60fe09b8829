/** The contract of a witness: it looks at one side of a conversation and says which of a few things it sees. What each answer
 * is worth stands in the weights.ts of its model, fitted by `npm run evaluate -- --fit`. */
import type { View } from './view.ts';

export interface Witness<V = View> {
  readonly name: string;
  /** What it looks at and why miners differ there, for the reference page. */
  readonly about: string;
  /** What it can see, in the order of the reference page. */
  readonly sees: readonly string[];
  /** One of `sees`; undefined when there is too little to say anything. */
  readonly look: (view: V) => string | undefined;
}

/** The name of the first bound that `value` is below; the last name when it is below none. */
export function below(
  value: number,
  bounds: readonly (readonly [number, string])[],
  otherwise: string,
): string {
  return bounds.find(([bound]) => value < bound)?.[1] ?? otherwise;
}
