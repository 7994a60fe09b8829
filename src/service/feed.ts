/** Many sources at once as one stream of batches: each in its own pace, with its own counts; one that fails is started again,
 * and none of them stops another. */
import { setTimeout } from 'node:timers/promises';
import type { Log } from '../lib/log.ts';
import type { RecordBatch } from '../records/batch.ts';
import type { Counts, Health, Source } from '../sources/source.ts';

/** A source as the configuration names it. `open` makes it anew, to go on at `position`. */
export interface Planned {
  readonly name: string;
  readonly type: string;
  readonly observer: string;
  readonly counts: Counts;
  readonly open: (position: string | undefined) => Source;
}

export type Phase = 'starting' | 'running' | 'waiting' | 'done' | 'stopped';

/** How one source is. */
export interface FeedState extends Omit<Planned, 'open'> {
  readonly phase: Phase;
  /** What went wrong last; empty when nothing did. */
  readonly trouble: string;
  readonly restarts: number;
  readonly health: Health | undefined;
}

/** A batch and who gave it, or (at least once a second) nothing but the time going on. */
export interface Fed {
  readonly source: Running | undefined;
  readonly batch: RecordBatch | undefined;
}

const TICK_MS = 500;
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60_000;

export class Running {
  readonly plan: Planned;
  phase: Phase = 'starting';
  trouble = '';
  restarts = 0;
  /** Of the last batch handed on. */
  position: string | undefined;
  private source: Source | undefined;
  private readonly log: Log;

  constructor(plan: Planned, position: string | undefined, log: Log) {
    this.plan = plan;
    this.position = position;
    this.log = log;
  }

  state(): FeedState {
    const { plan, phase, trouble, restarts } = this;
    const { open: _, ...about } = plan;
    return { ...about, phase, trouble, restarts, health: this.source?.health?.() };
  }

  /** Batches until the source has ended or `signal` aborts; failures are told and tried again. */
  async *batches(signal: AbortSignal): AsyncGenerator<RecordBatch> {
    for (
      let pause = FIRST_PAUSE_MS;
      !signal.aborted;
      pause = Math.min(2 * pause, LONGEST_PAUSE_MS)
    ) {
      try {
        this.source = this.plan.open(this.position);
        this.phase = 'running';
        for await (const batch of this.source.read(signal)) {
          this.trouble = '';
          pause = FIRST_PAUSE_MS;
          yield batch;
          if (batch.position !== undefined) this.position = batch.position;
        }
        this.phase = signal.aborted ? 'stopped' : 'done';
        return;
      } catch (error) {
        this.trouble = error instanceof Error ? error.message : String(error);
        this.phase = 'waiting';
        this.restarts++;
        this.log.warn({ source: this.plan.name, again_ms: pause }, `source: ${this.trouble}`);
        await setTimeout(pause, undefined, { signal }).catch(() => undefined);
      }
    }
    this.phase = 'stopped';
  }
}

/** One step of a source that was asked for its next batch. */
interface Step {
  readonly source: Running;
  readonly batch: RecordBatch | undefined;
}

/** Batches of all sources as they come. A source is asked for its next batch only when its last one was taken, so that files
 * wait while nobody takes. Ends when all sources have, or, after `signal`, when each has handed on what it held. */
export async function* feed(sources: readonly Running[], signal: AbortSignal): AsyncGenerator<Fed> {
  const asked = new Map<Running, Promise<Step>>();
  const iterators = new Map(sources.map((source) => [source, source.batches(signal)]));
  const ask = (source: Running): void => {
    const next = async (): Promise<Step> => {
      const { done, value } = await iterators.get(source)!.next();
      return { source, batch: done === true ? undefined : value };
    };
    asked.set(source, next());
  };
  for (const source of sources) ask(source);
  while (asked.size > 0) {
    const tick = new AbortController();
    const timer = setTimeout(TICK_MS, undefined, { signal: tick.signal }).catch(() => undefined);
    const step = await Promise.race([...asked.values(), timer]);
    tick.abort();
    if (step === undefined) {
      yield { source: undefined, batch: undefined };
      continue;
    }
    if (step.batch === undefined) asked.delete(step.source);
    else {
      // To the end of the order, so that a busy source does not keep the others waiting.
      asked.delete(step.source);
      yield { source: step.source, batch: step.batch };
      ask(step.source);
    }
  }
}
