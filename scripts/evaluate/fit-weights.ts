/** Fits what each thing a witness sees is worth, on made conversations, and writes the weights of both models. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MIN_SECONDS, MIN_SPELLS } from '../../src/detectors/flow-train/flow-train.ts';
import { trainWitnesses } from '../../src/detectors/flow-train/witnesses.ts';
import type { TrainView } from '../../src/detectors/flow-train/train-view.ts';
import { joined } from '../../src/detectors/rhythm/weigh.ts';
import type { Witness } from '../../src/detectors/rhythm/witness.ts';
import { witnesses } from '../../src/detectors/rhythm/witnesses/index.ts';
import type { View } from '../../src/detectors/rhythm/view.ts';
import type { GeneratedTrain } from '../../src/lab/train/train.ts';
import { lookAlikeTrain, nthMinerTrain } from '../../src/lab/train/trains.ts';
import { fit } from './fit.ts';
import { exportedView, trainView } from './train-view.ts';

const SEED = 1;
const RIDGE = 5;
/** Timeouts exporters have, of which each train is cut by one pair. */
export const TIMEOUTS = [
  { active: 60_000, inactive: 15_000 },
  { active: 60_000, inactive: 15_000 },
  { active: 60_000, inactive: 60_000 },
  { active: 120_000, inactive: 15_000 },
] as const;

/** What is fitted: how a train is looked at, by whom, and where the weights go. */
interface Fitting<V> {
  readonly witnesses: readonly Witness<V>[];
  /** None when the conversation would never be judged. */
  readonly views: (train: GeneratedTrain, nth: number) => readonly V[];
  readonly file: string;
  readonly name: string;
}

const messages: Fitting<View> = {
  witnesses,
  views: (train) => {
    const view = trainView(train);
    if (view.asked.length + view.pushes.length < 8) return [];
    // Each as it is, and as if nobody had seen it open.
    return view.opening === '' ? [view] : [view, { ...view, opening: '' }];
  },
  file: 'src/detectors/rhythm/weights.ts',
  name: 'weights',
};

const records: Fitting<TrainView> = {
  witnesses: trainWitnesses,
  views: (train, nth) => {
    const view = exportedView(train, TIMEOUTS[nth % TIMEOUTS.length]!, nth);
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
}

function crowd<V>(
  { witnesses, views }: Fitting<V>,
  seed: number,
  lookAlikes: number,
  miners: number,
): Crowd {
  const made: Crowd = { words: [], labels: [] };
  const take = (seen: readonly V[], mines: boolean): void => {
    for (const view of seen) {
      made.words.push(
        witnesses.flatMap(({ name, look }) => {
          const sees = look(view);
          return sees === undefined ? [] : [`${name} ${sees}`];
        }),
      );
      made.labels.push(mines);
    }
  };
  for (let i = 0; i < lookAlikes; i++) take(views(lookAlikeTrain(seed, i, lengthOf(i)), i), false);
  for (let i = 0; i < miners; i++) take(views(nthMinerTrain(seed, i, lengthOf(i)), i), true);
  return made;
}

/** Every fourth or so is as short as can be judged. */
const lengthOf = (nth: number): { readonly seconds?: number } =>
  nth % 7 < 2 ? { seconds: 330 + ((nth * 131) % 900) } : {};

/** Two words are fitted together where so many conversations show both. */
const MET = 150;

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

/** How much the ridge has flattened the odds, and how far it has shifted them: a second, one-dimensional fit (Platt's) on
 * conversations the first has not seen. */
function straighten(
  rows: readonly (readonly number[])[],
  labels: readonly boolean[],
  weights: readonly number[],
  base: number,
) {
  const scores = rows.map((row) => row.reduce((sum, i) => sum + weights[i]!, base));
  const mining = labels.filter(Boolean).length;
  const even = labels.map(
    (mines) => (mines ? labels.length / mining : labels.length / (labels.length - mining)) / 2,
  );
  let [slope, shift] = [1, 0];
  for (let round = 0; round < 50; round++) {
    let [ga, gb, haa, hab, hbb] = [0, 0, 1e-6, 0, 1e-6];
    for (let i = 0; i < scores.length; i++) {
      const p = 1 / (1 + Math.exp(-(slope * scores[i]! + shift)));
      const pull = even[i]! * ((labels[i]! ? 1 : 0) - p);
      const curve = even[i]! * p * (1 - p);
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
export function fitWeights(what: Fittable, lookAlikes: number, miners: number, root: string): void {
  if (what === 'messages') fitOne(messages, lookAlikes, miners, root);
  else fitOne(records, lookAlikes, miners, root);
}

function fitOne<V>(fitting: Fitting<V>, lookAlikes: number, miners: number, root: string): void {
  const made = crowd(fitting, SEED, lookAlikes, miners);
  const names = fitting.witnesses.flatMap(({ name, sees }) => sees.map((one) => `${name} ${one}`));
  const pairs = commonPairs(made);
  const column = new Map([...names, ...pairs].map((name, i) => [name, i]));
  const { labels } = made;
  const mining = labels.filter(Boolean).length;
  const ones = labels.map(() => 1);
  const fitted = fit(rowsOf(made, column), labels, ones, column.size, RIDGE);
  const even = fitted.base - Math.log(mining / (labels.length - mining));
  const other = crowd(fitting, SEED + 100, lookAlikes / 2, miners / 2);
  const { slope, shift } = straighten(rowsOf(other, column), other.labels, fitted.weights, even);
  const weightOf = (name: string): number => slope * fitted.weights[column.get(name)!]!;
  const lines = names.map((name) => `    '${name}': ${weightOf(name).toFixed(2)},`);
  const together = pairs
    .filter((pair) => Math.abs(weightOf(pair)) >= LEAST_TOLD)
    .map((pair) => `${pair}: ${weightOf(pair).toFixed(2)}`);
  writeFileSync(
    join(root, fitting.file),
    `/** What each thing a witness sees adds to the log-odds of mining, beside all others, and what two say together. Made by
 * \`npm run evaluate -- --fit\` from ${labels.length - mining} look-alikes and ${mining} miners of the lab (seed ${SEED}, ridge ${RIDGE}), straightened
 * (${slope.toFixed(2)}, ${shift.toFixed(2)}) on half as many others (seed ${SEED + 100}); do not edit. */
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
