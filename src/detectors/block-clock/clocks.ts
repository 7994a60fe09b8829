/** When blocks of each coin arrived: from a list the operator gives, and from mining sessions whose messages can be read. */
import type { Millis } from '../../records/columns.ts';
import { lowerBound } from './clock-test.ts';

/** Two reports of one block: pools hear of it, and tell, within seconds of one another. */
const SAME_BLOCK: Millis = 5000;
/** Arrivals kept of a coin: half a year of Monero, a week of a coin with a block every few seconds. */
const MAX_ARRIVALS = 131_072;
/** Coins kept. */
const MAX_COINS = 256;
/** Changes remembered one by one. */
const MAX_CHANGES = 4096;

export class Clocks {
  private readonly byCoin = new Map<string, Millis[]>();
  /** Changes so far, and of the newest the earliest moment that each and all after it concern: both rising. */
  private changes = 0;
  private readonly concerned: { readonly nth: number; readonly from: Millis }[] = [];

  constructor(known: ReadonlyMap<string, readonly Millis[]> = new Map()) {
    for (const [coin, arrivals] of known) for (const time of arrivals) this.note(coin, time);
  }

  /** A block of `coin` was heard of at `time`; the earliest of several reports counts. */
  note(coin: string, time: Millis): void {
    const arrivals = this.byCoin.get(coin) ?? [];
    if (arrivals.length === 0) {
      if (this.byCoin.size >= MAX_COINS) return;
      this.byCoin.set(coin, arrivals);
    }
    const at = lowerBound(arrivals, time);
    if (at > 0 && time - arrivals[at - 1]! < SAME_BLOCK) return;
    this.changed(time);
    if (at < arrivals.length && arrivals[at]! - time < SAME_BLOCK) arrivals[at] = time;
    else if (at === arrivals.length) arrivals.push(time);
    else arrivals.splice(at, 0, time);
    if (arrivals.length > MAX_ARRIVALS) arrivals.shift();
  }

  private changed(from: Millis): void {
    while ((this.concerned.at(-1)?.from ?? -Infinity) >= from) this.concerned.pop();
    this.concerned.push({ nth: ++this.changes, from });
    if (this.concerned.length > MAX_CHANGES) this.concerned.shift();
  }

  /** Counts what is noted: what was asked at one count holds while nothing has changed since. */
  get count(): number {
    return this.changes;
  }

  /** Whether arrivals up to `until` are what they were at an earlier count; where that is forgotten, they are not. */
  unchangedSince(count: number, until: Millis): boolean {
    if (count === this.changes) return true;
    const { concerned } = this;
    const oldest = concerned.length === MAX_CHANGES ? concerned[0]!.nth : 0;
    // What was asked lately is changed by few: looked for from the newest.
    const later = concerned[concerned.findLastIndex(({ nth }) => nth <= count) + 1];
    return count >= oldest && (later?.from ?? Infinity) > until;
  }

  /** Blocks that a mining session told of; they are of a coin where it can be of one only. */
  hear(coins: readonly string[], times: readonly Millis[]): void {
    if (coins.length === 1) for (const time of times) this.note(coins[0]!, time);
  }

  /** Coins with their arrivals, in order of time. */
  coins(): Iterable<readonly [string, readonly Millis[]]> {
    return this.byCoin;
  }

  get size(): number {
    return this.byCoin.size;
  }
}
