/** How far a sender's clock is off, by the messages that came with least delay; far enough off, its times are set right. A log that
 * is followed is a sender: each block of lines is a message. */
import type { Millis } from '../records/columns.ts';

/** Clocks nearer than this to ours are believed. */
export const FAR: Millis = 600_000;
/** Messages a measurement is made of: some of them will have come at once. */
const WINDOW = 64;

export class SenderClock {
  /** The latest sending seen relative to arrival: what delays a message only ever makes it look older. */
  private best = -Infinity;
  private next = -Infinity;
  private heard = 0;
  corrected = 0;

  /** How many milliseconds the sender's clock is behind ours, below 0 ahead; 0 before the first message. */
  get skew(): Millis {
    const best = Math.max(this.best, this.next);
    return Number.isFinite(best) ? 0 - best : 0;
  }

  /** Messages heard. */
  get messages(): number {
    return this.heard;
  }

  /** The time it was when the sender said it was `stated`. */
  settle(stated: Millis, arrived: Millis): Millis {
    this.next = Math.max(this.next, stated - arrived);
    if (++this.heard % WINDOW === 0) {
      this.best = this.next;
      this.next = -Infinity;
    }
    const { skew } = this;
    if (Math.abs(skew) < FAR) return stated;
    this.corrected++;
    return stated + skew;
  }
}
