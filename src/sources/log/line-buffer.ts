/** Bytes to blocks of whole lines, in one buffer that is used again and again. */

/** A line at least this long is no log line: it is passed over. */
export const MAX_LINE = 1 << 20;
/** Bytes read at once. */
export const BLOCK = 1 << 19;
const NEWLINE = 0x0a;

export class LineBuffer {
  /** One byte longer than it is filled: a last line without an end is given one. */
  buffer: Buffer = Buffer.allocUnsafe(BLOCK + 1);
  /** The whole lines to be handed on; the byte before `end` is a newline. */
  start = 0;
  end = 0;
  /** In the middle of a line that is passed over. */
  skipping = false;
  private filled = 0;
  /** Offset of the buffer's first byte in the input. */
  private base = 0;
  /** Offset of the line that is passed over. */
  private skipFrom = 0;
  private closed = false;
  private readonly tooLong: () => void;

  /** `tooLong` is told once of every line that is passed over. */
  constructor(tooLong: () => void) {
    this.tooLong = tooLong;
  }

  /** Another input, or the same one at another place: at the beginning of a line; or in the middle of one that is passed
   * over, up to `skippedTo`. `room` is where bytes are put from now on. */
  begin(offset: number, skippedTo?: number, room = this.buffer): void {
    this.buffer = room;
    this.start = this.end = this.filled = 0;
    this.skipFrom = offset;
    this.base = skippedTo ?? offset;
    this.skipping = skippedTo !== undefined;
    this.closed = false;
  }

  /** Offset in the input behind the last line that was handed on or passed over. */
  get offset(): number {
    if (this.skipping) return this.skipFrom;
    return this.base + this.end - (this.closed ? 1 : 0);
  }

  /** Offset in the input of the next byte wanted. */
  get wanted(): number {
    return this.base + this.filled;
  }

  /** Where the next bytes are to be put. */
  get at(): number {
    return this.filled;
  }

  /** Lets go of the lines handed on; answers how many bytes may be put at `at`: never 0. */
  room(): number {
    if (this.end > 0) {
      this.buffer.copyWithin(0, this.end, this.filled);
      this.base += this.end;
      this.filled -= this.end;
      this.start = this.end = 0;
    }
    if (this.filled === this.buffer.length - 1) this.extend();
    return this.buffer.length - 1 - this.filled;
  }

  private extend(): void {
    if (this.filled >= MAX_LINE) {
      this.tooLong();
      this.skipFrom = this.base;
      this.skipping = true;
      this.base += this.filled;
      this.filled = 0;
      return;
    }
    const larger = Buffer.allocUnsafe(2 * (this.buffer.length - 1) + 1);
    this.buffer.copy(larger, 0, 0, this.filled);
    this.buffer = larger;
  }

  /** `n` bytes were put at `at`: true when there are lines to hand on. */
  added(n: number): boolean {
    const from = this.filled;
    this.filled += n;
    this.start = this.end = 0;
    if (this.skipping) {
      const newline = this.buffer.subarray(0, this.filled).indexOf(NEWLINE, from);
      if (newline < 0) {
        this.base += this.filled;
        this.filled = 0;
        return false;
      }
      this.skipping = false;
      this.start = this.end = newline + 1;
    }
    const last = n === 0 ? -1 : this.buffer.lastIndexOf(NEWLINE, this.filled - 1);
    if (last >= this.start) this.end = last + 1;
    return this.end > this.start;
  }

  /** The input has ended: true when its last line had no end and is handed on now. */
  close(): boolean {
    if (this.skipping || this.filled === this.end) return false;
    this.buffer[this.filled++] = NEWLINE;
    this.start = this.end;
    this.end = this.filled;
    this.closed = true;
    return true;
  }
}
