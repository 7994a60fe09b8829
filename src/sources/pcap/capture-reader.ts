/** Splits a stream of bytes into captured packets: pcap and pcapng, both byte orders, µs and ns, many interfaces.
 * Push bytes in pieces of any size; whole packets are handed on where they lie, an incomplete one waits for its rest. */
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

/** A record longer than this is taken for damage, not for a packet (Wireshark's own limit). */
export const MAX_RECORD = 262_144;
/** Bytes first kept of an incomplete record, and how many of the next piece are first tried with them: most records are shorter. */
const KEPT = 1 << 16;
const STEP = 1 << 12;
/** Bytes that tell a format. */
const DETECTABLE = 24;
/** Damages told of one capture. */
const MAX_BROKEN = 16;

/** What a format does with the bytes at hand. */
export interface Format {
  /** Reads whole records from `[start, end)`; returns the offset reached, having set `broken` when it makes no sense there. */
  readonly read: (buffer: Uint8Array, view: DataView, start: number, end: number) => number;
  /** After damage: the next offset at which records make sense again, or -1 when none in these bytes. */
  readonly resync: (buffer: Uint8Array, view: DataView, start: number, end: number) => number;
  /** Set by `read`: why it stopped; cleared by the reader. */
  broken: string;
}

/** Chooses the format by the first bytes (at least 24 of them); a string is the reason it is none. */
export type Detect = (buffer: Uint8Array, view: DataView, onPacket: OnPacket) => Format | string;

/** Reads pieces in place, keeps the bytes of an incomplete packet, and starts again after damage. */
export class CaptureReader {
  readonly broken: Broken[] = [];
  private readonly detect: Detect;
  private readonly onPacket: OnPacket;
  /** An incomplete record, and how long it is so far. */
  private kept = new Uint8Array(KEPT);
  private keptView = new DataView(this.kept.buffer);
  private length = 0;
  /** Bytes of the capture before the piece now read. */
  private before = 0;
  private format: Format | undefined;
  private lost = false;
  private hopeless = false;

  constructor(detect: Detect, onPacket: OnPacket) {
    this.detect = detect;
    this.onPacket = onPacket;
  }

  /** The next bytes; they are not needed after the call. */
  push(piece: Uint8Array): void {
    const from = this.length === 0 ? 0 : this.complete(piece);
    const { length } = piece;
    if (from < length && !this.hopeless) {
      // One kind of array for the loops over bytes, whoever made the piece.
      const bytes = new Uint8Array(piece.buffer as ArrayBuffer, piece.byteOffset, length);
      const view = new DataView(bytes.buffer, bytes.byteOffset, length);
      this.keep(bytes, this.readOn(bytes, view, from, length, this.before), length);
    }
    this.before += length;
  }

  /** The bytes end: what is left over is reported. */
  finish(): void {
    if (this.hopeless) return;
    const at = this.before - this.length;
    if (this.format === undefined) this.report(at, this.length === 0 ? 'empty' : 'not_a_capture');
    else if (!this.lost && this.length > 0) this.report(at, 'last_record_cut');
  }

  private report(at: number, reason: string): void {
    if (this.broken.length < MAX_BROKEN) this.broken.push({ at, reason });
  }

  /** Gives what was kept as much of the piece as it needs, and returns where the piece is to be read on. */
  private complete(piece: Uint8Array): number {
    let from = 0;
    for (let step = STEP; from < piece.length && !this.hopeless; step *= 2) {
      // After damage everything is looked through, but not again and again.
      const to = this.lost ? piece.length : Math.min(piece.length, from + step);
      this.keep(piece, from, to);
      from = to;
      const at = this.before + from - this.length;
      const left = this.length - this.readOn(this.kept, this.keptView, 0, this.length, at);
      if (left <= from && !this.lost) {
        this.length = 0;
        return from - left;
      }
      this.kept.copyWithin(0, this.length - left, this.length);
      this.length = left;
    }
    return from;
  }

  private keep(bytes: Uint8Array, start: number, end: number): void {
    const length = this.length + end - start;
    if (length > this.kept.length) {
      const larger = new Uint8Array(Math.max(this.kept.length * 2, length));
      larger.set(this.kept.subarray(0, this.length));
      this.kept = larger;
      this.keptView = new DataView(larger.buffer);
    }
    this.kept.set(bytes.subarray(start, end), this.length);
    this.length = length;
  }

  /** The format the first bytes show; undefined when there are too few, or when it is none. */
  private recognise(buffer: Uint8Array, view: DataView, bytes: number): Format | undefined {
    if (bytes < DETECTABLE) return undefined;
    const found = this.detect(buffer, view, this.onPacket);
    if (typeof found !== 'string') return found;
    this.hopeless = true;
    this.report(0, found);
    return undefined;
  }

  /** Reads what is whole in `buffer[start, end)`, whose first byte is the capture's byte `base`, and returns where it ends. */
  private readOn(
    buffer: Uint8Array,
    view: DataView,
    start: number,
    end: number,
    base: number,
  ): number {
    this.format ??= this.recognise(buffer, view, end - start);
    const { format } = this;
    if (format === undefined) return start;
    let at = start;
    for (;;) {
      if (this.lost) {
        const found = format.resync(buffer, view, at, end);
        // Enough is kept to recognise a header that is not all here yet.
        if (found < 0) return Math.max(at, end - MAX_RECORD);
        this.lost = false;
        at = found;
      }
      at = format.read(buffer, view, at, end);
      if (format.broken === '') return at;
      this.report(base + at, format.broken);
      format.broken = '';
      this.lost = true;
      at++;
    }
  }
}
