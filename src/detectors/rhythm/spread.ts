/** How times and sizes spread: the few figures the witnesses share. */

/** Sizes closer than this are one kind of message: a counter, a nonce or a date makes it a little longer. */
const NEAR = 4;

export interface Cluster {
  /** Smallest size in it. */
  readonly size: number;
  readonly count: number;
}

/** Kinds of message by size, the commonest first. */
export function clusters(sizes: readonly number[]): Cluster[] {
  const sorted = [...sizes].sort((a, b) => a - b);
  const found: { size: number; count: number }[] = [];
  for (const size of sorted) {
    const last = found.at(-1);
    if (last !== undefined && size - last.size <= NEAR) last.count++;
    else found.push({ size, count: 1 });
  }
  return found.sort((a, b) => b.count - a.count);
}

/** Share of all sizes that fall into the `first` commonest kinds. */
export const share = (kinds: readonly Cluster[], total: number, first: number): number =>
  total === 0 ? 0 : kinds.slice(0, first).reduce((sum, { count }) => sum + count, 0) / total;

/** Share of all sizes that lie within `part` of their median: what random padding leaves of one kind of message. */
export function band(sizes: readonly number[], part: number): number {
  const middle = median(sizes);
  const near = sizes.filter((size) => Math.abs(size - middle) <= middle * part);
  return sizes.length === 0 ? 0 : near.length / sizes.length;
}

/** Time between one moment and the next. */
export const gaps = (times: readonly number[]): number[] =>
  times.slice(1).map((time, i) => time - times[i]!);

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Standard deviation over mean; 0 when there is no mean. */
export function variation(values: readonly number[]): number {
  const middle = mean(values);
  if (middle === 0) return 0;
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2))) / middle;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Largest distance between the distribution of `values` and the exponential one of the same mean, times √n
 * (Kolmogorov–Smirnov; Lilliefors’ 1 % point for an estimated mean is about 1.25). */
export function awayFromExponential(values: readonly number[]): number {
  const middle = mean(values);
  if (middle === 0) return Number.POSITIVE_INFINITY;
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  let most = 0;
  for (let i = 0; i < n; i++) {
    const expected = 1 - Math.exp(-sorted[i]! / middle);
    most = Math.max(most, Math.abs((i + 1) / n - expected), Math.abs(i / n - expected));
  }
  return most * Math.sqrt(n);
}
