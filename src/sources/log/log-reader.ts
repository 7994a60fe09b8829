/** Logs read in place, as blocks of whole lines: to their end, or followed as they grow and rotate.
 *
 * What a source does with it:
 *
 *     const reader = new LogReader({ paths, follow }, deps);
 *     for await (const block of reader.blocks(signal)) {
 *       if (block !== undefined) read(block);   // its bytes are valid until the next block
 *       if (rows are waiting) yield { ...batch, position: reader.position() };
 *     }
 *
 * `undefined` comes at least once a second while a followed log rests, so that rows can be handed on. Rows carry
 * `block.file.segment`; `block.file.saw(time)` notes their time; what a decoder must know of one log (its header) it makes
 * of `block.file.head` and keeps by `block.file`. Lines of 1 MiB and more are counted `line_too_long`. */
import { closeSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { AppError } from '../../model/error.ts';
import { countUnread, type Health, type SourceDeps } from '../source.ts';
import { LARGE, prepareAhead } from './ahead.ts';
import { FollowedSet } from './followed-set.ts';
import { LineBuffer } from './line-buffer.ts';
import type { LineSieve } from './line-sieve.ts';
import type { LogBlock } from './log-file.ts';
import { byRotation, filesBelow } from './names.ts';
import { readHead, Tail } from './tail.ts';
import { unpackedBlocks } from './unpacked.ts';
import { Waker } from './waker.ts';

export interface LogOptions {
  /** Files, directories, or `-` for standard input. */
  readonly paths: readonly string[];
  /** Go on at their ends, for ever; else read them once: packed ones too, and directories to all depths. */
  readonly follow: boolean;
  /** Directories rotation moves old files to, if it does not leave them where they are. */
  readonly archives?: readonly string[];
  /** Which files of a directory are meant, by their name (without path); all, when absent. */
  readonly accepts?: (name: string) => boolean;
  /** Order in which files are read; that of rotation, when absent. */
  readonly order?: (a: string, b: string) => number;
}

/** How long a log rests before it is looked at again. */
const POLL_MS = 250;
/** Least time between two looks, however often the system says that something changed. */
const REST_MS = 20;
/** Blocks between two breaths, in which timers and signals have their turn. */
const BLOCKS_PER_BREATH = 32;

export class LogReader {
  private readonly options: LogOptions;
  private readonly deps: SourceDeps;
  private readonly lines: LineBuffer;
  private readonly followed: FollowedSet;

  constructor(options: LogOptions, deps: SourceDeps) {
    this.options = options;
    this.deps = deps;
    this.lines = new LineBuffer(() => countUnread(deps.counts, 'line_too_long'));
    this.followed = new FollowedSet(options, deps);
  }

  /** Where reading goes on after a restart: after the last block handed out. Undefined when not following. */
  position(): string | undefined {
    return this.options.follow ? this.followed.position() : undefined;
  }

  health(): Health {
    return { at: this.options.paths.join(', '), ...this.followed.health() };
  }

  /** Throws `input_missing` where something is to be read once and is not there. What is read once is read into the memory of
   * `sieve`, which may look through some of it ahead. */
  async *blocks(signal?: AbortSignal, sieve?: LineSieve): AsyncGenerator<LogBlock | undefined> {
    const source = this.options.follow ? this.follow(signal) : this.once(sieve);
    const { counts } = this.deps;
    let handed = 0;
    for await (const block of source) {
      if (block === undefined) {
        yield undefined;
        continue;
      }
      const before = new Map(counts.unread);
      const bytes = block.end - block.start;
      counts.bytes += bytes;
      yield block;
      block.file.account(bytes, before);
      if (stopped(signal)) return;
      if (++handed % BLOCKS_PER_BREATH === 0) await breathe();
    }
  }

  private async *once(sieve: LineSieve | undefined): AsyncGenerator<LogBlock> {
    const inputs = this.inputs().map((input) => {
      const plain = input.size !== undefined && !isPackedInside(input.path);
      return { ...input, plain };
    });
    const room = sieve && ((): Buffer => sieve.room());
    const total = inputs.every(({ size }) => size !== undefined)
      ? sum(inputs.map(({ size }) => size ?? 0))
      : undefined;
    sieve?.expect(sum(inputs.map(({ size, plain }) => (plain ? (size ?? 0) : 0))));
    let done = 0;
    try {
      for (const input of inputs) {
        const { path, size, plain } = input;
        const tell = (read: number): void =>
          this.deps.progress?.({ file: path, bytes: done + read, total_bytes: total, packets: 0 });
        if (!plain) {
          yield* unpackedBlocks(input, 0, this.lines, this.deps);
        } else {
          const tail = new Tail(path, 0, this.deps);
          for (const block of ahead(tail.blocks(this.lines, true, Infinity, room), sieve)) {
            yield block;
            tell(tail.offset);
          }
          tail.close();
        }
        done += size ?? 0;
        tell(0);
      }
    } finally {
      sieve?.rest();
    }
  }

  private inputs(): { path: string; size: number | undefined }[] {
    const { paths, accepts, order = byRotation } = this.options;
    const inputs = paths.flatMap((path) => {
      if (path === '-') return [{ path, size: undefined }];
      let stat;
      try {
        stat = statSync(path);
      } catch (cause) {
        throw new AppError('input_missing', path, cause);
      }
      if (!stat.isDirectory()) return [{ path, size: stat.isFile() ? stat.size : undefined }];
      return filesBelow(path)
        .filter((file) => accepts?.(file.slice(file.lastIndexOf('/') + 1)) ?? true)
        .sort(order)
        .map((file) => ({ path: file, size: statSync(file).size }));
    });
    // Logs that explain each other are put in order however they were named; others are read as they were.
    return this.options.order === undefined ? inputs : inputs.sort((a, b) => order(a.path, b.path));
  }

  private async *follow(signal: AbortSignal | undefined): AsyncGenerator<LogBlock | undefined> {
    const { paths } = this.options;
    const waker = new Waker(paths.flatMap((path) => [path, dirname(path)]));
    try {
      while (!stopped(signal)) {
        let read = false;
        for (const log of this.followed.look()) {
          for await (const block of log.step(this.lines)) {
            read = true;
            yield block;
            if (stopped(signal)) return;
          }
        }
        yield undefined;
        if (read) continue;
        const rested = performance.now();
        await waker.wait(POLL_MS, signal);
        if (performance.now() - rested < REST_MS) await new Waker([]).wait(REST_MS, signal);
      }
    } finally {
      waker.close();
      this.followed.close();
    }
  }
}

/** Logs will be read to their ends, once it is known what is looked for: what they need and takes a while is begun. */
export function prepareLogs(paths: readonly string[]): void {
  const plain = paths.filter((path) => !isPackedInside(path));
  if (sum(plain.map((path) => statSync(path).size)) > LARGE) prepareAhead();
}

/** The same blocks, handed over to be looked through before their turn comes. */
function* ahead(blocks: Iterable<LogBlock>, sieve: LineSieve | undefined): Generator<LogBlock> {
  const waiting: LogBlock[] = [];
  for (const block of blocks) {
    waiting.push(block);
    sieve?.handOver(block);
    while (waiting.length > (sieve?.depth ?? 0)) yield waiting.shift()!;
  }
  yield* waiting;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0);

const stopped = (signal: AbortSignal | undefined): boolean => signal?.aborted === true;

function isPackedInside(path: string): boolean {
  const fd = openSync(path, 'r');
  try {
    const [a, b] = readHead(fd);
    return (a === 0x1f && b === 0x8b) || (a === 0x28 && b === 0xb5);
  } finally {
    closeSync(fd);
  }
}
