/** Captured packets: files, directories of rotated files, standard input; pcap and pcapng, plain, gzip or zstd. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { z } from 'zod';
import type { RecordBatch } from '../../records/batch.ts';
import type { Component } from '../../lib/component.ts';
import { countUnread, type Source, type SourceDeps } from '../source.ts';
import { Conversations } from '../wire/conversations.ts';
import { CaptureReader, type OnPacket } from './capture-reader.ts';
import { detectCapture } from './detect.ts';
import { listInputs, openInput, type Input } from './inputs.ts';

const settings = z.strictObject({
  paths: z
    .array(z.string())
    .min(1)
    .describe('Files, directories of rotated files, or `-` for standard input.'),
});

/** Bytes the fingerprint of an input is made of; past them, captures of one second have long differed. */
const FINGERPRINT_BYTES = 4096;
/** Pieces read between two looks at the clock, the signal and the terminal. */
const PIECES_PER_BREATH = 32;
const ROWS_PER_BATCH = 1000;

/** Tells one input's counts from those of the whole run. */
class Reading {
  readonly input: Input;
  private readonly reader: CaptureReader;
  private readonly deps: SourceDeps;
  private readonly conversations: Conversations;
  private head: Uint8Array[] = [];
  private headLength = 0;
  private segment = '';
  private readonly before: { packets: number; bytes: number; unread: Map<string, number> };
  private first = Infinity;
  private last = 0;

  constructor(input: Input, deps: SourceDeps, conversations: Conversations) {
    this.input = input;
    this.deps = deps;
    this.conversations = conversations;
    const { counts } = deps;
    this.before = {
      packets: counts.packets,
      bytes: counts.bytes,
      unread: new Map(counts.unread),
    };
    const onPacket: OnPacket = (buffer, view, start, end, wire, time, link) => {
      if (time < this.first) this.first = time;
      if (time > this.last) this.last = time;
      conversations.onPacket(buffer, view, start, end, wire, time, link);
    };
    this.reader = new CaptureReader(detectCapture, onPacket);
  }

  /** The first bytes are kept until the fingerprint can be made; then all goes straight to the reader. */
  push(bytes: Uint8Array): void {
    if (this.segment !== '') {
      this.reader.push(bytes);
      return;
    }
    this.head.push(bytes.slice());
    this.headLength += bytes.length;
    if (this.headLength >= FINGERPRINT_BYTES) this.begin();
  }

  private begin(): void {
    const hash = createHash('sha256');
    let left = FINGERPRINT_BYTES;
    for (const piece of this.head) {
      hash.update(piece.subarray(0, left));
      left -= Math.min(left, piece.length);
    }
    this.segment = hash.digest('hex').slice(0, 16);
    this.conversations.startSegment(this.segment);
    for (const piece of this.head) this.reader.push(piece);
    this.head = [];
  }

  finish(trouble: string | undefined): void {
    const { deps, input } = this;
    if (this.segment === '') this.begin();
    this.reader.finish();
    this.conversations.settleCounts();
    const broken = [...this.reader.broken];
    if (trouble !== undefined) broken.push({ at: deps.counts.bytes, reason: trouble });
    for (const { at, reason } of broken) {
      countUnread(deps.counts, `file_${reason}`);
      deps.broken?.(input.path, at, reason);
    }
    const unread: Record<string, number> = {};
    for (const [reason, n] of deps.counts.unread) {
      const more = n - (this.before.unread.get(reason) ?? 0);
      if (more > 0) unread[reason] = more;
    }
    deps.inputRead?.({
      segment: this.segment,
      name: input.path === '-' ? 'stdin' : basename(input.path),
      packets: deps.counts.packets - this.before.packets,
      bytes: deps.counts.bytes - this.before.bytes,
      first_time: Number.isFinite(this.first) ? this.first : 0,
      last_time: this.last,
      unread,
    });
  }
}

/** What a decompressor's or disk's error is counted as. */
function troubleOf(error: unknown): string {
  const code = (error as { code?: string }).code ?? '';
  if (code === 'Z_BUF_ERROR' || code === 'ERR_STREAM_PREMATURE_CLOSE') return 'compressed_data_cut';
  if (code.startsWith('Z_') || code.startsWith('ZSTD_')) return 'compressed_data_damaged';
  throw error;
}

/** One input, piece by piece; a batch whenever there are enough records. */
async function* readInput(
  reading: Reading,
  conversations: Conversations,
  progress: (consumed: number) => void,
  signal: AbortSignal | undefined,
): AsyncGenerator<RecordBatch> {
  let pieces = 0;
  for await (const piece of openInput(reading.input)) {
    reading.push(piece.bytes);
    const batch = conversations.take(ROWS_PER_BATCH);
    if (batch !== undefined) yield batch;
    if (++pieces % PIECES_PER_BREATH !== 0) continue;
    progress(piece.consumed);
    await breathe();
    if (signal?.aborted === true) return;
  }
}

async function* read(
  paths: readonly string[],
  deps: SourceDeps,
  signal: AbortSignal | undefined,
): AsyncGenerator<RecordBatch> {
  const { counts } = deps;
  const inputs = listInputs(paths, () => countUnread(counts, 'file_not_a_capture'));
  const sizes = inputs.map(({ size }) => size);
  const total = sizes.reduce((sum, size) => (sum ?? 0) + (size ?? Number.NaN), 0) || undefined;
  const conversations = new Conversations(deps);
  let done = 0;
  for (const input of inputs) {
    const reading = new Reading(input, deps, conversations);
    const progress = (consumed: number): void =>
      deps.progress?.({
        file: input.path,
        bytes: done + consumed,
        total_bytes: total,
        packets: counts.packets,
      });
    let trouble: string | undefined;
    counts.files++;
    try {
      yield* readInput(reading, conversations, progress, signal);
    } catch (error) {
      trouble = troubleOf(error);
    }
    reading.finish(trouble);
    done += input.size ?? 0;
    progress(0);
    if (signal?.aborted === true) break;
  }
  conversations.end();
  const rest = conversations.take(0);
  if (rest !== undefined) yield rest;
}

export const pcap: Component<'pcap', typeof settings, SourceDeps, Source> = {
  type: 'pcap',
  settings,
  create: ({ paths }, deps) => ({ read: (signal) => read(paths, deps, signal) }),
};
