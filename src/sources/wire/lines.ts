/** Text messages out of a byte stream: JSON objects, with or without line feeds between them, `word~{…}` of Xatum, and
 * plain lines. Copies only what is incomplete. */
import type { Millis } from '../../records/columns.ts';
import { Held, utf8 } from './bytes.ts';
import type { Layer, Reading } from './layer.ts';
import { ManagementReader } from './management.ts';
import type { Side } from './stream.ts';

/** Longest JSON message; templates of Alephium and getblocktemplate come near it. */
const MAX_MESSAGE = 256 * 1024;
/** Longest line that is not JSON. */
const MAX_TEXT = 1024;
/** Bytes passed over in search of the next message: more than the longest has are a download, or no messages at all. */
const MAX_LOST = MAX_MESSAGE;
/** `shake~{`: longest word before the tilde. */
const MAX_WORD = 16;

const NUL = 0;
const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const QUOTE = 0x22;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const TILDE = 0x7e;

/** Between messages; in an object; in a line of text; in something whose begin is lost. */
type Mode = 'between' | 'object' | 'text' | 'lost';

/** Gets the messages. */
export interface TextReceiver {
  /** Returns true when no more are wanted. */
  message(side: Side, text: string, time: Millis): boolean;
  unread(reason: string): void;
}

/** Cuts one direction into messages, whatever pieces it comes in. */
export class TextSplitter {
  private readonly receiver: TextReceiver;
  private readonly side: Side;
  private readonly held = new Held();
  private mode: Mode = 'between';
  private depth = 0;
  private inString = false;
  private escaped = false;
  /** Where the message, or its part in the current piece, begins. */
  private from = 0;
  /** Bytes of the message before the current piece. */
  private before = 0;
  /** Last byte that is not blank, of all pieces before the current one. */
  private last = 0;
  /** A line feed came since the last such byte. */
  private newLine = false;
  /** Bytes passed over since the begin of a message was lost. */
  private passed = 0;

  constructor(receiver: TextReceiver, side: Side) {
    this.receiver = receiver;
    this.side = side;
  }

  /** Returns false when the bytes are no text; nothing sensible can follow. */
  feed(buffer: Uint8Array, start: number, end: number, time: Millis): boolean {
    let at = start;
    this.from = start;
    this.before = this.held.length;
    while (at < end) {
      at = this.step(buffer, at, end, time);
      if (at < 0) return at === STOP;
    }
    if (this.mode === 'object' || this.mode === 'text') this.held.append(buffer, this.from, end);
    this.remember(buffer, start, end);
    return true;
  }

  private step(buffer: Uint8Array, at: number, end: number, time: Millis): number {
    switch (this.mode) {
      case 'between':
        return this.between(buffer, at, end);
      case 'object':
        return this.object(buffer, at, end, time);
      case 'text':
        return this.text(buffer, at, end, time);
      case 'lost':
        return this.lost(buffer, at, end);
    }
  }

  /** The carrying protocol says that a message ends here: a line needs no line feed. */
  flush(time: Millis): void {
    if (this.mode !== 'text') return;
    this.mode = 'between';
    this.before = this.held.length;
    this.from = 0;
    this.emit(this.held.bytes, 0, time);
  }

  /** The carrying protocol says that a message begins here, with this byte: what was lost is found again, and an
   * object left open was broken. */
  restart(first: number): void {
    if (this.mode === 'lost') this.mode = 'between';
    const opens = first === OPEN || first === OPEN_LIST;
    if (this.mode === 'object' && opens) this.breakOff();
  }

  /** Bytes are missing: whatever was begun is lost, the next line that begins like a message is the next message. */
  gap(): void {
    if (this.mode === 'object' || this.mode === 'text') this.receiver.unread('message_cut_by_gap');
    this.lose();
    // Packets are lost whole, and most begin with a message: an object right after the hole is taken for one.
    this.last = CLOSE;
  }

  private between(buffer: Uint8Array, start: number, end: number): number {
    for (let at = start; at < end; at++) {
      const byte = buffer[at]!;
      if (byte === LF || byte === CR || byte === NUL || byte === SPACE || byte === TAB) continue;
      if (byte < SPACE) return BINARY;
      this.from = at;
      this.before = 0;
      if (byte === OPEN || byte === OPEN_LIST) this.begin();
      else this.mode = 'text';
      return at + 1;
    }
    return end;
  }

  private begin(): void {
    this.mode = 'object';
    this.depth = 1;
    this.inString = false;
    this.escaped = false;
    this.newLine = false;
  }

  // oxlint-disable-next-line complexity -- one pass over every byte of mining traffic
  private object(buffer: Uint8Array, start: number, end: number, time: Millis): number {
    // The cap is at the same byte whatever the pieces.
    const stop = Math.min(end, this.from + MAX_MESSAGE - this.before);
    let at = start;
    while (at < stop) {
      if (this.inString) {
        at = this.string(buffer, at, stop);
        if (at < stop && this.inString) return this.brokenAt(buffer[at]!, at);
        continue;
      }
      const byte = buffer[at]!;
      if (byte <= SPACE) {
        if (byte === LF) this.lineFeed(buffer, at);
        else if (byte !== SPACE && byte !== TAB && byte !== CR) return this.brokenAt(byte, at);
        at++;
        continue;
      }
      if (byte === QUOTE) this.inString = true;
      else if (byte === OPEN || byte === OPEN_LIST) {
        if (this.newLine && byte === OPEN && !expectsValue(this.last)) {
          // A line that begins anew where JSON allows no object: the one before was never finished.
          this.breakOff();
          return at;
        }
        this.depth++;
      } else if ((byte === CLOSE || byte === CLOSE_LIST) && --this.depth === 0) {
        this.mode = 'between';
        return this.emit(buffer, at + 1, time) ? STOP : at + 1;
      }
      this.newLine = false;
      at++;
    }
    if (stop < end) {
      this.receiver.unread('message_too_long');
      this.lose();
    }
    return stop;
  }

  /** Passes over a string, and returns where it goes on: after its quote, at a byte no string may hold, or at `stop`. */
  private string(buffer: Uint8Array, start: number, stop: number): number {
    let { escaped } = this;
    let at = start;
    for (; at < stop; at++) {
      const byte = buffer[at]!;
      if (escaped) escaped = false;
      else if (byte === QUOTE) {
        this.inString = false;
        at++;
        break;
      } else if (byte === BACKSLASH) escaped = true;
      else if (byte < SPACE && byte !== TAB) break;
    }
    this.escaped = escaped;
    return at;
  }

  /** Notes what stood before the line feed: it tells pretty printing from a broken message. */
  private lineFeed(buffer: Uint8Array, at: number): void {
    if (this.newLine) return;
    this.newLine = true;
    for (let i = at - 1; i >= this.from; i--) {
      if (buffer[i]! > SPACE) {
        this.last = buffer[i]!;
        return;
      }
    }
  }

  private brokenAt(byte: number, at: number): number {
    if (byte !== LF && byte !== NUL && byte !== CR) return BINARY;
    this.breakOff();
    return at + 1;
  }

  private breakOff(): void {
    this.receiver.unread('message_broken');
    this.held.clear();
    this.before = 0;
    this.mode = 'between';
  }

  private lose(): void {
    this.held.clear();
    this.mode = 'lost';
    this.last = 0;
    this.passed = 0;
  }

  private text(buffer: Uint8Array, start: number, end: number, time: Millis): number {
    const stop = Math.min(end, this.from + MAX_TEXT - this.before);
    for (let at = start; at < stop; at++) {
      const byte = buffer[at]!;
      if (byte === LF || byte === NUL) {
        this.mode = 'between';
        return this.emit(buffer, at, time) ? STOP : at + 1;
      }
      if (byte < SPACE && byte !== TAB && byte !== CR) return BINARY;
      if (byte === OPEN && this.afterWord(buffer, at)) {
        this.begin();
        return at + 1;
      }
    }
    if (stop < end) this.lose();
    return stop;
  }

  /** Only a short word and its tilde come before `at`. */
  private afterWord(buffer: Uint8Array, at: number): boolean {
    if (this.before + at - this.from > MAX_WORD + 1) return false;
    return (at > this.from ? buffer[at - 1] : this.held.bytes[this.before - 1]) === TILDE;
  }

  private lost(buffer: Uint8Array, start: number, end: number): number {
    const stop = Math.min(end, start + MAX_LOST - this.passed);
    let last = this.last;
    for (let at = start; at < stop; at++) {
      const byte = buffer[at]!;
      if (byte === LF || byte === NUL) {
        this.mode = 'between';
        this.before = 0;
        return at + 1;
      }
      if (byte < SPACE && byte !== TAB && byte !== CR) return BINARY;
      // Never inside JSON: two objects without a line feed.
      if (byte === OPEN && last === CLOSE) {
        this.begin();
        this.from = at;
        this.before = 0;
        return at + 1;
      }
      if (byte > SPACE) last = byte;
    }
    this.passed += stop - start;
    return stop < end ? BINARY : end;
  }

  /** The message ends before `end`. Returns true when no more are wanted. */
  private emit(buffer: Uint8Array, end: number, time: Millis): boolean {
    let text: string;
    if (this.before === 0) text = utf8(buffer, this.from, end);
    else {
      this.held.append(buffer, this.from, end);
      text = utf8(this.held.bytes, 0, this.held.length);
      this.held.clear();
      this.before = 0;
    }
    text = text.trimEnd();
    return text !== '' && this.receiver.message(this.side, text, time);
  }

  private remember(buffer: Uint8Array, start: number, end: number): void {
    for (let at = end - 1; at >= start; at--) {
      if (buffer[at]! > SPACE) {
        this.last = buffer[at]!;
        return;
      }
    }
  }
}

const BINARY = -1;
const STOP = -2;

/** A value may follow this byte: `[`, `,` or `:`. */
const expectsValue = (byte: number): boolean =>
  byte === OPEN_LIST || byte === 0x2c || byte === 0x3a;

/** Line protocols: both directions to the tracker. */
export class LinesLayer implements Layer, TextReceiver {
  private readonly reading: Reading;
  private readonly management: ManagementReader;
  private readonly splitters: readonly [TextSplitter, TextSplitter];

  constructor(reading: Reading) {
    this.reading = reading;
    this.management = new ManagementReader(reading);
    this.splitters = [new TextSplitter(this, 0), new TextSplitter(this, 1)];
  }

  data(side: Side, buffer: Uint8Array, start: number, end: number, time: Millis): void {
    if (this.splitters[side].feed(buffer, start, end, time)) return;
    if (this.reading.tracking?.sure === true) this.unread('binary_in_text');
    this.reading.finish();
  }

  gap(side: Side): void {
    this.splitters[side].gap();
  }

  end(): void {
    // A line without its line feed may be half a line; complete objects have been told.
  }

  message(side: Side, text: string, time: Millis): boolean {
    this.management.text(side, text, time);
    this.reading.tracker.message(side, text, time);
    return this.reading.settle();
  }

  unread(reason: string): void {
    this.reading.sink.unread(reason);
  }
}
