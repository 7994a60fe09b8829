/** WebSocket frames of both directions: unmasked, joined and unpacked, their text goes to the tracker. */
import type { Millis } from '../../records/columns.ts';
import { Held } from './bytes.ts';
import { MessageInflater } from './deflate.ts';
import type { Layer, Reading } from './layer.ts';
import { TextSplitter, type TextReceiver } from './lines.ts';
import { ManagementReader } from './management.ts';
import type { Side } from './stream.ts';

/** Largest message kept. */
const MAX_MESSAGE = 64 * 1024;
/** Messages of no text, of one conversation, before it is let go. */
const MAX_DULL = 8;
const CONTINUATION = 0;
const CLOSE = 8;
const OPCODES = new Set([CONTINUATION, 1, 2, CLOSE, 9, 10]);

interface Direction {
  readonly splitter: TextSplitter;
  readonly header: Held;
  /** Of the frame being read. */
  left: number;
  final: boolean;
  opcode: number;
  masked: boolean;
  maskAt: number;
  readonly mask: Uint8Array;
  /** Of the message being joined. */
  readonly message: Held;
  packed: boolean;
  pass: boolean;
  /** Where frames begin is not known. */
  lost: boolean;
  inflater: MessageInflater | undefined;
}

export class WebSocketLayer implements Layer, TextReceiver {
  private readonly reading: Reading;
  private readonly deflate: boolean;
  private readonly management: ManagementReader;
  private readonly directions: readonly [Direction, Direction];
  private dull = 0;

  constructor(reading: Reading, deflate: boolean) {
    this.reading = reading;
    this.deflate = deflate;
    this.management = new ManagementReader(reading);
    const direction = (side: Side): Direction => ({
      splitter: new TextSplitter(this, side),
      header: new Held(),
      left: 0,
      final: false,
      opcode: 0,
      masked: false,
      maskAt: 0,
      mask: new Uint8Array(4),
      message: new Held(),
      packed: false,
      pass: false,
      lost: false,
      inflater: undefined,
    });
    this.directions = [direction(0), direction(1)];
  }

  data(side: Side, buffer: Uint8Array, start: number, end: number, time: Millis): void {
    const d = this.directions[side];
    let at = start;
    if (d.lost) {
      if (!looksLikeFrame(buffer, at, end)) return;
      d.lost = false;
    }
    while (at < end && !this.reading.done && !d.lost) {
      if (d.left === 0) {
        at = this.header(d, buffer, at, end, time);
        continue;
      }
      const stop = Math.min(end, at + d.left);
      d.left -= stop - at;
      this.payload(d, buffer, at, stop);
      at = stop;
      if (d.left === 0) this.frameEnd(d, time);
    }
  }

  gap(side: Side, missing: number, time: Millis): void {
    const d = this.directions[side];
    d.splitter.gap();
    d.message.clear();
    d.inflater = undefined;
    d.pass = true;
    if (missing < d.left) {
      d.left -= missing;
      d.maskAt += missing;
    } else if (missing === d.left && missing > 0) {
      d.left = 0;
      this.frameEnd(d, time);
    } else {
      d.left = 0;
      d.header.clear();
      d.lost = true;
    }
  }

  end(): void {
    // Frames tell their own length.
  }

  message(side: Side, text: string, time: Millis): boolean {
    this.dull = 0;
    this.management.text(side, text, time);
    this.reading.tracker.message(side, text, time);
    return this.reading.settle();
  }

  unread(reason: string): void {
    this.reading.sink.unread(reason);
  }

  /** Reads on in a frame's header of 2 to 14 bytes, and returns where its payload begins. */
  private header(d: Direction, b: Uint8Array, start: number, end: number, time: Millis): number {
    let at = start;
    const { header } = d;
    // Byte by byte: how long the header is stands in its second byte.
    while (at < end && header.length < headerLength(header)) {
      header.append(b, at, at + 1);
      at++;
    }
    if (header.length < headerLength(header)) return at;
    const { bytes } = header;
    const first = bytes[0]!;
    d.final = (first & 0x80) !== 0;
    d.opcode = first & 0x0f;
    d.masked = bytes[1]! >= 0x80;
    d.maskAt = 0;
    if (d.masked) d.mask.set(bytes.subarray(header.length - 4, header.length));
    d.left = payloadLength(bytes);
    header.clear();
    if ((first & 0x30) !== 0 || !OPCODES.has(d.opcode)) {
      this.unread('websocket_bad_frame');
      this.reading.finish();
    } else if (d.opcode === CLOSE) this.reading.finish();
    else this.frameStart(d, (first & 0x40) !== 0);
    if (d.left === 0 && !this.reading.done) this.frameEnd(d, time);
    return at;
  }

  private frameStart(d: Direction, packed: boolean): void {
    if (d.opcode === CONTINUATION || d.opcode >= CLOSE) return;
    d.message.clear();
    d.packed = packed;
    d.pass = false;
    if (!packed || this.deflate) return;
    d.pass = true;
    this.unread('websocket_packed_unknown');
  }

  private payload(d: Direction, b: Uint8Array, start: number, end: number): void {
    const length = end - start;
    if (d.opcode < CLOSE && !d.pass) {
      if (d.message.length + length > MAX_MESSAGE) {
        this.unread('message_too_long');
        d.pass = true;
        d.message.clear();
      } else {
        const from = d.message.length;
        d.message.append(b, start, end);
        if (d.masked) unmask(d.message.bytes, from, d.message.length, d.mask, d.maskAt);
      }
    }
    d.maskAt += length;
  }

  private frameEnd(d: Direction, time: Millis): void {
    // Control frames may come between the parts of a message.
    if (!d.final || d.opcode >= CLOSE) return;
    const message = d.message.bytes.subarray(0, d.message.length);
    const plain = d.packed && !d.pass ? this.inflate(d, message) : message;
    if (d.pass || plain === undefined || !this.isText(d, plain, time)) {
      if (++this.dull >= MAX_DULL && this.reading.tracking?.sure !== true) this.reading.finish();
    }
    d.message.clear();
  }

  private inflate(d: Direction, packed: Uint8Array): Uint8Array | undefined {
    d.inflater ??= new MessageInflater();
    const plain = d.inflater.message(packed);
    if (plain === undefined) this.unread('websocket_not_unpacked');
    return plain;
  }

  /** Cuts a message into texts: usually one, but tunnels of line protocols put several, or halves, into one. */
  private isText(d: Direction, message: Uint8Array, time: Millis): boolean {
    if (message.length === 0) return true;
    d.splitter.restart(message[0]!);
    const text = d.splitter.feed(message, 0, message.length, time);
    if (text) d.splitter.flush(time);
    else d.splitter.gap();
    return text;
  }
}

function headerLength({ bytes, length }: Held): number {
  if (length < 2) return 2;
  const short = bytes[1]! & 0x7f;
  return 2 + (short === 126 ? 2 : short === 127 ? 8 : 0) + (bytes[1]! >= 0x80 ? 4 : 0);
}

function payloadLength(header: Uint8Array): number {
  const short = header[1]! & 0x7f;
  if (short < 126) return short;
  let length = 0;
  for (let i = 2; i < (short === 126 ? 4 : 10); i++) length = length * 256 + header[i]!;
  return length;
}

function unmask(b: Uint8Array, start: number, end: number, mask: Uint8Array, at: number): void {
  for (let i = start; i < end; i++) b[i]! ^= mask[(at + i - start) & 3]!;
}

/** After a loss, a packet that begins with a whole text frame header of sensible length is where frames begin again. */
function looksLikeFrame(b: Uint8Array, start: number, end: number): boolean {
  if (end - start < 2 || (b[start] !== 0x81 && b[start] !== 0xc1)) return false;
  const length = b[start + 1]! & 0x7f;
  const header = (length === 126 ? 4 : 2) + (b[start + 1]! >= 0x80 ? 4 : 0);
  return length >= 2 && length < 127 && end - start > header;
}
