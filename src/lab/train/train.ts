/** Trains: a conversation nobody can read, as the sizes and times of its segments. Miners and look-alikes by the thousand for
 * fitting and judging what tells them apart; made without packets, so that many are cheap. */
import type { Rng } from '../../lib/rng.ts';
import type { Millis } from '../../records/columns.ts';

/** Payload bytes of a segment: above 0 from the client, below 0 from the server. */
export type Segment = readonly [time: Millis, size: number];

export interface GeneratedTrain {
  readonly mines: boolean;
  /** What it is: a dialect and its carriage, or the look-alike. */
  readonly kind: string;
  readonly segments: readonly Segment[];
  readonly start: Millis;
  readonly seconds: number;
  readonly port: number;
  readonly transport: 'tcp' | 'udp';
  /** A tunnel carries it. */
  readonly tunnelled: boolean;
  /** How the client opens: `openssl` (a program on OpenSSL, no server name), `unnamed` (another, no server name), `named`
   * (with a server name), `none` (no TLS). */
  readonly hello: 'openssl' | 'unnamed' | 'named' | 'none';
  /** Wire bytes of the first records of both sides once TLS is agreed, above 0 from the client; none without TLS. */
  readonly greeting: readonly number[];
}

/** What a generator of look-alikes is given: when, how long, and how many bytes encryption adds to a message. */
export interface TrainPlan {
  readonly start: Millis;
  readonly seconds: number;
  readonly overhead: number;
  readonly rng: Rng;
}

/** Moments of a clock of `every` seconds, each off by up to `jitter` of it. */
export function beats({ start, seconds, rng }: TrainPlan, every: number, jitter = 0): Millis[] {
  const moments: Millis[] = [];
  for (let t = every * rng.float(); t < seconds; t += every * (1 + jitter * (2 * rng.float() - 1)))
    moments.push(start + t * 1000 + rng.float() * 20);
  return moments;
}

/** Moments of a Poisson process. */
export function chances({ start, seconds, rng }: TrainPlan, mean: number): Millis[] {
  const moments: Millis[] = [];
  for (let t = rng.exponential(mean); t < seconds; t += rng.exponential(mean))
    moments.push(start + t * 1000);
  return moments;
}

/** Moments in spells of activity between long silences. */
export function bursts(plan: TrainPlan, quiet: number, within: number, many: number): Millis[] {
  return chances(plan, quiet).flatMap((begin) => {
    const count = 1 + Math.floor(plan.rng.exponential(many));
    let time = begin;
    return Array.from({ length: count }, () => (time += plan.rng.exponential(within) * 1000));
  });
}

/** A question and its answer, some round trip later. */
export const exchange = (time: Millis, up: number, down: number, rtt: number): Segment[] => [
  [time, up],
  [time + rtt, -down],
];

export const inTime = (segments: readonly Segment[]): Segment[] =>
  [...segments].sort(([a], [b]) => a - b);
