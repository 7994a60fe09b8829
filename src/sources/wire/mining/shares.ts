/** Shares of a session: sent again, answered, and counted as work.
 *
 * Sessions tend to end at a share, since that is when a miner speaks; counting both the share and the time up to it would
 * overstate the rate. The newest share is therefore kept in hand until something else shows that the session went on; one
 * still in hand at the end is not counted, while the time before it is. Given the last share, the ones before it are a
 * Poisson process over exactly that time, so count and time fit each other. */
import type { Millis } from '../../../records/columns.ts';
import type { Counters } from './counters.ts';
import type { Verdict } from './dialect.ts';

const MAX_REMEMBERED = 1024;
const MAX_OPEN = 256;
/** A share not answered by then will not be. */
const ANSWER_TIMEOUT: Millis = 60_000;

interface OpenShare {
  readonly number: number;
  readonly time: Millis;
  /** May still count as work: its time was watched under a known difficulty, and it was not refused as worthless. */
  counts: boolean;
  /** Answered, or past waiting. */
  settled: boolean;
  /** Answered: no longer to be matched. */
  answered: boolean;
  /** Not released: perhaps the end of what is watched. */
  inHand: boolean;
}

export class Shares {
  private readonly seen = new Set<string>();
  private readonly open = new Map<number, OpenShare>();
  private hand: OpenShare | undefined;
  private numbers = 0;

  /** A share was sent. Returns its number, or undefined when it was sent before. `key` tells it from all others; `counts`: it may count
   * as work. */
  submit(key: string, time: Millis, counts: boolean, counters: Counters): number | undefined {
    if (this.seen.has(key)) return undefined;
    this.seen.add(key);
    if (this.seen.size > MAX_REMEMBERED) {
      for (const oldest of this.seen) {
        this.seen.delete(oldest);
        break;
      }
    }
    this.release(counters);
    this.expire(time, counters);
    const share: OpenShare = {
      number: this.numbers++,
      time,
      counts,
      settled: false,
      answered: false,
      inHand: true,
    };
    this.hand = share;
    this.open.set(share.number, share);
    counters.submitted++;
    if (this.open.size > MAX_OPEN) this.settleOldest(counters);
    return share.number;
  }

  /** The pool answered a share: that of this number, or the oldest unanswered. False when there is none. */
  answer(number: number | undefined, verdict: Verdict, counters: Counters): boolean {
    const share = number === undefined ? this.oldest() : this.open.get(number);
    if (share === undefined || share.answered) return false;
    share.answered = true;
    if (verdict.accepted) counters.accepted++;
    else counters.rejected++;
    if (!verdict.worked && !share.settled) share.counts = false;
    this.settle(share, counters);
    return true;
  }

  /** The session goes on: the share in hand was not its end. */
  release(counters: Counters): void {
    const share = this.hand;
    this.hand = undefined;
    if (share === undefined) return;
    share.inHand = false;
    if (share.settled) this.count(share, counters);
  }

  /** Shares that waited too long for an answer count as work. */
  expire(time: Millis, counters: Counters): void {
    for (const share of this.open.values()) {
      if (time - share.time < ANSWER_TIMEOUT) break;
      if (!share.settled) this.settle(share, counters);
    }
  }

  /** No answers will come any more. The share in hand ended what was watched: it is never released, and so not counted. */
  end(counters: Counters): void {
    this.hand = undefined;
    for (const share of this.open.values()) if (!share.settled) this.settle(share, counters);
  }

  private settle(share: OpenShare, counters: Counters): void {
    share.settled = true;
    if (share.answered) this.open.delete(share.number);
    if (!share.inHand) this.count(share, counters);
  }

  private count(share: OpenShare, counters: Counters): void {
    if (share.counts) counters.work_shares++;
    share.counts = false;
  }

  private oldest(): OpenShare | undefined {
    for (const share of this.open.values()) if (!share.answered) return share;
    return undefined;
  }

  private settleOldest(counters: Counters): void {
    for (const share of this.open.values()) {
      if (!share.settled) this.settle(share, counters);
      this.open.delete(share.number);
      break;
    }
  }
}
