/** The service: sources → detectors → folded → spool → store, for months. Wired by run.ts. */
import type { Detector } from '../detectors/detector.ts';
import type { Log } from '../lib/log.ts';
import { bindingRows } from '../model/binding-row.ts';
import { evidenceRow } from '../model/evidence-row.ts';
import { inputRow, type Input } from '../model/input-row.ts';
import type { Binding } from '../records/binding.ts';
import type { RecordBatch } from '../records/batch.ts';
import type { Folder } from '../sightings/fold.ts';
import type { Spool, SpoolRows } from '../store/spool.ts';
import { feed, type Running } from './feed.ts';

/** Bindings waiting to be kept; a translator tells of thousands a second. */
const MANY_BINDINGS = 20_000;
/** A spool that is full is looked at again so often. */
const FULL_PAUSE_MS = 500;

export interface ServiceDeps {
  readonly sources: readonly Running[];
  readonly detectors: readonly Detector[];
  readonly folder: Folder;
  readonly spool: Spool;
  readonly log: Log;
  readonly keepMs: number;
  readonly sweepMs: number;
  /** Called about twice a second. */
  readonly tick: () => void;
  /** Inputs read to their end since the last call. */
  readonly inputs: () => readonly Input[];
}

export class Service {
  /** Pieces of evidence so far. */
  evidence = 0;
  private readonly deps: ServiceDeps;
  private bindings: Binding[] = [];
  private positions: Record<string, string> = {};
  private kept = Date.now();
  private swept = Date.now();
  private complained = false;

  constructor(deps: ServiceDeps) {
    this.deps = deps;
  }

  /** Runs until all sources have ended, or `signal` aborts; then everything held is in the spool. */
  async run(signal: AbortSignal): Promise<void> {
    const { sources, keepMs, sweepMs, tick } = this.deps;
    for await (const { source, batch } of feed(sources, signal)) {
      if (source !== undefined && batch !== undefined) this.take(source, batch);
      tick();
      const now = Date.now();
      if (now - this.kept < keepMs && this.bindings.length < MANY_BINDINGS) continue;
      if (now - this.swept >= sweepMs) this.sweep();
      await this.keep(signal);
    }
    this.sweep();
    await this.keep(signal);
  }

  private take(source: Running, batch: RecordBatch): void {
    const { detectors, folder } = this.deps;
    for (const detector of detectors)
      for (const evidence of detector.detect(batch)) {
        this.evidence++;
        folder.add(evidence);
      }
    for (const one of batch.binding) this.bindings.push(one);
    if (batch.position !== undefined) this.positions[source.plan.name] = batch.position;
  }

  private sweep(): void {
    const { detectors, folder } = this.deps;
    for (const detector of detectors)
      for (const evidence of detector.sweep?.() ?? []) {
        this.evidence++;
        folder.add(evidence);
      }
    this.swept = Date.now();
  }

  /** Writes rows and positions in one step. What cannot be written is held and tried again: rows are cumulative, and sources
   * are not asked for more in the meantime. */
  private async keep(signal: AbortSignal): Promise<void> {
    const { folder, inputs } = this.deps;
    const folded = folder.take();
    const bindings = bindingRows(this.bindings);
    const parts: SpoolRows[] = [
      { table: 'sighting', rows: folded.sightings },
      { table: 'evidence', rows: folded.evidence.map(evidenceRow) },
      { table: 'binding', rows: bindings },
      { table: 'input', rows: inputs().map(inputRow) },
    ];
    const tables = parts.filter(({ rows }) => rows.length > 0);
    const { positions } = this;
    this.bindings = [];
    this.positions = {};
    if (tables.length > 0 || Object.keys(positions).length > 0)
      await this.put({ tables, positions }, signal);
    this.kept = Date.now();
  }

  private async put(step: Parameters<Spool['put']>[0], signal: AbortSignal): Promise<void> {
    const { spool, tick } = this.deps;
    for (;;) {
      // When told to stop there is no waiting: what is held goes to disk even beyond the bound.
      if (!spool.full || signal.aborted) {
        try {
          spool.put(step);
          this.complained = false;
          return;
        } catch (error) {
          if (signal.aborted) throw error;
          this.complain((error as Error).message);
        }
      } else this.complain('The spool is full; sources wait.');
      await new Promise((resolve) => setTimeout(resolve, FULL_PAUSE_MS));
      tick();
    }
  }

  private complain(why: string): void {
    if (!this.complained) this.deps.log.error({}, `spool: ${why}`);
    this.complained = true;
  }
}
