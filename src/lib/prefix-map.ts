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

export class PrefixMap<T> {
  private readonly values = new Map<string, T>();
  /** Lengths that occur, longest first, by size of address. */
  private readonly lengths: Readonly<Record<4 | 16, number[]>> = { 4: [], 16: [] };

  /** Answers false when that very prefix has a value already, and keeps it. */
  add({ bytes, bits }: Prefix, value: T): boolean {
    const key = keyOf(bytes, bits);
    if (this.values.has(key)) return false;
    this.values.set(key, value);
    const lengths = this.lengths[bytes.length === 4 ? 4 : 16];
    if (!lengths.includes(bits)) {
      lengths.push(bits);
      lengths.sort((a, b) => b - a);
    }
    return true;
  }

  /** Value of that very prefix. */
  at({ bytes, bits }: Prefix): T | undefined {
    return this.values.get(keyOf(bytes, bits));
  }

  /** Value of the longest prefix an address (4 or 16 bytes) is in. */
  get(ip: Uint8Array): T | undefined {
    for (const value of this.all(ip)) return value;
    return undefined;
  }

  /** Values of all prefixes an address is in, the longest first. */
  *all(ip: Uint8Array): Generator<T> {
    for (const bits of this.lengths[ip.length === 4 ? 4 : 16]) {
      const found = this.values.get(keyOf(ip, bits));
      if (found !== undefined) yield found;
    }
  }
}

const keyOf = (ip: Uint8Array, bits: number): string => `${masked(ip, bits).join('.')}/${bits}`;
