/** THE DATA PATH on one screen: records → detectors → evidence → sightings → kept. */
import type { Detector } from './detectors/detector.ts';
import { bindingRows } from './model/binding-row.ts';
import type { Evidence } from './model/evidence.ts';
import type { Sighting } from './model/sighting.ts';
import type { RecordBatch } from './records/batch.ts';
import type { Binding } from './records/binding.ts';
import type { SealedLogin } from './records/sealed-login.ts';

/** What folding gives: rows to keep, cumulative within their key, so that keeping them again is harmless. */
export interface Folded {
  readonly sightings: readonly Sighting[];
  readonly evidence: readonly Evidence[];
  /** Who had which address: kept as they are told, and merged where they are kept. */
  readonly bindings: readonly Binding[];
  readonly sealed_logins: readonly SealedLogin[];
}

/** Rows waiting to be kept as they are; a translator tells of thousands of bindings a second. */
const MANY_ROWS = 20_000;

/** Where evidence folds. */
export interface Folding {
  readonly add: (e: Evidence) => void;
  readonly take: () => Pick<Folded, 'sightings' | 'evidence'>;
}

/** The middle of the data path: batches in, folded rows out. */
export class Middle {
  /** Pieces of evidence so far. */
  evidence = 0;
  private readonly detectors: readonly Detector[];
  private readonly folder: Folding;
  private bindings: Binding[] = [];
  private sealed: SealedLogin[] = [];

  constructor(detectors: readonly Detector[], folder: Folding) {
    this.detectors = detectors;
    this.folder = folder;
  }

  add(batch: RecordBatch): void {
    for (const detector of this.detectors) this.fold(detector.detect(batch));
    for (const one of batch.binding) this.bindings.push(one);
    for (const one of batch.sealed_login) this.sealed.push(one);
  }

  /** Asks detectors with a memory what they have to say. */
  sweep(): void {
    for (const detector of this.detectors) this.fold(detector.sweep?.() ?? []);
  }

  /** True when rows should be taken before their time. */
  get isFull(): boolean {
    return this.bindings.length + this.sealed.length >= MANY_ROWS;
  }

  take(): Folded {
    const bindings = bindingRows(this.bindings);
    const sealed_logins = this.sealed;
    this.bindings = [];
    this.sealed = [];
    return { ...this.folder.take(), bindings, sealed_logins };
  }

  private fold(found: Iterable<Evidence>): void {
    for (const evidence of found) {
      this.evidence++;
      this.folder.add(evidence);
    }
  }
}

export interface Stages {
  readonly records: AsyncIterable<RecordBatch>;
  readonly detectors: readonly Detector[];
  readonly folder: Folding;
  /** Called at the end, and every `keepEvery` milliseconds of a long run. */
  readonly keep: (folded: Folded) => Promise<void>;
  readonly keepEvery: number;
  /** How often detectors with a memory are asked what they have to say, milliseconds; at the end only when not given. */
  readonly sweepEvery?: number;
}

/** Runs the input through; back-pressure is the `for await`. */
export async function runPipeline(stages: Stages): Promise<void> {
  const { records, detectors, folder, keep, keepEvery, sweepEvery = Infinity } = stages;
  const middle = new Middle(detectors, folder);
  let kept = performance.now();
  let swept = kept;
  for await (const batch of records) {
    middle.add(batch);
    const now = performance.now();
    if (now - kept < keepEvery && !middle.isFull) continue;
    if (now - swept >= sweepEvery) {
      middle.sweep();
      swept = now;
    }
    await keep(middle.take());
    kept = performance.now();
  }
  middle.sweep();
  await keep(middle.take());
}
