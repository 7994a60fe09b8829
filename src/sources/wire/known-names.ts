/** Whether intelligence knows a name that lies in bytes. Most names end otherwise than any that is listed, which a bit tells; text is
 * made of the others only. */
import type { Intel, Listed } from '../../model/indicator.ts';
import type { DnsName, DnsReader } from './dns.ts';

type Endings = Listed['endings'];

const DOT = 0x2e;

export class KnownNames {
  private readonly intel: Pick<Intel, 'name' | 'listed'>;
  private listed: Listed | undefined;
  /** Of the last two labels of every listed name; undefined where it is not told which are listed. */
  private bits: Uint32Array | undefined;
  /** A name of one label is listed: with it all that are below it. */
  private hasShort = false;

  constructor(intel: Pick<Intel, 'name' | 'listed'>) {
    this.intel = intel;
  }

  /** `name` is listed, or a name above it. */
  has(name: DnsName): boolean {
    return this.mayBeListed(name) && this.intel.name(name.text) !== undefined;
  }

  /** A name that is asked for or answered is listed. */
  inMessage(message: DnsReader): boolean {
    if (this.has(message.hostname)) return true;
    for (const place of message.places) {
      const name = message.nameAt(place);
      if (name !== undefined && this.has(name)) return true;
    }
    return false;
  }

  private mayBeListed({ bytes, length }: DnsName): boolean {
    const listed = this.intel.listed?.();
    if (listed !== this.listed) this.follow(listed);
    const { bits } = this;
    if (bits === undefined) return true;
    let hash = 0;
    let isWhole = true;
    for (let at = length - 1; at >= 0; at--) {
      const byte = bytes[at]!;
      if (byte === DOT) {
        if (!isWhole) return isMarked(bits, hash);
        if (this.hasShort && isMarked(bits, hash)) return true;
        isWhole = false;
      }
      hash = mixed(hash, byte);
    }
    return isMarked(bits, hash);
  }

  /** The lists have changed. */
  private follow(listed: Listed | undefined): void {
    this.listed = listed;
    this.bits = listed && bitsOf(listed.endings);
    this.hasShort = listed !== undefined && hasShort(listed.endings);
  }
}

function hasShort(endings: Endings): boolean {
  for (const ending of endings) if (!ending.includes('.')) return true;
  return false;
}

/** At most one bit in sixteen is set. */
function bitsOf(endings: Endings): Uint32Array {
  const bits = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(2, endings.size / 2))));
  for (const ending of endings) {
    let hash = 0;
    for (let at = ending.length - 1; at >= 0; at--) hash = mixed(hash, ending.codePointAt(at)!);
    const spread = spreadOf(hash);
    bits[(spread >>> 5) & (bits.length - 1)]! |= 1 << (spread & 31);
  }
  return bits;
}

function isMarked(bits: Uint32Array, hash: number): boolean {
  const spread = spreadOf(hash);
  return ((bits[(spread >>> 5) & (bits.length - 1)]! >>> (spread & 31)) & 1) !== 0;
}

/** Goes on with a hash, from the end of a name to its begin. */
const mixed = (hash: number, byte: number): number => Math.imul(hash ^ byte, 0x01000193);
const spreadOf = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0;
