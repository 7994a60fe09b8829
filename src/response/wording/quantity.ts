/** Quantities for people: three digits, a prefix and a unit. */

const PREFIXES = ['', 'k', 'M', 'G', 'T', 'P', 'E', 'Z'] as const;

/** `1.21 kH/s`, `520 W`, `12.4 Sol/s`. */
export function quantity(value: number, unit: string): string {
  if (!(value > 0)) return `0 ${unit}`;
  const rounded = Number(value.toPrecision(3));
  const step = Math.min(PREFIXES.length - 1, Math.max(0, Math.floor(Math.log10(rounded) / 3)));
  const scaled = rounded / 1000 ** step;
  const digits = scaled < 10 ? 2 : scaled < 100 ? 1 : 0;
  return `${scaled.toFixed(digits)} ${PREFIXES[step]}${unit}`;
}

/** Kilograms as `1.21 kg`, from a tonne on as `3.40 t`, `12.0 kt`. */
export const mass = (kilograms: number): string =>
  kilograms < 1000 ? quantity(kilograms * 1000, 'g') : quantity(kilograms / 1000, 't');
