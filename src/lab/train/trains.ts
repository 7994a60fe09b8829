/** A crowd of trains, mining and not, deterministic by seed. */
import { createRng } from '../../lib/rng.ts';
import { lookAlikes } from './look-alikes.ts';
import { minerTrain, type MinerTrainOptions } from './miners.ts';
import { inTime, type GeneratedTrain, type TrainPlan } from './train.ts';

const START = Date.UTC(2026, 10, 2, 8);
/** Bytes that TLS 1.3, TLS 1.2, a datagram VPN and nothing add. */
const OVERHEADS = [22, 22, 29, 53, 0] as const;

/** The `nth` look-alike of a seed: kinds take turns. */
export function lookAlikeTrain(seed: number, nth: number): GeneratedTrain {
  const rng = createRng(seed, 2 * nth);
  const { kind, ports, hello, make } = lookAlikes[nth % lookAlikes.length]!;
  const plan: TrainPlan = {
    start: START + rng.int(86_400_000),
    seconds: 1200 + Math.floor(rng.exponential(3600)),
    overhead: hello === 'none' ? 0 : rng.pick(OVERHEADS),
    rng,
  };
  return {
    mines: false,
    kind,
    segments: inTime(make(plan)),
    start: plan.start,
    seconds: plan.seconds,
    port: rng.pick(ports),
    hello:
      hello === 'either'
        ? rng.pick(['openssl', 'unnamed', 'named', 'named', 'none'] as const)
        : hello,
  };
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
