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

/** A record longer than this is taken for damage, not for a packet (Wireshark's own limit). */
export const MAX_RECORD = 262_144;
const INITIAL = 1 << 19;
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

/** Keeps the bytes of an incomplete packet, and starts again after damage. */
export class CaptureReader {
  readonly broken: Broken[] = [];
  private readonly detect: Detect;
  private readonly onPacket: OnPacket;
  private buffer = new Uint8Array(INITIAL);
  private view = new DataView(this.buffer.buffer);
  private start = 0;
  private end = 0;
  /** Offset in the capture of `buffer[0]`. */
  private base = 0;
  private format: Format | undefined;
  private lost = false;
  private hopeless = false;

  constructor(detect: Detect, onPacket: OnPacket) {
    this.detect = detect;
    this.onPacket = onPacket;
  }

  push(chunk: Uint8Array): void {
    if (this.hopeless) return;
    this.makeRoom(chunk.length);
    this.buffer.set(chunk, this.end);
    this.end += chunk.length;
    this.readOn();
  }

  /** The bytes end: what is left over is reported. */
  finish(): void {
    if (this.hopeless) return;
    if (this.format === undefined)
      this.report(this.base, this.end === 0 ? 'empty' : 'not_a_capture');
    else if (!this.lost && this.end > this.start)
      this.report(this.base + this.start, 'last_record_cut');
  }

  private report(at: number, reason: string): void {
    if (this.broken.length < MAX_BROKEN) this.broken.push({ at, reason });
  }

  private makeRoom(need: number): void {
    if (this.start > 0) {
      this.buffer.copyWithin(0, this.start, this.end);
      this.base += this.start;
      this.end -= this.start;
      this.start = 0;
    }
    if (this.end + need <= this.buffer.length) return;
    const larger = new Uint8Array(Math.max(this.buffer.length * 2, this.end + need));
    larger.set(this.buffer.subarray(0, this.end));
    this.buffer = larger;
    this.view = new DataView(larger.buffer);
  }

  /** The format the first bytes show; undefined when there are too few, or when it is none. */
  private recognise(): Format | undefined {
    if (this.end - this.start < DETECTABLE) return undefined;
    const found = this.detect(this.buffer, this.view, this.onPacket);
    if (typeof found !== 'string') return found;
    this.hopeless = true;
    this.report(this.base + this.start, found);
    return undefined;
  }

  private readOn(): void {
    this.format ??= this.recognise();
    const { format } = this;
    if (format === undefined) return;
    while (!this.lost || this.resync(format)) {
      this.start = format.read(this.buffer, this.view, this.start, this.end);
      if (format.broken === '') return;
      this.report(this.base + this.start, format.broken);
      format.broken = '';
      this.lost = true;
      this.start++;
    }
  }

  /** Looks for the next record that makes sense; false when it is not in these bytes. */
  private resync(format: Format): boolean {
    const at = format.resync(this.buffer, this.view, this.start, this.end);
    // Keep enough to recognise a header that is not all here yet.
    this.start = at < 0 ? Math.max(this.start, this.end - MAX_RECORD) : at;
    this.lost = at < 0;
    return at >= 0;
  }
}
