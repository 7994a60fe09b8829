/** Names of places: countries from the runtime's own tables, regions from data/regions.tsv. */
import { readFileSync } from 'node:fs';
import type { Lang } from '../../app-port.ts';
import { labelsOf } from './labels.ts';
import { chinaRegions } from './regions.zh.ts';

/** What the standard's romanised names of Chinese regions end in, and nobody says in English. */
const ADMINISTRATIVE = / (Sheng|Shi|(Zhuangzu |Huizu |Uygur )?Zizhiqu)$/;

let regions: ReadonlyMap<string, string> | undefined;

function englishRegions(): ReadonlyMap<string, string> {
  const lines = readFileSync(new URL('../../../data/regions.tsv', import.meta.url), 'utf8');
  return new Map(
    lines.split('\n').map((line) => {
      const [code = '', name = ''] = line.split('\t');
      return [code, code.startsWith('CN-') ? name.replace(ADMINISTRATIVE, '') : name];
    }),
  );
}

/** ISO 3166 code to a name: `CN` → `China`, `DE-BY` → `Bayern, Germany`; empty → the word for unknown. */
export function placeName(code: string, lang: Lang): string {
  if (code === '') return labelsOf(lang).unknown;
  const [country = '', region] = code.split('-');
  const names = new Intl.DisplayNames([lang], { type: 'region', fallback: 'code' });
  const countryName = /^[A-Z]{2}$/.test(country) ? (names.of(country) ?? country) : country;
  if (region === undefined) return countryName;
  const chinese = lang === 'zh' ? chinaRegions[code] : undefined;
  if (chinese !== undefined) return chinese;
  regions ??= englishRegions();
  return `${regions.get(code) ?? region}, ${countryName}`;
}
