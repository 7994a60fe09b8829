/** Miners inside encryption as trains: every dialect of the lab, at many rates, with and without shares, behind TLS 1.2, TLS 1.3
 * and tunnels. */
import type { Rng } from '../../lib/rng.ts';
import type { Millis } from '../../records/columns.ts';
import { dialects } from '../miner/index.ts';
import { mine } from '../miner/mine.ts';
import { scriptOf } from '../wrap.ts';
import { asHeard, TUNNEL_ENDS, tunnelled } from './carriage.ts';
import { firstOf, minerGreeting, unheardLogin, type Greeting } from './greetings.ts';
import { beats, chances, exchange, inTime, type GeneratedTrain, type Segment } from './train.ts';

/** Bytes added to a message, and what the client shows of itself. */
const CARRIAGES = [
  { name: 'tls1.3', overhead: 22, hello: 'openssl' },
  { name: 'tls1.3', overhead: 22, hello: 'unnamed' },
  { name: 'tls1.3-named', overhead: 22, hello: 'named' },
  { name: 'tls1.2', overhead: 29, hello: 'openssl' },
  { name: 'tunnel', overhead: 0, hello: 'none' },
  // Inside TLS to a proxy that forwards anything.
  { name: 'proxy', overhead: 44, hello: 'named' },
  // Exporters list packets of what could be read, too.
  { name: 'clear', overhead: 0, hello: 'none' },
] as const;

/** Dialects a pool offers inside TLS, the commonest more often. */
const SPOKEN = (
  'xmrig xmrig xmrig xmrig xmrigWide xmrStak botnet xmrigProxy coinhive bitcoin bitcoin litecoin ' +
  'ethproxy ethereumStratum1 ethereumStratum2 kawpow kaspa alephium ergo equihash beam raptoreum ckb'
).split(' ') as (keyof typeof dialects)[];

const PORTS = [443, 443, 443, 3333, 5555, 9000, 8443, 14433, 20128, 10343, 9999, 33_333] as const;

/** What the server says so soon after the client is its answer, milliseconds. */
const ANSWERED: Millis = 500;

export interface MinerTrainOptions {
  readonly start: Millis;
  readonly seconds: number;
  /** Evasions: sizes rounded up to this many bytes; shares held back by up to so many seconds. */
  readonly padTo?: number;
  readonly jitter?: number;
  readonly silent?: boolean;
  /** Jobs held back by up to so many seconds. */
  readonly jobDelay?: number;
  /** By what it is carried; drawn when not given. */
  readonly carriage?: (typeof CARRIAGES)[number]['name'];
  /** When the coin's blocks come, and how long after each the pool tells. */
  readonly blocks?: readonly Millis[];
  readonly poolLag?: Millis;
}

/** When a pool sends jobs: at blocks, and after a silence. */
function jobTimes(
  { start, seconds, blocks, poolLag = 500 }: MinerTrainOptions,
  blockSeconds: number,
  timerSeconds: number,
  rng: Rng,
): Millis[] {
  const end = start + seconds * 1000;
  const times: Millis[] = [];
  let nth = 0;
  for (let time = start; time < end;) {
    times.push(time);
    const timer = time + timerSeconds * 1000;
    while (blocks !== undefined && nth < blocks.length && blocks[nth]! + poolLag <= time) nth++;
    const block =
      blocks === undefined
        ? time + rng.exponential(blockSeconds) * 1000
        : (blocks[nth] ?? Infinity) + poolLag;
    time = Math.min(timer, block);
  }
  return times;
}

/** Bytes of a branch of a Merkle tree in JSON: 64 digits, quotes and a comma. */
const BRANCH = 67;

/** Sizes of the jobs of one pool: nearly always the same, or as many branches as the coin has transactions for. */
function jobSizes(rng: Rng): () => number {
  const usual = rng.between(150, 700);
  if (rng.chance(0.75)) return () => usual + rng.int(3);
  const most = rng.between(6, 14);
  // The coinbase pays one, or everyone who mined.
  const full = (rng.chance(0.7) ? rng.between(450, 800) : rng.between(800, 1500)) + most * BRANCH;
  const fewer = rng.float() * 1.2;
  return () => full - Math.min(most, Math.floor(rng.exponential(fewer))) * BRANCH + rng.int(2);
}

/** Bytes of the first thing a pool sends. */
const firstJob = (segments: readonly Segment[]): number =>
  -(segments.find(([, size]) => size < 0)?.[1] ?? -200);

/** A miner before it is carried. */
interface Made extends Pick<GeneratedTrain, 'kind' | 'segments'> {
  /** Sizes of what is said first, above 0 from the client; undefined when that is how the segments begin. */
  readonly said: Greeting | undefined;
}

/** A miner of a protocol of its own: jobs of one size, shares of another, answers of a third or none. Some find a share as soon
 * as they have a job, and send no other for it; some
 * ask for work by the clock. */
function unheardOf(options: MinerTrainOptions, rng: Rng): Made {
  const { start, seconds, jitter = 0, jobDelay = 0 } = options;
  const plan = { start, seconds, overhead: 0, rng };
  const [share, answer] = [rng.between(90, 320), rng.between(20, 110)];
  const job = jobSizes(rng);
  const silent = options.silent ?? rng.chance(0.2);
  const answers = rng.chance(0.65);
  const polls = rng.chance(0.04) ? rng.between(70, 130) : 0;
  const rtt = 10 + rng.exponential(60);
  const blockSeconds = rng.pick([13, 60, 60, 120, 120, 600]);
  const timer = rng.pick([Infinity, 15, 30, 45, 60]);
  const jobs = jobTimes(options, blockSeconds, timer, rng).map(
    (time) => time + rng.float() * jobDelay * 1000,
  );
  const segments =
    polls === 0
      ? jobs.map((time): Segment => [time, -job()])
      : beats(plan, rng.pick([5, 10, 15, 30]), 0.02).flatMap((time) =>
          exchange(time, polls, job(), rtt),
        );
  const found = rng.chance(0.15)
    ? jobs.map((time) => time + 1 + rng.exponential(200))
    : chances(plan, rng.pick([5, 15, 30, 60, 120]));
  let id = 1;
  for (const time of silent ? [] : found) {
    const sent = time + rng.float() * jitter * 1000;
    const digits = String(++id).length;
    segments.push([sent, share + digits]);
    if (answers) segments.push([sent + rtt + rng.exponential(3), -(answer + digits)]);
  }
  return {
    kind: `unheard-of${silent ? ' silent' : ''}`,
    segments: inTime(segments),
    said: polls === 0 ? unheardLogin(firstJob(segments), rng.fork('login')) : undefined,
  };
}

/** What a miner says first whose program knows more algorithms than the lab's eight: XMRig of today lists some thirty, 200 bytes more. */
const listingMore = ([login = 0, ...rest]: Greeting, rng: Rng): Greeting => [
  login + (rng.chance(0.6) ? rng.between(0, 240) : 0),
  ...rest,
];

/** A miner of one of the lab's dialects. */
function spoken(options: MinerTrainOptions, rng: Rng): Made {
  const { start, seconds, jitter = 0, jobDelay = 0, blocks, poolLag = 500 } = options;
  const dialect = dialects[rng.pick(SPOKEN)];
  const silent = options.silent ?? rng.chance(0.2);
  const aim = rng.pick([5, 10, 15, 30, 30, 60, 120, 300]);
  const refresh = rng.pick([undefined, 15, 20, 30, 30, 45, 60]);
  const session = mine(
    {
      dialect,
      start,
      seconds,
      // A miner too slow for its difficulty finds nothing while it is watched.
      shareSeconds: silent ? seconds * 50 : aim,
      reviewSeconds: silent ? 0 : rng.pick([0, 4 * aim]),
      startFactor: silent ? 1 : rng.pick([0.3, 1, 1, 3]),
      ...(refresh !== undefined && { refreshSeconds: refresh }),
      ...(blocks !== undefined && { blocks, poolLag }),
      rtt: 10 + rng.exponential(60),
    },
    rng,
  );
  // A share held back is answered later, too; jobs are not.
  let asked = Number.NEGATIVE_INFINITY;
  let late = 0;
  const segments = scriptOf(session, dialect, rng).map(({ time, by, data }): Segment => {
    if (by === 'client') {
      asked = time;
      late = rng.float() * jitter * 1000;
      return [time + late, data.length];
    }
    const held = time - asked < ANSWERED ? late : rng.float() * jobDelay * 1000;
    return [time + held, -data.length];
  });
  return {
    kind: `${dialect.name}${silent ? ' silent' : ''}`,
    segments: inTime(segments),
    said:
      dialect.name === 'cryptonote'
        ? listingMore(firstOf(segments, start), rng.fork('algorithms'))
        : undefined,
  };
}

/** Habits of pools: some tell a job twice, some send a short one at once and the whole one when it is made. */
function asPoolsDo(segments: readonly Segment[], rng: Rng): Segment[] {
  const habit = rng.float();
  const often = 0.05 + 0.35 * rng.float();
  const short = 0.15 + 0.25 * rng.float();
  let asked = Number.NEGATIVE_INFINITY;
  return segments.flatMap((segment): Segment[] => {
    const [time, size] = segment;
    if (size > 0) asked = time;
    if (size > 0 || time - asked < ANSWERED || habit > 0.25 || !rng.chance(often)) return [segment];
    if (habit < 0.15) return [segment, [time + 1, size]];
    return [
      [time, Math.round(size * short)],
      [time + 150 + rng.exponential(1500), size],
    ];
  });
}

/** One miner, drawn from all of the above. */
export function minerTrain(options: MinerTrainOptions, rng: Rng): GeneratedTrain {
  const { start, seconds, padTo = 1, carriage: wanted } = options;
  const drawn = rng.pick(CARRIAGES);
  const carriage = CARRIAGES.find(({ name }) => name === wanted) ?? drawn;
  const { kind, segments, said } = (rng.chance(0.25) ? unheardOf : spoken)(options, rng);
  // Some pad at random, so that no two messages of a kind are of one size.
  const noise = rng.chance(0.15) ? rng.between(8, 64) : 0;
  const carried = (size: number, from: Rng): number =>
    Math.sign(size) *
    (Math.ceil(Math.abs(size) / padTo) * padTo + carriage.overhead + from.int(noise + 1));
  const told = inTime(asPoolsDo(segments, rng)).map(([time, size]): Segment => [
    time,
    carried(size, rng),
  ]);
  const tunnel = carriage.name === 'tunnel';
  const apart = rng.fork('greeting');
  const first = said?.map((size) => carried(size, apart)) ?? firstOf(told, start);
  return {
    mines: true,
    kind: `${kind} ${carriage.name}`,
    segments: asHeard(tunnel ? tunnelled(told, options, rng) : told, rng),
    start,
    seconds,
    tunnelled: tunnel,
    ...(tunnel ? rng.pick(TUNNEL_ENDS) : { port: rng.pick(PORTS), transport: 'tcp' }),
    hello: carriage.hello,
    greeting: carriage.hello === 'none' ? [] : minerGreeting(first, carriage, apart),
  };
}
