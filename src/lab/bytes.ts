/** Byte helpers of the packet writers: joining, big-endian fields, text. */

export const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
export const u16 = (value: number): Uint8Array => Uint8Array.of((value >> 8) & 0xff, value & 0xff);
export const u24 = (value: number): Uint8Array =>
  Uint8Array.of((value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff);
export const u32 = (value: number): Uint8Array =>
  Uint8Array.of((value >>> 24) & 0xff, (value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff);
export const u16le = (value: number): Uint8Array => u16(value).reverse();
export const u24le = (value: number): Uint8Array => u24(value).reverse();
export const u32le = (value: number): Uint8Array => u32(value).reverse();

/** Joins parts; numbers are single bytes, text is UTF-8. */
export function concat(...parts: readonly (Uint8Array | string | number)[]): Uint8Array {
  const pieces = parts.map((part) =>
    typeof part === 'number' ? Uint8Array.of(part) : typeof part === 'string' ? ascii(part) : part,
  );
  const out = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

/** Bytes from hex digits; spaces are ignored. */
export function fromHex(hex: string): Uint8Array {
  const digits = hex.replaceAll(/\s/g, '');
  return Uint8Array.from({ length: digits.length / 2 }, (_, i) =>
    Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16),
  );
}

/** `value` as a big-endian number of `size` bytes in hex. */
export const hexOf = (value: bigint, size: number): string =>
  value.toString(16).padStart(2 * size, '0');

/** The same bytes in reverse order, hex in and out. */
export const reverseHex = (hex: string): string => (hex.match(/../g) ?? []).reverse().join('');
