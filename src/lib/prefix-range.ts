/** Ranges of addresses as prefixes, and prefixes as ranges: numbers of 128 bits, IPv4 and IPv6 apart. */
import { parseIp } from './ip-address.ts';
import { parsePrefix, type Prefix } from './prefix-map.ts';

/** First and last address, both included, of one family. */
export interface AddressRange {
  /** Bytes of an address. */
  readonly size: 4 | 16;
  readonly first: bigint;
  readonly last: bigint;
}

const numberOf = (bytes: Uint8Array): bigint =>
  bytes.reduce((n, byte) => (n << 8n) | BigInt(byte), 0n);

const bytesOf = (n: bigint, size: number): Uint8Array =>
  Uint8Array.from({ length: size }, (_, i) => Number((n >> BigInt(8 * (size - 1 - i))) & 0xffn));

/** The fewest prefixes that are the range from `first` to `last`; undefined when these are no two addresses in order. */
export function prefixesBetween(first: string, last: string): Prefix[] | undefined {
  const [a, b] = [parseIp(first), parseIp(last)];
  if (a === undefined || b === undefined || a.length !== b.length) return undefined;
  const width = a.length * 8;
  const end = numberOf(b);
  const found: Prefix[] = [];
  let at = numberOf(a);
  if (at > end) return undefined;
  while (at <= end) {
    let host = 0;
    while (
      host < width &&
      (at >> BigInt(host)) % 2n === 0n &&
      at + (2n << BigInt(host)) - 1n <= end
    )
      host++;
    found.push({ bytes: bytesOf(at, a.length), bits: width - host });
    at += 1n << BigInt(host);
  }
  return found;
}

/** The addresses of a prefix; undefined when the text is none. */
export function rangeOf(prefix: string): AddressRange | undefined {
  const read = parsePrefix(prefix);
  if (read === undefined) return undefined;
  const size = read.bytes.length === 4 ? 4 : 16;
  const host = BigInt(size * 8 - read.bits);
  const first = (numberOf(read.bytes) >> host) << host;
  return { size, first, last: first + (1n << host) - 1n };
}
