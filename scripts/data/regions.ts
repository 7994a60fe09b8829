/** Names of regions to ISO 3166-2 codes: the standard's own names, then aliases read through one by one. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readTsv } from './tsv.ts';

interface Subdivision {
  readonly code: string;
  readonly name: string;
  /** Country, or the subdivision it is part of. */
  readonly parent: string;
}

export interface Regions {
  /** Code of a place as the source writes it (`DE|Hesse`), or ''. */
  readonly codeOf: (place: string) => string;
  /** The standard's own name of a code, or ''. */
  readonly nameOf: (code: string) => string;
  /** Whether the standard divides this country at all. */
  readonly divides: (country: string) => boolean;
}

/** Norway's counties as they are again since 2024; the package still has those of 2020. */
const SINCE: Readonly<Record<string, string>> = {
  'NO-31': 'Østfold',
  'NO-32': 'Akershus',
  'NO-33': 'Buskerud',
  'NO-39': 'Vestfold',
  'NO-40': 'Telemark',
  'NO-55': 'Troms',
  'NO-56': 'Finnmark',
};

const WORDS =
  /\b(province|provincia|region|regiune|state|county|oblast|krai|kray|kraj|republic|governorate|prefecture|district|department|departement|municipality|city|metropolitan|special|capital|territory|parish|canton|voivodeship|voblast|emirate|division|autonomous|community|of|the|de|do|da|del|la|le|el|al|as|ad|ar|ash|sheng|shi|zizhiqu|fu|ken|si|ili|judet|megye|apskritis|novads|viloyati|zupanija|and|y|i)\b/g;

/** Letters only, without accents and without words that sources add or leave out. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replaceAll('ø', 'o')
    .replaceAll('đ', 'd')
    .replaceAll('ß', 'ss')
    .replace(/[’'ʻ`ʿʼ-]/g, ' ')
    .replace(WORDS, ' ')
    .replace(/[^a-z]/g, '');

/** Reads the unpacked package iso-3166 and region-aliases.tsv. Throws where an alias leads to no code. */
export async function loadRegions(iso: string): Promise<Regions> {
  const { iso31662 } = (await import(pathToFileURL(join(iso, '2.js')).href)) as {
    iso31662: readonly Subdivision[];
  };
  const names = new Map(iso31662.map(({ code, name }) => [code, name]));
  for (const [code, name] of Object.entries(SINCE)) names.set(code, name);
  const known = new Map<string, string>();
  // Where a region and a part of it share a name, the region is meant.
  const first = iso31662.filter(({ parent }) => parent.length === 2);
  const parts = iso31662.filter(({ parent }) => parent.length > 2);
  for (const { code, name } of [...first, ...parts]) {
    for (const part of [name, ...name.split(/[[(/,]/)]) {
      const key = `${code.slice(0, 2)}|${plain(part)}`;
      if (plain(part) !== '' && !known.has(key)) known.set(key, code);
    }
  }
  const aliases = new Map(
    readTsv(join(import.meta.dirname, 'region-aliases.tsv')).map(({ place = '', code = '' }) => {
      if (!names.has(code)) throw new Error(`region-aliases.tsv: ${place}: no code ${code}`);
      return [place, code];
    }),
  );
  const countries = new Set([...names.keys()].map((code) => code.slice(0, 2)));
  return {
    codeOf(place) {
      const [country = '', name = ''] = place.split('|');
      if (name === '') return '';
      return aliases.get(place) ?? known.get(`${country}|${plain(name)}`) ?? '';
    },
    nameOf: (code) => names.get(code) ?? '',
    divides: (country) => countries.has(country),
  };
}
