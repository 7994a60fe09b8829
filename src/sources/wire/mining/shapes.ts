/** What values look like: the tests by which dialects tell mining messages from other programs' JSON. */

export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isArray = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The text, or '' for anything else. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A finite number, also from a decimal text. */
export function numberOf(value: unknown): number | undefined {
  const number =
    typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? Number(value) : (value as number);
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** Hexadecimal digits of one of these counts, without `0x`. */
export const isHex = (value: unknown, ...digits: readonly number[]): value is string =>
  typeof value === 'string' && digits.includes(value.length) && /^[0-9a-f]*$/i.test(value);

/** At least `least` and at most `most` hexadecimal digits, without `0x`. */
export const isHexBetween = (value: unknown, least: number, most: number): value is string =>
  typeof value === 'string' &&
  value.length >= least &&
  value.length <= most &&
  /^[0-9a-f]*$/i.test(value);

/** `0x` and one of these counts of digits. */
export const is0x = (value: unknown, ...digits: readonly number[]): value is string =>
  typeof value === 'string' && /^0x/i.test(value) && isHex(value.slice(2), ...digits);

/** A test of one value. */
export type Shape = (value: unknown) => boolean;

/** Hexadecimal digits of one of these counts. */
export const hex =
  (...digits: readonly number[]): Shape =>
  (value) =>
    isHex(value, ...digits);
/** Hexadecimal digits from `least` to `most`. */
export const hexBetween =
  (least: number, most: number): Shape =>
  (value) =>
    isHexBetween(value, least, most);
/** `0x` and one of these counts of digits. */
export const ox =
  (...digits: readonly number[]): Shape =>
  (value) =>
    is0x(value, ...digits);
/** A finite number, also as decimal text. */
export const aNumber: Shape = (value) => numberOf(value) !== undefined;

/** The values have these shapes, in this order; further values are not looked at. */
export const fits = (values: readonly unknown[], shapes: readonly Shape[]): boolean =>
  shapes.every((shape, at) => shape(values[at]));

/** Digits without their `0x`. */
export const bare = (hex: string): string => (/^0x/i.test(hex) ? hex.slice(2) : hex);

/** A name, path or number a pool gives its jobs. */
export const isJobId = (value: unknown): value is string | number =>
  (typeof value === 'string' && value.length > 0 && value.length <= 128) ||
  (typeof value === 'number' && Number.isInteger(value));

/** Eight hexadecimal digits that are seconds since the epoch, in this order or byte-swapped, since Bitcoin began. */
export function isUnixTime(value: unknown): boolean {
  if (!isHex(value, 8)) return false;
  const swapped = (value.match(/../g) ?? []).reverse().join('');
  return [value, swapped].some((hex) => {
    const seconds = Number.parseInt(hex, 16);
    return seconds > 1_230_000_000 && seconds < 4_100_000_000;
  });
}

/** A 256-bit target (big-endian, at most 64 digits) that leaves some work to do and some chance. */
export function targetOf(value: unknown): bigint | undefined {
  if (typeof value !== 'string') return undefined;
  const hex = bare(value);
  if (hex === '' || hex.length > 64 || !/^[0-9a-f]+$/i.test(hex)) return undefined;
  const target = BigInt(`0x${hex}`);
  return target > 0n ? target : undefined;
}

/** Byte order turned round. */
export const reverseHex = (hex: string): string => (hex.match(/../g) ?? []).reverse().join('');

/** A host name with a dot, or undefined. */
export function hostName(value: unknown): string | undefined {
  const name = textOf(value).toLowerCase().replace(/\.$/, '');
  if (name.length > 253 || !/^(?=.*[a-z])[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(name)) return undefined;
  return name;
}
