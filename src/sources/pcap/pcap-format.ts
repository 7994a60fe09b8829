/** The classic pcap file: a 24-byte header, then records of 16 + length bytes (draft-ietf-opsawg-pcap). */
import { MAX_RECORD, type Format, type OnPacket } from './capture-reader.ts';

/** Magic numbers as read little-endian: [little-endian file?, fraction of a second per millisecond]. */
const MAGIC = new Map<number, readonly [boolean, number]>([
  [0xa1b2c3d4, [true, 1e3]],
  [0xd4c3b2a1, [false, 1e3]],
  [0xa1b23c4d, [true, 1e6]],
  [0x4d3cb2a1, [false, 1e6]],
  [0xa1b2cd34, [true, 1e3]],
  [0x34cdb2a1, [false, 1e3]],
]);
/** Kuznetzov's variant carries 8 more bytes per record. */
const MODIFIED = new Set([0xa1b2cd34, 0x34cdb2a1]);
const FILE_HEADER = 24;
const DAY_SECONDS = 86_400;

export const isPcap = (view: DataView): boolean => MAGIC.has(view.getUint32(0, true));

export class PcapFormat implements Format {
  broken = '';
  private readonly onPacket: OnPacket;
  private readonly little: boolean;
  private readonly perMilli: number;
  private readonly recordHeader: number;
  private readonly linkType: number;
  private headerRead = false;
  private lastSecond = 0;

  constructor(first: DataView, onPacket: OnPacket) {
    const magic = first.getUint32(0, true);
    const [little, perMilli] = MAGIC.get(magic) ?? [true, 1e3];
    this.onPacket = onPacket;
    this.little = little;
    this.perMilli = perMilli;
    this.recordHeader = MODIFIED.has(magic) ? 24 : 16;
    // The upper bits may hold the length of a frame check sequence.
    this.linkType = first.getUint32(20, little) & 0xffff;
  }

  read(buffer: Uint8Array, view: DataView, start: number, end: number): number {
    const { little, perMilli, recordHeader, linkType, onPacket } = this;
    let o = start;
    if (!this.headerRead) {
      o += FILE_HEADER;
      this.headerRead = true;
    }
    while (o + recordHeader <= end) {
      const captured = view.getUint32(o + 8, little);
      if (captured > MAX_RECORD) {
        this.broken = 'record_length_impossible';
        return o;
      }
      const next = o + recordHeader + captured;
      if (next > end) break;
      const second = view.getUint32(o, little);
      this.lastSecond = second;
      const time = second * 1e3 + view.getUint32(o + 4, little) / perMilli;
      const wire = view.getUint32(o + 12, little);
      onPacket(buffer, view, o + recordHeader, next, wire, time, linkType);
      o = next;
    }
    return o;
  }

  /** Two plausible headers in a row, the second where the first one's length points. */
  resync(_buffer: Uint8Array, view: DataView, start: number, end: number): number {
    for (let o = start; o + 16 <= end; o++) {
      if (!this.isPlausible(view, o)) continue;
      const next = o + this.recordHeader + view.getUint32(o + 8, this.little);
      if (next === end || (next + 16 <= end && this.isPlausible(view, next))) return o;
    }
    return -1;
  }

  private isPlausible(view: DataView, o: number): boolean {
    const { little } = this;
    const captured = view.getUint32(o + 8, little);
    const wire = view.getUint32(o + 12, little);
    if (captured === 0 || captured > wire || wire > MAX_RECORD) return false;
    const fraction = view.getUint32(o + 4, little);
    const second = view.getUint32(o, little);
    return fraction < this.perMilli * 1e3 && Math.abs(second - this.lastSecond) < DAY_SECONDS;
  }
}
