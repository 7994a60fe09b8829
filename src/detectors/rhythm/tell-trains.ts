/** What the detectors of rhythm share, whether messages or records are heard: how sure to be before a word is said, and the saying. */
import { z } from 'zod';
import { noFacts, type Evidence } from '../../model/evidence.ts';
import type { Intel } from '../../model/indicator.ts';
import type { Millis } from '../../records/columns.ts';
import type { Rhythm } from '../../records/rhythm.ts';
import { evidence, hoursBetween, peerText } from '../evidence.ts';
import { lookAlikeValues } from './look-alikes.ts';
import { reasonsOf } from './reasons.ts';
import { LISTED_PRIOR, type Weighed } from './weigh.ts';

/** Settings of both. */
export const chanceSettings = z.strictObject({
  prior: z
    .number()
    .gt(0)
    .lt(0.5)
    .default(0.001)
    .describe(
      'Share of long-lived quiet conversations that mine before anything is known of them. Ten times less means fewer false alarms and fewer finds.',
    ),
  at_least: z
    .number()
    .min(0.05)
    .max(0.99)
    .default(0.5)
    .describe('Chance of mining from which on it is told.'),
});

/** A conversation as it is remembered, beside what was heard of it. */
export interface Train {
  readonly row: Rhythm;
  readonly observer: string;
  readonly times: Millis[];
  readonly sizes: number[];
  segment: string;
  end: Millis;
  /** Up to when evidence was given. */
  said: Millis;
}

/** A conversation of which nothing was heard yet. */
export const newTrain = (row: Rhythm, observer: string): Train => ({
  row,
  observer,
  times: [],
  sizes: [],
  segment: row.segment,
  end: row.start_time,
  said: Number.NEGATIVE_INFINITY,
});

/** Adds what a row tells of the conversation; of each list the newest `most` are kept. */
export function hear<K extends 'times' | 'sizes' | 'packets' | 'lasted'>(
  train: Train & { readonly [N in K]: number[] },
  row: Rhythm,
  lists: readonly K[],
  most: number,
): void {
  const surplus = train.times.length + row.times.length - most;
  for (const list of lists) {
    const own: number[] = train[list];
    own.push(...row[list]);
    if (surplus > 0) own.splice(0, surplus);
  }
  train.end = Math.max(train.end, row.end_time);
  train.segment = row.segment;
}

/** What to believe of a conversation before it is heard: more, when its other end is on a list by address or by one of `names`. */
export function priorOf(
  intel: Intel,
  { dst_ip, dst_port }: Rhythm,
  names: readonly string[],
  prior: number,
): number {
  const isListed =
    names.some((name) => name !== '' && intel.name(name) !== undefined) ||
    intel.endpoint(dst_ip, dst_port) !== undefined;
  return isListed ? Math.max(prior, LISTED_PRIOR) : prior;
}

/** How a detector tells. */
export interface Telling<T> {
  readonly detector: string;
  /** Keys of its sentence without and with a word against. */
  readonly sentences: readonly [mines: string, although: string];
  /** Chance below which nothing is said. */
  readonly at_least: number;
  /** Percent; weights that were fitted on made conversations are no surer. */
  readonly most: number;
  /** Undefined while too little was heard. */
  readonly judge: (train: T) => Weighed | undefined;
  /** How many of what were heard. */
  readonly heard: (train: T) => Readonly<Record<string, number>>;
}

/** Evidence of those of which something new was heard since evidence was last given. */
export function* tellTrains<T extends Train>(
  trains: Iterable<T>,
  telling: Telling<T>,
): Generator<Evidence> {
  for (const train of trains) {
    if (train.said >= train.end) continue;
    const weighed = telling.judge(train);
    if (weighed === undefined || weighed.chance < telling.at_least) continue;
    yield* evidenceOf(train, weighed, telling);
    train.said = train.end;
  }
}

/** One piece for each hour since evidence was last given. */
function* evidenceOf<T extends Train>(
  train: T,
  { chance, words }: Weighed,
  { detector, sentences: [mines, although], most, heard }: Telling<T>,
): Generator<Evidence> {
  const { row, observer, segment, end, said } = train;
  const peer = { ip: row.dst_ip, port: row.dst_port, name: row.dst_name, pool: '' };
  const reasons = reasonsOf(words);
  for (const hour of hoursBetween(Math.max(row.flow_start, said), end)) {
    yield evidence(
      {
        ...hour,
        host: row.src_ip,
        peer,
        detector,
        level: 2,
        basis: 'rhythm',
        stance: 'for',
        confidence: Math.min(most, Math.round(chance * 100)),
        summary: reasons.against === undefined ? mines : although,
        detail: {
          endpoint: peerText(peer),
          minutes: Math.round((end - row.flow_start) / 60_000),
          ...heard(train),
          ...reasons,
          ...lookAlikeValues(words),
        },
        facts: noFacts,
        observer,
        segment,
      },
      row.flow_id,
      Math.round(end),
    );
  }
}
