/** Makes the status document of a running service. */
import { unreadOf } from '../model/heard-row.ts';
import type { Folder } from '../sightings/fold.ts';
import type { Spool } from '../store/spool.ts';
import type { Delivery } from './delivery.ts';
import type { FeedState, Running } from './feed.ts';
import type { PrefixesSeen } from './prefixes-seen.ts';
import type { Reloadable } from './reload.ts';
import type { Service } from './service.ts';
import type { Status } from '../model/status.ts';

const MINUTE = 60_000;
/** Readings kept for the rates: one every few seconds of the last minute. */
const READING_EVERY = 5000;

interface Reading {
  readonly time: number;
  readonly records: number;
  readonly bytes: number;
}

export interface Parts {
  readonly version: string;
  readonly started: number;
  readonly sources: readonly Running[];
  readonly service: Service;
  readonly folder: Folder;
  readonly spool: Spool;
  readonly spoolSize: number;
  readonly delivery: Delivery;
  readonly intel: Reloadable;
  readonly seen: PrefixesSeen;
}

const isoOf = (time: number | undefined): string | null =>
  time === undefined || time === 0 ? null : new Date(time).toISOString();

export class StatusMaker {
  private readonly parts: Parts;
  private readonly readings = new Map<string, Reading[]>();

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /** Notes where the counters stand, for rates; called often, acts rarely. `now` in milliseconds of any clock. */
  note(now = performance.now()): void {
    for (const { plan } of this.parts.sources) {
      const list = this.readings.get(plan.name) ?? [];
      const last = list.at(-1);
      if (last !== undefined && now - last.time < READING_EVERY) return;
      const { records, packets, bytes } = plan.counts;
      list.push({ time: now, records: records || packets, bytes });
      while (list.length > 2 && now - list[0]!.time > MINUTE) list.shift();
      this.readings.set(plan.name, list);
    }
  }

  status(now = Date.now()): Status {
    const { version, started, service, folder, spool, spoolSize, delivery, intel } = this.parts;
    const sources = this.parts.sources.map((one) => this.source(one.state(), now));
    const kept = spool.state();
    const store = delivery.state();
    const { loaded, reloads, trouble, indicators } = intel.state();
    const allUp = sources.every(({ up, phase }) => up || phase === 'done');
    return {
      schema: 1,
      version,
      started: isoOf(started),
      // A store nobody has spoken to yet is not down.
      healthy: allUp && store.trouble === '' && !spool.full,
      sources,
      spool: {
        steps: kept.steps,
        bytes: kept.bytes,
        max_bytes: spoolSize,
        full: spool.full,
        oldest_seconds: kept.oldest === undefined ? null : Math.round((now - kept.oldest) / 1000),
        damaged: spool.damaged,
        refused: spool.refused,
      },
      store: {
        up: store.store_up,
        trouble: store.trouble,
        delivered_rows: store.delivered_rows,
        delivered_steps: store.delivered_steps,
        hosts_assessed: store.hosts_assessed,
        last_delivery: isoOf(store.last_delivery),
      },
      intel: { loaded: isoOf(loaded), reloads, trouble, indicators },
      evidence: service.evidence,
      sightings_evicted: folder.evicted,
      memory_bytes: process.memoryUsage.rss(),
    };
  }

  private source(state: FeedState, now: number): Status['sources'][number] {
    const { name, type, observer, counts, phase, trouble, restarts, health } = state;
    const { records, packets, bytes, newest } = counts;
    const { at, up, behind_bytes, senders, ...told } = { ...NO_HEALTH, ...health };
    return {
      name,
      type,
      observer,
      phase,
      up: phase === 'running' && up,
      at,
      trouble: trouble || told.trouble,
      restarts,
      records,
      packets,
      bytes,
      ...this.rates(name),
      behind_bytes,
      newest: isoOf(newest),
      lag_seconds: secondsOf(now - newest, newest),
      ahead_seconds: secondsOf(newest - now, newest),
      lost: unreadOf(counts.unread).lost,
      clear: counts.clear,
      opaque: counts.opaque,
      unshown: counts.unshown,
      sampling: counts.sampling || null,
      prefixes: this.prefixes(name),
      unread: Object.fromEntries([...counts.unread].sort(([a], [b]) => (a < b ? -1 : 1))),
      senders: senders.map((sender) => ({ ...sender })),
    };
  }

  private prefixes(source: string): Status['sources'][number]['prefixes'] {
    const { seen, watched } = this.parts.seen.of(source);
    return watched === 0 ? null : { seen, watched };
  }

  /** Over the readings kept: about the last minute. */
  private rates(name: string) {
    const readings = this.readings.get(name) ?? [];
    const [first, last] = [readings[0], readings.at(-1)];
    const seconds = first === undefined || last === undefined ? 0 : (last.time - first.time) / 1000;
    const rate = (of: (reading: Reading) => number): number =>
      seconds === 0 ? 0 : Math.round(((of(last!) - of(first!)) / seconds) * 10) / 10;
    return {
      records_per_second: rate(({ records }) => records),
      bytes_per_second: rate(({ bytes }) => bytes),
    };
  }
}

/** Whole seconds of a time that has passed; null while nothing was read. */
const secondsOf = (passed: number, newest: number): number | null =>
  newest === 0 ? null : Math.max(0, Math.round(passed / 1000));

/** Of a source that says nothing of itself. */
const NO_HEALTH = { at: '', up: true, trouble: '', behind_bytes: null, senders: [] };
