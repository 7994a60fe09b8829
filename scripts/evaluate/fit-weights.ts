/** Fits what each thing a witness sees is worth, on made conversations, and writes the weights of both models. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MIN_SECONDS, MIN_SPELLS } from '../../src/detectors/flow-train/flow-train.ts';
import { trainWitnesses } from '../../src/detectors/flow-train/witnesses.ts';
import type { TrainView } from '../../src/detectors/flow-train/train-view.ts';
import { rhythmSettings } from '../../src/detectors/rhythm/rhythm.ts';
import { chanceOf, joined } from '../../src/detectors/rhythm/weigh.ts';
import type { Witness } from '../../src/detectors/rhythm/witness.ts';
import { greetingWitnesses } from '../../src/detectors/rhythm/witnesses/greeting.ts';
import { witnesses } from '../../src/detectors/rhythm/witnesses/index.ts';
import type { View } from '../../src/detectors/rhythm/view.ts';
import type { GeneratedTrain } from '../../src/lab/train/train.ts';
import { evenly, lookAlikeTrain, nthMinerTrain } from '../../src/lab/train/trains.ts';
import { fit, type Fitted } from './fit.ts';
import { exportedView, trainView } from './train-view.ts';

/** Conversations that weights are fitted on, that they are straightened on, and that thresholds are chosen on. */
const SEEDS = { fitted: 1, straightened: 101, chosen: 201 } as const;
const RIDGE = 2;
/** What a miner counts for beside a look-alike: weights are to be right where few miners stand among many others. */
const MINER = 0.2;
const { prior } = rhythmSettings.parse({});
/** Timeouts exporters have, of which each train is cut by one pair. */
const TIMEOUTS = [
  { active: 60_000, inactive: 15_000 },
  { active: 60_000, inactive: 15_000 },
  { active: 60_000, inactive: 60_000 },
  { active: 120_000, inactive: 15_000 },
] as const;

/** What is fitted: how a train is looked at, by whom, and where the weights go. */
interface Fitting<V> {
  readonly witnesses: readonly Witness<V>[];
  /** Those who see nothing in many conversations: fitted when the others are, so that where they are silent nothing is lost by them. */
  readonly later: readonly Witness<V>[];
  /** None when the conversation would never be judged. */
  readonly views: (train: GeneratedTrain, nth: number) => readonly V[];
  readonly file: string;
  readonly name: string;
}

const messages: Fitting<View> = {
  witnesses,
  later: greetingWitnesses,
  views: (train) => {
    const view = trainView(train);
    if (view.asked.length + view.pushes.length < 8) return [];
    // Each as it is, and as if nobody had seen it open.
    return view.opening === '' ? [view] : [view, { ...view, opening: '', greeting: [] }];
  },
  file: 'src/detectors/rhythm/weights.ts',
  name: 'weights',
};

const records: Fitting<TrainView> = {
  witnesses: trainWitnesses,
  later: [],
  views: (train, nth) => {
    // Of datagrams no exporter tells what the tap needs.
    if (train.transport !== 'tcp') return [];
    const view = exportedView(train, TIMEOUTS[(nth >> 2) % TIMEOUTS.length]!, nth);
    return view === undefined || view.spells.length < MIN_SPELLS || view.seconds < MIN_SECONDS
      ? []
      : [view];
  },
  file: 'src/detectors/flow-train/weights.ts',
  name: 'trainWeights',
};

interface Crowd {
  /** What was seen of each, in the order of the witnesses. */
  readonly words: string[][];
  readonly labels: boolean[];
  /** How many conversations each stands for. */
  readonly standsFor: number[];
}

function crowd<V>(
  { witnesses, views }: Fitting<V>,
  seed: number,
  lookAlikes: number,
  miners: number,
): Crowd {
  const made: Crowd = { words: [], labels: [], standsFor: [] };
  const take = (seen: readonly V[], mines: boolean, standsFor: number): void => {
    for (const view of seen) {
      made.words.push(
        witnesses.flatMap(({ name, look }) => {
          const sees = look(view);
          return sees === undefined ? [] : [`${name} ${sees}`];
        }),
      );
      made.labels.push(mines);
      made.standsFor.push(standsFor);
    }
  };
  for (const [i, { nth, standsFor, tunnel }] of evenly(lookAlikes).entries())
    take(views(lookAlikeTrain(seed, nth, { ...lengthOf(i), tunnel }), i), false, standsFor);
  for (let i = 0; i < miners; i++) take(views(nthMinerTrain(seed, i, lengthOf(i)), i), true, 1);
  return made;
}

/** Every fourth or so is as short as can be judged. */
const lengthOf = (nth: number): { readonly seconds?: number } =>
  nth % 7 < 2 ? { seconds: 330 + ((nth * 131) % 900) } : {};

/** Two words are fitted together where so many conversations show both. */
const MET = 200;

const pairsIn = (words: readonly string[]): string[] =>
  words.flatMap((a, i) => words.slice(i + 1).map((b) => joined(a, b)));

/** Pairs of words met often enough to learn from. */
function commonPairs({ words }: Crowd): string[] {
  const met = new Map<string, number>();
  for (const pair of words.flatMap(pairsIn)) met.set(pair, (met.get(pair) ?? 0) + 1);
  return [...met].filter(([, n]) => n >= MET).map(([pair]) => pair);
}

/** Columns that are 1 for each conversation. */
const rowsOf = ({ words }: Crowd, column: ReadonlyMap<string, number>): number[][] =>
  words.map((seen) => [...seen, ...pairsIn(seen)].flatMap((name) => column.get(name) ?? []));

/** Sum over one side of a crowd of what its members stand for. */
const total = ({ labels, standsFor }: Crowd, mining: boolean): number =>
  standsFor.reduce((sum, one, i) => sum + (labels[i] === mining ? one : 0), 0);

/** How much the fit has flattened or sharpened the odds, and how far it has shifted them: a second, one-dimensional fit (Platt's) on
 * conversations the first has not seen, with mining as seldom as the prior of the detectors says: so that a chance is right where
 * chances are stated. */
function straighten(scores: readonly number[], crowd: Crowd) {
  const { labels, standsFor } = crowd;
  const [mining, others] = [total(crowd, true), total(crowd, false)];
  const counts = standsFor.map(
    (one, i) => labels.length * one * (labels[i]! ? prior / mining : (1 - prior) / others),
  );
  const before = Math.log(prior / (1 - prior));
  let [slope, shift] = [1, 0];
  for (let round = 0; round < 50; round++) {
    let [ga, gb, haa, hab, hbb] = [0, 0, 1e-6, 0, 1e-6];
    for (let i = 0; i < scores.length; i++) {
      const p = 1 / (1 + Math.exp(-(slope * scores[i]! + shift + before)));
      const pull = counts[i]! * ((labels[i]! ? 1 : 0) - p);
      const curve = counts[i]! * p * (1 - p);
      ga += pull * scores[i]!;
      gb += pull;
      haa += curve * scores[i]! ** 2;
      hab += curve * scores[i]!;
      hbb += curve;
    }
    const det = haa * hbb - hab * hab;
    slope += (hbb * ga - hab * gb) / det;
    shift += (haa * gb - hab * ga) / det;
  }
  return { slope, shift };
}

/** Models that can be fitted. */
export type Fittable = 'messages' | 'records';

/** Fits a model on so many made conversations and writes its file. */
export function fitWeights(
  what: Fittable,
  lookAlikes: number,
  miners: number,
  root: string,
): Choice[] {
  return what === 'messages'
    ? fitOne(messages, lookAlikes, miners, root)
    : fitOne(records, lookAlikes, miners, root);
}

/** What a threshold would find, and take for mining, of conversations neither fitted nor evaluated on. */
export interface Choice {
  readonly at_least: number;
  readonly recall: number;
  readonly false_per_10k: number;
}

const THRESHOLDS = [0.1, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

/** Fits the columns no later witness has part in, and then those of later ones on top, on what they see anything of. */
function fitInTurn<V>(
  made: Crowd,
  column: ReadonlyMap<string, number>,
  importance: readonly number[],
  later: readonly Witness<V>[],
): Fitted {
  const names = later.map(({ name }) => `${name} `);
  const isLater = Array.from(column.keys(), (words) =>
    words.split(' & ').some((word) => names.some((name) => word.startsWith(name))),
  );
  const rows = rowsOf(made, column);
  const first = fit(
    rows.map((row) => row.filter((i) => !isLater[i])),
    made.labels,
    importance,
    column.size,
    RIDGE,
  );
  const seen = [...rows.keys()].filter((r) => rows[r]!.some((i) => isLater[i]));
  if (seen.length === 0) return first;
  const second = fit(
    seen.map((r) => rows[r]!.filter((i) => isLater[i])),
    seen.map((r) => made.labels[r]!),
    seen.map((r) => importance[r]!),
    column.size,
    RIDGE,
    seen.map((r) => rows[r]!.reduce((sum, i) => sum + first.weights[i]!, first.base)),
  );
  return { base: first.base, weights: first.weights.map((one, i) => one + second.weights[i]!) };
}

function fitOne<V>(
  fitting: Fitting<V>,
  lookAlikes: number,
  miners: number,
  root: string,
): Choice[] {
  const made = crowd(fitting, SEEDS.fitted, lookAlikes, miners);
  const names = fitting.witnesses.flatMap(({ name, sees }) => sees.map((one) => `${name} ${one}`));
  const pairs = commonPairs(made);
  const column = new Map([...names, ...pairs].map((name, i) => [name, i]));
  const { labels, standsFor } = made;
  const mining = labels.filter(Boolean).length;
  const importance = standsFor.map((one, i) => (labels[i]! ? MINER * one : one));
  const fitted = fitInTurn(made, column, importance, fitting.later);
  const even = fitted.base - Math.log((MINER * total(made, true)) / total(made, false));
  const scoresOf = (of: Crowd): number[] =>
    rowsOf(of, column).map((row) => row.reduce((sum, i) => sum + fitted.weights[i]!, even));
  const other = crowd(fitting, SEEDS.straightened, lookAlikes / 2, miners / 2);
  const { slope, shift } = straighten(scoresOf(other), other);
  const weightOf = (name: string): number => slope * fitted.weights[column.get(name)!]!;
  const lines = names.map((name) => `    '${name}': ${weightOf(name).toFixed(2)},`);
  const together = pairs
    .filter((pair) => Math.abs(weightOf(pair)) >= LEAST_TOLD)
    .map((pair) => `${pair}: ${weightOf(pair).toFixed(2)}`);
  writeFileSync(
    join(root, fitting.file),
    `/** What each thing a witness sees adds to the log-odds of mining, beside all others, and what two say together. Made by
 * \`npm run evaluate -- --fit\` from ${labels.length - mining} look-alikes and ${mining} miners of the lab (seed ${SEEDS.fitted}, ridge ${RIDGE}), straightened
 * (${slope.toFixed(2)}, ${shift.toFixed(2)}) on half as many others (seed ${SEEDS.straightened}); do not edit. */
import { pairsOf, type Weights } from '${fitting.file.includes('/rhythm/') ? './' : '../rhythm/'}weigh.ts';

export const ${fitting.name}: Weights = {
  base: ${(slope * even + shift).toFixed(2)},
  seen: {
${lines.join('\n')}
  },
  together: pairsOf(\`
${inLines(together)}
\`),
};
`,
  );
  const last = crowd(fitting, SEEDS.chosen, lookAlikes / 2, miners / 2);
  const chances = scoresOf(last).map((score) => chanceOf(slope * score + shift, prior));
  return THRESHOLDS.map((least) => {
    const told = (mines: boolean): number =>
      last.standsFor.reduce(
        (sum, one, i) => sum + (last.labels[i] === mines && chances[i]! >= least ? one : 0),
        0,
      ) / total(last, mines);
    return { at_least: least, recall: told(true), false_per_10k: told(false) * 10_000 };
  });
}

/** A pair that adds less is left out. */
const LEAST_TOLD = 0.05;
const WIDTH = 128;

/** Entries parted by semicolons, in lines of bounded width. */
function inLines(entries: readonly string[]): string {
  const lines = [''];
  for (const entry of entries) {
    const line = lines.at(-1)!;
    if (line !== '' && line.length + entry.length + 2 > WIDTH) lines.push(entry);
    else lines[lines.length - 1] = line === '' ? entry : `${line}; ${entry}`;
  }
  return lines.join('\n');
}
