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

export const isPcap = (view: DataView): boolean => MAGIC.has(view.getUint32(0, true));

export function createPcapFormat(first: DataView, onPacket: OnPacket): Format {
  const magic = first.getUint32(0, true);
  const [little, perMilli] = MAGIC.get(magic) ?? [true, 1e3];
  const recordHeader = MODIFIED.has(magic) ? 24 : 16;
  // The upper bits may hold the length of a frame check sequence.
  const linkType = first.getUint32(20, little) & 0x0fff_ffff & 0xffff;
  let headerRead = false;
  let lastSecond = 0;

  const plausible = (view: DataView, o: number): boolean => {
    const second = view.getUint32(o, little);
    const fraction = view.getUint32(o + 4, little);
    const captured = view.getUint32(o + 8, little);
    const wire = view.getUint32(o + 12, little);
    return (
      captured > 0 &&
      captured <= MAX_RECORD &&
      captured <= wire &&
      wire <= MAX_RECORD &&
      fraction < perMilli * 1e3 &&
      Math.abs(second - lastSecond) < 86_400
    );
  };

  const format: Format = {
    broken: '',
    packets: 0,
    read: (buffer, view, start, end) => {
      let o = start;
      if (!headerRead) {
        o += 24;
        headerRead = true;
      }
      while (o + recordHeader <= end) {
        const captured = view.getUint32(o + 8, little);
        if (captured > MAX_RECORD) {
          format.broken = 'record_length_impossible';
          return o;
        }
        const next = o + recordHeader + captured;
        if (next > end) break;
        const second = view.getUint32(o, little);
        lastSecond = second;
        format.packets++;
        onPacket(
          buffer,
          view,
          o + recordHeader,
          next,
          view.getUint32(o + 12, little),
          second * 1e3 + view.getUint32(o + 4, little) / perMilli,
          linkType,
        );
        o = next;
      }
      return o;
    },
    resync: (_buffer, view, start, end) => {
      // Two plausible headers in a row, the second where the first one's length points.
      for (let o = start; o + 16 <= end; o++) {
        if (!plausible(view, o)) continue;
        const next = o + recordHeader + view.getUint32(o + 8, little);
        if (next === end || (next + 16 <= end && plausible(view, next))) return o;
      }
      return -1;
    },
  };
  return format;
}
