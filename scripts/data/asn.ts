/** Compiles address → ASN: `node scripts/data/asn.ts ASN_PACKAGE SOURCE_FOLDER` reads the CSV of `@ip-location-db/asn` and
 * asn-type.tsv.gz and writes data/asn-v4.bin.gz, data/asn-v6.bin.gz and data/asn.tsv.gz (number, type, confidence, source, name). */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { encodeRangeTable, type Range } from './range-table.ts';

const [from = '.', types = '.'] = process.argv.slice(2);
const out = join(import.meta.dirname, '..', '..', 'data');
const names = new Map<string, string>();

/** Ranges with the gaps between them; IPv6 by its upper 64 bits. */
function read(path: string, shift: bigint): Range[] {
  const ranges: Range[] = [];
  let end = -1n;
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [first, last, asn = '', ...name] = line.split(',');
    if (first === undefined || last === undefined || asn === '') continue;
    names.set(asn, name.join(',').replace(/^"|"$/g, '').replaceAll('""', '"'));
    const start = BigInt(first) >> shift;
    if (start <= end) continue;
    if (start > end + 1n) ranges.push({ start: end + 1n, value: '' });
    ranges.push({ start, value: asn });
    end = BigInt(last) >> shift;
  }
  ranges.push({ start: end + 1n, value: '' });
  return ranges.filter(({ start }) => start < 1n << (shift === 0n ? 32n : 64n));
}

for (const [version, words, shift] of [['v4', 1, 0n], ['v6', 2, 64n]] as const) {
  const packed = encodeRangeTable(read(join(from, `asn-ip${version}-num.csv`), shift), words);
  writeFileSync(join(out, `asn-${version}.bin.gz`), packed);
  console.log(`asn-${version}: ${packed.length} bytes`);
}
const rows = gunzipSync(readFileSync(join(types, 'asn-type.tsv.gz')))
  .toString()
  .split('\n')
  .filter((line) => /^\d/.test(line))
  .map((line) => line.split('\t'));
const typed = new Map(rows.map(([asn = '', type = '', confidence = '', source = '']) => [asn, [type, confidence, source]]));
const lines = [...new Set([...names.keys(), ...typed.keys()])]
  .sort((a, b) => Number(a) - Number(b))
  .map((asn) => [asn, ...(typed.get(asn) ?? ['unknown', '0.1', '']), (names.get(asn) ?? '').replaceAll('\t', ' ')].join('\t'));
const packed = gzipSync(`asn\ttype\tconfidence\tsource\tname\n${lines.join('\n')}\n`, { level: 9 });
writeFileSync(join(out, 'asn.tsv.gz'), packed);
console.log(`asn: ${lines.length} systems, ${packed.length} bytes`);
