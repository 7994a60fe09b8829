/** Watches whether the store has newer assessments: one look for all who listen, and none while nobody does. */
import type { Asking } from '../model/store.ts';
import { changes, newestAssessment, type VerdictChange } from '../situation/changes.ts';

/** Often enough for people who watch; a look reads one column. */
const LOOK_MS = 5000;

/** A newer state of the store. */
export interface Change {
  /** Moment of the newest assessments, Unix milliseconds. */
  readonly at: number;
  /** Moment of the newest ones before. */
  readonly since: number;
  readonly verdicts: readonly VerdictChange[];
}

type Listener = (change: Change) => void;

/** The watch of one store. `onFault` is told once of each spell in which it cannot be asked. */
export class Changes implements Disposable {
  private readonly listeners = new Set<Listener>();
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | undefined;
  private newest = { assessed: 0, rows: 0 };
  private before = 0;
  private failing = false;
  private readonly store: Asking;
  private readonly onFault: (error: unknown) => void;
  private readonly everyMs: number;

  constructor(store: Asking, onFault: (error: unknown) => void, everyMs = LOOK_MS) {
    this.store = store;
    this.onFault = onFault;
    this.everyMs = everyMs;
  }

  /** How many listen. */
  get size(): number {
    return this.listeners.size;
  }

  /** Looks, and answers the moment of the newest assessments: Unix milliseconds, 0 while there are none. */
  async now(): Promise<number> {
    await this.look();
    return this.newest.assessed;
  }

  /** Tells of every change from now on, until the returned function is called. */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    this.timer ??= setInterval(() => void this.look(), this.everyMs).unref();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this[Symbol.dispose]();
    };
  }

  [Symbol.dispose](): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  /** One look at a time, shared by all who ask for it. */
  private look(): Promise<void> {
    this.looking ??= this.compare()
      .then(
        () => (this.failing = false),
        (error: unknown) => {
          if (!this.failing) this.onFault(error);
          this.failing = true;
        },
      )
      .then(() => (this.looking = undefined));
    return this.looking;
  }

  private async compare(): Promise<void> {
    const { assessed, rows } = this.newest;
    const [newest] = await this.store.ask(newestAssessment, { since: assessed });
    if (newest === undefined || (newest.assessed === assessed && newest.rows === rows)) return;
    // More rows of the same moment are the rest of one assessment.
    if (newest.assessed !== assessed) this.before = assessed;
    this.newest = newest;
    if (this.listeners.size === 0) return;
    const verdicts = await this.store.ask(changes, { since: this.before });
    const change = { at: newest.assessed, since: this.before, verdicts };
    for (const listener of this.listeners) listener(change);
  }
}
