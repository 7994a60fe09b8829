/** The pcapng file: sections of blocks, each with its own byte order and interfaces (draft-ietf-opsawg-pcapng). */
import { MAX_RECORD, type Format, type OnPacket } from './capture-reader.ts';

const SECTION = 0x0a0d0d0a;
const INTERFACE = 1;
const OLD_PACKET = 2;
const SIMPLE_PACKET = 3;
const ENHANCED_PACKET = 6;
const KNOWN = new Set([INTERFACE, OLD_PACKET, SIMPLE_PACKET, 4, 5, ENHANCED_PACKET, 9, 10]);
const MAX_BLOCK = 16 * MAX_RECORD;

interface Interface {
  readonly linkType: number;
  readonly snapLength: number;
  /** Units of its time stamps in a millisecond, when that is a whole number; else 0 and `unit` is used. */
  readonly perMilli: number;
  /** Milliseconds per unit of its time stamps. */
  readonly unit: number;
  readonly offset: number;
  /** The upper half last met, as whole milliseconds and units over: 64-bit stamps do not fit a float. */
  high: number;
  highMillis: number;
  highRest: number;
}

/** Milliseconds of a 64-bit time stamp. */
function millisOf(source: Interface, high: number, low: number): number {
  if (source.perMilli === 0) return (high * 4_294_967_296 + low) * source.unit + source.offset;
  if (high !== source.high) {
    const whole = BigInt(high) << 32n;
    const perMilli = BigInt(source.perMilli);
    source.high = high;
    source.highMillis = Number(whole / perMilli);
    source.highRest = Number(whole % perMilli);
  }
  return source.highMillis + (source.highRest + low) / source.perMilli + source.offset;
}

export const isPcapng = (view: DataView): boolean => view.getUint32(0, true) === SECTION;

/** Options of an interface: resolution of time stamps (9) and their offset in seconds (14). */
function readInterface(view: DataView, o: number, end: number, little: boolean): Interface {
  let unit = 1e-3;
  let perMilli = 1e3;
  let offset = 0;
  let at = o + 16;
  while (at + 4 <= end) {
    const code = view.getUint16(at, little);
    const length = view.getUint16(at + 2, little);
    if (code === 0 || at + 4 + length > end) break;
    if (code === 9 && length >= 1) {
      const resolution = view.getUint8(at + 4);
      const binary = (resolution & 0x80) !== 0;
      unit = binary ? 1e3 / 2 ** (resolution & 0x7f) : 1e3 / 10 ** resolution;
      perMilli = binary || resolution < 3 || resolution > 12 ? 0 : 10 ** (resolution - 3);
    } else if (code === 14 && length >= 8) {
      offset = Number(view.getBigInt64(at + 4, little)) * 1e3;
    }
    at += 4 + length + ((4 - (length & 3)) & 3);
  }
  return {
    linkType: view.getUint16(o + 8, little),
    snapLength: view.getUint32(o + 12, little),
    unit,
    perMilli,
    offset,
    high: 0,
    highMillis: 0,
    highRest: 0,
  };
}

/** Where a packet lies in its block, and which interface saw it when. */
interface Found {
  readonly index: number;
  readonly high: number;
  readonly low: number;
  readonly at: number;
  readonly captured: number;
  readonly wire: number;
}

export class PcapngFormat implements Format {
  broken = '';
  private readonly onPacket: OnPacket;
  private little = true;
  private interfaces: Interface[] = [];
  /** Simple packet blocks carry no time: they get that of the packet before. */
  private lastTime = 0;

  constructor(onPacket: OnPacket) {
    this.onPacket = onPacket;
  }

  read(buffer: Uint8Array, view: DataView, start: number, end: number): number {
    let o = start;
    while (o + 12 <= end) {
      const type = view.getUint32(o, this.little);
      if (type === SECTION && !this.section(view, o)) {
        this.broken = 'section_byte_order_unknown';
        return o;
      }
      const length = view.getUint32(o + 4, this.little);
      if (length < 12 || (length & 3) !== 0 || length > MAX_BLOCK) {
        this.broken = 'block_length_impossible';
        return o;
      }
      const next = o + length;
      if (next > end) break;
      const ends = view.getUint32(next - 4, this.little) === length;
      if (!ends || !this.block(buffer, view, type, o, next)) {
        this.broken = 'block_damaged';
        return o;
      }
      o = next;
    }
    return o;
  }

  /** A block of a known type whose length stands at both its ends. */
  resync(_buffer: Uint8Array, view: DataView, start: number, end: number): number {
    for (let o = start; o + 12 <= end; o++) {
      const type = view.getUint32(o, this.little);
      if (type !== SECTION && !KNOWN.has(type)) continue;
      const length = view.getUint32(o + 4, this.little);
      if (length < 12 || (length & 3) !== 0 || o + length > end) continue;
      if (view.getUint32(o + length - 4, this.little) === length) return o;
    }
    return -1;
  }

  /** Every section has its own byte order and interfaces. */
  private section(view: DataView, o: number): boolean {
    const magic = view.getUint32(o + 8, true);
    if (magic !== 0x1a2b3c4d && magic !== 0x4d3c2b1a) return false;
    this.little = magic === 0x1a2b3c4d;
    this.interfaces = [];
    return true;
  }

  /** Reads one whole block; false when what it says of itself cannot be. */
  private block(buffer: Uint8Array, view: DataView, type: number, o: number, end: number): boolean {
    if (type === INTERFACE) {
      if (end - o < 20) return false;
      this.interfaces.push(readInterface(view, o, end - 4, this.little));
      return true;
    }
    if (type !== ENHANCED_PACKET && type !== OLD_PACKET && type !== SIMPLE_PACKET) return true;
    if (end - o < (type === SIMPLE_PACKET ? 16 : 32)) return false;
    const found = type === SIMPLE_PACKET ? this.simple(view, o, end) : this.timed(view, type, o);
    return this.emit(buffer, view, found, end - 4);
  }

  private timed(view: DataView, type: number, o: number): Found {
    const { little } = this;
    return {
      index: type === OLD_PACKET ? view.getUint16(o + 8, little) : view.getUint32(o + 8, little),
      high: view.getUint32(o + 12, little),
      low: view.getUint32(o + 16, little),
      at: o + 28,
      captured: view.getUint32(o + 20, little),
      wire: view.getUint32(o + 24, little),
    };
  }

  private simple(view: DataView, o: number, end: number): Found {
    const wire = view.getUint32(o + 8, this.little);
    const snap = this.interfaces[0]?.snapLength ?? 0;
    const captured = Math.min(wire, end - 4 - (o + 12), snap === 0 ? wire : snap);
    return { index: 0, high: 0, low: 0, at: o + 12, captured, wire };
  }

  private emit(buffer: Uint8Array, view: DataView, found: Found, end: number): boolean {
    const { index, high, low, at, captured, wire } = found;
    const source = this.interfaces[index];
    if (source === undefined || captured > MAX_RECORD || at + captured > end) return false;
    if (high !== 0 || low !== 0) this.lastTime = millisOf(source, high, low);
    this.onPacket(buffer, view, at, at + captured, wire, this.lastTime, source.linkType);
    return true;
  }
}
