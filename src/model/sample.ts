/** What a verdict on a conversation nobody can read rests on, as far as it is kept with the evidence: moments and sizes, never
 * content. Bounded, for people to look at; the detector has seen more. */
import type { Millis } from '../records/columns.ts';

/** Messages and blocks kept of one piece of evidence. */
export const MOST_MESSAGES = 240;
const MOST_BLOCKS = 120;

export interface Sample {
  /** Moment that all others are counted from, Unix milliseconds. */
  readonly start: Millis;
  /** Milliseconds that it covers. */
  readonly length: number;
  /** Milliseconds from the start to each message, in order. */
  readonly times: readonly number[];
  /** Payload bytes of each message, above 0 from the client, below 0 from the server; none where only messages that the server
   * sent unasked were kept. */
  readonly sizes: readonly number[];
  /** Milliseconds from the start to each block of the coin; none where no block was heard of. */
  readonly blocks: readonly number[];
  /** Milliseconds after a block (before it, where negative) in which a message counts for it, first and last; null without blocks. */
  readonly window: readonly [from: number, to: number] | null;
}

/** What may be kept of a conversation. Moments are Unix milliseconds, in order. */
export interface Heard {
  readonly times: readonly Millis[];
  readonly sizes?: readonly number[];
  readonly blocks?: readonly Millis[];
  readonly window?: { readonly from: number; readonly to: number };
}

/** The sample of an hour of a conversation; of many messages the newest. Null where none fell into it. */
export function sampleOf(
  { times, sizes = [], blocks = [], window }: Heard,
  hour: { readonly time: Millis; readonly end_time: Millis },
): Sample | null {
  const end = times.findLastIndex((time) => time <= hour.end_time) + 1;
  const first = times.findIndex((time) => time >= hour.time);
  if (first < 0 || first >= end) return null;
  const from = Math.max(first, end - MOST_MESSAGES);
  // Of messages that were left out, nobody could say whether they followed a block.
  const start = from > first ? times[from]! : hour.time;
  const after = (moment: Millis): number => Math.round(moment - start);
  return {
    start,
    length: after(hour.end_time),
    times: times.slice(from, end).map(after),
    sizes: sizes.slice(from, end),
    blocks: blocks
      .filter((block) => block >= start && block <= hour.end_time)
      .slice(-MOST_BLOCKS)
      .map(after),
    window: window === undefined ? null : [window.from, window.to],
  };
}
