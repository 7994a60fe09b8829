/** THE DATA PATH on one screen: records → detectors → evidence → sightings → kept. */
import type { Detector } from './detectors/detector.ts';
import type { Evidence } from './model/evidence.ts';
import type { Sighting } from './model/sighting.ts';
import type { RecordBatch } from './records/batch.ts';

/** What folding gives: rows to keep, cumulative within their key, so that keeping them again is harmless. */
export interface Folded {
  readonly sightings: readonly Sighting[];
  readonly evidence: readonly Evidence[];
}

export interface Stages {
  readonly records: AsyncIterable<RecordBatch>;
  readonly detectors: readonly Detector[];
  readonly folder: { readonly add: (e: Evidence) => void; readonly take: () => Folded };
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
  let kept = Date.now();
  let swept = kept;
  for await (const batch of records) {
    for (const detector of detectors)
      for (const evidence of detector.detect(batch)) folder.add(evidence);
    const now = Date.now();
    if (now - kept < keepEvery) continue;
    if (now - swept >= sweepEvery) {
      sweep();
      swept = now;
    }
    await keep(folder.take());
    kept = Date.now();
  }
  sweep();
  await keep(folder.take());
}
