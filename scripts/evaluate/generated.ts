/** What made conversations show: how many miners are found after how long, how many others are taken for one, what each
 * witness is worth, how far a stated chance can be trusted, and what evasion costs. */
import { messageModel } from '../../src/detectors/rhythm/model.ts';
import { rhythmSettings } from '../../src/detectors/rhythm/rhythm.ts';
import { chanceOf, seenBy, weighSeen, type Seen } from '../../src/detectors/rhythm/weigh.ts';
import type { View } from '../../src/detectors/rhythm/view.ts';
import { clockWord } from '../../src/detectors/rhythm/clock-word.ts';
import { Clocks } from '../../src/detectors/block-clock/clocks.ts';
import { witnesses } from '../../src/detectors/rhythm/witnesses/index.ts';
import type { GeneratedTrain } from '../../src/lab/train/train.ts';
import { evenly, lookAlikeTrain, nthMinerTrain } from '../../src/lab/train/trains.ts';
import { poissonInterval } from '../../src/lib/poisson.ts';
import { createRng } from '../../src/lib/rng.ts';
import { blocksOf, COINS, type Coin } from './clocks.ts';
import { trainView } from './train-view.ts';

/** Those the weights were fitted on have seed 1. */
const SEED = 2;
const { prior, at_least } = rhythmSettings.parse({});
const LEAST = 8;
const MINUTE = 60_000;
/** The day all made conversations begin on. */
const START = Date.UTC(2026, 10, 2, 8);

interface Judged {
  readonly train: GeneratedTrain;
  readonly view: View;
  readonly seen: readonly Seen[];
  readonly score: number;
  readonly chance: number;
  /** How many conversations it stands for. */
  readonly standsFor: number;
}

function judge(train: GeneratedTrain, standsFor = 1): Judged {
  const view = trainView(train);
  const seen = seenBy(messageModel, view);
  const { score } = weighSeen(messageModel.weights, seen);
  return { train, view, seen, score, chance: chanceOf(score, prior), standsFor };
}

const heard = ({ view }: Judged): boolean => view.asked.length + view.pushes.length >= LEAST;
const told = (one: Judged): boolean => heard(one) && one.chance >= at_least;
const count = (list: readonly Judged[]): number =>
  list.reduce((sum, { standsFor }) => sum + standsFor, 0);
const share = (list: readonly Judged[], is = told): number =>
  list.length === 0 ? 0 : count(list.filter(is)) / count(list);

/** Whether it is told without one witness. */
const without = ({ seen }: Judged, witness: string): boolean => {
  const rest = seen.filter((one) => one.witness !== witness);
  return chanceOf(weighSeen(messageModel.weights, rest).score, prior) >= at_least;
};

const silent = ({ train }: Judged): boolean => train.kind.includes('silent');

/** Conversations judged where block times are known, too. */
interface ClockedReport {
  readonly recall: number;
  readonly recall_with_shares: number;
  readonly recall_without_shares: number;
  readonly false_per_10k: number;
}

/** The same of what is in a tunnel, or of what is not. */
interface CarriedReport {
  readonly miners: number;
  readonly recall: number;
  /** Of 10,000 others so carried. */
  readonly false_per_10k: number;
}

/** What a stated chance was worth. */
interface Calibration {
  readonly stated: string;
  readonly conversations: number;
  /** Share of them that mines, were mining as common as the prior says, and how sure that is (95 %): made look-alikes are few beside
   * those they stand for. */
  readonly mining: number;
  readonly mining_low: number;
  readonly mining_high: number;
}

export interface GeneratedReport {
  /** The same where block times of some coins are known, the miner's among them. */
  readonly clocked: ClockedReport;
  readonly miners: number;
  readonly look_alikes: number;
  readonly recall: number;
  readonly recall_with_shares: number;
  readonly recall_without_shares: number;
  readonly false_per_10k: number;
  readonly false_by_kind: Readonly<Record<string, number>>;
  readonly in_no_tunnel: CarriedReport;
  readonly in_tunnel: CarriedReport;
  /** What another `at_least` would find, and take for mining. */
  readonly thresholds: Readonly<Record<string, { recall: number; false_per_10k: number }>>;
  readonly recall_after_minutes: Readonly<Record<string, number>>;
  readonly ablation: Readonly<Record<string, { recall: number; false_per_10k: number }>>;
  readonly calibration: readonly Calibration[];
  readonly evasion: Readonly<Record<string, number>>;
}

/** Told by its rhythm alone, or by what the clock adds where that does not suffice: as the detector does. */
function clockedBy(clocks: Clocks): (one: Judged) => boolean {
  return (one) => {
    if (told(one)) return true;
    const { train, view, score } = one;
    if (!heard(one)) return false;
    const pushes = view.pushes.map(({ time }) => time);
    const end = train.segments.at(-1)?.[0] ?? train.start;
    const word = clockWord(pushes, end - view.seconds * 1000, end, clocks);
    return word !== undefined && chanceOf(score + word.weight, prior) >= at_least;
  };
}

/** The first so many miners of the lab that are hidden: what could be read is not listened to. */
function hiddenMiners(count: number): { readonly nth: number; readonly train: GeneratedTrain }[] {
  const found: { nth: number; train: GeneratedTrain }[] = [];
  for (let nth = 0; found.length < count; nth++) {
    const train = nthMinerTrain(SEED, nth);
    if (!train.kind.endsWith(' clear')) found.push({ nth, train });
  }
  return found;
}

/** Miners whose pools follow blocks that are known, and the same look-alikes as ever. */
function evaluateClocked(others: readonly Judged[], which: readonly number[]): ClockedReport {
  const coins = Object.keys(COINS) as Coin[];
  const blocks = new Map(coins.map((coin) => [coin, blocksOf(coin)]));
  const tells = clockedBy(new Clocks(blocks));
  const miners = which.map((i) => {
    const rng = createRng(SEED, 2 * i + 1);
    const own = blocks.get(coins[i % coins.length]!)!;
    const poolLag = 200 + createRng(SEED + 1, i).float() * 1200;
    const start = START + rng.int(86_400_000);
    const seconds = 1200 + Math.floor(rng.exponential(3600));
    const blocksFrom = own.filter((time) => time > start - MINUTE);
    return judge(nthMinerTrain(SEED, i, { start, seconds, blocks: blocksFrom, poolLag }));
  });
  return {
    recall: share(miners, tells),
    recall_with_shares: share(
      miners.filter((one) => !silent(one)),
      tells,
    ),
    recall_without_shares: share(miners.filter(silent), tells),
    false_per_10k: share(others, tells) * 10_000,
  };
}

/** Cuts a train after so many minutes. */
const first = (train: GeneratedTrain, minutes: number): GeneratedTrain => ({
  ...train,
  segments: train.segments.filter(([time]) => time < train.start + minutes * MINUTE),
});

/** What `at_least` may be set to. */
const THRESHOLDS = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

const BINS = [0, 0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 1.000_001] as const;

/** As if mining were as common as the prior says: look-alikes count for more than the few that were made. */
function calibrate(miners: readonly Judged[], others: readonly Judged[]): Calibration[] {
  const weight = (miners.length * (1 - prior)) / prior / count(others);
  return BINS.slice(0, -1).map((low, i) => {
    const high = BINS[i + 1]!;
    const within = (one: Judged): boolean => heard(one) && one.chance >= low && one.chance < high;
    const mining = miners.filter(within).length;
    const rest = others.filter(within);
    // Of none a kind of usual frequency might have been the first.
    const each = rest.length === 0 ? 1 : count(rest) / rest.length;
    const shareBeside = (looking: number): number =>
      mining === 0 ? 0 : mining / (mining + looking * each * weight);
    const { low: least, high: most } = poissonInterval(rest.length);
    return {
      stated: `${low}–${Math.min(1, high)}`,
      conversations: mining + rest.length,
      mining: shareBeside(rest.length),
      mining_low: shareBeside(most),
      mining_high: shareBeside(least),
    };
  });
}

function carriedBy(
  miners: readonly Judged[],
  others: readonly Judged[],
  is: (one: Judged) => boolean,
): CarriedReport {
  const own = miners.filter(is);
  return {
    miners: own.length,
    recall: share(own),
    false_per_10k: share(others.filter(is)) * 10_000,
  };
}

const EVASIONS = {
  none: {},
  'sizes padded to 64': { padTo: 64 },
  'sizes padded to 256': { padTo: 256 },
  'shares held back up to 5 s': { jitter: 5 },
  'shares held back up to 60 s': { jitter: 60 },
  'jobs held back up to 5 s': { jobDelay: 5 },
  'jobs held back up to 60 s': { jobDelay: 60 },
  'inside a VPN': { carriage: 'tunnel' },
  'through a proxy': { carriage: 'proxy' },
  'no shares': { silent: true },
} as const;

export function evaluateGenerated(lookAlikes: number, minerCount: number): GeneratedReport {
  const others = evenly(lookAlikes).map(({ nth, standsFor, tunnel }) =>
    judge(lookAlikeTrain(SEED, nth, { tunnel }), standsFor),
  );
  const hidden = hiddenMiners(minerCount);
  const miners = hidden.map(({ train }) => judge(train));
  const false10k = (is: (one: Judged) => boolean): number => share(others, is) * 10_000;
  const byKind = Map.groupBy(others.filter(told), ({ train }) => train.kind);
  const some = miners.slice(0, Math.ceil(minerCount / 4));
  return {
    clocked: evaluateClocked(
      others,
      hidden.map(({ nth }) => nth),
    ),
    miners: miners.length,
    look_alikes: others.length,
    recall: share(miners),
    recall_with_shares: share(miners.filter((one) => !silent(one))),
    recall_without_shares: share(miners.filter(silent)),
    false_per_10k: false10k(told),
    false_by_kind: Object.fromEntries([...byKind].map(([kind, list]) => [kind, list.length])),
    in_no_tunnel: carriedBy(miners, others, ({ train }) => !train.tunnelled),
    in_tunnel: carriedBy(miners, others, ({ train }) => train.tunnelled),
    thresholds: Object.fromEntries(
      THRESHOLDS.map((least) => {
        const over = (one: Judged): boolean => heard(one) && one.chance >= least;
        return [least, { recall: share(miners, over), false_per_10k: false10k(over) }];
      }),
    ),
    recall_after_minutes: Object.fromEntries(
      [5, 10, 20, 40].map((minutes) => [
        minutes,
        share(some.map(({ train }) => judge(first(train, minutes)))),
      ]),
    ),
    ablation: Object.fromEntries(
      witnesses.map(({ name }) => [
        name,
        {
          recall: share(miners, (one) => heard(one) && without(one, name)),
          false_per_10k: false10k((one) => heard(one) && without(one, name)),
        },
      ]),
    ),
    calibration: calibrate(miners, others),
    evasion: Object.fromEntries(
      Object.entries(EVASIONS).map(([name, options]) => [
        name,
        share(
          Array.from({ length: some.length }, (_, i) =>
            judge(nthMinerTrain(SEED + 1, i, { ...options, seconds: 2400 })),
          ),
        ),
      ]),
    ),
  };
}
