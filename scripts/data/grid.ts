/** Compiles data/grid.tsv: grams of CO2e that a kilowatt-hour of electricity stands for, by country; `*` is the world's mean.
 * Usage: `node scripts/data/grid.ts <unpacked @tgwf/co2 0.19.0> <unpacked iso-3166>`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dataDir, record } from './manifest.ts';

const [co2, iso] = process.argv.slice(2);
if (co2 === undefined || iso === undefined) throw new Error('usage: grid.ts <co2> <iso-3166>');

const load = (...path: string[]): Promise<unknown> => import(pathToFileURL(join(...path)).href);
const { data } = (await load(co2, 'dist/esm/data/average-intensities.min.js')) as {
  data: Readonly<Record<string, number>>;
};
const { iso31661 } = (await load(iso, '1.js')) as {
  iso31661: readonly { readonly alpha2: string; readonly alpha3: string }[];
};

const world = data['WORLD'];
if (world === undefined) throw new Error('no mean of the world');
// A country without a figure is 0 in the source, which would make its mining clean.
const known = iso31661.flatMap(({ alpha2, alpha3 }) => {
  const grams = data[alpha3] ?? 0;
  return grams > 0 ? [[alpha2, Math.round(grams)] as const] : [];
});
known.sort(([a], [b]) => (a < b ? -1 : 1));
const lines = [['country', 'g_per_kwh'], ['*', Math.round(world)], ...known];
writeFileSync(join(dataDir, 'grid.tsv'), lines.map((line) => `${line.join('\t')}\n`).join(''));
record({
  file: 'grid.tsv',
  name: 'grid',
  title: 'Country to carbon intensity of its electricity, life cycle, yearly mean',
  made_by: 'scripts/data/grid.ts',
  date: '2024-12-31',
  rows: known.length + 1,
  sources: [
    {
      name: 'Ember yearly electricity data, as republished in CO2.js',
      url: 'https://ember-energy.org/data/yearly-electricity-data/',
      version: '@tgwf/co2 0.19.0',
      licence: 'CC-BY-SA-4.0',
      attribution: 'Ember; The Green Web Foundation',
    },
  ],
});
