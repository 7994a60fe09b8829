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

/** Outer before inner. */
const outerFirst = (a: AddressRange, b: AddressRange): number =>
  a.first === b.first
    ? Number(b.last > a.last) - Number(b.last < a.last)
    : a.first < b.first
      ? -1
      : 1;

/** The stretches that prefixes of one family are in, in order, each with the longest prefix it is in. Prefixes nest or are apart, so a
 * stack of those that are open settles every stretch. */
export function* stretchesOf<T extends AddressRange>(
  ranges: readonly T[],
): Generator<{ readonly first: bigint; readonly last: bigint; readonly of: T }> {
  const open: T[] = [];
  let at = 0n;
  function* upTo(end: bigint) {
    const of = open.at(-1);
    if (of !== undefined && end > at) yield { first: at, last: end - 1n, of };
    if (end > at) at = end;
  }
  function* close(before: bigint | undefined) {
    for (let inner = open.at(-1); inner !== undefined; inner = open.at(-1)) {
      if (before !== undefined && inner.last >= before) return;
      yield* upTo(inner.last + 1n);
      open.pop();
    }
  }
  for (const one of ranges.toSorted(outerFirst)) {
    yield* close(one.first);
    yield* upTo(one.first);
    open.push(one);
  }
  yield* close(undefined);
}
