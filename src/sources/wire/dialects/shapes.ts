/** Shapes of values in mining messages. Lengths and alphabets decide, not names. */

export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [name: string]: Json };
export type JsonObject = { readonly [name: string]: Json };

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isArray = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
export const isText = (value: Json | undefined): value is string => typeof value === 'string';
export const isNumber = (value: Json | undefined): value is number => typeof value === 'number';

/** Hex digits, with or without `0x`, of an even count between the bounds (digits, without the prefix). */
export function isHex(value: Json | undefined, from: number, to = from): value is string {
  if (typeof value !== 'string') return false;
  const start = value.startsWith('0x') ? 2 : 0;
  const digits = value.length - start;
  if (digits < from || digits > to) return false;
  for (let i = start; i < value.length; i++) {
    const c = value.charCodeAt(i);
    if (!((c >= 48 && c <= 57) || (c >= 97 && c <= 102) || (c >= 65 && c <= 70))) return false;
  }
  return true;
}

/** Hex without its prefix, lower case. */
export const bare = (hex: string): string =>
  (hex.startsWith('0x') ? hex.slice(2) : hex).toLowerCase();

/** A job id as pools give it: a short text or number. */
export function jobId(value: Json | undefined): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.length > 0 && value.length <= 128 ? value : undefined;
}

/** A request id: number, text or nothing; undefined for anything else. */
export function requestId(value: Json | undefined): string | undefined {
  return typeof value === 'number' || typeof value === 'string' ? String(value) : undefined;
}

/** A program that names itself: `name/version`, `name version`, `name-1.2`. */
export const isAgent = (value: Json | undefined): value is string =>
  typeof value === 'string' &&
  value.length <= 256 &&
  /^[A-Za-z][\w.+() -]*([/ v-]\d|\/[\w(])/.test(value);
