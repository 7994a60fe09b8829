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

/** Fits on so many made conversations and writes the file. */
export function fitWeights(lookAlikes: number, miners: number, root: string): void {
  const rows: number[][] = [];
  const labels: boolean[] = [];
  const take = (view: View, mines: boolean): void => {
    // A conversation the tap never heard is never judged.
    if (view.asked.length + view.pushes.length < 8) return;
    rows.push(seen(view));
    labels.push(mines);
  };
  for (let i = 0; i < lookAlikes; i++) take(trainView(lookAlikeTrain(SEED, i)), false);
  for (let i = 0; i < miners; i++) take(trainView(nthMinerTrain(SEED, i)), true);
  const mining = labels.filter(Boolean).length;
  const fitted = fit(
    rows,
    labels,
    labels.map(() => 1),
    names.length,
    RIDGE,
  );
  const base = fitted.base - Math.log(mining / (labels.length - mining));
  const lines = names.map((name, i) => `    '${name}': ${fitted.weights[i]!.toFixed(2)},`);
  writeFileSync(
    join(root, 'src/detectors/rhythm/weights.ts'),
    `/** What each thing a witness sees adds to the log-odds of mining, beside all others. Made by \`npm run evaluate -- --fit\`
 * from ${labels.length - mining} look-alikes and ${mining} miners of the lab (seed ${SEED}, ridge ${RIDGE}); do not edit. */
export const weights: { readonly base: number; readonly seen: Readonly<Record<string, number>> } = {
  base: ${base.toFixed(2)},
  seen: {
${lines.join('\n')}
  },
};
`,
  );
}
