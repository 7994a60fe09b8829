/** Compiles places: `node scripts/data/geo.ts SOURCE_FOLDER ISO_3166_PACKAGE` turns the country and first-level region
 * tables made from DB-IP City Lite into data/geo-v4.bin.gz and -v6, regions as ISO 3166-2, and writes data/regions.tsv. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { encodeRangeTable, type Range } from './range-table.ts';
import { regionAliases } from './region-aliases.ts';

const [from = '.', iso = '.'] = process.argv.slice(2);
const out = join(import.meta.dirname, '..', '..', 'data');
const { iso31662 } = (await import(pathToFileURL(join(iso, '2.js')).href)) as {
  iso31662: readonly { code: string; name: string; parent: string }[];
};

/** Letters only, without accents and words that sources add or leave out. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'ʻ`ʿ-]/g, ' ')
    .replace(/\b(province|region|state|county|oblast|krai|kray|republic|governorate|prefecture|district|department|departement|municipality|city|metropolitan|special|capital|territory|parish|canton|of|the|de|do|da|del|la|le|el|al|il|sheng|shi|zizhiqu|fu|ken|si|do)\b/g, ' ')
    .replace(/[^a-z]/g, '');

const byName = new Map<string, string>();
const nameOf = new Map<string, string>();
for (const { code, name } of iso31662) {
  nameOf.set(code, name);
  const country = code.slice(0, 2);
  for (const part of [name, ...name.split(/[[(/,]/)]) {
    const key = `${country}|${plain(part)}`;
    if (plain(part) !== '' && !byName.has(key)) byName.set(key, code);
  }
}

/** `CC|CC-REGION`, `CC|` where the region has no code, '' where nothing is known. */
function placeOf(entry: string): string {
  const [country = '', name = ''] = entry.split('|');
  if (country === '') return '';
  const code = regionAliases[entry] ?? byName.get(`${country}|${plain(name)}`) ?? '';
  return `${country}|${code}`;
}

function read(path: string, words: 1 | 2): Range[] {
  const bytes = gunzipSync(readFileSync(path));
  const n = bytes.readUInt32LE(4);
  const startBytes = bytes.readUInt32LE(8);
  const indexAt = 16 + startBytes;
  const dictionary = (JSON.parse(bytes.subarray(indexAt + n * 2).toString()) as string[]).map((text) => ({ text, place: placeOf(text) }));
  const ranges: Range[] = [];
  let at = 16;
  let start = 0n;
  let known = 0;
  let mapped = 0;
  const missing = new Map<string, number>();
  for (let i = 0; i < n; i++) {
    let shift = 0n;
    const before = start;
    for (;;) {
      const byte = bytes[at++]!;
      start += BigInt(byte & 0x7f) << shift;
      shift += 7n;
      if (byte < 0x80) break;
    }
    if (i > 0 && words === 1) {
      const { text } = dictionary[bytes.readUInt16LE(indexAt + (i - 1) * 2)]!;
      const size = Number(start - before);
      if (!text.endsWith('|') && text !== '') {
        known += size;
        if (placeOf(text).endsWith('|')) missing.set(text, (missing.get(text) ?? 0) + size);
        else mapped += size;
      }
    }
    ranges.push({ start, value: dictionary[bytes.readUInt16LE(indexAt + i * 2)]!.place });
  }
  if (words === 1) {
    console.log(`regions with a code: ${((100 * mapped) / known).toFixed(1)} % of addresses whose region has a name`);
    const worst = [...missing].sort((a, b) => b[1] - a[1]).slice(0, 60);
    if (process.env['MISSING'] !== undefined) for (const [text, size] of worst) console.log(`${text}\t${size}`);
  }
  return ranges;
}

const used = new Set<string>();
for (const [version, words] of [['v4', 1], ['v6', 2]] as const) {
  const ranges = read(join(from, `geo-province-${version}.bin.gz`), words);
  for (const { value } of ranges) used.add(value.split('|')[1] ?? '');
  const packed = encodeRangeTable(ranges, words);
  writeFileSync(join(out, `geo-${version}.bin.gz`), packed);
  console.log(`geo-${version}: ${ranges.length} ranges, ${packed.length} bytes`);
}
const codes = [...used].filter((code) => code !== '').sort();
writeFileSync(join(out, 'regions.tsv'), `code\tname\n${codes.map((c) => `${c}\t${nameOf.get(c) ?? ''}`).join('\n')}\n`);
