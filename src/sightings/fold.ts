/** Evidence folded to sightings: counters add up within a key, everything else merges as sightings do, a few of the best pieces
 * are kept as examples. Rows are cumulative, so that handing one on again, or late, is harmless. */
import type { Evidence } from '../model/evidence.ts';
import { mergeSightings, sightingKey } from '../model/merge-sighting.ts';
import type { Sighting } from '../model/sighting.ts';
import { best } from './examples.ts';

const HOUR = 3_600_000;

/** Bounds of a long run, beyond which what is longest unchanged is let go of, and counted. */
export interface FolderLimits {
  /** Sightings kept; evidence that comes later for one let go of starts it anew. */
  readonly sightings: number;
  /** Ids of evidence kept, by which a repetition is known. */
  readonly ids: number;
}

const LIMITS: FolderLimits = { sightings: 200_000, ids: 2_000_000 };

/** Members kept of a set; more tells nobody more. */
const MEMBERS = 256;

interface Fold {
  row: Sighting;
  ids: Set<string>;
  examples: readonly Evidence[];
  changed: boolean;
}

/** Collects the evidence of a run. */
export class Folder {
  readonly #limits: FolderLimits;
  /** By key, those longest unchanged first. */
  readonly #folds = new Map<string, Fold>();
  #ids = 0;
  #evicted = 0;

  constructor(limits: Partial<FolderLimits> = {}) {
    this.#limits = { ...LIMITS, ...limits };
  }

  /** Adds one piece of evidence; the same id again changes nothing. */
  add(e: Evidence): void {
    const row = sightingOf(e);
    const key = sightingKey(row);
    const fold = this.#folds.get(key);
    if (fold?.ids.has(e.id)) return;
    this.#ids++;
    if (fold === undefined) {
      this.#folds.set(key, { row, ids: new Set([e.id]), examples: [e], changed: true });
      return;
    }
    fold.ids.add(e.id);
    fold.row = together(fold.row, row);
    fold.examples = best([...fold.examples, e]);
    fold.changed = true;
  }

  /** What changed since the last call: whole rows, and the examples of their keys. */
  take(): { readonly sightings: Sighting[]; readonly evidence: Evidence[] } {
    const changed = [...this.#folds].filter(([, fold]) => fold.changed);
    for (const [key, fold] of changed) {
      fold.changed = false;
      this.#folds.delete(key);
      this.#folds.set(key, fold);
    }
    this.#evict();
    return {
      sightings: changed.map(([, { row }]) => row),
      evidence: changed.flatMap(([, { examples }]) => examples),
    };
  }

  /** Sightings and id sets let go of so far. */
  get evicted(): number {
    return this.#evicted;
  }

  #evict(): void {
    for (const [key, fold] of this.#folds) {
      const tooMany = this.#folds.size > this.#limits.sightings;
      if (!tooMany && this.#ids <= this.#limits.ids) return;
      if (fold.ids.size > 0 || tooMany) this.#evicted++;
      this.#ids -= fold.ids.size;
      fold.ids = new Set();
      if (tooMany) this.#folds.delete(key);
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
    observer: e.observer,
    segment: e.segment,
    level: e.level,
    confidence: e.confidence,
    pool: peer.pool,
    first_seen: e.time,
    last_seen: e.end_time,
    ...tally,
    ...facts,
  };
}

/** Two sightings of one key made from different evidence. */
function together(a: Sighting, b: Sighting): Sighting {
  const merged = mergeSightings(a, b);
  return {
    ...bounded(merged),
    sessions: a.sessions + b.sessions,
    submitted: a.submitted + b.submitted,
    accepted: a.accepted + b.accepted,
    rejected: a.rejected + b.rejected,
    bytes_out: a.bytes_out + b.bytes_out,
    bytes_in: a.bytes_in + b.bytes_in,
    work: a.work + b.work,
    work_variance: a.work_variance + b.work_variance,
    work_shares: a.work_shares + b.work_shares,
    work_seconds: a.work_seconds + b.work_seconds,
    work_exposure: a.work_exposure + b.work_exposure,
  };
}

/** Sets a client can fill at will (workers, agents …) stay small. */
function bounded(row: Sighting): Sighting {
  const full = Object.entries(row).filter(
    ([, value]) => Array.isArray(value) && value.length > MEMBERS,
  );
  if (full.length === 0) return row;
  const cut = full.map(([name, value]) => [name, (value as readonly string[]).slice(0, MEMBERS)]);
  return { ...row, ...Object.fromEntries(cut) } as Sighting;
}
