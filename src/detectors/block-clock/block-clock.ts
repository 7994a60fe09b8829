/** Conversations nobody can read that follow the blocks of a coin (E2): see clock-test.ts for the statistics. */
import { z } from 'zod';
import type { Evidence } from '../../model/evidence.ts';
import { noFacts } from '../../model/evidence.ts';
import { sampleOf } from '../../model/sample.ts';
import type { Millis } from '../../records/columns.ts';
import type { Rhythm } from '../../records/rhythm.ts';
import { defineDetector } from '../detector.ts';
import { evidence, hoursBetween, peerText } from '../evidence.ts';
import { trainMemory, type DetectorMemory } from '../memory.ts';
import { recall } from '../../lib/bounded-map.ts';
import { testClock, WINDOWS, type ClockResult, type Window } from './clock-test.ts';
import { Clocks } from './clocks.ts';

/** Conversations remembered. */
const MAX_FLOWS = 50_000;
/** Messages remembered of each. */
const MAX_PUSHES = 4096;
/** A message from the server so soon after one from the client is its answer, not news. */
const ANSWER: Millis = 1000;
/** Blocks it takes at the least: fewer may fit by chance, however tight. */
const MIN_BLOCKS = 4;
/** How much less likely than the second-best coin the best must be to stand alone, as natural logarithm. */
const APART = Math.log(1000);
/** Lags remembered of an endpoint, and how far around their middle the next conversation is looked at. */
const MAX_LAGS = 64;
const MIN_LAGS = 8;
const AROUND = { before: 300, after: 700 } as const;
const MAX_ENDPOINTS = 10_000;

/** What is remembered of a conversation. */
interface Train {
  readonly row: Rhythm;
  readonly observer: string;
  segment: string;
  readonly pushes: Millis[];
  start: Millis;
  end: Millis;
  /** When the client last spoke. */
  asked: Millis;
  /** Up to when evidence was given. */
  said: Millis;
}

interface Found {
  readonly coins: readonly string[];
  readonly result: ClockResult;
  /** Blocks of the coin it follows. */
  readonly arrivals: readonly Millis[];
}

export const blockClock = defineDetector({
  type: 'block-clock',
  about:
    'Reads the times of messages in long-lived conversations whose content nobody could read, and compares them with the times at which blocks of each coin arrived, as mining sessions on the same network or a list of the operator tell them. A message soon after nearly every block, where chance gives few, is a behaviour of mining clients: E2. The chance is worked out for each conversation from its own pace; nothing is learnt beforehand.',
  settings: z.strictObject({
    chance: z
      .number()
      .gt(0)
      .max(0.01)
      .default(1e-6)
      .describe(
        'Chance that a conversation which has no part in a coin is taken for one that has; corrected for coins and windows tried.',
      ),
  }),
  create: ({ chance }, { blocks }) => {
    const clocks = new Clocks(blocks);
    const trains = new Map<string, Train>();
    const lagsOf = new Map<string, Millis[]>();
    const limit = Math.log(chance);

    const windowsFor = (endpoint: string): readonly Window[] => {
      const lags = lagsOf.get(endpoint);
      if (lags === undefined || lags.length < MIN_LAGS) return WINDOWS;
      const middle = [...lags].sort((a, b) => a - b)[lags.length >> 1]!;
      return [...WINDOWS, { from: middle - AROUND.before, to: middle + AROUND.after }];
    };

    function find(train: Train): Found | undefined {
      const { pushes, start, end, row } = train;
      if (pushes.length < MIN_BLOCKS) return undefined;
      const windows = windowsFor(`${row.dst_ip} ${row.dst_port}`);
      const results: (Omit<Found, 'coins'> & { readonly coin: string })[] = [];
      for (const [coin, arrivals] of clocks.coins()) {
        const result = testClock(pushes, arrivals, start, end, windows);
        if (result !== undefined && result.blocks >= MIN_BLOCKS)
          results.push({ coin, result, arrivals });
      }
      results.sort((a, b) => a.result.lnP - b.result.lnP);
      const [best] = results;
      if (best === undefined || best.result.lnP + Math.log(clocks.size) > limit) return undefined;
      const near = results.filter(({ result }) => result.lnP < best.result.lnP + APART);
      return { ...best, coins: near.map(({ coin }) => coin) };
    }

    function* sweep(): Generator<Evidence> {
      const found: (readonly [Train, Found])[] = [];
      for (const train of trains.values()) {
        if (train.said >= train.end) continue;
        const one = find(train);
        if (one !== undefined) found.push([train, one]);
      }
      for (const [train, one] of found) {
        // What one conversation teaches of an endpoint helps the next one with it, not itself.
        const endpoint = `${train.row.dst_ip} ${train.row.dst_port}`;
        const lags = recall(lagsOf, endpoint, () => [], MAX_ENDPOINTS);
        lags.push(...one.result.lags);
        lags.splice(0, Math.max(0, lags.length - MAX_LAGS));
        yield* clockEvidence(train, one);
        train.said = train.end;
      }
    }

    return {
      detect: ({ rhythm, mining, observer }) => {
        for (const { coins, blocks: heard } of mining)
          clocks.hear(coins, heard as readonly Millis[]);
        for (const row of rhythm) {
          const train = recall(trains, row.flow_id, () => newTrain(row, observer), MAX_FLOWS);
          listen(train, row);
        }
        return [];
      },
      sweep,
      memory: clockMemory(trains, clocks, lagsOf),
    };
  },
});

/** An entry that is no train: blocks of a coin, or lags of an endpoint. */
type Remembered =
  | {
      readonly endpoint: string;
      readonly lags: Millis[];
      readonly coin: never;
      readonly times: never;
    }
  | {
      readonly coin: string;
      readonly times: Millis[];
      readonly endpoint?: never;
      readonly lags: never;
    };

/** Trains, the blocks heard of and what was learnt of endpoints: a clock lost is an hour of listening lost. */
function clockMemory(
  trains: Map<string, Train>,
  clocks: Clocks,
  lagsOf: Map<string, Millis[]>,
): DetectorMemory {
  const { name, save, load } = trainMemory('block-clock', trains, newTrain);
  return {
    name,
    *save() {
      yield* save();
      for (const [coin, times] of clocks.coins()) yield { coin, times: times.slice(-MAX_PUSHES) };
      for (const [endpoint, lags] of lagsOf) yield { endpoint, lags };
    },
    load(entry) {
      if (Array.isArray(entry)) return load(entry);
      const { coin, times, endpoint, lags } = entry as Remembered;
      if (endpoint !== undefined) lagsOf.set(endpoint, lags);
      else for (const time of times) clocks.note(coin, time);
    },
  };
}

const newTrain = (row: Rhythm, observer: string): Train => ({
  row,
  observer,
  segment: row.segment,
  pushes: [],
  start: row.start_time,
  end: row.start_time,
  asked: Number.NEGATIVE_INFINITY,
  said: Number.NEGATIVE_INFINITY,
});

/** Adds what the server sent unasked. */
function listen(train: Train, row: Rhythm): void {
  const { times, sizes } = row;
  for (let i = 0; i < times.length; i++) {
    const time = times[i]!;
    // Of a record that an exporter cut, only its first message has a time; one without payload acknowledges.
    if (sizes[i] === 0) continue;
    if (sizes[i]! > 0) train.asked = time;
    else if (time - train.asked > ANSWER) train.pushes.push(time);
  }
  // Records of the two directions come in whatever order.
  if (row.grain === 'record') train.pushes.sort((a, b) => a - b);
  train.end = Math.max(train.end, row.end_time);
  train.segment = row.segment;
  const surplus = train.pushes.length - MAX_PUSHES;
  if (surplus > 0) {
    train.pushes.splice(0, surplus);
    train.start = train.pushes[0]!;
  }
}

/** One piece for each hour of the conversation since evidence was last given, so that hours count. */
function* clockEvidence(train: Train, { coins, result, arrivals }: Found): Generator<Evidence> {
  const { row, observer, segment, pushes, start, end, said } = train;
  const heard = { times: pushes, blocks: arrivals, window: result.window };
  const peer = { ip: row.dst_ip, port: row.dst_port, name: row.dst_name, pool: '' };
  for (const hour of hoursBetween(Math.max(start, said), end)) {
    yield evidence(
      {
        ...hour,
        host: row.src_ip,
        peer,
        detector: 'block-clock',
        level: 2,
        basis: 'clock',
        stance: 'for',
        confidence: 95,
        summary: coins.length === 1 ? 'block-clock.follows' : 'block-clock.one-of',
        detail: {
          endpoint: peerText(peer),
          coin: coins.join(', '),
          hits: result.hits,
          blocks: result.blocks,
          expected: Math.round(result.blocks * result.cover * 10) / 10,
          minutes: Math.round((end - start) / 60_000),
          seconds: Math.max(1, Math.round(result.window.to / 1000)),
          chance: oneIn(result.lnP),
        },
        sample: sampleOf(heard, hour),
        facts: { ...noFacts, coins },
        observer,
        segment,
      },
      row.flow_id,
      Math.round(end),
    );
  }
}

/** `10^9` of a chance of one in a thousand million. */
const oneIn = (lnP: number): string => `10^${Math.floor(-lnP / Math.LN10)}`;
