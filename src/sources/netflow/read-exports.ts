/** Reads files of exports to their end, one after the other. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import type { RecordBatch } from '../../records/batch.ts';
import { listInputs, openInput, type Input } from '../pcap/inputs.ts';
import { countUnread, type SourceDeps } from '../source.ts';
import type { Collector } from './collector.ts';
import { exportReader, type ExportReader } from './export-file.ts';
import { recogniseExport } from './looks-like-export.ts';

/** Bytes the fingerprint of a file is made of, as of captures. */
const FINGERPRINT_BYTES = 4096;
const PIECES_PER_BREATH = 32;
const ROWS_PER_BATCH = 1000;

/** One file: its first bytes are kept until they tell what it is. */
class Reading {
  readonly input: Input;
  private readonly deps: SourceDeps;
  private readonly collector: Collector;
  private readonly before: { packets: number; bytes: number; unread: ReadonlyMap<string, number> };
  private head: Uint8Array[] = [];
  private headLength = 0;
  private segment = '';
  private reader: ExportReader | undefined;

  constructor(input: Input, deps: SourceDeps, collector: Collector) {
    this.input = input;
    this.deps = deps;
    this.collector = collector;
    const { packets, bytes, unread } = deps.counts;
    this.before = { packets, bytes, unread: new Map(unread) };
  }

  push(bytes: Uint8Array): void {
    if (this.reader !== undefined) return this.reader.push(bytes);
    this.head.push(bytes.slice());
    this.headLength += bytes.length;
    if (this.headLength >= FINGERPRINT_BYTES) this.begin();
  }

  private begin(): ExportReader {
    const head = Buffer.concat(this.head);
    const hash = createHash('sha256').update(head.subarray(0, FINGERPRINT_BYTES));
    this.segment = hash.digest('hex').slice(0, 16);
    this.collector.startSegment(this.segment);
    this.reader = exportReader(head, this.collector, this.deps.counts);
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
    const { first, last } = this.collector.span;
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

/** What a decompressor's error is counted as; others are thrown. */
function troubleOf(error: unknown): string {
  const code = (error as { code?: string }).code ?? '';
  if (code === 'Z_BUF_ERROR' || code === 'ERR_STREAM_PREMATURE_CLOSE') return 'compressed_data_cut';
  if (code.startsWith('Z_') || code.startsWith('ZSTD_')) return 'compressed_data_damaged';
  throw error;
}

/** One file, piece by piece; a batch whenever there are enough rows. */
async function* readFile(
  reading: Reading,
  collector: Collector,
  progress: (consumed: number) => void,
  signal: AbortSignal | undefined,
): AsyncGenerator<RecordBatch> {
  let pieces = 0;
  for await (const piece of openInput(reading.input)) {
    reading.push(piece.bytes);
    const batch = collector.take(ROWS_PER_BATCH);
    if (batch !== undefined) yield batch;
    if (++pieces % PIECES_PER_BREATH !== 0) continue;
    progress(piece.consumed);
    await breathe();
    if (signal?.aborted === true) return;
  }
}

/** Batches of all files. What goes on from one file to the next is one conversation, told in parts. */
export async function* readExports(
  paths: readonly string[],
  deps: SourceDeps,
  collector: Collector,
  signal: AbortSignal | undefined,
): AsyncGenerator<RecordBatch> {
  const { counts } = deps;
  const skipped = (): void => countUnread(counts, 'file_not_an_export');
  const inputs = listInputs(paths, skipped, recogniseExport);
  const total = inputs.reduce((sum, { size }) => sum + (size ?? Number.NaN), 0) || undefined;
  let done = 0;
  for (const input of inputs) {
    const reading = new Reading(input, deps, collector);
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
      yield* readFile(reading, collector, progress, signal);
    } catch (error) {
      trouble = troubleOf(error);
    }
    reading.finish(trouble);
    done += input.size ?? 0;
    progress(0);
    if (signal?.aborted === true) break;
  }
  collector.end();
  const rest = collector.take(1);
  if (rest !== undefined) yield rest;
}
