/** Splits a stream of bytes into captured packets: pcap and pcapng, both byte orders, µs and ns, many interfaces.
 * Push bytes in pieces of any size; whole packets are handed on in place, an incomplete one waits. */
import type { Millis } from '../../records/columns.ts';

/** Told of each packet. `view` covers the same memory as `buffer`; both are valid only during the call. */
export type OnPacket = (
  buffer: Uint8Array,
  view: DataView,
  start: number,
  end: number,
  wireLength: number,
  time: Millis,
  linkType: number,
) => void;

/** Where a capture stopped making sense. */
export interface Broken {
  /** Byte offset in the (decompressed) capture. */
  readonly at: number;
  readonly reason: string;
}

export interface CaptureReader {
  readonly push: (chunk: Uint8Array) => void;
  /** The bytes end: what is left over is reported. */
  readonly finish: () => void;
  readonly broken: readonly Broken[];
  /** Resolution-corrected packets handed on so far. */
  readonly packets: number;
}

/** A record longer than this is taken for damage, not for a packet (Wireshark's own limit). */
export const MAX_RECORD = 262_144;
const INITIAL = 1 << 19;

/** What a format does with the bytes at hand. */
export interface Format {
  /** Reads whole records from `[start, end)`; returns the offset reached, having set `broken` when it makes no sense there. */
  readonly read: (buffer: Uint8Array, view: DataView, start: number, end: number) => number;
  /** After damage: the next offset at which records make sense again, or -1 when none in these bytes. */
  readonly resync: (buffer: Uint8Array, view: DataView, start: number, end: number) => number;
  /** Set by `read`: why it stopped; cleared by the reader. */
  broken: string;
  packets: number;
}

/** Chooses the format by the first bytes (at least 24 of them); a string is the reason it is none. */
export type Detect = (buffer: Uint8Array, view: DataView, onPacket: OnPacket) => Format | string;

/** How many bytes are kept to look for a record that makes sense again. */
const MAX_BROKEN = 16;

export function createCaptureReader(detect: Detect, onPacket: OnPacket): CaptureReader {
  let buffer = new Uint8Array(INITIAL);
  let view = new DataView(buffer.buffer);
  let start = 0;
  let end = 0;
  /** Offset in the capture of `buffer[0]`. */
  let base = 0;
  let format: Format | undefined;
  let lost = false;
  let hopeless = false;
  const broken: Broken[] = [];

  const report = (at: number, reason: string): void => {
    if (broken.length < MAX_BROKEN) broken.push({ at, reason });
  };

  const makeRoom = (need: number): void => {
    if (start > 0) {
      buffer.copyWithin(0, start, end);
      base += start;
      end -= start;
      start = 0;
    }
    if (end + need <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, end + need));
    larger.set(buffer.subarray(0, end));
    buffer = larger;
    view = new DataView(buffer.buffer);
  };

  const readOn = (): void => {
    if (format === undefined) {
      if (end - start < 24) return;
      const found = detect(buffer, view, onPacket);
      if (typeof found === 'string') {
        hopeless = true;
        report(base + start, found);
        return;
      }
      format = found;
    }
    for (;;) {
      if (lost) {
        const at = format.resync(buffer, view, start, end);
        if (at < 0) {
          // Keep enough to recognise a header that is not all here yet.
          start = Math.max(start, end - MAX_RECORD);
          return;
        }
        start = at;
        lost = false;
      }
      start = format.read(buffer, view, start, end);
      if (format.broken === '') return;
      report(base + start, format.broken);
      format.broken = '';
      lost = true;
      start += 1;
    }
  };

  return {
    push: (chunk) => {
      if (hopeless) return;
      makeRoom(chunk.length);
      buffer.set(chunk, end);
      end += chunk.length;
      readOn();
    },
    finish: () => {
      if (hopeless) return;
      if (format === undefined) {
        report(base, end === 0 ? 'empty' : 'not_a_capture');
        return;
      }
      if (!lost && end > start) report(base + start, 'last_record_cut');
    },
    broken,
    get packets() {
      return format?.packets ?? 0;
    },
  };
}
