/** Compiles places: data/geo-v4.bin.gz and geo-v6.bin.gz, regions as ISO 3166-2 (`DE|DE-HE`), and their names, regions.tsv.
 * Usage: `node scripts/data/geo.ts <folder> <unpacked iso-3166>`, the folder holding geo-province-v4.bin.gz and -v6.bin.gz
 * (layout in docs/reference/data.md). Prints which share of the addresses got a region's code. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { dataDir, record } from './manifest.ts';
import { writeRangeTable, type Range } from './range-table.ts';
import { chineseRegions } from './regions-zh.ts';
import { loadRegions } from './regions.ts';
import { dbip, iso3166, ownWork } from './sources.ts';
import { writeTsv } from './tsv.ts';

const [from, iso] = process.argv.slice(2);
if (from === undefined || iso === undefined)
  throw new Error('usage: geo.ts <folder of tables> <iso-3166>');
const regions = await loadRegions(iso);

interface Place {
  /** As the source writes it: `DE|Hesse`. */
  readonly text: string;
  /** `DE|DE-HE`; `DE|` where the region has no code, '' where nothing is known. */
  readonly value: string;
}

function placeOf(text: string): Place {
  const country = text.slice(0, 2);
  return { text, value: country === '' ? '' : `${country}|${regions.codeOf(text)}` };
}

function* read(path: string): Generator<{ readonly start: bigint; readonly place: Place }> {
  const bytes = gunzipSync(readFileSync(path));
  const n = bytes.readUInt32LE(4);
  const indexAt = 16 + bytes.readUInt32LE(8);
  const places = (JSON.parse(bytes.subarray(indexAt + n * 2).toString()) as string[]).map(placeOf);
  let at = 16;
  let start = 0n;
  for (let i = 0; i < n; i++) {
    let shift = 0n;
    for (;;) {
      const byte = bytes[at++]!;
      start += BigInt(byte & 0x7f) << shift;
      shift += 7n;
      if (byte < 0x80) break;
    }
    yield { start, place: places[bytes.readUInt16LE(indexAt + i * 2)]! };
  }
}

/** Addresses by how far their region is known. */
const addresses = { coded: 0, uncoded: 0, undivided: 0 };
const missing = new Map<string, number>();
/** English names of coded regions, as the source writes them, by addresses. */
const english = new Map<string, Map<string, number>>();

function count({ text, value }: Place, size: number): void {
  const [country = '', code = ''] = value.split('|');
  const name = text.slice(3);
  if (code !== '') {
    addresses.coded += size;
    const names = english.get(code) ?? new Map<string, number>();
    english.set(code, names.set(name, (names.get(name) ?? 0) + size));
  } else if (name !== '' && regions.divides(country)) {
    addresses.uncoded += size;
    missing.set(text, (missing.get(text) ?? 0) + size);
  } else if (name !== '') addresses.undivided += size;
}

for (const [family, words] of [
  ['v4', 1],
  ['v6', 2],
] as const) {
  const ranges: Range[] = [];
  let last: { start: bigint; place: Place } | undefined;
  for (const range of read(join(from, `geo-province-${family}.bin.gz`))) {
    if (last !== undefined)
      count(last.place, family === 'v4' ? Number(range.start - last.start) : 0);
    ranges.push({ start: range.start, value: range.place.value });
    last = range;
  }
  const file = `geo-${family}.bin.gz`;
  record({
    file,
    name: `geo-${family}`,
    title: `IP${family} address${family === 'v6' ? ' (upper 64 bits)' : ''} to country and region`,
    made_by: 'scripts/data/geo.ts',
    date: dbip.version,
    rows: writeRangeTable(join(dataDir, file), ranges, words),
    sources: [dbip, iso3166],
  });
}

const { coded, uncoded, undivided } = addresses;
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;
console.log(
  `IPv4 addresses with a named region: ${percent(coded, coded + uncoded + undivided)} coded`,
);
console.log(`… in countries that ISO 3166-2 divides: ${percent(coded, coded + uncoded)} coded`);
const worst = [...missing].sort((a, b) => b[1] - a[1]).slice(0, 12);
console.log(`without: ${worst.map(([text, size]) => `${text} (${size})`).join(', ')}`);

/** The source's most frequent name; the standard's own where it only adds accents. */
function nameOf(code: string, names: ReadonlyMap<string, number>): string {
  const [first = ''] = [...names].sort((a, b) => b[1] - a[1])[0] ?? [];
  const own = regions.nameOf(code);
  const same = own.normalize('NFKD').replace(/\p{M}/gu, '') === first;
  return same ? own : first.replace(/^State of /, '');
}
const rows = [...english]
  .map(([code, names]) => ({ code, name: nameOf(code, names), zh: chineseRegions[code] ?? '' }))
  .sort((a, b) => (a.code < b.code ? -1 : 1));
writeTsv(join(dataDir, 'regions.tsv'), ['code', 'name', 'zh'], rows);
record({
  file: 'regions.tsv',
  name: 'regions',
  title: 'Names of regions by ISO 3166-2 code, English, and Chinese for those of China',
  made_by: 'scripts/data/geo.ts',
  date: dbip.version,
  rows: rows.length,
  sources: [dbip, iso3166, ownWork],
});
