/** Reads files of packets or messages to their end, one after the other, whoever makes sense of the bytes: fingerprint, damage,
 * progress, and what each input was found to be. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import type { RecordBatch } from '../../records/batch.ts';
import type { Millis } from '../../records/columns.ts';
import { countUnread, type SourceDeps } from '../source.ts';
import type { Broken } from './capture-reader.ts';
import { openInput, troubleOf, type Input } from './inputs.ts';

/** Makes sense of one input, pushed in pieces. */
export interface PieceReader {
  readonly push: (bytes: Uint8Array) => void;
  /** The input ends: where it made no sense, and why. */
  readonly finish: () => readonly Broken[];
}

/** First and last time in an input: infinite, and 0, before anything was read. */
export interface Span {
  readonly first: Millis;
  readonly last: Millis;
}

/** What records are made in, over all inputs. */
export interface Gatherer {
  /** The next input begins with `head`; everything up to now is told as parts of the last one. */
  readonly begin: (head: Uint8Array, segment: string) => PieceReader;
  /** Of the input that has just ended. */
  readonly span: () => Span;
  /** The rows so far, when there are at least so many. */
  readonly take: (atLeast: number) => RecordBatch | undefined;
  /** No more inputs: what is held is told. */
  readonly end: () => void;
}

/** Bytes the fingerprint of an input is made of; past them, captures of one second have long differed. */
const FINGERPRINT_BYTES = 4096;
/** Pieces read between two looks at the clock, the signal and the terminal. */
const PIECES_PER_BREATH = 32;
const ROWS_PER_BATCH = 1000;

/** One input: its first bytes are kept until the fingerprint can be made; then all goes straight to the reader. */
class Reading {
  readonly input: Input;
  private readonly deps: SourceDeps;
  private readonly gatherer: Gatherer;
  private readonly before: { packets: number; bytes: number; unread: ReadonlyMap<string, number> };
  private head: Uint8Array[] = [];
  private headLength = 0;
  private segment = '';
  private reader: PieceReader | undefined;

  constructor(input: Input, deps: SourceDeps, gatherer: Gatherer) {
    this.input = input;
    this.deps = deps;
    this.gatherer = gatherer;
    const { packets, bytes, unread } = deps.counts;
    this.before = { packets, bytes, unread: new Map(unread) };
  }

  push(bytes: Uint8Array): void {
    if (this.reader !== undefined) {
      this.reader.push(bytes);
      return;
    }
    this.head.push(bytes.slice());
    this.headLength += bytes.length;
    if (this.headLength >= FINGERPRINT_BYTES) this.begin();
  }

  private begin(): PieceReader {
    const head = Buffer.concat(this.head);
    const hash = createHash('sha256').update(head.subarray(0, FINGERPRINT_BYTES));
    this.segment = hash.digest('hex').slice(0, 16);
    this.reader = this.gatherer.begin(head, this.segment);
    this.reader.push(head);
    this.head = [];
    return this.reader;
  }

  finish(trouble: string | undefined): void {
    const { deps, input, before } = this;
    const { counts } = deps;
    const reader = this.reader ?? this.begin();
    const broken = [...reader.finish()];
    if (trouble !== undefined) broken.push({ at: counts.bytes, reason: trouble });
    for (const { at, reason } of broken) {
      countUnread(counts, `file_${reason}`);
      deps.broken?.(input.path, at, reason);
    }
    const unread: Record<string, number> = {};
    for (const [reason, n] of counts.unread) {
      const more = n - (before.unread.get(reason) ?? 0);
      if (more > 0) unread[reason] = more;
    }
    const { first, last } = this.gatherer.span();
    deps.inputRead?.({
      segment: this.segment,
      name: input.path === '-' ? 'stdin' : basename(input.path),
      packets: counts.packets - before.packets,
      bytes: counts.bytes - before.bytes,
      first_time: Number.isFinite(first) ? first : 0,
      last_time: last,
      unread,
    });
  }
}

/** One input, piece by piece; a batch whenever there are enough rows. */
async function* readOne(
  reading: Reading,
  gatherer: Gatherer,
  progress: (consumed: number) => void,
  signal: AbortSignal | undefined,
): AsyncGenerator<RecordBatch> {
  let pieces = 0;
  for await (const piece of openInput(reading.input)) {
    reading.push(piece.bytes);
    const batch = gatherer.take(ROWS_PER_BATCH);
    if (batch !== undefined) yield batch;
    if (++pieces % PIECES_PER_BREATH !== 0) continue;
    progress(piece.consumed);
    await breathe();
    if (signal?.aborted === true) return;
  }
}

/** Batches of all inputs. What goes on from one to the next is one conversation, told in parts. */
export async function* readFiles(
  inputs: readonly Input[],
  deps: SourceDeps,
  gatherer: Gatherer,
  signal: AbortSignal | undefined,
): AsyncGenerator<RecordBatch> {
  const { counts } = deps;
  const total = inputs.reduce((sum, { size }) => sum + (size ?? Number.NaN), 0) || undefined;
  let done = 0;
  for (const input of inputs) {
    const reading = new Reading(input, deps, gatherer);
    const progress = (consumed: number): void =>
      deps.progress?.({
        file: input.path,
        bytes: done + consumed,
        total_bytes: total,
        packets: counts.packets,
      });
    counts.files++;
    let trouble: string | undefined;
    try {
      yield* readOne(reading, gatherer, progress, signal);
    } catch (error) {
      trouble = troubleOf(error);
    }
    reading.finish(trouble);
    done += input.size ?? 0;
    progress(0);
    if (signal?.aborted === true) break;
  }
  gatherer.end();
  const rest = gatherer.take(1);
  if (rest !== undefined) yield rest;
}
