/** Small tools for reading captured bytes: text out of a buffer, and bytes kept until the rest of a message arrives. */

const NOTHING = new Uint8Array();
/** A kept buffer larger than this is given back as soon as its message is complete. */
const KEEP = 4096;

/** Texts of any byte array, without a view of its own for each. */
const { latin1Slice, utf8Slice } = Buffer.prototype as unknown as Readonly<
  Record<'latin1Slice' | 'utf8Slice', (this: Uint8Array, start: number, end: number) => string>
>;

/** `buffer[start, end)` as UTF-8; what is not becomes U+FFFD. */
export const utf8 = (buffer: Uint8Array, start: number, end: number): string =>
  utf8Slice.call(buffer, start, end);

/** `buffer[start, end)` with one character a byte. */
export const latin1 = (buffer: Uint8Array, start: number, end: number): string =>
  latin1Slice.call(buffer, start, end);

/** Big-endian 16 bits at `at`; the caller has checked that they are there. */
export const u16 = (buffer: Uint8Array, at: number): number => (buffer[at]! << 8) | buffer[at + 1]!;

/** Big-endian 24 bits at `at`; the caller has checked that they are there. */
export const u24 = (buffer: Uint8Array, at: number): number =>
  (buffer[at]! << 16) | (buffer[at + 1]! << 8) | buffer[at + 2]!;

/** How many of the 256 byte values occur: near `256 (1 - e^(-n/256))` for random bytes. */
export function distinctBytes(buffer: Uint8Array, start: number, end: number): number {
  const seen = new Uint8Array(256);
  let distinct = 0;
  for (let at = start; at < end; at++) {
    const byte = buffer[at]!;
    if (seen[byte] === 0) {
      seen[byte] = 1;
      distinct++;
    }
  }
  return distinct;
}

/** The begun part of a message: copied only because its end has not arrived. The owner bounds its length. */
export class Held {
  bytes: Uint8Array = NOTHING;
  length = 0;

  append(buffer: Uint8Array, start: number, end: number): void {
    const length = this.length + end - start;
    if (length > this.bytes.length) {
      // Doubling, however long: growing by a piece at a time would copy the whole for every segment.
      const grown = new Uint8Array(Math.max(64, length * 2));
      grown.set(this.bytes.subarray(0, this.length));
      this.bytes = grown;
    }
    this.bytes.set(buffer.subarray(start, end), this.length);
    this.length = length;
  }

  /** Forgets the first `n` bytes. */
  drop(n: number): void {
    this.bytes.copyWithin(0, n, this.length);
    this.length -= n;
  }

  clear(): void {
    this.length = 0;
    if (this.bytes.length > KEEP) this.bytes = NOTHING;
  }
}
