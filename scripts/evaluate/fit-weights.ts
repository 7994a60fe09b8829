/** Fits what each thing a witness sees is worth, on made conversations, and writes src/detectors/rhythm/weights.ts. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { witnesses } from '../../src/detectors/rhythm/witnesses/index.ts';
import type { View } from '../../src/detectors/rhythm/view.ts';
import { lookAlikeTrain, nthMinerTrain } from '../../src/lab/train/trains.ts';
import { fit } from './fit.ts';
import { trainView } from './train-view.ts';

const SEED = 1;
const RIDGE = 5;

const names = witnesses.flatMap(({ name, sees }) => sees.map((one) => `${name} ${one}`));
const column = new Map(names.map((name, i) => [name, i]));

const seen = (view: View): number[] =>
  witnesses.flatMap(({ name, look }) => {
    const sees = look(view);
    return sees === undefined ? [] : [column.get(`${name} ${sees}`)!];
  });

interface Crowd {
  readonly rows: number[][];
  readonly labels: boolean[];
}

function crowd(seed: number, lookAlikes: number, miners: number): Crowd {
  const made: Crowd = { rows: [], labels: [] };
  const take = (view: View, mines: boolean): void => {
    // A conversation the tap never heard is never judged.
    if (view.asked.length + view.pushes.length < 8) return;
    made.rows.push(seen(view));
    made.labels.push(mines);
  };
  for (let i = 0; i < lookAlikes; i++) take(trainView(lookAlikeTrain(seed, i)), false);
  for (let i = 0; i < miners; i++) take(trainView(nthMinerTrain(seed, i)), true);
  return made;
}

/** How much the ridge has flattened the odds, and how far it has shifted them: a second, one-dimensional fit (Platt's) on
 * conversations the first has not seen. */
function straighten({ rows, labels }: Crowd, weights: readonly number[], base: number) {
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

/** Fits on so many made conversations and writes the file. */
export function fitWeights(lookAlikes: number, miners: number, root: string): void {
  const { rows, labels } = crowd(SEED, lookAlikes, miners);
  const mining = labels.filter(Boolean).length;
  const fitted = fit(
    rows,
    labels,
    labels.map(() => 1),
    names.length,
    RIDGE,
  );
  const even = fitted.base - Math.log(mining / (labels.length - mining));
  const { slope, shift } = straighten(
    crowd(SEED + 100, lookAlikes / 2, miners / 2),
    fitted.weights,
    even,
  );
  const lines = names.map(
    (name, i) => `    '${name}': ${(slope * fitted.weights[i]!).toFixed(2)},`,
  );
  writeFileSync(
    join(root, 'src/detectors/rhythm/weights.ts'),
    `/** What each thing a witness sees adds to the log-odds of mining, beside all others. Made by \`npm run evaluate -- --fit\`
 * from ${labels.length - mining} look-alikes and ${mining} miners of the lab (seed ${SEED}, ridge ${RIDGE}), straightened (${slope.toFixed(2)}, ${shift.toFixed(2)}) on half as many
 * others (seed ${SEED + 100}); do not edit. */
export const weights: { readonly base: number; readonly seen: Readonly<Record<string, number>> } = {
  base: ${(slope * even + shift).toFixed(2)},
  seen: {
${lines.join('\n')}
  },
};
`,
  );
}
