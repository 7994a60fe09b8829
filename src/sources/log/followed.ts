/** One log followed by its name: over rotation, truncation, absence, and a restart of this process. */
import { closeSync, openSync, statSync, type Stats } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync, zstdDecompressSync, constants } from 'node:zlib';
import type { Millis } from '../../records/columns.ts';
import { FAR, SenderClock } from '../sender-clock.ts';
import { countUnread, type SourceDeps } from '../source.ts';
import type { LineBuffer } from './line-buffer.ts';
import { fingerprintOf, headLength, type LogBlock } from './log-file.ts';
import { isPacked, rotatedSiblings } from './names.ts';
import { readHead, Tail, type Place } from './tail.ts';
import { unpackedBlocks } from './unpacked.ts';

/** Blocks after which its clock is judged: some of them were written at once. */
const SURE = 16;
/** Blocks of one log in a row, before others have their turn. */
const TURN = 16;

/** First bytes of a log, unpacked; empty where it cannot be read. */
function headOf(path: string): Uint8Array {
  try {
    const fd = openSync(path, 'r');
    try {
      const raw = readHead(fd);
      if (raw[0] === 0x1f && raw[1] === 0x8b)
        return gunzipSync(raw, { finishFlush: constants.Z_SYNC_FLUSH });
      if (raw[0] === 0x28 && raw[1] === 0xb5 && raw[2] === 0x2f && raw[3] === 0xfd)
        return zstdDecompressSync(raw, { finishFlush: constants.ZSTD_e_flush });
      return raw;
    } finally {
      closeSync(fd);
    }
  } catch {
    return new Uint8Array(0);
  }
}

/** The fingerprint a log has, finished or not. */
function fingerprintAt(path: string): string {
  const head = headOf(path).subarray(0, 1 << 16);
  return fingerprintOf(head.subarray(0, headLength(head, true) ?? 0));
}

export class Followed {
  readonly path: string;
  private readonly deps: SourceDeps;
  private readonly archives: readonly string[];
  private tail: Tail | undefined;
  /** A rotated file whose rest is being read, as it is to be found again. */
  private behind: Place | undefined;
  private left: Place | undefined;
  private cannotOpen = '';
  /** Of what is written while we look on. */
  private readonly clock = new SenderClock();
  /** All that was there has been read: what comes now is being written now. */
  private caughtUp = false;

  /** `left` is where an earlier process left this log. */
  constructor(
    path: string,
    left: Place | undefined,
    archives: readonly string[],
    deps: SourceDeps,
  ) {
    this.path = path;
    this.left = left;
    this.archives = archives;
    this.deps = deps;
  }

  /** What is wrong with it, in one sentence; empty when nothing is. */
  get trouble(): string {
    const { clock, path, cannotOpen } = this;
    if (cannotOpen !== '' || clock.messages < SURE || Math.abs(clock.skew) < FAR) return cannotOpen;
    const minutes = Math.round(Math.abs(clock.skew) / 60_000);
    const way = clock.skew > 0 ? 'behind' : 'ahead of';
    return `the clock of ${basename(path)} is ${minutes} minutes ${way} this one`;
  }

  /** How far its clock is behind ours, ms; undefined until something was written while we looked on. */
  get skew(): Millis | undefined {
    return this.clock.messages === 0 ? undefined : Math.round(this.clock.skew);
  }

  get up(): boolean {
    return this.tail !== undefined;
  }

  /** Where reading goes on after a restart. */
  get place(): Place | undefined {
    return this.behind ?? this.left ?? this.tail?.place;
  }

  /** Device and inode of what is open. */
  get key(): string {
    return this.tail === undefined ? '' : `${this.tail.device}:${this.tail.inode}`;
  }

  get behindBytes(): number {
    return this.tail === undefined ? 0 : Math.max(0, this.tail.size - this.tail.offset);
  }

  /** What there is to read now. */
  async *step(lines: LineBuffer): AsyncGenerator<LogBlock> {
    const now = statSync(this.path, { throwIfNoEntry: false });
    if (this.left !== undefined) yield* this.resume(this.left, now, lines);
    if (this.tail === undefined && !this.open(0)) return;
    const tail = this.tail!;
    if (tail.truncated) yield* this.emptied(tail, lines);
    const read = yield* this.grown(tail, lines);
    if (read || now === undefined || now.size === 0) return;
    if (now.ino !== tail.inode || now.dev !== tail.device) yield* this.turnOver(tail, lines);
  }

  /** What was added since the last look; true when something was. Lines that are written while we look on tell of their clock. */
  private *grown(tail: Tail, lines: LineBuffer): Generator<LogBlock, boolean> {
    let read = false;
    for (const block of tail.blocks(lines, false, TURN)) {
      read = true;
      block.file.latest = 0;
      yield block;
      const { latest } = block.file;
      if (this.caughtUp && latest > 0) this.clock.settle(latest, Date.now());
    }
    this.caughtUp ||= !read || this.behindBytes === 0;
    return read;
  }

  /** Another file has the name and has begun to fill, and the one that had it has stopped growing. */
  private *turnOver(tail: Tail, lines: LineBuffer): Generator<LogBlock> {
    yield* tail.blocks(lines, true);
    tail.close();
    this.tail = undefined;
    if (this.open(0)) yield* this.tail!.blocks(lines, false, TURN);
  }

  private open(offset: number): boolean {
    try {
      this.tail = new Tail(this.path, offset, this.deps);
      this.cannotOpen = '';
      return true;
    } catch (error) {
      this.cannotOpen = (error as Error).message;
      return false;
    }
  }

  /** Copied and emptied: the copy holds what was not read before. */
  private async *emptied(tail: Tail, lines: LineBuffer): AsyncGenerator<LogBlock> {
    const { place } = tail;
    tail.restart();
    if (place === undefined) return;
    const copy = this.siblings().find((path) => fingerprintAt(path) === place.fingerprint);
    if (copy === undefined) countUnread(this.deps.counts, 'log_truncated');
    else yield* this.rest(copy, place, lines);
  }

  /** After a restart: the log may have other names by now, and others may have come and gone. */
  private async *resume(
    left: Place,
    now: Stats | undefined,
    lines: LineBuffer,
  ): AsyncGenerator<LogBlock> {
    const same = (path: string, stat: Stats | undefined): boolean =>
      stat !== undefined &&
      (stat.ino === left.inode || isPacked(path) || stat.size >= left.offset) &&
      fingerprintAt(path) === left.fingerprint;
    if (same(this.path, now) && now!.size >= left.offset) {
      this.left = undefined;
      this.open(left.offset);
      return;
    }
    const siblings = this.siblings();
    const at = siblings.findIndex((path) => same(path, statSync(path, { throwIfNoEntry: false })));
    if (at < 0) {
      // Nothing there at all: it may yet come back.
      if (now === undefined) return;
      countUnread(this.deps.counts, 'log_position_lost');
    }
    this.left = undefined;
    const missed = at < 0 ? [] : siblings.slice(at);
    for (const [i, path] of missed.entries())
      yield* this.rest(path, i === 0 ? left : undefined, lines);
  }

  /** A rotated file to its end, from where it was left. */
  private async *rest(
    path: string,
    left: Place | undefined,
    lines: LineBuffer,
  ): AsyncGenerator<LogBlock> {
    const offset = left?.offset ?? 0;
    if (isPacked(path)) {
      this.behind = left;
      const input = { path, size: statSync(path).size };
      for await (const block of unpackedBlocks(input, offset, lines, this.deps)) {
        const { fingerprint } = block.file;
        this.behind = { inode: 0, device: 0, offset: lines.offset, fingerprint };
        yield block;
      }
    } else {
      const tail = new Tail(path, offset, this.deps);
      for (const block of tail.blocks(lines, true)) {
        this.behind = tail.place;
        yield block;
      }
      tail.close();
    }
    this.behind = undefined;
  }

  private siblings(): string[] {
    return rotatedSiblings(this.path, this.archives);
  }

  close(): void {
    this.left = this.place;
    this.tail?.close();
    this.tail = undefined;
  }
}
