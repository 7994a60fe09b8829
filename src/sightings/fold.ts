/** Evidence folded to sightings: counters add up within a key, sets unite, a few of the best pieces are kept as examples.
 * Rows are cumulative, so that handing one on again, or late, is harmless. */
import type { Evidence, Facts } from '../model/evidence.ts';
import { sightingKey } from '../model/merge-sighting.ts';
import type { Sighting } from '../model/sighting.ts';
import { byWeight, EXAMPLES } from './examples.ts';

const HOUR = 3_600_000;

/** Keys kept between two `take`s; beyond it those unchanged and longest untouched are let go of, and counted. */
const KEYS = 200_000;

/** Every set of facts that a sighting has under the same name. */
const SETS = [
  'dialects',
  'coins',
  'agents',
  'wallets',
  'workers',
  'login_kinds',
  'via',
  'reconnect',
  'proxy_signs',
  'hijack_signs',
  'indicator_kinds',
] as const satisfies readonly (keyof Facts & keyof Sighting)[];

/** Members kept of each set; more tells nobody more. */
const MEMBERS = 256;

const COUNTERS = [
  'sessions',
  'submitted',
  'accepted',
  'rejected',
  'bytes_out',
  'bytes_in',
  'work',
  'work_variance',
  'work_shares',
  'work_seconds',
  'work_exposure',
] as const satisfies readonly (keyof Evidence['tally'] & keyof Sighting)[];

/** A key's evidence so far. */
interface Fold {
  readonly row: Sighting;
  readonly ids: Set<string>;
  examples: Evidence[];
  changed: boolean;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Collects evidence of a run. */
export class Folder {
  readonly #folds = new Map<string, Fold>();
  #evicted = 0;

  /** Adds one piece of evidence; the same id again changes nothing. */
  add(e: Evidence): void {
    const first = sightingOf(e);
    const key = sightingKey(first);
    const fold = this.#folds.get(key);
    if (fold === undefined) {
      this.#folds.set(key, { row: first, ids: new Set([e.id]), examples: [e], changed: true });
      return;
    }
    if (fold.ids.has(e.id)) return;
    fold.ids.add(e.id);
    addTo(fold.row, first);
    fold.examples = [...fold.examples, e].sort(byWeight).slice(0, EXAMPLES);
    fold.changed = true;
  }

  /** What changed since the last call: whole rows, and the examples of their keys. */
  take(): { readonly sightings: Sighting[]; readonly evidence: Evidence[] } {
    const sightings: Sighting[] = [];
    const evidence: Evidence[] = [];
    const changed = [...this.#folds].filter(([, fold]) => fold.changed);
    for (const [key, fold] of changed) {
      sightings.push({ ...fold.row });
      evidence.push(...fold.examples);
      fold.changed = false;
      // Touched: to the end of the queue.
      this.#folds.delete(key);
      this.#folds.set(key, fold);
    }
    this.#evict();
    return { sightings, evidence };
  }

  /** Keys let go of so far; evidence that comes later for one starts it anew. */
  get evicted(): number {
    return this.#evicted;
  }

  #evict(): void {
    for (const key of this.#folds.keys()) {
      if (this.#folds.size <= KEYS) return;
      this.#folds.delete(key);
      this.#evicted++;
    }
  }
}

/** The sighting one piece of evidence makes alone. */
export function sightingOf(e: Evidence): Sighting {
  const { peer, facts, tally } = e;
  return {
    hour: Math.floor(e.time / HOUR) * HOUR,
    host: e.host,
    peer_ip: peer.ip,
    peer_port: peer.port,
    peer_name: peer.name,
    detector: e.detector,
    basis: e.basis,
    stance: e.stance,
    algorithm: facts.algorithm,
    observer: e.observer,
    segment: e.segment,
    level: e.level,
    confidence: e.confidence,
    pool: peer.pool,
    hash_unit: facts.hash_unit,
    first_seen: e.time,
    last_seen: e.end_time,
    ...tally,
    ...(Object.fromEntries(SETS.map((name) => [name, sorted(facts[name])])) as Pick<
      Sighting,
      (typeof SETS)[number]
    >),
  };
}

const sorted = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();

/** The longer text; of equally long ones the later. */
const longer = (a: string, b: string): string =>
  a.length === b.length ? (a > b ? a : b) : a.length > b.length ? a : b;

function addTo(row: Mutable<Sighting>, more: Sighting): void {
  row.level = Math.max(row.level, more.level);
  row.confidence = Math.max(row.confidence, more.confidence);
  row.pool = longer(row.pool, more.pool);
  row.hash_unit = longer(row.hash_unit, more.hash_unit);
  row.first_seen = Math.min(row.first_seen, more.first_seen);
  row.last_seen = Math.max(row.last_seen, more.last_seen);
  for (const name of COUNTERS) row[name] += more[name];
  for (const name of SETS) {
    const [have, add] = [row[name], more[name]];
    if (add.every((text) => have.includes(text))) continue;
    row[name] = sorted([...have, ...add]).slice(0, MEMBERS);
  }
}
