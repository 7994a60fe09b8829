/** What every source heard, hour by hour, for the store: coverage is told by it long after the service has ended. */
import { randomBytes } from 'node:crypto';
import { nothingHeard, unreadOf, type Heard } from '../model/heard-row.ts';
import type { Counts } from '../sources/source.ts';
import type { FeedState, Phase, Running } from './feed.ts';

const HOUR = 3_600_000;
/** How often counters are looked at, milliseconds. */
const EVERY = 500;
/** Longer between two looks, and the machine slept: for how long a source was up is not known. */
const LONGEST = 60_000;
/** A row that nothing was added to for so long is let go of; what comes for its hour later is another stretch. */
const RESTED = 600_000;

/** Nobody expects anything of it any more. */
const ENDED: ReadonlySet<Phase> = new Set(['done', 'stopped']);

const counters = ['records', 'packets', 'bytes', 'flows', 'clear', 'opaque', 'unshown'] as const;
type Counted = Readonly<Record<(typeof counters)[number] | 'lost' | 'unread', number>>;

type Told = Pick<Running, 'state'>;
type Mutable<T> = { -readonly [N in keyof T]: T[N] };

interface Open {
  readonly row: Mutable<Heard>;
  changed: boolean;
  /** By a clock that only goes on. */
  touched: number;
}

/** Keeps the rows of the hours that are being heard. */
export class Ledger {
  private readonly sources: readonly Told[];
  private readonly rows = new Map<string, Open>();
  private readonly before = new Map<string, Counted>();
  private looked: number;

  constructor(sources: readonly Told[], clock = performance.now()) {
    this.sources = sources;
    this.looked = clock;
  }

  /** Adds what was counted since the last look, and for how long each source was up; called often, acts rarely. `now`: Unix
   * milliseconds; `clock`: milliseconds of a clock that only goes on. */
  note(now = Date.now(), clock = performance.now()): void {
    if (clock - this.looked < EVERY) return;
    this.look(now, clock);
  }

  /** The rows that changed since the last call, whole. */
  take(now = Date.now(), clock = performance.now()): Heard[] {
    this.look(now, clock);
    const changed: Heard[] = [];
    for (const [key, one] of this.rows) {
      if (one.changed) changed.push({ ...one.row });
      one.changed = false;
      if (clock - one.touched > RESTED) this.rows.delete(key);
    }
    return changed;
  }

  private look(now: number, clock: number): void {
    const passed = Math.round(clock - this.looked);
    this.looked = clock;
    for (const source of this.sources) {
      const state = source.state();
      this.count(state, now, clock);
      if (passed > 0 && passed <= LONGEST && !ENDED.has(state.phase))
        this.attend(state, passed, now, clock);
    }
  }

  /** What was read goes to the hour of the newest record. */
  private count({ counts, ...state }: FeedState, now: number, clock: number): void {
    const after = countedOf(counts);
    const before = this.before.get(state.name) ?? countedOf(undefined);
    const names = Object.keys(after) as (keyof Counted)[];
    if (names.every((name) => after[name] === before[name])) return;
    this.before.set(state.name, after);
    const time = counts.newest > 0 ? counts.newest : now;
    const row = this.row(state, time, clock);
    for (const name of names) row[name] += Math.max(0, after[name] - before[name]);
    row.sampling = Math.max(row.sampling, counts.sampling);
    row.first_time = Math.min(row.first_time, time);
    row.last_time = Math.max(row.last_time, time);
  }

  /** How the source is goes to the hour that it is. */
  private attend(state: FeedState, passed: number, now: number, clock: number): void {
    const row = this.row(state, now, clock);
    const up = state.phase === 'running' && (state.health?.up ?? true);
    row.watched_ms += passed;
    if (!up) return;
    row.up_ms += passed;
    const { newest } = state.counts;
    if (newest > 0) row.lag_ms = Math.max(row.lag_ms, now - newest);
  }

  private row(
    { name: source, type: kind, observer }: Omit<FeedState, 'counts'>,
    time: number,
    clock: number,
  ): Mutable<Heard> {
    const hour = Math.floor(time / HOUR) * HOUR;
    const key = `${source}\n${hour}`;
    const open = this.rows.get(key) ?? {
      row: nothingHeard({
        observer,
        source,
        hour,
        stretch: randomBytes(8).toString('hex'),
        kind,
      }),
      changed: true,
      touched: clock,
    };
    open.changed = true;
    open.touched = clock;
    this.rows.set(key, open);
    return open.row;
  }
}

const countedOf = (counts: Counts | undefined): Counted =>
  ({
    ...Object.fromEntries(counters.map((name) => [name, counts?.[name] ?? 0])),
    ...unreadOf(counts?.unread ?? []),
  }) as Counted;
