/** The contract of a detector: records and intelligence in, evidence out. */
import type { z } from 'zod';
import type { Component } from '../lib/component.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Intel } from '../model/indicator.ts';
import type { Millis } from '../records/columns.ts';
import type { RecordBatch } from '../records/batch.ts';
import type { DetectorMemory } from './memory.ts';

export interface Detector {
  /** Evidence in one batch. A detector may remember (bounded), but must give the same evidence for the same records cut into other batches. */
  readonly detect: (batch: RecordBatch) => Iterable<Evidence>;
  /** What a detector with memory still has to say at the end of the input. */
  readonly sweep?: () => Iterable<Evidence>;
  /** What it remembers of long conversations, for a service that is started anew. */
  readonly memory?: DetectorMemory;
}
export interface DetectorDeps {
  readonly intel: Intel;
  /** When blocks arrived, by coin, as a list of the operator tells; in order of time. */
  readonly blocks?: ReadonlyMap<string, readonly Millis[]>;
}

/** Keeps the literal types of a detector's definition. */
export const defineDetector = <const Type extends string, Settings extends z.ZodObject>(
  d: Component<Type, Settings, DetectorDeps, Detector>,
): Component<Type, Settings, DetectorDeps, Detector> => d;
