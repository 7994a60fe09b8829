/** What the times of a coin's blocks add where neither they nor the rhythm suffice: a silent miner's jobs look like any board that
 * pushes its state, but they come with blocks.
 *
 * A chance p becomes odds by (1 − p + p·ln p) / (p·ln² p), the mean of all κ·p^(κ−1): an e-value, whose mean is at most 1 for
 * whatever knows no blocks. So it may be multiplied to the odds of the rhythm, and nothing is fitted. */
import type { Millis } from '../../records/columns.ts';
import { testClock, type Window } from '../block-clock/clock-test.ts';
import type { Clocks } from '../block-clock/clocks.ts';
import type { Word } from './weigh.ts';

/** Fewer blocks may fit by chance, however tight. */
const MIN_BLOCKS = 3;
/** What is surer than this is sure: the most a clock can add to the log-odds. */
export const MOST_BY_CLOCK = 12;

/** Words it can say, for the reference page. */
export const clockWords = ['follows', 'together', 'apart'] as const;

/** Logarithm of the e-value of a chance that is given as its logarithm. */
export function lnOdds(lnP: number): number {
  if (lnP > -1e-3) return Math.log(0.5);
  const p = Math.exp(lnP);
  return Math.min(MOST_BY_CLOCK, Math.log(1 - p + p * lnP) - lnP - 2 * Math.log(-lnP));
}

/** A word, and what it rests on. */
export interface ClockWord extends Word {
  readonly blocks: readonly Millis[];
  readonly window: Window;
}

/** What the clock that fits best says of messages at `pushes`, between two moments; undefined where none was heard of. */
export function clockWord(
  pushes: readonly Millis[],
  start: Millis,
  end: Millis,
  clocks: Clocks,
): ClockWord | undefined {
  let best: (Pick<ClockWord, 'blocks' | 'window'> & { readonly lnP: number }) | undefined;
  for (const [, arrivals] of clocks.coins()) {
    const result = testClock(pushes, arrivals, start, end);
    if (result === undefined || result.blocks < MIN_BLOCKS) continue;
    if (best === undefined || result.lnP < best.lnP)
      best = { lnP: result.lnP, window: result.window, blocks: arrivals };
  }
  if (best === undefined) return undefined;
  const weight = lnOdds(Math.min(0, best.lnP + Math.log(clocks.size)));
  const { blocks, window } = best;
  return { witness: 'clock', sees: weight > 0 ? 'follows' : 'apart', weight, blocks, window };
}
