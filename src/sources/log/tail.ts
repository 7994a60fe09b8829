/** A plain log on disk, read in place from where it was left. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { SourceDeps } from '../source.ts';
import type { LineBuffer } from './line-buffer.ts';
import { fingerprintOf, HEAD_BYTES, headLength, LogFile, type LogBlock } from './log-file.ts';

/** Where a log was left: `offset` is behind the last whole line, in unpacked bytes. */
export interface Place {
  readonly inode: number;
  readonly device: number;
  readonly offset: number;
  readonly fingerprint: string;
}

/** First bytes of a plain file, at most HEAD_BYTES. */
export function readHead(fd: number): Buffer {
  const head = Buffer.allocUnsafe(HEAD_BYTES);
  return head.subarray(0, readSync(fd, head, 0, HEAD_BYTES, 0));
}

export class Tail {
  readonly path: string;
  readonly inode: number;
  readonly device: number;
  /** Known once its first line is whole. */
  file: LogFile | undefined;
  offset: number;
  private skippedTo: number | undefined;
  private readonly fd: number;
  private readonly deps: SourceDeps;

  /** Throws what the file system says. */
  constructor(path: string, offset: number, deps: SourceDeps) {
    this.path = path;
    this.offset = offset;
    this.deps = deps;
    this.fd = openSync(path, 'r');
    const { ino, dev } = fstatSync(this.fd);
    this.inode = ino;
    this.device = dev;
    deps.counts.files++;
  }

  get place(): Place | undefined {
    const { inode, device, offset, file } = this;
    return file && { inode, device, offset, fingerprint: file.fingerprint };
  }

  get size(): number {
    return fstatSync(this.fd).size;
  }

  /** The log was emptied and written anew (copytruncate): it is shorter than what was read, or begins otherwise. */
  get truncated(): boolean {
    const { file } = this;
    if (file === undefined) return false;
    if (this.size < this.offset) return true;
    const now = Buffer.allocUnsafe(file.head.length);
    const read = readSync(this.fd, now, 0, now.length, 0);
    return fingerprintOf(now.subarray(0, read)) !== file.fingerprint;
  }

  /** From the beginning: it is another log now. */
  restart(): void {
    this.file?.finish();
    this.file = undefined;
    this.offset = 0;
    this.skippedTo = undefined;
  }

  /** Blocks until there are no more whole lines now, or `most` were handed on; with `ended` the last line needs no end. Where
   * `room` is asked for the bytes of every block, they stay as they are until it answers the same again. */
  *blocks(
    lines: LineBuffer,
    ended: boolean,
    most = Infinity,
    room?: () => Buffer,
  ): Generator<LogBlock> {
    const file = (this.file ??= this.identify(ended));
    if (file === undefined) return;
    this.begin(lines, room);
    for (let handed = 0; handed < most;) {
      // While the last block was looked at, anything may have happened to a file that is followed.
      const read = handed > 0 && !ended && this.truncated ? 0 : this.fill(lines);
      const whole = read > 0 ? lines.end > lines.start : ended && lines.close();
      this.keep(lines);
      if (whole) {
        yield { file, buffer: lines.buffer, start: lines.start, end: lines.end };
        handed++;
        // What was read of the next line is read again.
        this.begin(lines, room);
      }
      if (read === 0) return;
    }
  }

  private begin(lines: LineBuffer, room: (() => Buffer) | undefined): void {
    lines.begin(this.offset, this.skippedTo, room?.());
  }

  private keep(lines: LineBuffer): void {
    this.offset = lines.offset;
    this.skippedTo = lines.skipping ? lines.wanted : undefined;
  }

  /** Bytes read; 0 at the end. */
  private fill(lines: LineBuffer): number {
    const room = lines.room();
    const read = readSync(this.fd, lines.buffer, lines.at, room, lines.wanted);
    if (read > 0) lines.added(read);
    return read;
  }

  private identify(ended: boolean): LogFile | undefined {
    const head = readHead(this.fd);
    const length = headLength(head, ended);
    if (length === undefined) return undefined;
    return new LogFile(this.path, head.subarray(0, length), this.offset, this.deps);
  }

  close(): void {
    this.file?.finish();
    closeSync(this.fd);
  }
}
