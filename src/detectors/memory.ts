/** What a detector remembers of long conversations, as it outlives a restart: entries that it wrote itself. */

import type { Rhythm } from '../records/rhythm.ts';

/** Conversations kept of a detector, those last heard of, and figures kept of each, the newest. */
const MOST = 20_000;
const NEWEST = 512;

/** Columns of records that an older program did not know. */
const NOT_KEPT: Pick<Rhythm, 'hello' | 'greeting'> = { hello: '', greeting: [] };

/** A train as it was kept: more than this. */
interface Kept {
  readonly row: Rhythm;
  readonly observer: string;
}

export interface DetectorMemory {
  /** Tells detectors apart in what is kept. */
  readonly name: string;
  readonly save: () => Iterable<unknown>;
  /** Takes back an entry that `save` gave. */
  readonly load: (entry: unknown) => void;
}

/** The memory of a map of trains by flow. Lists in a train keep their newest members; `−Infinity`, which JSON has no word for,
 * becomes null and back. What an older program did not keep is as in a train that `begun` makes. */
export function trainMemory<T extends object>(
  name: string,
  trains: Map<string, T>,
  begun: (row: Rhythm, observer: string) => T,
): DetectorMemory {
  return {
    name,
    *save() {
      const from = Math.max(0, trains.size - MOST);
      let nth = 0;
      for (const [id, train] of trains) if (nth++ >= from) yield [id, shortened(train)];
    },
    load(entry) {
      const [id, train] = entry as [string, Kept];
      const row: Rhythm = { ...NOT_KEPT, ...train.row };
      const whole = Object.entries(train).map(([key, value]) => [key, value ?? -Infinity]);
      trains.set(id, { ...begun(row, train.observer), ...Object.fromEntries(whole), row });
    },
  };
}

/** A train with the newest of its figures. The lists of its first record are in its own already. */
function shortened(train: object): object {
  const cut = (value: unknown): unknown => (Array.isArray(value) ? value.slice(-NEWEST) : value);
  const own = Object.entries(train).map(([key, value]) => [
    key,
    key === 'row'
      ? { ...(value as object), times: [], sizes: [], packets: [], lasted: [] }
      : cut(value),
  ]);
  return Object.fromEntries(own) as object;
}
