/** One log as it is read: what makes it recognisable, and what was read in it. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { segmentOf, type SourceDeps } from '../source.ts';

/** Longest beginning of a log that is looked at. */
export const HEAD_BYTES = 1 << 16;
const NEWLINE = 0x0a;
const HASH = 0x23;

/** Length of the beginning by which a log is known again: lines that start with `#`, and the first other line. It is
 * there once and never changes while the log grows. Undefined while the line is not whole. */
export function headLength(bytes: Uint8Array, ended: boolean): number | undefined {
  for (let at = 0; at < bytes.length;) {
    const newline = bytes.indexOf(NEWLINE, at);
    if (newline < 0) break;
    if (bytes[at] !== HASH && !(bytes[at]! <= 0x20 && bytes[at + 1] === HASH)) return newline + 1;
    at = newline + 1;
  }
  return bytes.length >= HEAD_BYTES || (ended && bytes.length > 0) ? bytes.length : undefined;
}

/** 16 hex digits of such a beginning. */
export const fingerprintOf = (head: Uint8Array): string =>
  createHash('sha256').update(head).digest('hex').slice(0, 16);

/** Whole lines of one log, `buffer[start, end)`: the last byte is a newline. Valid until the next block is asked for. */
export interface LogBlock {
  readonly file: LogFile;
  readonly buffer: Buffer;
  readonly start: number;
  readonly end: number;
}

export class LogFile {
  readonly path: string;
  /** Header lines and the first other line: what a reader that begins in the middle needs to know. */
  readonly head: Buffer;
  readonly fingerprint: string;
  /** Of every row made from this log by this process; see `segmentOf`. */
  readonly segment: string;
  private readonly deps: SourceDeps;
  private readonly unread: Record<string, number> = {};
  /** Bytes of it that were read. */
  bytes = 0;
  private first = Infinity;
  private last = 0;
  /** Time of the record read last, whether in order or not; 0 before the first. */
  latest = 0;

  /** `began` is the offset this process began at. */
  constructor(path: string, head: Uint8Array, began: number, deps: SourceDeps) {
    this.path = path;
    this.head = Buffer.from(head);
    this.fingerprint = fingerprintOf(head);
    this.segment = began === 0 ? segmentOf(head) : segmentOf(head, String(began));
    this.deps = deps;
  }

  /** A record of this time (Unix milliseconds) was read. */
  saw(time: number): void {
    this.latest = time;
    if (time < this.first) this.first = time;
    if (time > this.last) this.last = time;
    if (time > this.deps.counts.newest) this.deps.counts.newest = time;
  }

  /** Counts a block of this log, and what could not be read in it since `before`. */
  account(bytes: number, before: ReadonlyMap<string, number>): void {
    this.bytes += bytes;
    for (const [reason, n] of this.deps.counts.unread) {
      const more = n - (before.get(reason) ?? 0);
      if (more > 0) this.unread[reason] = (this.unread[reason] ?? 0) + more;
    }
  }

  /** The log will not be read further: told to whoever keeps a list of inputs. */
  finish(): void {
    this.deps.inputRead?.({
      segment: this.segment,
      name: this.path === '-' ? 'stdin' : basename(this.path),
      packets: 0,
      bytes: this.bytes,
      first_time: Number.isFinite(this.first) ? this.first : 0,
      last_time: this.last,
      unread: this.unread,
    });
  }
}
