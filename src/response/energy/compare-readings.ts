/** Meters beside estimates. A meter counts all that a unit takes, so alone it can only refute; where the same unit was read without
 * mining, what it took beyond that can confirm. */
import type { Interval } from '../../model/energy.ts';
import type { Agreement, Reading, ReadingReason } from '../../model/reading.ts';

/** What is known of a unit in the span of a reading. */
export interface Estimated {
  readonly reading: Pick<Reading, 'unit' | 'from_time' | 'to_time' | 'kwh'>;
  /** Kilowatt-hours of mining, all algorithms and devices together; null where none can be reckoned. */
  readonly estimate: Interval | null;
  /** Mining addresses the estimate rests on, and such as have no rate that was read. */
  readonly hosts: number;
  readonly unread: number;
}

export interface Compared extends Estimated {
  /** Beyond what the unit takes without mining; null where it was never read so. */
  readonly excess: Interval | null;
  readonly agreement: Agreement;
  readonly reason: ReadingReason;
}

/** What a unit takes without mining differs from one reading to the next at least by so much. */
const ORDINARY = 0.1;
const HOUR = 3_600_000;

const hoursOf = ({ from_time, to_time }: Estimated['reading']): number =>
  (to_time - from_time) / HOUR;
const mines = ({ hosts, unread }: Estimated): boolean => hosts + unread > 0;

/** Compares the readings of one unit, each with those of it in which nothing mined. */
export function compareReadings(all: readonly Estimated[]): Compared[] {
  const plain = all.filter((one) => !mines(one) && hoursOf(one.reading) > 0);
  const usual = usualOf(plain.map(({ reading }) => reading.kwh / hoursOf(reading)));
  return all.map((one) => {
    const excess = usual === undefined ? null : beyond(one.reading, usual);
    return { ...one, excess, ...judge(one, excess) };
  });
}

/** Kilowatts without mining: from the least that was read to the most, and never nearer than they ordinarily differ. */
function usualOf(rates: readonly number[]): Interval | undefined {
  if (rates.length === 0) return undefined;
  const mid = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  return {
    low: Math.min(...rates, mid * (1 - ORDINARY)),
    mid,
    high: Math.max(...rates, mid * (1 + ORDINARY)),
  };
}

function beyond(reading: Estimated['reading'], usual: Interval): Interval {
  const hours = hoursOf(reading);
  return {
    low: reading.kwh - usual.high * hours,
    mid: reading.kwh - usual.mid * hours,
    high: reading.kwh - usual.low * hours,
  };
}

function judge(
  one: Estimated,
  excess: Interval | null,
): { readonly agreement: Agreement; readonly reason: ReadingReason } {
  const { estimate, reading, unread } = one;
  if (estimate === null)
    return { agreement: 'no_data', reason: unread > 0 ? 'unread-miners' : 'no-estimate' };
  if (reading.kwh < estimate.low) return { agreement: 'disagree', reason: 'below-estimate' };
  if (excess === null) {
    if (reading.kwh <= estimate.high) return { agreement: 'agree', reason: 'whole-reading' };
    return { agreement: 'no_data', reason: 'no-baseline' };
  }
  if (excess.high < estimate.low) return { agreement: 'disagree', reason: 'excess-below' };
  if (excess.low <= estimate.high) return { agreement: 'agree', reason: 'excess-fits' };
  // What cannot be reckoned may be what is missing.
  if (unread > 0) return { agreement: 'no_data', reason: 'unread-miners' };
  return { agreement: 'disagree', reason: 'excess-above' };
}
