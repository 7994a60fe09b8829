/** Tail of the binomial distribution, in logarithms, so that one in 10³⁰⁰ and less can be told apart. */

/** Coefficients of Lanczos’ approximation of ln Γ, g = 7, n = 9; relative error below 1e-13. */
const LANCZOS = [
  0.999_999_999_999_809_9, 676.520_368_121_885_1, -1259.139_216_722_402_8, 771.323_428_777_653_1,
  -176.615_029_162_140_6, 12.507_343_278_686_905, -0.138_571_095_265_720_12,
  9.984_369_578_019_572e-6, 1.505_632_735_149_311_6e-7,
] as const;

/** ln Γ(x) for x > 0. */
function lnGamma(x: number): number {
  const z = x - 1;
  let sum: number = LANCZOS[0];
  for (let i = 1; i < LANCZOS.length; i++) sum += LANCZOS[i]! / (z + i);
  const t = z + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}

/** ln P(X = k) for X ~ Bin(n, p), 0 < p < 1. */
const lnMass = (k: number, n: number, p: number): number =>
  lnGamma(n + 1) - lnGamma(k + 1) - lnGamma(n - k + 1) + k * Math.log(p) + (n - k) * Math.log1p(-p);

/** ln P(X ≥ k) for X ~ Bin(n, p); 0 (certain) when k ≤ 0 or p ≥ 1, −∞ when it cannot be. */
export function lnBinomialTail(k: number, n: number, p: number): number {
  if (k <= 0 || p >= 1) return 0;
  if (k > n || p <= 0) return Number.NEGATIVE_INFINITY;
  const first = lnMass(k, n, p);
  let ratio = 1;
  let sum = 1;
  for (let i = k; i < n; i++) {
    ratio *= ((n - i) / (i + 1)) * (p / (1 - p));
    sum += ratio;
    if (i > n * p && ratio < sum * 1e-17) break;
  }
  return Math.min(0, first + Math.log(sum));
}
