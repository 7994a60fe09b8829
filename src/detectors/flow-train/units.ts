/** What single messages may have been, when only sums of them are known: records that are 1, 2, 3 … times one size, or so many of
 * one size and so many of another. */
import { clusters } from '../rhythm/spread.ts';

export interface Units {
  /** The larger size, bytes. */
  readonly large: number;
  /** The smaller one; 0 when one size does. */
  readonly small: number;
  /** Share of the records that these sizes explain. */
  readonly explained: number;
}

/** Messages counted in a record; of more, too many sums come near any value. */
const MOST = 4;
/** Sizes shorter than this are nearer to one another than counters and nonces let them be. */
const SHORTEST = 18;
const FEW = 5;
/** Kinds of record, by payload, that sizes are guessed from. */
const KINDS = 7;

const isSum = (value: number, large: number, small: number): boolean => {
  for (let n = 0; n <= MOST && n * large <= value + 9; n++) {
    for (let m = 0; m <= (small === 0 ? 0 : MOST - n); m++) {
      if (n + m > 0 && Math.abs(value - n * large - m * small) <= 1 + 2 * (n + m)) return true;
    }
  }
  return false;
};

/** Sizes the commonest records suggest: they themselves, their halves and thirds, and what lies between two of them. */
function guesses(values: readonly number[]): number[] {
  const common = clusters(values)
    .slice(0, KINDS)
    .map(({ size }) => size + 1);
  const parts = common.slice(0, 3).flatMap((size) => [size / 2, size / 3]);
  const between = common.flatMap((a) => common.map((b) => a - b));
  const all = [...common, ...parts, ...between].filter((size) => size >= SHORTEST);
  return [...new Set(all.map(Math.round))].sort((a, b) => b - a);
}

/** The sizes that explain most records; one size is taken when a second adds little. Undefined when there are too few. */
export function unitsOf(payloads: readonly number[]): Units | undefined {
  const values = payloads.filter((value) => value > 0);
  if (values.length < FEW) return undefined;
  const sizes = guesses(values);
  let best: Units = { large: 0, small: 0, explained: 0 };
  const attempt = (large: number, small: number, worth: number): void => {
    const simple = values.filter((value) => value <= large * MOST);
    if (simple.length < values.length / 2) return;
    const explained = simple.filter((value) => isSum(value, large, small)).length / simple.length;
    if (explained - worth > best.explained) best = { large, small, explained };
  };
  for (const size of sizes) attempt(size, 0, 0);
  const worth = 0.08;
  for (const large of sizes) {
    for (const small of sizes) if (small < large * 0.8) attempt(large, small, worth);
    if (best.explained > 0.95) break;
  }
  return best;
}
