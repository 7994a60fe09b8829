/** What made conversations show when only an exporter tells of them: miners found and others taken for one, by the timeouts of
 * the exporter. */
import {
  flowTrainSettings,
  MIN_SECONDS,
  MIN_SPELLS,
  recordModel,
} from '../../src/detectors/flow-train/flow-train.ts';
import { chanceOf, weigh } from '../../src/detectors/rhythm/weigh.ts';
import type { GeneratedTrain } from '../../src/lab/train/train.ts';
import { lookAlikeTrain, nthMinerTrain } from '../../src/lab/train/trains.ts';
import { exportedView } from './train-view.ts';

/** Others than the weights were fitted on. */
const SEED = 2;
const { prior, at_least } = flowTrainSettings.parse({});
const TIMEOUTS = {
  '60 s active, 15 s inactive': { active: 60_000, inactive: 15_000 },
  '60 s active, 60 s inactive': { active: 60_000, inactive: 60_000 },
  '300 s active, 15 s inactive': { active: 300_000, inactive: 15_000 },
} as const;

export interface ExportedResult {
  readonly recall: number;
  readonly recall_with_shares: number;
  readonly recall_without_shares: number;
  readonly false_per_10k: number;
  readonly false_by_kind: Readonly<Record<string, number>>;
}

export type ExportedReport = Readonly<Record<string, ExportedResult>>;

export function evaluateExported(lookAlikes: number, minerCount: number): ExportedReport {
  const others = Array.from({ length: lookAlikes }, (_, i) => lookAlikeTrain(SEED, i));
  const miners = Array.from({ length: minerCount }, (_, i) => nthMinerTrain(SEED, i));
  return Object.fromEntries(
    Object.entries(TIMEOUTS).map(([name, timeouts]) => {
      const told = (train: GeneratedTrain, nth: number): boolean => {
        const view = exportedView(train, timeouts, nth);
        if (view === undefined || view.seconds < MIN_SECONDS) return false;
        const { score } = weigh(recordModel, view);
        return view.spells.length >= MIN_SPELLS && chanceOf(score, prior) >= at_least;
      };
      const found = miners.map(told);
      const share = (is: (train: GeneratedTrain) => boolean): number => {
        const which = found.filter((_, i) => is(miners[i]!));
        return which.length === 0 ? 0 : which.filter(Boolean).length / which.length;
      };
      const silent = ({ kind }: GeneratedTrain): boolean => kind.includes('silent');
      const wrong = others.filter(told);
      const byKind = Map.groupBy(wrong, ({ kind }) => kind);
      return [
        name,
        {
          recall: share(() => true),
          recall_with_shares: share((train) => !silent(train)),
          recall_without_shares: share(silent),
          false_per_10k: (wrong.length / others.length) * 10_000,
          false_by_kind: Object.fromEntries([...byKind].map(([kind, list]) => [kind, list.length])),
        },
      ];
    }),
  );
}
