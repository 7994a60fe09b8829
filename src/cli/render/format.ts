/** Numbers and times as people read them; the same in every language. */

/** 1234567 → `1,234,567`. */
export const count = (n: number): string => n.toLocaleString('en-US', { maximumFractionDigits: 0 });

/** 0..1 → `97 %`; never rounds up to certainty. */
export const percent = (share: number): string => `${Math.floor(share * 100 + 1e-9)} %`;

const PREFIXES = ['', 'k', 'M', 'G', 'T', 'P', 'E'];

/** Three significant digits and an SI prefix: 1534 → [`1.53`, `k`]. */
function scale(n: number, power = powerOf(n)): [string, string] {
  const value = n / 1000 ** power;
  const digits = value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
  return [value === 0 ? '0' : value.toFixed(digits), PREFIXES[power] ?? ''];
}

function powerOf(n: number): number {
  let power = 0;
  while (power < PREFIXES.length - 1 && n / 1000 ** power >= 999.5) power++;
  return power;
}

/** 1534000 → `1.53 MB`. */
export function bytes(n: number): string {
  if (n < 1000) return `${Math.round(n)} B`;
  const [value, prefix] = scale(n);
  return `${value} ${prefix}B`;
}

/** A 95 % interval with one unit: `1.21–1.48 kH/s`; `< 1.48 kH/s` when it reaches down to nothing. */
export function rateInterval(rate: {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}): string {
  const power = powerOf(rate.high);
  const [high, prefix] = scale(rate.high, power);
  const [low] = scale(rate.low, power);
  const unit = `${prefix}${rate.unit}`;
  return Number(low) === 0 ? `< ${high} ${unit}` : `${low}–${high} ${unit}`;
}

/** The estimate itself: `1.34 kH/s`. */
export function rateMid(rate: { readonly mid: number; readonly unit: string }): string {
  const [value, prefix] = scale(rate.mid);
  return `${value} ${prefix}${rate.unit}`;
}

/** 75 → `1 min 15 s`; under ten seconds with one decimal; from two days on in days. */
export function duration(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  const s = Math.round(seconds);
  if (s < 60) return `${s} s`;
  if (s < 3600) return `${Math.floor(s / 60)} min ${s % 60} s`;
  if (s < 172_800) return `${Math.floor(s / 3600)} h ${Math.floor((s % 3600) / 60)} min`;
  return `${count(Math.floor(s / 86_400))} d`;
}

/** ISO 8601 → `2026-11-20 03:12:04`, UTC; `–` for none. */
export const dateTime = (iso: string | null): string =>
  iso === null ? '–' : iso.slice(0, 19).replace('T', ' ');

/** Two times as a range that does not repeat the date: `2026-11-20 03:12:04 – 04:12:09 UTC`. */
export function timeRange(from: string | null, to: string | null): string {
  if (from === null || to === null) return `${dateTime(from ?? to)} UTC`;
  const end = to.slice(0, 10) === from.slice(0, 10) ? to.slice(11, 19) : dateTime(to);
  return from.slice(0, 19) === to.slice(0, 19)
    ? `${dateTime(from)} UTC`
    : `${dateTime(from)} – ${end} UTC`;
}
