/** Does a conversation follow a coin's blocks? A pool sends every miner new work when a block is found, so a message arrives
 * at the client soon after each; a conversation that has nothing to do with the coin does not know when that is.
 *
 * Given n blocks while the conversation was watched, k of them followed by a message in time: if the two are independent, each
 * block falls at a moment that a message follows with probability p₀, the share of the time so followed, and k is binomial.
 * p₀ is taken from the conversation itself: nothing is learnt beforehand, and a busy conversation is its own excuse. */
import { lnBinomialTail } from '../../lib/binomial.ts';
import type { Millis } from '../../records/columns.ts';

/** A message counts for a block when it arrives from `from` to `to` milliseconds after it (before it, where negative). */
export interface Window {
  readonly from: Millis;
  readonly to: Millis;
}

/** Pools differ in how soon they know and tell, and clocks in whose block they show: from tight to generous. */
export const WINDOWS: readonly Window[] = [
  { from: 0, to: 900 },
  { from: 600, to: 1500 },
  { from: -500, to: 1500 },
  { from: -1500, to: 3500 },
  { from: -4000, to: 9000 },
];

export interface ClockResult {
  readonly window: Window;
  /** Blocks while the conversation was watched. */
  readonly blocks: number;
  /** Of these, followed by a message in the window. */
  readonly hits: number;
  /** Share of the time at which a block would have been followed by one, whatever it was. */
  readonly cover: number;
  /** Natural logarithm of the chance to have at least so many hits, corrected for the windows tried. */
  readonly lnP: number;
  /** Milliseconds from each block that was hit to its message. */
  readonly lags: readonly Millis[];
}

/** Time in `[start, end]` from which some push lies in the window: the union of [push − to, push − from]. */
function covered(pushes: readonly Millis[], start: Millis, end: Millis, window: Window): Millis {
  let sum = 0;
  let reached = start;
  for (const push of pushes) {
    const from = Math.max(reached, push - window.to);
    const to = Math.min(end, push - window.from);
    if (to <= from) continue;
    sum += to - from;
    reached = to;
  }
  return sum;
}

function tryWindow(
  pushes: readonly Millis[],
  blocks: readonly Millis[],
  start: Millis,
  end: Millis,
  window: Window,
): Omit<ClockResult, 'lnP'> & { readonly lnP: number } {
  const lags: Millis[] = [];
  let next = 0;
  for (const block of blocks) {
    while (next < pushes.length && pushes[next]! < block + window.from) next++;
    const push = pushes[next];
    if (push !== undefined && push <= block + window.to) lags.push(push - block);
  }
  const cover = covered(pushes, start, end, window) / (end - start);
  return {
    window,
    blocks: blocks.length,
    hits: lags.length,
    cover,
    lnP: lnBinomialTail(lags.length, blocks.length, cover),
    lags,
  };
}

/** Tests messages at `pushes` against blocks at `arrivals`, both in order, over the time `[start, end]` in which the
 * conversation was watched. Undefined when no block fell into it. */
export function testClock(
  pushes: readonly Millis[],
  arrivals: readonly Millis[],
  start: Millis,
  end: Millis,
  windows: readonly Window[] = WINDOWS,
): ClockResult | undefined {
  const from = lowerBound(arrivals, start);
  const blocks = arrivals.slice(from, lowerBound(arrivals, end));
  if (blocks.length === 0 || end <= start) return undefined;
  let best: ClockResult | undefined;
  for (const window of windows) {
    const result = tryWindow(pushes, blocks, start, end, window);
    if (best === undefined || result.lnP < best.lnP) best = result;
  }
  return best && { ...best, lnP: Math.min(0, best.lnP + Math.log(windows.length)) };
}

/** Index of the first value not below `value`. */
export function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
