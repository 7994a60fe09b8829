/** What made conversations show when only an exporter tells of them: miners found and others taken for one, by the timeouts of
 * the exporter. */
import {
  MIN_SECONDS,
  MIN_SPELLS,
  recordModel,
  trainSettings,
} from '../../src/detectors/flow-train/flow-train.ts';
import { messageModel } from '../../src/detectors/rhythm/model.ts';
import { rhythmSettings } from '../../src/detectors/rhythm/rhythm.ts';
import { chanceOf, weigh } from '../../src/detectors/rhythm/weigh.ts';
import type { Timeouts } from '../../src/lab/train/exported.ts';
import type { GeneratedTrain } from '../../src/lab/train/train.ts';
import { evenly, lookAlikeTrain, nthMinerTrain } from '../../src/lab/train/trains.ts';
import { exportedView, listedView } from './train-view.ts';

/** Messages below which nothing is said. */
const LEAST = 8;
/** Others than the weights were fitted on. */
const SEED = 2;
const { prior, at_least } = rhythmSettings.parse({});
const records = trainSettings.parse({});
const TIMEOUTS = {
  '60 s active, 15 s inactive': { active: 60_000, inactive: 15_000 },
  '60 s active, 60 s inactive': { active: 60_000, inactive: 60_000 },
  '300 s active, 15 s inactive': { active: 300_000, inactive: 15_000 },
} as const;

/** The same where records list their first 30 packets. */
const LISTED = {
  '60 s active, packets listed': { active: 60_000, inactive: 30_000 },
  '300 s active, packets listed': { active: 300_000, inactive: 30_000 },
} as const;

export interface ExportedResult {
  readonly recall: number;
  readonly recall_with_shares: number;
  readonly recall_without_shares: number;
  readonly false_per_10k: number;
  readonly false_by_kind: Readonly<Record<string, number>>;
}

export type ExportedReport = Readonly<Record<string, ExportedResult>>;

type Told = (train: GeneratedTrain, nth: number) => boolean;

const toldByRecords =
  (timeouts: Timeouts): Told =>
  (train, nth) => {
    const view = exportedView(train, timeouts, nth);
    if (view === undefined || view.seconds < MIN_SECONDS) return false;
    const { score } = weigh(recordModel, view);
    return view.spells.length >= MIN_SPELLS && chanceOf(score, records.prior) >= records.at_least;
  };

const toldByPackets =
  (timeouts: Timeouts): Told =>
  (train, nth) => {
    const view = listedView(train, timeouts, nth);
    if (view === undefined || view.asked.length + view.pushes.length < LEAST) return false;
    return chanceOf(weigh(messageModel, view).score, prior) >= at_least;
  };

export function evaluateExported(lookAlikes: number, minerCount: number): ExportedReport {
  const others = evenly(lookAlikes)
    .map(({ nth, standsFor, tunnel }) => ({
      train: lookAlikeTrain(SEED, nth, { tunnel }),
      standsFor,
    }))
    .filter(({ train }) => isOverTcp(train));
  const miners = minersOverTcp(minerCount);
  const ways: readonly (readonly [name: string, told: Told])[] = [
    ...Object.entries(TIMEOUTS).map(([name, at]) => [name, toldByRecords(at)] as const),
    ...Object.entries(LISTED).map(([name, at]) => [name, toldByPackets(at)] as const),
  ];
  return Object.fromEntries(ways.map(([name, told]) => [name, resultOf(told, miners, others)]));
}

/** Of datagrams exporters tell no flags, and nothing is made of their records. */
const isOverTcp = ({ transport }: GeneratedTrain): boolean => transport === 'tcp';

function minersOverTcp(count: number): GeneratedTrain[] {
  const found: GeneratedTrain[] = [];
  for (let nth = 0; found.length < count; nth++) {
    const train = nthMinerTrain(SEED, nth);
    if (isOverTcp(train)) found.push(train);
  }
  return found;
}

/** A look-alike, and for how many it stands. */
interface Other {
  readonly train: GeneratedTrain;
  readonly standsFor: number;
}

function resultOf(
  told: Told,
  miners: readonly GeneratedTrain[],
  others: readonly Other[],
): ExportedResult {
  const found = miners.map(told);
  const share = (is: (train: GeneratedTrain) => boolean): number => {
    const which = found.filter((_, i) => is(miners[i]!));
    return which.length === 0 ? 0 : which.filter(Boolean).length / which.length;
  };
  const silent = ({ kind }: GeneratedTrain): boolean => kind.includes('silent');
  const wrong = others.filter(({ train }, i) => told(train, i));
  const count = (list: readonly Other[]): number =>
    list.reduce((sum, { standsFor }) => sum + standsFor, 0);
  const byKind = Map.groupBy(wrong, ({ train }) => train.kind);
  return {
    recall: share(() => true),
    recall_with_shares: share((train) => !silent(train)),
    recall_without_shares: share(silent),
    false_per_10k: (count(wrong) / count(others)) * 10_000,
    false_by_kind: Object.fromEntries([...byKind].map(([kind, list]) => [kind, list.length])),
  };
}
