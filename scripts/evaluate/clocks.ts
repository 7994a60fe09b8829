/** The block clock alone on made conversations: how often it finds a miner after how long, whether it names the right coin,
 * and how many others it takes for one. */
import { blockClock } from '../../src/detectors/block-clock/block-clock.ts';
import { lookAlikeTrain, nthMinerTrain } from '../../src/lab/train/trains.ts';
import type { GeneratedTrain } from '../../src/lab/train/train.ts';
import { createRng } from '../../src/lib/rng.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { emptyBatch } from '../../src/records/batch.ts';
import type { Millis } from '../../src/records/columns.ts';
import { NOTHING } from './nothing.ts';
import { messageRow, tapped } from './train-view.ts';

/** Mean seconds between blocks. */
export const COINS = { BTC: 600, XMR: 120, RVN: 60, ETC: 13 } as const;
export type Coin = keyof typeof COINS;
const MINUTES = [20, 60, 120] as const;
const MINUTE = 60_000;
const SEED = 5;
/** Around the day all made conversations begin on. */
export const FROM = Date.UTC(2026, 10, 2, 8) - 86_400_000;
const UNTIL = FROM + 4 * 86_400_000;

export interface ClockReport {
  readonly miners_each: number;
  readonly look_alikes: number;
  /** Share found, by coin and minutes. */
  readonly found: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Of those found, the share whose coin alone was named. */
  readonly named: number;
  readonly false: number;
}

/** When blocks of a coin come, in the days of the made conversations. */
export function blocksOf(coin: Coin): Millis[] {
  const rng = createRng(SEED, COINS[coin]);
  const times: Millis[] = [];
  for (let time = FROM; time < UNTIL; time += rng.exponential(COINS[coin]) * 1000) times.push(time);
  return times;
}

/** What the detector says of one conversation. */
function said(train: GeneratedTrain, blocks: ReadonlyMap<string, readonly Millis[]>): Evidence[] {
  const detector = blockClock.create(blockClock.settings.parse({}), { intel: NOTHING, blocks });
  const heard = tapped(train);
  const [first] = heard.times;
  if (first === undefined) return [];
  const batch = emptyBatch('made', 'made');
  batch.rhythm.push(messageRow(heard, train, first));
  return [...detector.detect(batch), ...(detector.sweep?.() ?? [])];
}

export function evaluateClocks(minersEach: number, lookAlikes: number): ClockReport {
  const coins = Object.keys(COINS) as Coin[];
  const blocks = new Map(coins.map((coin) => [coin, blocksOf(coin)]));
  const found: Record<string, Record<string, number>> = {};
  let [all, right] = [0, 0];
  for (const coin of coins) {
    const byLength: Record<string, number> = {};
    found[coin] = byLength;
    for (const minutes of MINUTES) {
      let hits = 0;
      for (let nth = 0; nth < minersEach; nth++) {
        const rng = createRng(SEED, nth * 7 + minutes);
        const start = FROM + 86_400_000 + rng.int(86_400_000);
        const seconds = minutes * 60;
        const own = blocks.get(coin)!.filter((time) => time > start - MINUTE);
        const poolLag = 200 + rng.float() * 1200;
        const train = nthMinerTrain(SEED, nth, { start, seconds, blocks: own, poolLag });
        const [first] = said(train, blocks);
        if (first === undefined) continue;
        hits++;
        all++;
        if (first.facts.coins.join() === coin) right++;
      }
      byLength[`${minutes} min`] = hits / minersEach;
    }
  }
  let wrong = 0;
  for (let nth = 0; nth < lookAlikes; nth++)
    if (said(lookAlikeTrain(SEED, nth), blocks).length > 0) wrong++;
  return {
    miners_each: minersEach,
    look_alikes: lookAlikes,
    found,
    named: all === 0 ? 0 : right / all,
    false: wrong,
  };
}
