/** What a reader of logs hands on, and when: rows with the position behind the lines they came from. */
import { batchSize, emptyBatch, type RecordBatch } from '../../records/batch.ts';
import type { SourceDeps } from '../source.ts';
import type { LogBlock } from './log-file.ts';
import type { LineSieve } from './line-sieve.ts';
import type { LogReader } from './log-reader.ts';

const ROWS_PER_BATCH = 1000;
/** A followed log's rows wait no longer. */
const HAND_ON_MS = 1000;
/** How often a position alone is handed on, where no row was. */
const POSITION_MS = 5000;

/** Makes rows of a log's lines. */
export interface LogDecoder {
  /** By which it passes over lines. */
  readonly sieve: LineSieve;
  /** Fills the batch with what a block tells. */
  readonly decode: (block: LogBlock, batch: RecordBatch) => void;
  /** Fills it with what is left when the input has ended. */
  readonly end?: (batch: RecordBatch) => void;
}

/** Reads all blocks. */
export async function* logBatches(
  reader: Pick<LogReader, 'blocks' | 'position'>,
  decoder: LogDecoder,
  deps: Pick<SourceDeps, 'name' | 'observer'>,
  signal: AbortSignal | undefined,
): AsyncGenerator<RecordBatch> {
  let batch = emptyBatch(deps.name, deps.observer);
  let handed = performance.now();
  let position = reader.position();
  const take = (): RecordBatch => {
    const full = batch;
    batch = emptyBatch(deps.name, deps.observer);
    handed = performance.now();
    position = reader.position();
    if (position !== undefined) full.position = position;
    return full;
  };
  for await (const block of reader.blocks(signal, decoder.sieve)) {
    if (block !== undefined) decoder.decode(block, batch);
    const rows = batchSize(batch);
    const waited = performance.now() - handed;
    if (rows >= ROWS_PER_BATCH || (rows > 0 && waited >= HAND_ON_MS)) yield take();
    else if (waited >= POSITION_MS && reader.position() !== position) yield take();
  }
  decoder.end?.(batch);
  if (batchSize(batch) > 0 || reader.position() !== position) yield take();
}
