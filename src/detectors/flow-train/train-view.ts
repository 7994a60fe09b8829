/** A train of flow records as its witnesses look at it: spells of talk between silences, as the exporter's timeouts cut them. */
import type { Millis } from '../../records/columns.ts';

/** What one side sent in a spell. */
export interface Part {
  readonly start: Millis;
  readonly end: Millis;
  readonly payload: number;
  readonly packets: number;
}

/** Records of both sides about the same time. */
export interface Spell {
  readonly start: Millis;
  readonly up: Part | undefined;
  readonly down: Part | undefined;
}

export interface TrainView {
  readonly spells: readonly Spell[];
  /** Seconds from the first record to the end of the last. */
  readonly seconds: number;
  readonly port: number;
}

/** Entries of a rhythm row of grain `record`, or of several put together. */
export interface Entries {
  readonly times: readonly Millis[];
  readonly sizes: readonly number[];
  readonly packets: readonly number[];
  readonly lasted: readonly Millis[];
}

/** The other side's record begins within the same silence, so much later at most. */
const TOGETHER: Millis = 2000;

/** Puts the records of both sides together, `packets` above 0 from the client. */
export function trainViewOf({ times, sizes, packets, lasted }: Entries, port: number): TrainView {
  const order = times.map((_, i) => i).sort((a, b) => times[a]! - times[b]!);
  const spells: { start: Millis; end: Millis; up: Part | undefined; down: Part | undefined }[] = [];
  let last = 0;
  for (const i of order) {
    const start = times[i]!;
    const end = start + lasted[i]!;
    const side = packets[i]! > 0 ? 'up' : 'down';
    const part = { start, end, payload: Math.abs(sizes[i]!), packets: Math.abs(packets[i]!) };
    last = Math.max(last, end);
    const spell = spells.at(-1);
    if (spell !== undefined && spell[side] === undefined && start <= spell.end + TOGETHER) {
      spell[side] = part;
      spell.end = Math.max(spell.end, end);
    } else spells.push({ start, end, up: undefined, down: undefined, [side]: part });
  }
  const seconds = order.length === 0 ? 0 : (last - times[order[0]!]!) / 1000;
  return { spells, seconds, port };
}

/** Moments at which the server spoke first after a silence: what an exporter tells of pushes. */
export const brokenSilences = ({ spells }: TrainView): Millis[] =>
  spells.flatMap(({ up, down }) =>
    down !== undefined &&
    down.payload > 0 &&
    (up === undefined || up.payload === 0 || down.start < up.start)
      ? [down.start]
      : [],
  );
