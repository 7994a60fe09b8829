/** What look-alikes are put together of: sizes that are drawn once or for each message, and who says what when. */
import type { Millis } from '../../records/columns.ts';
import { exchange, type Segment, type TrainPlan } from './train.ts';

export const rttOf = ({ rng }: TrainPlan): number => 8 + rng.exponential(60);
/** A size that is drawn once, and hardly changes from message to message. */
export const around = ({ rng, overhead }: TrainPlan, low: number, high: number, usual = 0) => {
  const middle = rng.between(low, high);
  const spread = rng.chance(0.15) ? Math.max(usual, Math.floor(middle * 0.12)) : usual;
  return (): number => middle + overhead + (spread === 0 ? 0 : rng.between(-spread, spread));
};
/** A size drawn for each message. */
export const varied =
  ({ rng, overhead }: TrainPlan, low: number, high: number) =>
  (): number =>
    overhead + Math.min(high, Math.floor(rng.pareto(low, 1.2)));

export const ask = (
  plan: TrainPlan,
  moments: readonly Millis[],
  up: () => number,
  down: () => number,
): Segment[] => {
  const rtt = rttOf(plan);
  return moments.flatMap((time) =>
    exchange(time, up(), down(), rtt + plan.rng.exponential(rtt / 4)),
  );
};
export const pushed = (moments: readonly Millis[], size: () => number): Segment[] =>
  moments.map((time): Segment => [time, -size()]);
export const sent = (moments: readonly Millis[], size: () => number): Segment[] =>
  moments.map((time): Segment => [time, size()]);
/** Pushes, each acknowledged by the application. */
export const acknowledged = (
  plan: TrainPlan,
  moments: readonly Millis[],
  size: () => number,
  ack: () => number,
): Segment[] => {
  const rtt = rttOf(plan);
  return moments.flatMap((time): Segment[] => [
    [time, -size()],
    [time + rtt, ack()],
  ]);
};

/** JSON with a running number: a byte longer at every power of ten. */
export const counting = (size: () => number) => {
  let n = 0;
  return (): number => size() + String(++n).length;
};
