/** From the spool to the store, step by step, for as long as it takes; then the hosts that were touched are assessed anew. A step
 * leaves the spool once its hosts are: whenever this process ends, the next one goes on with both. */
import { setTimeout } from 'node:timers/promises';
import { append, assessHosts, Touched } from '../keep.ts';
import { reattribute } from '../reattribute.ts';
import type { Log } from '../lib/log.ts';
import type { Locate } from '../model/host.ts';
import type { Sighting } from '../model/sighting.ts';
import { AppError } from '../model/error.ts';
import type { Asking, Store, TableName, Watching } from '../model/store.ts';
import type { Spool } from '../store/spool.ts';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 60_000;
/** Steps delivered before hosts are assessed, when more wait; and hosts at which it is done in any case. */
const STEPS_AT_ONCE = 16;
const MANY_HOSTS = 50_000;

/** A step of the spool, by its name there. */
type Taken = NonNullable<Awaited<ReturnType<Spool['oldest']>>>;

export interface DeliveryState {
  readonly store_up: boolean;
  /** Why the store took nothing last; empty when it did. */
  readonly trouble: string;
  readonly delivered_steps: number;
  readonly delivered_rows: number;
  readonly hosts_assessed: number;
  /** Unix milliseconds; undefined before the first. */
  readonly last_delivery: number | undefined;
}

export interface DeliveryDeps {
  readonly spool: Spool;
  /** Opens the store anew; throws where it is away. */
  readonly open: () => Promise<Store>;
  readonly locate: Locate['locate'];
  readonly log: Log;
}

export class Delivery {
  private readonly deps: DeliveryDeps;
  private store: Store | undefined;
  private opening: Promise<Store> | undefined;
  private readonly touched = new Touched();
  /** Steps that the store has, and whose hosts wait to be assessed. */
  private taken: Taken[] = [];
  private turn: Promise<unknown> = Promise.resolve();
  private trouble = '';
  private steps = 0;
  private rows = 0;
  private assessed = 0;
  private last: number | undefined;

  constructor(deps: DeliveryDeps) {
    this.deps = deps;
  }

  state(): DeliveryState {
    return {
      store_up: this.store !== undefined && this.trouble === '',
      trouble: this.trouble,
      delivered_steps: this.steps,
      delivered_rows: this.rows,
      hosts_assessed: this.assessed,
      last_delivery: this.last,
    };
  }

  /** Asks the store that is delivered to. Throws where it is away. */
  readonly ask: Asking['ask'] = async (query, params) => (await this.opened()).ask(query, params);

  /** As `ask`, for readers. */
  readonly reading: Watching['reading'] = (onPartial) => ({
    ask: async (query, params) => (await this.opened()).reading(onPartial).ask(query, params),
  });

  /** How the store is that is delivered to. Throws where it is away. */
  readonly look: Watching['look'] = async (thorough) => (await this.opened()).look(thorough);

  /** Delivers until `signal` aborts, and then what is left, as long as the store takes it. */
  async run(signal: AbortSignal): Promise<void> {
    try {
      for (let pause = FIRST_PAUSE_MS; ;) {
        const work = await this.nextWork(signal);
        if (work === undefined) return;
        if (await this.attempt(work)) pause = FIRST_PAUSE_MS;
        else if (signal.aborted) return;
        else {
          await setTimeout(pause, undefined, { signal }).catch(() => undefined);
          pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
        }
      }
    } finally {
      await this.turn;
      await this.store?.[Symbol.asyncDispose]();
    }
  }

  /** Assessing when it is time to, else delivering the next step, once there is one; undefined when `signal` ends the wait. */
  private async nextWork(signal: AbortSignal): Promise<(() => Promise<void>) | undefined> {
    const isDue =
      this.taken.length === this.deps.spool.size ||
      this.taken.length >= STEPS_AT_ONCE ||
      this.touched.size > MANY_HOSTS;
    if (isDue && this.taken.length > 0) return () => this.assess();
    const next = await this.deps.spool.oldest(signal, this.taken.at(-1)?.name);
    return next && (() => this.deliver(next));
  }

  private async deliver(next: Taken): Promise<void> {
    const store = await this.opened();
    for (const { table, rows } of next.step.tables) {
      const taken = await this.take(store, table, rows);
      this.rows += taken.length;
      if (table === 'sighting') for (const row of taken) this.touched.add(row as Sighting);
    }
    this.taken.push(next);
    this.steps++;
    this.last = Date.now();
  }

  /** Lets every host stand where the tables say now; false when the store did not take it. */
  readonly reattribute = (): Promise<boolean> =>
    this.attempt(async () => {
      const moved = await reattribute(await this.opened(), this.deps.locate);
      if (moved > 0) this.deps.log.info({ hosts: moved }, 'units: hosts stand elsewhere now');
    });

  private opened(): Promise<Store> {
    this.opening ??= this.deps.open().then(
      (store) => (this.store = store),
      (error: unknown) => {
        this.opening = undefined;
        throw error;
      },
    );
    return this.opening;
  }

  /** Appends the rows that the store takes, and sets the others aside: one wrong value must not hold up the rest for ever. */
  private async take(
    store: Store,
    table: TableName,
    rows: readonly object[],
  ): Promise<readonly object[]> {
    try {
      await append(store, table, rows);
      return rows;
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'rows_refused') throw error;
      if (rows.length > 1) {
        const half = rows.length >> 1;
        const first = await this.take(store, table, rows.slice(0, half));
        return [...first, ...(await this.take(store, table, rows.slice(half)))];
      }
      for (const row of rows) this.deps.spool.refuse({ table, row, reason: error.message });
      this.deps.log.warn({ table }, `store: a row is set aside: ${error.message}`);
      return [];
    }
  }

  private async assess(): Promise<void> {
    await assessHosts(await this.opened(), this.touched, this.deps.locate);
    this.assessed += this.touched.size;
    this.touched.clear();
    for (const { name, step } of this.taken.splice(0)) this.deps.spool.remove(name, step);
  }

  /** One after the other, since each writes what it has read before; false, and the reason told, when the store did not take it. */
  private attempt(work: () => Promise<void>): Promise<boolean> {
    const attempted = this.turn.then(() => this.tried(work));
    this.turn = attempted;
    return attempted;
  }

  private async tried(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      if (this.trouble !== '') this.deps.log.info({}, 'store: back');
      this.trouble = '';
      return true;
    } catch (error) {
      const trouble = error instanceof Error ? error.message : String(error);
      if (trouble !== this.trouble) this.deps.log.warn({}, `store: ${trouble}`);
      this.trouble = trouble;
      return false;
    }
  }
}
