/** Names of places: countries from the runtime's own tables, regions from data/regions.tsv. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDir } from '../../lib/program-files.ts';
import { parseTsv, type TsvRow } from '../../lib/tsv.ts';
import type { Lang } from './say.ts';

const unknown: Readonly<Record<Lang, string>> = { en: 'unknown', zh: '未知' };

let regions: ReadonlyMap<string, TsvRow> | undefined;

function readRegions(): ReadonlyMap<string, TsvRow> {
  const rows = parseTsv(readFileSync(join(dataDir, 'regions.tsv'), 'utf8'));
  return new Map(rows.map((row) => [row['code'] ?? '', row]));
}

/** ISO 3166 code to a name: `CN` → `China`, `DE-BY` → `Bavaria, Germany`; in Chinese, a region that has a Chinese name
 * goes without its country. Empty → the word for unknown. */
export function placeName(code: string, lang: Lang): string {
  if (code === '') return unknown[lang];
  const [country = '', region] = code.split('-');
  if (region === undefined) return countryName(country, lang);
  regions ??= readRegions();
  const { name = region, zh = '' } = regions.get(code) ?? {};
  return lang === 'zh' && zh !== '' ? zh : `${name}, ${countryName(country, lang)}`;
}

function countryName(code: string, lang: Lang): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([lang], { type: 'region', fallback: 'code' }).of(code) ?? code;
}
