/** Listening at several addresses until told to stop: what comes in goes to one collector, whose rows are handed on about once
 * a second. */
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { RecordBatch } from '../../records/batch.ts';
import type { Millis } from '../../records/columns.ts';
import { segmentOf, type Health, type SourceDeps } from '../source.ts';
import { formatListen, type Address } from './address.ts';
import type { Intake } from './intake.ts';

/** Where messages of senders become rows. */
export interface Collecting {
  readonly startSegment: (segment: string) => void;
  /** Tells what was held since before `ms` ago. */
  readonly tellHeld: (ms: Millis) => void;
  readonly take: (atLeast: number) => RecordBatch | undefined;
  readonly end: () => void;
}

const HAND_ON_MS = 1000;
/** A conversation that goes on is told so long after the first record not told yet. */
const TELL_MS = 60_000;

export class Listening {
  private readonly addresses: readonly Address[];
  private readonly open: (address: Address) => Promise<Intake>;
  private intakes: Intake[] = [];

  /** `open` begins to receive at an address. */
  constructor(addresses: readonly Address[], open: (address: Address) => Promise<Intake>) {
    this.addresses = addresses;
    this.open = open;
  }

  async *batches(
    collector: Collecting,
    { name, observer }: Pick<SourceDeps, 'name' | 'observer'>,
    signal: AbortSignal | undefined,
  ): AsyncGenerator<RecordBatch> {
    // Nothing that was sent can be read again: every start is a segment of its own.
    collector.startSegment(segmentOf(name, observer, randomUUID()));
    try {
      for (const address of this.addresses) this.intakes.push(await this.open(address));
      while (signal?.aborted !== true) {
        // Aborting ends the pause; the loop then ends.
        await setTimeout(HAND_ON_MS, undefined, { signal }).catch(() => undefined);
        for (const intake of this.intakes) intake.poll();
        collector.tellHeld(TELL_MS);
        const batch = collector.take(1);
        if (batch !== undefined) yield batch;
      }
    } finally {
      for (const intake of this.intakes) await intake.close();
      this.intakes = [];
    }
    collector.end();
    const rest = collector.take(1);
    if (rest !== undefined) yield rest;
  }

  health(): Pick<Health, 'at' | 'up' | 'trouble'> {
    const { intakes, addresses } = this;
    const up = intakes.length === addresses.length && intakes.length > 0;
    const at = intakes.length > 0 ? intakes.map((one) => one.at) : addresses.map(formatListen);
    const trouble = intakes.map((one) => one.trouble()).find((words) => words !== '');
    return { at: at.join(', '), up, trouble: up ? (trouble ?? '') : 'not listening' };
  }
}
