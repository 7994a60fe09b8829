/** Frame Streams (farsightsec.github.io/fstrm): frames with a length before each, and control frames that say what they are.
 * A two-way sender says READY and waits for ACCEPT before it STARTs; a one-way sender, or a file, begins with START. */

/** Control frames. */
const ACCEPT = 1;
const START = 2;
const STOP = 3;
const READY = 4;
const FINISH = 5;
const CONTENT_TYPE = 1;
/** The only content there is for us. */
export const DNSTAP = 'protobuf:dnstap.Dnstap';
/** Longer data frames are damage: a DNS message has at most 64 KiB. */
const MAX_FRAME = 1 << 18;
const MAX_CONTROL = 512;

export interface FrameSink {
  /** A data frame, `buffer[start, end)`; valid during the call. */
  readonly frame: (buffer: Buffer, start: number, end: number) => void;
  /** Bytes to be sent back to a two-way sender. */
  readonly reply: (bytes: Buffer) => void;
}

/** `damaged`: no frames can be read any more; `done`: the sender has stopped. */
export type FrameState = 'open' | 'done' | 'damaged';

function control(type: number, contentType?: string): Buffer {
  const field = contentType === undefined ? Buffer.alloc(0) : Buffer.from(contentType);
  const body = Buffer.alloc(4 + (field.length > 0 ? 8 : 0));
  body.writeUInt32BE(type, 0);
  if (field.length > 0) {
    body.writeUInt32BE(CONTENT_TYPE, 4);
    body.writeUInt32BE(field.length, 8);
  }
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + field.length, 4);
  return Buffer.concat([head, body, field]);
}

/** Reads one stream, pushed in pieces of any size. */
export class FrameStream {
  state: FrameState = 'open';
  private readonly sink: FrameSink;
  private held = Buffer.alloc(0);
  private started = false;

  constructor(sink: FrameSink) {
    this.sink = sink;
  }

  push(bytes: Uint8Array): void {
    if (this.state !== 'open') return;
    const buffer = this.held.length === 0 ? Buffer.from(bytes) : Buffer.concat([this.held, bytes]);
    let at = 0;
    while (this.state === 'open' && at + 4 <= buffer.length) {
      const next = this.one(buffer, at);
      if (next === undefined) break;
      at = next;
    }
    this.held = Buffer.from(buffer.subarray(at));
  }

  /** Bytes of a frame that never came whole. */
  get left(): number {
    return this.held.length;
  }

  /** Reads the frame at `at`; its end, or undefined while it is not whole. */
  private one(buffer: Buffer, at: number): number | undefined {
    const length = buffer.readUInt32BE(at);
    if (length === 0) return this.controlFrame(buffer, at + 4);
    if (length > MAX_FRAME || !this.started) {
      this.state = 'damaged';
      return undefined;
    }
    const end = at + 4 + length;
    if (end > buffer.length) return undefined;
    this.sink.frame(buffer, at + 4, end);
    return end;
  }

  private controlFrame(buffer: Buffer, at: number): number | undefined {
    if (at + 4 > buffer.length) return undefined;
    const length = buffer.readUInt32BE(at);
    if (length < 4 || length > MAX_CONTROL) {
      this.state = 'damaged';
      return undefined;
    }
    const end = at + 4 + length;
    if (end > buffer.length) return undefined;
    this.said(buffer.readUInt32BE(at + 4), buffer.toString('latin1', at + 8, end));
    return end;
  }

  private said(type: number, fields: string): void {
    switch (type) {
      case READY:
        this.sink.reply(control(ACCEPT, DNSTAP));
        return;
      case START:
        // A content type may be left out; another one is not ours.
        if (fields !== '' && !fields.includes(DNSTAP)) this.state = 'damaged';
        this.started = true;
        return;
      case STOP:
        this.sink.reply(control(FINISH));
        this.state = 'done';
        return;
      default:
        this.state = 'damaged';
    }
  }
}

/** What begins a stream: for tests and for those who write files. */
export const startFrame = (): Buffer => control(START, DNSTAP);
export const stopFrame = (): Buffer => control(STOP);
