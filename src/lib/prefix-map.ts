/** Values by address prefix, IPv4 and IPv6; the longest prefix an address is in answers. */
import { formatIp, parseIp } from './ip-address.ts';

export interface Prefix {
  /** 4 or 16 bytes. */
  readonly bytes: Uint8Array;
  readonly bits: number;
}

/** Reads `192.0.2.0/24`, or an address alone as the prefix of itself; undefined when it is neither. Bits after the first may
 * be set. */
export function parsePrefix(text: string): Prefix | undefined {
  const [, address = '', digits] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const bytes = parseIp(address);
  if (bytes === undefined) return undefined;
  const bits = Number(digits ?? bytes.length * 8);
  return bits <= bytes.length * 8 ? { bytes, bits } : undefined;
}

/** `192.0.2.0/24`: the one spelling of a prefix. Bits after the first are cleared. */
export const formatPrefix = ({ bytes, bits }: Prefix): string =>
  `${formatIp(masked(bytes, bits))}/${bits}`;

/** The first `bits` bits, the rest zero. */
export const masked = (ip: Uint8Array, bits: number): Uint8Array =>
  ip.map((byte, i) => {
    const left = bits - i * 8;
    return left >= 8 ? byte : left <= 0 ? 0 : byte & (0xff00 >> left);
  });

/** Values of the prefixes of one length. */
interface OfLength<T> {
  readonly bits: number;
  readonly values: Map<number | string, T>;
}

export class PrefixMap<T> {
  /** Lengths that occur, longest first, by size of address. */
  private readonly lengths: Readonly<Record<4 | 16, OfLength<T>[]>> = { 4: [], 16: [] };

  /** Answers false when that very prefix has a value already, and keeps it. */
  add({ bytes, bits }: Prefix, value: T): boolean {
    const values = this.ofLength(bytes, bits) ?? this.newLength(bytes, bits);
    const key = keyOf(bytes, bits);
    if (values.has(key)) return false;
    values.set(key, value);
    return true;
  }

  /** Value of that very prefix. */
  at({ bytes, bits }: Prefix): T | undefined {
    return this.ofLength(bytes, bits)?.get(keyOf(bytes, bits));
  }

  /** Value of the longest prefix an address (4 or 16 bytes) is in. */
  get(ip: Uint8Array): T | undefined {
    for (const { bits, values } of this.of(ip)) {
      const found = values.get(keyOf(ip, bits));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Values of all prefixes an address is in, the longest first. */
  *all(ip: Uint8Array): Generator<T> {
    for (const { bits, values } of this.of(ip)) {
      const found = values.get(keyOf(ip, bits));
      if (found !== undefined) yield found;
    }
  }

  private of(ip: Uint8Array): OfLength<T>[] {
    return this.lengths[ip.length === 4 ? 4 : 16];
  }

  private ofLength(ip: Uint8Array, bits: number): OfLength<T>['values'] | undefined {
    return this.of(ip).find((one) => one.bits === bits)?.values;
  }

  private newLength(ip: Uint8Array, bits: number): OfLength<T>['values'] {
    const lengths = this.of(ip);
    const values: OfLength<T>['values'] = new Map();
    lengths.push({ bits, values });
    lengths.sort((a, b) => b.bits - a.bits);
    return values;
  }
}

/** The first `bits` bits: of IPv4 a number, of IPv6 a text of eight letters. Asked for every length that occurs. */
const keyOf = (ip: Uint8Array, bits: number): number | string =>
  ip.length === 4 ? word(ip, 0, bits) : ipv6Key(ip, bits);

/** Four bytes from `at`, of which the first `bits` count. */
function word(ip: Uint8Array, at: number, bits: number): number {
  if (bits <= 0) return 0;
  const all = (ip[at]! << 24) | (ip[at + 1]! << 16) | (ip[at + 2]! << 8) | ip[at + 3]!;
  return bits >= 32 ? all : all & (-1 << (32 - bits));
}

function ipv6Key(ip: Uint8Array, bits: number): string {
  const a = word(ip, 0, bits);
  const b = word(ip, 4, bits - 32);
  const c = word(ip, 8, bits - 64);
  const d = word(ip, 12, bits - 96);
  return String.fromCharCode(a >>> 16, a, b >>> 16, b, c >>> 16, c, d >>> 16, d);
}
