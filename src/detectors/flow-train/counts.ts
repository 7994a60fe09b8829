/** How many messages lie in records, and when, where only sums are told: a side that always says the same has sums that are
 * multiples of one size; and where all sizes are fixed, what the server sent follows from the packets and from what it was asked. */
import { median } from '../rhythm/spread.ts';
import type { Part, Spell } from './train-view.ts';

/** Sizes tried, bytes. */
const TONES = { shortest: 30, longest: 900 } as const;
/** How near to multiples all sums must be on average: 1 when they are, 0 for any other sums. */
const CLEAR = 0.8;
const FEW = 6;

/** The one size of which all sums are multiples, the largest such; undefined where there is none. */
export function toneOf(sums: readonly number[]): number | undefined {
  const values = sums.filter((sum) => sum > 0).sort((a, b) => a - b);
  if (values.length < FEW) return undefined;
  // Each sum is one message at least; a tenth may be something else.
  const most = Math.min(TONES.longest, values[Math.floor(values.length / 10)]! * 1.05);
  for (let size = Math.floor(most); size >= TONES.shortest; size--) {
    if (clearness(values, size) < CLEAR) continue;
    let best = size;
    while (best > TONES.shortest && clearness(values, best - 1) > clearness(values, best)) best--;
    return best;
  }
  return undefined;
}

const clearness = (values: readonly number[], size: number): number =>
  values.reduce((sum, value) => sum + Math.cos((2 * Math.PI * value) / size), 0) / values.length;

/** Bytes of the server as a sum of so much for each of its packets, for each of the client's, and for each byte of the client. */
export interface Balance {
  readonly packet: number;
  readonly acked: number;
  readonly asked: number;
  /** Share of spells that it explains to within a few bytes a packet. */
  readonly explained: number;
}

/** Bytes a packet may be off. */
const OFF = 4;

/** The sum that fits best, by least squares. */
export function balanceOf(spells: readonly Spell[]): Balance {
  const rows = spells.map(({ up, down }) => ({
    x: [down?.packets ?? 0, up?.packets ?? 0, up?.payload ?? 0] as const,
    y: down?.payload ?? 0,
  }));
  const normal = [0, 1, 2].map((i) => [
    ...[0, 1, 2].map(
      (j) => rows.reduce((sum, { x }) => sum + x[i]! * x[j]!, 0) + (i === j ? 1e-3 : 0),
    ),
    rows.reduce((sum, { x, y }) => sum + x[i]! * y, 0),
  ]);
  const [packet, acked, asked] = solved(normal);
  const fits = rows.filter(
    ({ x, y }) =>
      Math.abs(y - packet * x[0] - acked * x[1] - asked * x[2]) <= OFF * (1 + x[0] + x[1]),
  );
  return { packet, acked, asked, explained: rows.length === 0 ? 0 : fits.length / rows.length };
}

/** Three equations by elimination; the matrix is positive definite. */
function solved(rows: number[][]): [number, number, number] {
  for (let i = 0; i < 3; i++) {
    for (let k = i + 1; k < 3; k++) {
      const factor = rows[k]![i]! / rows[i]![i]!;
      for (let j = i; j < 4; j++) rows[k]![j]! -= factor * rows[i]![j]!;
    }
  }
  const result: [number, number, number] = [0, 0, 0];
  for (let i = 2; i >= 0; i--) {
    let rest = rows[i]![3]!;
    for (let j = i + 1; j < 3; j++) rest -= rows[i]![j]! * result[j]!;
    result[i] = rest / rows[i]![i]!;
  }
  return result;
}

/** Seconds of a stretch in which bytes are added up. */
const STRETCH = 120;

/** Variance over mean of the number of messages of `size` bytes in stretches of two minutes: about 1 for luck, 0 for a clock, more for
 * bursts. Undefined where there are too few stretches or messages. */
export function dispersion(
  parts: readonly (Part | undefined)[],
  payload: (part: Part, at: number) => number,
  size: number,
): number | undefined {
  const [first] = parts.flatMap((part) => part ?? []);
  if (first === undefined || size <= 0) return undefined;
  const sums: number[] = [];
  for (const [i, part] of parts.entries()) {
    if (part === undefined) continue;
    const bytes = payload(part, i);
    const [from, to] = [part.start, part.end].map((time) => (time - first.start) / 1000 / STRETCH);
    const whole = Math.max(to! - from!, 1e-6);
    for (let n = Math.max(0, Math.floor(from!)); n <= Math.floor(to!) && n < 2048; n++)
      sums[n] =
        (sums[n] ?? 0) +
        (bytes * Math.max(1e-6, Math.min(n + 1, to!) - Math.max(n, from!))) / whole;
  }
  // The last stretch is seldom whole.
  const counts = Array.from(sums.slice(0, -1), (sum) => (sum ?? 0) / size);
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  if (counts.length < FEW || mean * counts.length < FEW) return undefined;
  return counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / counts.length / mean;
}

/** Size of a message of a side: of its lone packets, or else of the least it sent in a record. */
export function usualSize(parts: readonly (Part | undefined)[]): number {
  const sums = parts.flatMap((part) => (part !== undefined && part.payload > 0 ? [part] : []));
  const lone = sums.flatMap(({ packets, payload }) => (packets === 1 ? [payload] : []));
  if (lone.length >= FEW) return median(lone);
  const sorted = sums.map(({ payload }) => payload).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 10)] ?? 0;
}
