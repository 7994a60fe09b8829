/** The service: sources → detectors → folded → spool → store, for months. Wired by run.ts. */
import type { Detector } from '../detectors/detector.ts';
import type { Log } from '../lib/log.ts';
import { evidenceRow } from '../model/evidence-row.ts';
import type { Heard } from '../model/heard-row.ts';
import { inputRow, type Input } from '../model/input-row.ts';
import type { PrefixSeen } from '../model/prefix-seen-row.ts';
import { Middle, type Folding } from '../pipeline.ts';
import type { Spool, SpoolRows } from '../store/spool.ts';
import { feed, type Running } from './feed.ts';

/** A spool that is full is looked at again so often. */
const FULL_PAUSE_MS = 500;

export interface ServiceDeps {
  readonly sources: readonly Running[];
  readonly detectors: readonly Detector[];
  readonly folder: Folding;
  readonly spool: Spool;
  readonly log: Log;
  readonly keepMs: number;
  readonly sweepMs: number;
  /** Keeps what detectors remember; called after each sweep, once its rows are kept. */
  readonly remember: () => void;
  /** Called about twice a second. */
  readonly tick: () => void;
  /** Inputs read to their end since the last call. */
  readonly inputs: () => readonly Input[];
  /** What sources heard, where it changed since the last call. */
  readonly heard: () => readonly Heard[];
  /** Of which of the operator's prefixes they saw something since the last call. */
  readonly prefixesSeen: () => readonly PrefixSeen[];
}

export class Service {
  private readonly deps: ServiceDeps;
  private readonly middle: Middle;
  private positions: Record<string, string> = {};
  private kept = performance.now();
  private swept = performance.now();
  private complained = false;

  constructor(deps: ServiceDeps) {
    this.deps = deps;
    this.middle = new Middle(deps.detectors, deps.folder);
  }

  /** Pieces of evidence so far. */
  get evidence(): number {
    return this.middle.evidence;
  }

  /** Runs until all sources have ended, or `signal` aborts; then everything held is in the spool. */
  async run(signal: AbortSignal): Promise<void> {
    const { sources, keepMs, sweepMs, tick } = this.deps;
    for await (const { source, batch } of feed(sources, signal)) {
      if (source !== undefined && batch !== undefined) {
        this.middle.add(batch);
        if (batch.position !== undefined) this.positions[source.plan.name] = batch.position;
      }
      tick();
      const now = performance.now();
      if (now - this.kept < keepMs && !this.middle.isFull) continue;
      const swept = now - this.swept >= sweepMs;
      if (swept) this.sweep();
      await this.keep(signal);
      if (swept) this.deps.remember();
    }
    this.sweep();
    await this.keep(signal);
    this.deps.remember();
  }

  private sweep(): void {
    this.middle.sweep();
    this.swept = performance.now();
  }

  /** Writes rows and positions in one step. What cannot be written is held and tried again: rows are cumulative, and sources
   * are not asked for more in the meantime. */
  private async keep(signal: AbortSignal): Promise<void> {
    const folded = this.middle.take();
    const parts: SpoolRows[] = [
      { table: 'sighting', rows: folded.sightings },
      { table: 'evidence', rows: folded.evidence.map(evidenceRow) },
      { table: 'binding', rows: folded.bindings },
      { table: 'sealed_login', rows: folded.sealed_logins },
      { table: 'input', rows: this.deps.inputs().map(inputRow) },
      { table: 'heard', rows: this.deps.heard() },
      { table: 'prefix_seen', rows: this.deps.prefixesSeen() },
    ];
    const tables = parts.filter(({ rows }) => rows.length > 0);
    const { positions } = this;
    this.positions = {};
    if (tables.length > 0 || Object.keys(positions).length > 0)
      await this.put({ tables, positions }, signal);
    this.kept = performance.now();
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
