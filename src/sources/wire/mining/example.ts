/** Plays written conversations to a tracker and collects what it tells; for tests. */
import { createSeal } from '../../../lib/seal.ts';
import type { Intel } from '../../../model/indicator.ts';
import type { Millis } from '../../../records/columns.ts';
import type { Mining } from '../../../records/mining.ts';
import { KnownNames } from '../known-names.ts';
import type { Conversation, Side, Sink } from '../stream.ts';
import { createTracker } from './create-tracker.ts';
import type { MiningTracker } from './tracker.ts';

/** Just after a full hour. */
export const START: Millis = Date.UTC(2026, 10, 2, 8, 0, 1);

const conversation: Conversation = {
  ip: ['10.0.0.5', '203.0.113.9'],
  port: [40_000, 3333],
  opener: 0,
  start: START,
  nameOf: () => '',
  isKnown: () => false,
};

const nothingKnown: Intel = {
  name: () => undefined,
  endpoint: () => undefined,
  address: () => false,
  agent: () => undefined,
  sizes: () => ({}),
};

export interface Played {
  readonly tracker: MiningTracker;
  readonly records: Mining[];
  readonly unread: string[];
  readonly sink: Sink & { segment: string };
}

/** A tracker of its own, and where it puts records. */
export function play(): Played {
  const records: Mining[] = [];
  const unread: string[] = [];
  const ignore = (): void => {};
  const sink = {
    segment: 'first',
    intel: nothingKnown,
    known: new KnownNames(nothingKnown),
    seal: createSeal(new Uint8Array(32)),
    dns: ignore,
    tls: ignore,
    http: ignore,
    mining: (row: Mining) => records.push(row),
    login: ignore,
    management: ignore,
    unread: (reason: string) => unread.push(reason),
  };
  return { tracker: createTracker(conversation, sink), records, unread, sink };
}

/** One line: `> …` from side 0, `< …` from side 1; an object is written as JSON. */
export type Said = string | readonly [side: '>' | '<', value: object];

/** Plays lines, one every `step` milliseconds, and ends `tail` after the last. */
export function playLines(lines: readonly Said[], step = 1_000, tail = 10_000): Played {
  const played = play();
  let time = START;
  for (const line of lines) {
    const [mark, text] =
      typeof line === 'string'
        ? [line.slice(0, 1), line.slice(2)]
        : [line[0], JSON.stringify(line[1])];
    const side: Side = mark === '>' ? 0 : 1;
    played.tracker.message(side, text, time);
    time += step;
  }
  played.tracker.end(time - step + tail);
  return played;
}

/** HTTP exchanges: request body and answer. */
export interface Exchange {
  readonly target?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly ask: unknown;
  readonly answer: unknown;
}

/** Plays exchanges, one a second. */
export function playHttp(exchanges: readonly Exchange[]): Played {
  const played = play();
  let time = START;
  const text = (value: unknown): string =>
    typeof value === 'string' ? value : JSON.stringify(value);
  for (const { target = '/', method = 'POST', headers = {}, ask, answer } of exchanges) {
    played.tracker.httpRequest(0, { method, target, headers }, text(ask), time);
    played.tracker.httpResponse(1, { status: 200, headers: {} }, text(answer), time + 50);
    time += 1_000;
  }
  played.tracker.end(time + 10_000);
  return played;
}

/** What a test of a session looks at, in few lines. */
export const facts = ({
  dialect,
  level,
  coins,
  algorithms,
  hash_unit,
  login_kind,
  difficulties,
  jobs,
  submitted,
  accepted,
  work_shares,
  agent,
  dst_name,
  reported_hash_rate,
}: Mining) => ({
  dialect,
  level,
  what: `${coins.join()} ${algorithms.join()} ${hash_unit}`,
  login: login_kind,
  work: (difficulties as { work: number }[]).map(({ work }) => work),
  counts: [jobs, submitted, accepted, work_shares],
  ...(agent !== '' && { agent }),
  ...(dst_name !== '' && { dst_name }),
  ...(reported_hash_rate > 0 && { reported_hash_rate }),
});
