/** A crowd of trains, mining and not, deterministic by seed. */
import { createRng } from '../../lib/rng.ts';
import type { Millis } from '../../records/columns.ts';
import { asHeard, TUNNEL_ENDS, tunnelled } from './carriage.ts';
import { greeted, type Greeting, type Manners } from './greetings.ts';
import { lookAlikes } from './look-alikes.ts';
import { minerTrain, type MinerTrainOptions } from './miners.ts';
import { inTime, type GeneratedTrain, type Segment, type TrainPlan } from './train.ts';

const START = Date.UTC(2026, 10, 2, 8);
/** Bytes that TLS 1.3, TLS 1.2 and nothing add. */
const OVERHEADS = [22, 22, 29, 0] as const;
/** Share of look-alikes that a tunnel carries. */
const TUNNELLED = 0.05;

export interface LookAlikeOptions {
  readonly start?: Millis;
  readonly seconds?: number;
  /** Whether a tunnel carries it; drawn when not given. */
  readonly tunnel?: boolean;
}

/** The `nth` look-alike of a seed: kinds take turns. */
export function lookAlikeTrain(
  seed: number,
  nth: number,
  { start, seconds, tunnel: wanted }: LookAlikeOptions = {},
): GeneratedTrain {
  const rng = createRng(seed, 2 * nth);
  const { kind, ports, greets, hello: usual, make } = lookAlikes[nth % lookAlikes.length]!;
  const plan: TrainPlan = {
    start: start ?? START + rng.int(86_400_000),
    seconds: seconds ?? 1200 + Math.floor(rng.exponential(3600)),
    overhead: usual === 'none' ? 0 : rng.pick(OVERHEADS),
    rng,
  };
  const segments = inTime(make(plan));
  const drawn = rng.chance(TUNNELLED);
  const tunnel = wanted ?? drawn;
  const heard = asHeard(tunnel ? tunnelled(segments, plan, rng) : segments, rng);
  const ends = tunnel
    ? rng.pick(TUNNEL_ENDS)
    : ({ port: rng.pick(ports), transport: 'tcp' } as const);
  const hello = tunnel
    ? 'none'
    : usual === 'either'
      ? rng.pick(['openssl', 'unnamed', 'named', 'named', 'none'] as const)
      : usual;
  return {
    mines: false,
    kind,
    segments: heard,
    start: plan.start,
    seconds: plan.seconds,
    ...ends,
    tunnelled: tunnel,
    hello,
    greeting: hello === 'none' ? [] : greetingOf(greets, plan, segments),
  };
}

/** What is said first, drawn apart so that the rest stays as it is. */
function greetingOf(
  greets: readonly Manners[],
  plan: TrainPlan,
  segments: readonly Segment[],
): Greeting {
  const apart = { ...plan, rng: plan.rng.fork('greeting') };
  const told = segments.find(([, size]) => size < 0);
  return greeted(apart.rng.pick(greets), apart, told && -told[1]);
}

/** One in so many is carried by a tunnel where look-alikes are made evenly. */
const EVEN_TUNNELS = 4;

/** Look-alikes of every kind in equal number, every fourth in a tunnel, as many in all as asked for or a few more: which they are, and
 * for how many each stands, so that all count as often as they are met. Of what is rare there is so as much to learn as of the rest. */
export function evenly(
  many: number,
): { readonly nth: number; readonly standsFor: number; readonly tunnel: boolean }[] {
  const kinds = [...Map.groupBy(lookAlikes.keys(), (i) => lookAlikes[i]!.kind).values()];
  const each = Math.ceil(many / kinds.length);
  return kinds.flatMap((turns) => {
    const often = (turns.length * kinds.length) / lookAlikes.length;
    return Array.from({ length: each }, (_, i) => {
      const tunnel = i % EVEN_TUNNELS === EVEN_TUNNELS - 1;
      const share = tunnel
        ? TUNNELLED * EVEN_TUNNELS
        : ((1 - TUNNELLED) * EVEN_TUNNELS) / (EVEN_TUNNELS - 1);
      return {
        nth: turns[i % turns.length]! + lookAlikes.length * Math.floor(i / turns.length),
        standsFor: often * share,
        tunnel,
      };
    });
  });
}

/** The `nth` miner of a seed. */
export function nthMinerTrain(
  seed: number,
  nth: number,
  options: Partial<MinerTrainOptions> = {},
): GeneratedTrain {
  const rng = createRng(seed, 2 * nth + 1);
  const start = START + rng.int(86_400_000);
  const seconds = 1200 + Math.floor(rng.exponential(3600));
  return minerTrain({ start, seconds, ...options }, rng);
}
