/** Amounts in the unit that people say, three digits. */

const PREFIXES = ['', 'k', 'M', 'G', 'T', 'P', 'E'] as const;

/** 6530 Wh: 6.53 kWh. */
export function amountText(value: number, unit: string): string {
  const step = Math.min(PREFIXES.length - 1, Math.max(0, Math.floor(Math.log10(value || 1) / 3)));
  return `${Number((value / 1000 ** step).toPrecision(3))} ${PREFIXES[step]}${unit}`;
}

/** Bytes: 1.07 GB. */
export const bytesText = (value: number): string => amountText(value, 'B');

const SPANS = [
  [86_400, 'd'],
  [3600, 'h'],
  [60, 'min'],
] as const;

/** Seconds, in the longest unit that is full once: 3 min. */
export function durationText(seconds: number): string {
  const [length, unit] = SPANS.find(([one]) => seconds >= one) ?? [1, 's'];
  return `${Math.round(seconds / length)} ${unit}`;
}

/** Hashes a second: 6.53 kH/s. */
export const hashRateText = (value: number): string => amountText(value, 'H/s');

/** Kilograms, from a tonne on in tonnes: 1.51 t. */
export const massText = (kilograms: number): string =>
  kilograms < 1000 ? amountText(kilograms * 1000, 'g') : amountText(kilograms / 1000, 't');
