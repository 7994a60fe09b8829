/** Countries and regions from what databases call them to ISO 3166. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDir } from '../../lib/program-files.ts';
import { parseTsv } from '../../lib/tsv.ts';
import { lazy } from '../tables.ts';

/** What a Chinese database lists as a region of China and ISO 3166 as a place of its own. */
const APART: Readonly<Record<string, string>> = { 香港: 'HK', 澳门: 'MO', 台湾: 'TW' };
/** English names that are in use beside those of data/regions.tsv. */
const ALIASES: Readonly<Record<string, string>> = {
  'CN inner mongolia autonomous region': 'CN-NM',
  'CN nei mongol': 'CN-NM',
  'CN tibet': 'CN-XZ',
  'CN guangxi zhuangzu zizhiqu': 'CN-GX',
};

interface Names {
  /** By `CC name`, the name plain. */
  readonly regions: ReadonlyMap<string, string>;
  readonly codes: ReadonlySet<string>;
  readonly countries: ReadonlyMap<string, string>;
}

const names = lazy((): Names => {
  const rows = parseTsv(readFileSync(join(dataDir, 'regions.tsv'), 'utf8'));
  const regions = new Map(Object.entries(ALIASES));
  const codes = new Set<string>();
  for (const { code = '', name = '', zh = '' } of rows) {
    const country = code.slice(0, 2);
    codes.add(code);
    regions.set(`${country} ${plain(name)}`, code);
    if (zh !== '') regions.set(`${country} ${plainZh(zh)}`, code);
  }
  return { regions, codes, countries: countryNames() };
});

/** Lower case, without accents and without the word for what it is. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b(province|state|region|oblast|prefecture|county|governorate)\b|[^\p{L}\d ]/gu, '')
    .replace(/ +/g, ' ')
    .trim();

const plainZh = (name: string): string =>
  name.replace(/(省|市|(壮族|回族|维吾尔)?自治区|特别行政区)$/, '');

/** Every region the runtime has a name for, in Chinese and English. */
function countryNames(): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCodePoint(65 + i));
  for (const lang of ['zh', 'en']) {
    const display = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' });
    for (const first of letters)
      for (const second of letters) {
        const code = first + second;
        // Codes of countries that are no more are told by the name of what they became.
        if (Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`) continue;
        const name = display.of(code)?.toLowerCase();
        if (name !== undefined && !known.has(name)) known.set(name, code);
      }
  }
  return known;
}

/** A code, or a name in English or Chinese; undefined when it is neither. */
export function countryOf(text: string): string | undefined {
  if (/^[A-Za-z]{2}$/.test(text)) return text.toUpperCase();
  if (text === '') return undefined;
  return APART[plainZh(text.replace(/^中国/, ''))] ?? names().countries.get(text.toLowerCase());
}

/** Place by country and the name or code of a region; the country alone where the region is none we know. */
export function placeOf(
  country: string | undefined,
  region: string,
): { readonly country?: string; readonly region?: string } {
  if (country === undefined) return {};
  if (country === 'CN') {
    const apart = APART[plainZh(region)];
    if (apart !== undefined) return { country: apart };
  }
  const known = names();
  const code = /^[A-Za-z\d]{1,3}$/.test(region) ? `${country}-${region.toUpperCase()}` : region;
  const found = known.codes.has(code)
    ? code
    : (known.regions.get(`${country} ${plain(region)}`) ??
      known.regions.get(`${country} ${plainZh(region)}`));
  return found === undefined || region === '' ? { country } : { country, region: found };
}
