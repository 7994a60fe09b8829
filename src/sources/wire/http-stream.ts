/** One direction of HTTP/1: cuts it into heads and bodies whatever pieces it comes in, keeps bodies that look like JSON
 * and passes over the others. */
import type { Millis } from '../../records/columns.ts';
import { Held, latin1, utf8 } from './bytes.ts';
import { headEnd, type Framing } from './http-head.ts';

const MAX_HEAD = 32 * 1024;
/** Largest JSON body kept. */
const MAX_BODY = 256 * 1024;
const MAX_CHUNK_LINE = 256;
const LF = 10;
const CR = 13;

/** What a head means for what follows it. */
export interface Follow {
  readonly framing: Framing;
  /** Keep the body even if it does not begin like JSON: it is compressed, and said to be JSON. */
  readonly packed: boolean;
}

/** Gets what a stream finds. */
export interface HttpReceiver {
  /** A head; undefined when it is none, or when the stream is to stop (`stop` or `hold` may have been called). */
  head(stream: HttpStream, text: string, time: Millis): Follow | undefined;
  /** A body is complete. It is undefined when it was not kept: no JSON, too long, or damaged. */
  body(stream: HttpStream, body: Uint8Array | undefined, time: Millis): void;
  /** So many bytes are passed over, some of which may be yet to come. */
  passed(bytes: number): void;
  unread(reason: string): void;
}

type Mode = 'head' | 'length' | 'close' | 'chunk-line' | 'chunk' | 'chunk-end' | 'trailer';
/** `unsure`: no byte of the body that is not blank yet. */
type Keeping = 'unsure' | 'keep' | 'pass';

export class HttpStream {
  readonly held = new Held();
  private readonly receiver: HttpReceiver;
  private mode: Mode | 'lost' | 'waiting' | 'stopped' = 'head';
  private left = 0;
  private keeping: Keeping = 'pass';
  private resynced = false;
  private lineText = '';

  constructor(receiver: HttpReceiver) {
    this.receiver = receiver;
  }

  /** Keeps what comes until `resume`: its meaning depends on the other side's answer. */
  wait(): void {
    this.mode = 'waiting';
  }

  /** The answer to what was waited for was no: HTTP goes on. */
  resume(time: Millis): void {
    if (this.mode !== 'waiting') return;
    this.mode = 'head';
    const bytes = this.held.bytes.slice(0, this.held.length);
    this.held.clear();
    if (bytes.length > 0) this.data(bytes, 0, bytes.length, time);
  }

  /** Nothing more is wanted. */
  stop(): void {
    this.mode = 'stopped';
  }

  /** Reads on, and returns where it stopped: before `end` only when `stop` was called. */
  data(buffer: Uint8Array, start: number, end: number, time: Millis): number {
    let at = start;
    while (at < end && this.mode !== 'stopped') at = this.step(buffer, at, end, time);
    return at;
  }

  private step(b: Uint8Array, at: number, end: number, time: Millis): number {
    switch (this.mode) {
      case 'head':
        return this.head(b, at, end, time);
      case 'length':
      case 'chunk':
        return this.counted(b, at, end, time);
      case 'close':
        this.piece(b, at, end);
        return end;
      case 'chunk-line':
      case 'chunk-end':
      case 'trailer':
        return this.line(b, at, end, time);
      case 'lost':
        return this.resync(b, at, end);
      case 'waiting':
        this.held.append(b, at, end);
        if (this.held.length > MAX_HEAD) this.stop();
        return end;
      case 'stopped':
        return at;
    }
  }

  /** Bytes are missing; a body of known length is only spoilt, otherwise the next head is looked for. */
  gap(missing: number, time: Millis): void {
    const inside = (this.mode === 'length' || this.mode === 'chunk') && missing <= this.left;
    if (inside || this.mode === 'close') {
      if (this.keeping !== 'pass') this.receiver.unread('http_body_cut_by_gap');
      this.keeping = 'pass';
      this.held.clear();
      if (!inside) return;
      this.left -= missing;
      if (this.left === 0) this.endOfCounted(NOTHING, 0, 0, time);
      return;
    }
    if (this.mode === 'stopped') return;
    this.held.clear();
    this.mode = 'lost';
  }

  /** The place in the stream was lost and not found again since. */
  get isLost(): boolean {
    return this.mode === 'lost';
  }

  get isStopped(): boolean {
    return this.mode === 'stopped';
  }

  /** The connection is over: a body that lasts until then is complete. */
  end(time: Millis): void {
    if (this.mode !== 'close') return;
    this.mode = 'stopped';
    this.complete(NOTHING, 0, 0, time);
  }

  private head(b: Uint8Array, start: number, end: number, time: Millis): number {
    let at = start;
    // Empty lines before a head are tolerated by servers.
    if (this.held.length === 0) while (at < end && (b[at] === CR || b[at] === LF)) at++;
    if (at === end) return at;
    let text: string;
    let next: number;
    if (this.held.length === 0) {
      next = headEnd(b, at, Math.min(end, at + MAX_HEAD));
      text = next < 0 ? '' : latin1(b, at, next);
    } else {
      const before = this.held.length;
      const stop = Math.min(end, at + MAX_HEAD - before);
      this.held.append(b, at, stop);
      const found = headEnd(this.held.bytes, Math.max(0, before - 3), this.held.length);
      next = found < 0 ? -1 : at + found - before;
      text = found < 0 ? '' : latin1(this.held.bytes, 0, found);
      if (found < 0) return this.headGoesOn(stop, end);
    }
    if (next < 0) {
      const stop = Math.min(end, at + MAX_HEAD);
      this.held.append(b, at, stop);
      return this.headGoesOn(stop, end);
    }
    this.held.clear();
    this.follow(text, time);
    return next;
  }

  private headGoesOn(at: number, end: number): number {
    if (this.held.length >= MAX_HEAD) {
      this.receiver.unread('http_head_too_long');
      this.stop();
    }
    return this.mode === 'stopped' ? end : at;
  }

  private follow(text: string, time: Millis): void {
    const follow = this.receiver.head(this, text, time);
    if (follow === undefined) {
      // After a loss, what looked like a head may have been the middle of a body.
      if (this.mode !== 'head') return;
      if (this.resynced) this.mode = 'lost';
      else this.stop();
      return;
    }
    this.resynced = false;
    const { framing, packed } = follow;
    this.keeping = packed ? 'keep' : 'unsure';
    if (framing === 'chunked') this.mode = 'chunk-line';
    else if (framing === 'close') this.mode = 'close';
    else if (framing > 0) this.count('length', framing);
    else this.receiver.body(this, undefined, time);
  }

  private count(mode: 'length' | 'chunk', bytes: number): void {
    this.mode = mode;
    this.left = bytes;
  }

  private counted(b: Uint8Array, at: number, end: number, time: Millis): number {
    const stop = Math.min(end, at + this.left);
    this.left -= stop - at;
    if (this.left === 0 && this.mode === 'length' && this.held.length === 0) {
      // The rest of the body lies whole in this piece.
      this.endOfCounted(b, at, stop, time);
      return stop;
    }
    this.piece(b, at, stop);
    if (this.left === 0) this.endOfCounted(b, stop, stop, time);
    return stop;
  }

  private endOfCounted(b: Uint8Array, at: number, end: number, time: Millis): void {
    if (this.mode === 'chunk') {
      this.mode = 'chunk-end';
      return;
    }
    this.mode = 'head';
    this.complete(b, at, end, time);
  }

  /** A part of the body. */
  private piece(b: Uint8Array, at: number, end: number): void {
    const from = this.judge(b, at, end);
    if (this.keeping !== 'keep') return;
    if (this.held.length + end - from <= MAX_BODY) {
      this.held.append(b, from, end);
      return;
    }
    this.receiver.unread('http_body_too_long');
    this.keeping = 'pass';
    this.held.clear();
  }

  /** By its first byte that is not blank decides whether the body is kept, and returns where that is. A body of known length
   * that is not kept is passed over at once, so that a long download is let go with its first packet. */
  private judge(b: Uint8Array, start: number, end: number): number {
    let at = start;
    const isFirst = this.keeping === 'unsure';
    if (isFirst) {
      while (at < end && b[at]! <= 0x20) at++;
      if (at < end) this.keeping = b[at] === 0x7b || b[at] === 0x5b ? 'keep' : 'pass';
    }
    if (this.keeping !== 'pass') return at;
    const isCounted = this.mode === 'length' || this.mode === 'head';
    if (isFirst) this.receiver.passed(end - start + (isCounted ? this.left : 0));
    else if (!isCounted) this.receiver.passed(end - start);
    return at;
  }

  private complete(b: Uint8Array, start: number, end: number, time: Millis): void {
    let body: Uint8Array | undefined;
    if (this.held.length > 0) {
      this.piece(b, start, end);
      if (this.keeping === 'keep') body = this.held.bytes.subarray(0, this.held.length);
    } else {
      const from = this.judge(b, start, end);
      if (this.keeping === 'keep' && end - from > 0) body = b.subarray(from, end);
    }
    this.receiver.body(this, body, time);
    if (this.mode !== 'waiting') this.held.clear();
  }

  /** Reads on in a line of chunked framing. */
  private line(b: Uint8Array, start: number, end: number, time: Millis): number {
    let at = start;
    while (at < end && b[at] !== LF) at++;
    this.lineText += latin1(b, start, Math.min(at, start + MAX_CHUNK_LINE + 1));
    if (this.lineText.length > MAX_CHUNK_LINE) {
      this.badChunk();
      return at;
    }
    if (at === end) return at;
    const text = this.lineText.trim();
    this.lineText = '';
    if (this.mode === 'chunk-end') this.mode = 'chunk-line';
    else if (this.mode === 'trailer') {
      if (text === '') {
        this.mode = 'head';
        this.complete(NOTHING, 0, 0, time);
      }
    } else this.chunkLine(text);
    return at + 1;
  }

  private chunkLine(text: string): void {
    const size = /^([0-9a-f]{1,8})(?:\s*;.*)?$/i.exec(text);
    if (size === null) {
      this.badChunk();
      return;
    }
    const bytes = Number.parseInt(size[1]!, 16);
    if (bytes === 0) this.mode = 'trailer';
    else this.count('chunk', bytes);
  }

  private badChunk(): void {
    this.receiver.unread('http_bad_chunk');
    this.stop();
  }

  /** A packet that begins like a head is taken for one. */
  private resync(b: Uint8Array, at: number, end: number): number {
    const text = latin1(b, at, Math.min(end, at + 8));
    if (HEAD_WORDS.some((word) => text.startsWith(word) || word.startsWith(text))) {
      this.mode = 'head';
      this.resynced = true;
      return at;
    }
    this.receiver.passed(end - at);
    return end;
  }
}

const NOTHING = new Uint8Array();
const HEAD_WORDS = ['POST ', 'GET ', 'HTTP/1.', 'CONNECT ', 'PUT ', 'HEAD ', 'OPTIONS '];

/** The text of a body that was kept. */
export const bodyText = (body: Uint8Array): string => utf8(body, 0, body.length);
