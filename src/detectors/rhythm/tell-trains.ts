/** What the detectors of rhythm share, whether messages or records are heard: how sure to be before a word is said, and the saying. */
import { z } from 'zod';
import { noFacts, TUNNEL, type Evidence } from '../../model/evidence.ts';
import type { Intel } from '../../model/indicator.ts';
import type { Millis } from '../../records/columns.ts';
import type { Rhythm } from '../../records/rhythm.ts';
import { sampleOf } from '../../model/sample.ts';
import { traceText } from '../../model/trace.ts';
import { evidence, hoursBetween, peerText } from '../evidence.ts';
import { isInTunnel, lookAlikeValues } from './look-alikes.ts';
import { reasonsOf } from './reasons.ts';
import { learnPrior } from './site-prior.ts';
import { MOST_BY_CLOCK, type ClockWord } from './clock-word.ts';
import type { Span } from './view.ts';
import { chanceOf, type Weighed, type Word } from './weigh.ts';

/** Settings of `rhythm` and `flow-train`, which differ in how sure they are to be before they tell; what they find and take for
 * mining at these: docs/reference/evaluation.md. */
export const chanceSettings = (atLeast: number) =>
  z.strictObject({
    prior: z
      .number()
      .gt(0)
      .lt(0.5)
      .default(0.005)
      .describe(
        'Share of long-lived quiet conversations that mine, before any was heard. The more are heard, the more the share found among them counts, but never more than this. Ten times less means fewer false alarms and fewer finds.',
      ),
    at_least: z
      .number()
      .min(0.05)
      .max(0.99)
      .default(atLeast)
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
  /** When each of its connections was opened, and the client's port of it, in turn. */
  readonly connections: number[];
  /** How long nobody listened between the first and the last of its rows. */
  unheard: Millis;
  /** From when to when that was, the newest, ends in turn. */
  readonly silences: Millis[];
  /** Up to when evidence was given. */
  said: Millis;
  /** What it was told by first, and is told by ever after: so one conversation is never two kinds of reason. */
  basis: '' | 'rhythm' | 'clock';
  /** Up to when it was judged, and its score then; −Infinity while too little was heard. */
  judged: Millis;
  score: number;
}

/** A conversation of which nothing was heard yet. */
export const newTrain = (row: Rhythm, observer: string): Train => ({
  row,
  observer,
  times: [],
  sizes: [],
  segment: row.segment,
  end: row.start_time,
  connections: [row.flow_start, row.src_port],
  unheard: 0,
  silences: [],
  said: Number.NEGATIVE_INFINITY,
  basis: '',
  judged: Number.NEGATIVE_INFINITY,
  score: Number.NEGATIVE_INFINITY,
});

/** Numbers remembered of what goes in pairs: times in which nobody listened, and connections. */
const MOST_PAIRED = 512;

function pushPair(list: number[], a: number, b: number): void {
  list.push(a, b);
  if (list.length > MOST_PAIRED) list.splice(0, 2);
}

/** It goes on over the connection that a row is of. */
export const resume = (train: Train, { flow_start, src_port }: Rhythm): void =>
  pushPair(train.connections, flow_start, src_port);

/** When nobody listened to it. */
export const unheardOf = ({ silences }: Pick<Train, 'silences'>): Span[] =>
  silences.flatMap((from, i): Span[] => (i % 2 === 0 ? [[from, silences[i + 1]!]] : []));

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
  if (row.start_time > train.end) {
    train.unheard += row.start_time - train.end;
    pushPair(train.silences, train.end, row.start_time);
  }
  train.end = Math.max(train.end, row.end_time);
  train.segment = row.segment;
}

/** Seconds listened to since the first message that is remembered, as if what was not heard lay evenly. */
export function secondsHeard({ row, times, end, unheard }: Train): number {
  const life = end - row.start_time;
  const share = life > 0 ? 1 - unheard / life : 1;
  return ((end - times[0]!) / 1000) * share;
}

/** Whether the other end of a conversation is on a list, by address or by one of `names`. */
export const isListed = (
  intel: Intel,
  { dst_ip, dst_port }: Rhythm,
  names: readonly string[],
): boolean =>
  names.some((name) => name !== '' && intel.name(name) !== undefined) ||
  intel.endpoint(dst_ip, dst_port) !== undefined;

/** The share of conversations with a listed end that mine: some pages of pools push, too. */
const LISTED_PRIOR = 0.05;

/** How a detector tells. */
export interface Telling<T> {
  readonly detector: string;
  /** Keys of its sentence without and with a word against. */
  readonly sentences: (words: readonly Word[]) => readonly [mines: string, although: string];
  /** Share of such conversations that mine, before any was heard. */
  readonly prior: number;
  /** Chance below which nothing is said. */
  readonly at_least: number;
  /** Percent; weights that were fitted on made conversations are no surer. */
  readonly most: number;
  /** Undefined while too little was heard. */
  readonly judge: (train: T) => Weighed | undefined;
  /** What the blocks of coins say of it, where they are heard of. */
  readonly clock?: (train: T) => ClockWord | undefined;
  readonly listed: (train: T) => boolean;
  /** Fingerprint of how it opened TLS; empty when that was not seen. */
  readonly opened?: (train: T) => string;
  /** How many of what were heard. */
  readonly heard: (train: T) => Readonly<Record<string, number>>;
}

/** Evidence of those of which something new was heard since evidence was last given. */
export function* tellTrains<T extends Train>(
  trains: Iterable<T>,
  telling: Telling<T>,
): Generator<Evidence> {
  const all = [...trains];
  for (const train of all) {
    if (train.judged >= train.end) continue;
    train.score = telling.judge(train)?.score ?? Number.NEGATIVE_INFINITY;
    train.judged = train.end;
  }
  const site = learnPrior(
    all.flatMap(({ score }) => (score === Number.NEGATIVE_INFINITY ? [] : [score])),
    telling.prior,
  );
  for (const train of all) {
    if (train.said >= train.end) continue;
    const prior = telling.listed(train) ? Math.max(site, LISTED_PRIOR) : site;
    const told = tell(train, prior, telling);
    if (told === undefined) continue;
    train.basis = told.basis;
    yield* evidenceOf(train, told, telling);
    train.said = train.end;
  }
}

/** Whether it is told, by its rhythm alone or, where that does not suffice, with the clock. */
function tell<T extends Train>(
  train: T,
  prior: number,
  { at_least, judge, clock }: Telling<T>,
): Told | undefined {
  if (train.score === Number.NEGATIVE_INFINITY) return undefined;
  const alone = chanceOf(train.score, prior);
  if (alone >= at_least && train.basis !== 'clock')
    return { chance: alone, prior, words: judge(train)!.words, basis: 'rhythm' };
  if (train.basis === 'rhythm') return undefined;
  // Most conversations no clock could lift: theirs are not reckoned.
  if (chanceOf(train.score + MOST_BY_CLOCK, prior) < at_least) return undefined;
  const word = clock?.(train);
  if (word === undefined) return undefined;
  const chance = chanceOf(train.score + word.weight, prior);
  if (chance < at_least) return undefined;
  return { chance, prior, words: [word, ...judge(train)!.words], basis: 'clock', clock: word };
}

/** What is said of a conversation that is told. */
interface Told extends Pick<Weighed, 'words'> {
  readonly basis: 'rhythm' | 'clock';
  /** What the clock rests on, where it was asked. */
  readonly clock?: ClockWord;
  readonly chance: number;
  /** The share of such conversations that mine, as the chance was reckoned. */
  readonly prior: number;
}

/** Nothing that is logged in with can be read. */
const NO_LOGIN = { wallet: '', worker: '', login: '', agent: '' } as const;

/** Its connections within an hour, and the port of each. */
function connectionsIn(
  { connections }: Train,
  hour: { readonly time: Millis; readonly end_time: Millis },
): { readonly start: Millis; readonly end: Millis; readonly port: number }[] {
  return connections.flatMap((opened, i) => {
    if (i % 2 === 1) return [];
    // The first that is remembered stands for those forgotten.
    const start = i === 0 ? hour.time : Math.max(opened, hour.time);
    const end = Math.min((connections[i + 2] ?? Infinity) - 1, hour.end_time);
    return start > end ? [] : [{ start, end, port: connections[i + 1]! }];
  });
}

/** One piece for each hour since evidence was last given. */
function* evidenceOf<T extends Train>(
  train: T,
  { chance, prior, words, basis, clock }: Told,
  { detector, sentences, most, heard, opened }: Telling<T>,
): Generator<Evidence> {
  const { row, observer, segment, times, sizes, end, said } = train;
  const peer = { ip: row.dst_ip, port: row.dst_port, name: row.dst_name, pool: '' };
  const reasons = reasonsOf(words);
  const [mines, although] = sentences(words);
  for (const hour of hoursBetween(Math.max(row.flow_start, said), end)) {
    yield evidence(
      {
        ...hour,
        host: row.src_ip,
        peer,
        detector,
        level: 2,
        basis,
        stance: 'for',
        confidence: Math.min(most, Math.round(chance * 100)),
        summary: reasons.against === undefined ? mines : although,
        detail: {
          endpoint: peerText(peer),
          minutes: Math.round((end - row.flow_start) / 60_000),
          ...heard(train),
          site_prior: Number(prior.toPrecision(2)),
          ...reasons,
          ...lookAlikeValues(words),
        },
        sample: sampleOf({ times, sizes, ...clock }, hour),
        facts: {
          ...noFacts,
          via: isInTunnel(words) ? [TUNNEL] : [],
          traces: connectionsIn(train, hour).map((connection) =>
            traceText({ ...connection, ...NO_LOGIN, tls: opened?.(train) ?? '' }),
          ),
        },
        observer,
        segment,
      },
      row.flow_id,
      Math.round(end),
    );
  }
}
