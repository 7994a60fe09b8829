/** Exact intervals for Poisson counts, from an own incomplete gamma function and its inverse. */

const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
] as const;

/** Natural logarithm of the gamma function for x > 0 (Lanczos, g = 7), to about 1e-14 relative. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const y = x - 1;
  const t = y + 7.5;
  let sum: number = LANCZOS[0];
  for (let i = 1; i < LANCZOS.length; i++) sum += (LANCZOS[i] ?? 0) / (y + i);
  return 0.5 * Math.log(2 * Math.PI) + (y + 0.5) * Math.log(t) - t + Math.log(sum);
}

const TINY = 1e-300;
const ENOUGH = 1e-16;

/** Regularised lower incomplete gamma function P(a, x): the chance that a gamma variable of shape `a` is at most `x`. */
export function gammaP(a: number, x: number): number {
  if (x <= 0) return 0;
  if (x === Number.POSITIVE_INFINITY) return 1;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  return x < a + 1 ? front * lowerSeries(a, x) : 1 - front * upperFraction(a, x);
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; term > sum * ENOUGH; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

/** Continued fraction of Q(a, x) by Lentz's method. */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / (Math.abs(b) < TINY ? TINY : b);
  let h = d;
  for (let n = 1; n < 1e6; n++) {
    const an = -n * (n - a);
    b += 2;
    d = an * d + b;
    d = 1 / (Math.abs(d) < TINY ? TINY : d);
    c = b + an / c;
    if (Math.abs(c) < TINY) c = TINY;
    h *= d * c;
    if (Math.abs(d * c - 1) < ENOUGH * 10) break;
  }
  return h;
}

/** Above this shape the cube-root normal approximation is exact to more digits than anyone needs. */
const LARGE = 1e6;

/** The `p` quantile of a gamma variable of shape `a` (scale 1): the x at which P(a, x) = p. */
export function gammaQuantile(p: number, a: number): number {
  if (p <= 0 || a <= 0) return 0;
  if (p >= 1) return Number.POSITIVE_INFINITY;
  const guess = wilsonHilferty(p, a);
  if (a > LARGE) return guess;
  let [low, high] = [0, Math.max(guess * 2, a * 2, 10)];
  while (gammaP(a, high) < p) high *= 2;
  let x = guess;
  for (let i = 0; i < 200; i++) {
    const error = gammaP(a, x) - p;
    if (error > 0) high = x;
    else low = x;
    const slope = Math.exp((a - 1) * Math.log(x) - x - logGamma(a));
    const newton = x - error / slope;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) <= x * 1e-13) return next;
    x = next;
  }
  return x;
}

/** Wilson and Hilferty: the cube root of a gamma variable is nearly normal. */
function wilsonHilferty(p: number, a: number): number {
  const c = 1 / (9 * a);
  return a * Math.max(1 - c + normalQuantile(p) * Math.sqrt(c), 1e-3) ** 3;
}

/** The `p` quantile of the standard normal distribution (Abramowitz and Stegun 26.2.23, sharpened by one Newton step). */
export function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p);
  const t = Math.sqrt(-2 * Math.log(p));
  const z =
    (2.515517 + t * (0.802853 + t * 0.010328)) /
      (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) -
    t;
  const density = Math.exp(-z * z * 0.5) / Math.sqrt(2 * Math.PI);
  return z - (0.5 * (1 - gammaP(0.5, z * z * 0.5)) - p) / density;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Exact two-sided interval (Garwood) for the mean of a Poisson variable observed as `count`; `low` is 0 when nothing was
 * observed. */
export function poissonInterval(count: number, level = 0.95): Interval {
  const tail = (1 - level) / 2;
  return { low: gammaQuantile(tail, count), high: gammaQuantile(1 - tail, count + 1) };
}

/** Interval for a sum of Poisson variables each times its own weight (Fay and Feuer 1997): `sum` = Σ weight × count,
 * `variance` = Σ weight² × count, `weight` that of one further event. With equal weights it is exactly Garwood's. */
export function weightedPoissonInterval(
  sum: number,
  variance: number,
  weight: number,
  level = 0.95,
): Interval {
  const tail = (1 - level) / 2;
  const low = sum > 0 ? (variance / sum) * gammaQuantile(tail, (sum * sum) / variance) : 0;
  const [s, v] = [sum + weight, variance + weight * weight];
  return { low, high: s > 0 ? (v / s) * gammaQuantile(1 - tail, (s * s) / v) : 0 };
}
