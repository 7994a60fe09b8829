/** Miners inside encryption as trains: every dialect of the lab, at many rates, with and without shares, behind TLS 1.2, TLS 1.3
 * and tunnels. */
import type { Rng } from '../../lib/rng.ts';
import type { Millis } from '../../records/columns.ts';
import { dialects } from '../miner/index.ts';
import { mine } from '../miner/mine.ts';
import { scriptOf } from '../wrap.ts';
import { chances, inTime, type GeneratedTrain, type Segment } from './train.ts';

/** Bytes added to a message, and what the client shows of itself. */
const CARRIAGES = [
  { name: 'tls1.3', overhead: 22, hello: 'openssl' },
  { name: 'tls1.3', overhead: 22, hello: 'unnamed' },
  { name: 'tls1.3-named', overhead: 22, hello: 'named' },
  { name: 'tls1.2', overhead: 29, hello: 'openssl' },
  { name: 'vpn', overhead: 75, hello: 'none' },
  { name: 'tunnel', overhead: 53, hello: 'none' },
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

/** A miner of a protocol of its own: jobs of one size, shares of another, answers of a third or none. */
function unheardOf(
  options: MinerTrainOptions,
  rng: Rng,
): Pick<GeneratedTrain, 'kind' | 'segments'> {
  const { start, seconds, jitter = 0 } = options;
  const plan = { start, seconds, overhead: 0, rng };
  const [job, share, answer] = [rng.between(150, 700), rng.between(90, 320), rng.between(20, 110)];
  const silent = options.silent ?? rng.chance(0.2);
  const answers = rng.chance(0.8);
  const rtt = 10 + rng.exponential(60);
  const blockSeconds = rng.pick([13, 60, 60, 120, 120, 600]);
  const timer = rng.pick([Infinity, 15, 30, 45, 60]);
  const segments: Segment[] = [];
  for (const time of jobTimes(options, blockSeconds, timer, rng))
    segments.push([time, -(job + rng.int(3))]);
  let id = 1;
  for (const time of silent ? [] : chances(plan, rng.pick([5, 15, 30, 60, 120]))) {
    const sent = time + rng.float() * jitter * 1000;
    const digits = String(++id).length;
    segments.push([sent, share + digits]);
    if (answers) segments.push([sent + rtt + rng.exponential(3), -(answer + digits)]);
  }
  return { kind: `unheard-of${silent ? ' silent' : ''}`, segments: inTime(segments) };
}

/** A miner of one of the lab's dialects. */
function spoken(options: MinerTrainOptions, rng: Rng): Pick<GeneratedTrain, 'kind' | 'segments'> {
  const { start, seconds, jitter = 0, blocks, poolLag = 500 } = options;
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
    return [time - asked < ANSWERED ? time + late : time, -data.length];
  });
  return { kind: `${dialect.name}${silent ? ' silent' : ''}`, segments: inTime(segments) };
}

/** One miner, drawn from all of the above. */
export function minerTrain(options: MinerTrainOptions, rng: Rng): GeneratedTrain {
  const { start, seconds, padTo = 1 } = options;
  const carriage = rng.pick(CARRIAGES);
  const { kind, segments } = (rng.chance(0.25) ? unheardOf : spoken)(options, rng);
  // Some pad at random, so that no two messages of a kind are of one size.
  const noise = rng.chance(0.15) ? rng.between(8, 64) : 0;
  const carried = (size: number): number =>
    Math.sign(size) *
    (Math.ceil(Math.abs(size) / padTo) * padTo + carriage.overhead + rng.int(noise + 1));
  return {
    mines: true,
    kind: `${kind} ${carriage.name}`,
    segments: segments.map(([time, size]): Segment => [time, carried(size)]),
    start,
    seconds,
    port: rng.pick(PORTS),
    hello: carriage.hello,
  };
}
