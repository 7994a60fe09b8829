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

export function createPcapngFormat(onPacket: OnPacket): Format {
  let little = true;
  let interfaces: Interface[] = [];
  /** Simple packet blocks carry no time: they get that of the packet before. */
  let lastTime = 0;

  const readInterface = (view: DataView, o: number, end: number): void => {
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
    interfaces.push({
      linkType: view.getUint16(o + 8, little),
      snapLength: view.getUint32(o + 12, little),
      unit,
      perMilli,
      offset,
      high: 0,
      highMillis: 0,
      highRest: 0,
    });
  };

  const emit = (
    buffer: Uint8Array,
    view: DataView,
    index: number,
    high: number,
    low: number,
    at: number,
    captured: number,
    wire: number,
    end: number,
  ): boolean => {
    const source = interfaces[index];
    if (source === undefined || captured > MAX_RECORD || at + captured > end) return false;
    format.packets++;
    if (high !== 0 || low !== 0) lastTime = millisOf(source, high, low);
    onPacket(buffer, view, at, at + captured, wire, lastTime, source.linkType);
    return true;
  };

  /** Reads one whole block; false when what it says of itself cannot be. */
  const readBlock = (
    buffer: Uint8Array,
    view: DataView,
    type: number,
    o: number,
    end: number,
  ): boolean => {
    const u32 = (at: number): number => view.getUint32(at, little);
    switch (type) {
      case INTERFACE:
        if (end - o < 20) return false;
        readInterface(view, o, end - 4);
        return true;
      case ENHANCED_PACKET:
        if (end - o < 32) return false;
        return emit(
          buffer,
          view,
          u32(o + 8),
          u32(o + 12),
          u32(o + 16),
          o + 28,
          u32(o + 20),
          u32(o + 24),
          end - 4,
        );
      case OLD_PACKET:
        if (end - o < 32) return false;
        return emit(
          buffer,
          view,
          view.getUint16(o + 8, little),
          u32(o + 12),
          u32(o + 16),
          o + 28,
          u32(o + 20),
          u32(o + 24),
          end - 4,
        );
      case SIMPLE_PACKET: {
        if (end - o < 16) return false;
        const wire = u32(o + 8);
        const snap = interfaces[0]?.snapLength ?? 0;
        const captured = Math.min(wire, end - 4 - (o + 12), snap === 0 ? wire : snap);
        return emit(buffer, view, 0, 0, 0, o + 12, captured, wire, end - 4);
      }
      default:
        return true;
    }
  };

  const format: Format = {
    broken: '',
    packets: 0,
    read: (buffer, view, start, end) => {
      let o = start;
      while (o + 12 <= end) {
        const type = view.getUint32(o, little);
        if (type === SECTION) {
          const magic = view.getUint32(o + 8, true);
          if (magic !== 0x1a2b3c4d && magic !== 0x4d3c2b1a) {
            format.broken = 'section_byte_order_unknown';
            return o;
          }
          little = magic === 0x1a2b3c4d;
          interfaces = [];
        }
        const length = view.getUint32(o + 4, little);
        if (length < 12 || (length & 3) !== 0 || length > MAX_BLOCK) {
          format.broken = 'block_length_impossible';
          return o;
        }
        if (o + length > end) break;
        if (
          view.getUint32(o + length - 4, little) !== length ||
          !readBlock(buffer, view, type, o, o + length)
        ) {
          format.broken = 'block_damaged';
          return o;
        }
        o += length;
      }
      return o;
    },
    resync: (_buffer, view, start, end) => {
      for (let o = start; o + 12 <= end; o++) {
        const type = view.getUint32(o, little);
        if (type !== SECTION && !KNOWN.has(type)) continue;
        const length = view.getUint32(o + 4, little);
        if (length < 12 || (length & 3) !== 0 || o + length > end) continue;
        if (view.getUint32(o + length - 4, little) === length) return o;
      }
      return -1;
    },
  };
  return format;
}
