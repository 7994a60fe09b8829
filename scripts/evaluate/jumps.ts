/** Silent miners where nobody tells of blocks, at made sites: what the common jumps of several pools add, and whether look-alikes
 * heard at the same time are lifted, too. */
import {
  CommonJumps,
  MOST_COMPARED,
  type Candidate,
} from '../../src/detectors/rhythm/common-jumps.ts';
import { messageModel } from '../../src/detectors/rhythm/model.ts';
import { LIKELY } from '../../src/detectors/rhythm/clock-ear.ts';
import { rhythmSettings } from '../../src/detectors/rhythm/rhythm.ts';
import { chanceOf, weigh } from '../../src/detectors/rhythm/weigh.ts';
import type { GeneratedTrain } from '../../src/lab/train/train.ts';
import { lookAlikeTrain, nthMinerTrain } from '../../src/lab/train/trains.ts';
import { createRng } from '../../src/lib/rng.ts';
import { blocksOf, COINS, FROM, type Coin } from './clocks.ts';
import { trainView } from './train-view.ts';

const SEED = 7;
const HOUR = 3_600_000;
const MINERS_EACH = 4;
const LOOK_ALIKES_EACH = 40;
const { prior, at_least } = rhythmSettings.parse({});

export interface JumpsReport {
  readonly sites: number;
  readonly miners: number;
  readonly look_alikes: number;
  /** Share of the miners told by their rhythm alone, and with common jumps. */
  readonly recall_alone: number;
  readonly recall: number;
  /** Look-alikes told only because of common jumps. */
  readonly false: number;
}

interface Heard extends Candidate {
  readonly mines: boolean;
  readonly score: number;
}

function hear(train: GeneratedTrain, peer: string): Heard {
  const view = trainView(train);
  const few = view.asked.length + view.pushes.length < 8;
  const end = train.segments.at(-1)?.[0] ?? train.start;
  return {
    peer,
    mines: train.mines,
    score: few ? -Infinity : weigh(messageModel, view).score,
    pushes: view.pushes.map(({ time }) => time),
    start: end - view.seconds * 1000,
    end,
  };
}

/** Four silent miners of one coin at pools of their own, among look-alikes, for two hours. */
function site(nth: number): Heard[] {
  const rng = createRng(SEED, nth);
  const coins = Object.keys(COINS) as Coin[];
  const blocks = blocksOf(coins[nth % coins.length]!);
  const start = FROM + 24 * HOUR + rng.int(24 * HOUR);
  const own = blocks.filter((time) => time > start - HOUR && time < start + 3 * HOUR);
  const plan = { start, seconds: 7200 };
  const miners = Array.from({ length: MINERS_EACH }, (_, i) => {
    const poolLag = 200 + rng.float() * 1200;
    const options = { ...plan, silent: true, blocks: own, poolLag };
    return hear(nthMinerTrain(SEED, nth * MINERS_EACH + i, options), `pool ${i}`);
  });
  const others = Array.from({ length: LOOK_ALIKES_EACH }, (_, i) =>
    hear(lookAlikeTrain(SEED, nth * LOOK_ALIKES_EACH + i, plan), `other ${i}`),
  );
  return [...miners, ...others];
}

/** Those of a site told by rhythm alone, and with what common jumps add. */
function judge(heard: readonly Heard[]) {
  const likely = heard.filter(({ score }) => score >= LIKELY).sort((a, b) => b.score - a.score);
  const jumps = new CommonJumps(likely.slice(0, MOST_COMPARED));
  return heard.map((one) => {
    const alone = chanceOf(one.score, prior) >= at_least;
    const more = alone || one.score < LIKELY ? 0 : (jumps.word(one)?.weight ?? 0);
    return { ...one, alone, told: alone || chanceOf(one.score + more, prior) >= at_least };
  });
}

export function evaluateJumps(sites: number): JumpsReport {
  const all = Array.from({ length: sites }, (_, nth) => judge(site(nth))).flat();
  const miners = all.filter(({ mines }) => mines);
  const share = (is: (one: (typeof all)[number]) => boolean): number =>
    miners.filter(is).length / Math.max(1, miners.length);
  return {
    sites,
    miners: miners.length,
    look_alikes: all.length - miners.length,
    recall_alone: share(({ alone }) => alone),
    recall: share(({ told }) => told),
    false: all.filter(({ mines, alone, told }) => !mines && told && !alone).length,
  };
}
