/** THE DATA PATH on one screen: records → detectors → evidence → sightings → kept. */
import type { Detector } from './detectors/detector.ts';
import { bindingRows } from './model/binding-row.ts';
import type { Evidence } from './model/evidence.ts';
import type { Sighting } from './model/sighting.ts';
import type { RecordBatch } from './records/batch.ts';
import type { Binding } from './records/binding.ts';

/** What folding gives: rows to keep, cumulative within their key, so that keeping them again is harmless. */
export interface Folded {
  readonly sightings: readonly Sighting[];
  readonly evidence: readonly Evidence[];
  /** Who had which address: kept as they are told, and merged where they are kept. */
  readonly bindings: readonly Binding[];
}

/** Bindings waiting to be kept; a translator tells of thousands a second. */
const MANY_BINDINGS = 20_000;

export interface Stages {
  readonly records: AsyncIterable<RecordBatch>;
  readonly detectors: readonly Detector[];
  readonly folder: {
    readonly add: (e: Evidence) => void;
    readonly take: () => Omit<Folded, 'bindings'>;
  };
  /** Called at the end, and every `keepEvery` milliseconds of a long run. */
  readonly keep: (folded: Folded) => Promise<void>;
  readonly keepEvery: number;
  /** How often detectors with a memory are asked what they have to say, milliseconds; at the end only when not given. */
  readonly sweepEvery?: number;
}

/** Runs the input through; back-pressure is the `for await`. */
export async function runPipeline(stages: Stages): Promise<void> {
  const { records, detectors, folder, keep, keepEvery, sweepEvery = Infinity } = stages;
  const sweep = (): void => {
    for (const detector of detectors)
      for (const evidence of detector.sweep?.() ?? []) folder.add(evidence);
  };
  let bindings: Binding[] = [];
  const take = (): Folded => {
    const rows = bindingRows(bindings);
    bindings = [];
    return { ...folder.take(), bindings: rows };
  };
  let kept = Date.now();
  let swept = kept;
  for await (const batch of records) {
    for (const detector of detectors)
      for (const evidence of detector.detect(batch)) folder.add(evidence);
    for (const one of batch.binding) bindings.push(one);
    const now = Date.now();
    if (now - kept < keepEvery && bindings.length < MANY_BINDINGS) continue;
    if (now - swept >= sweepEvery) {
      sweep();
      swept = now;
    }
    await keep(take());
    kept = Date.now();
  }
  sweep();
  await keep(take());
}
