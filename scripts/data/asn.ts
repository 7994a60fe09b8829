/** Compiles address → autonomous system: data/asn-v4.bin.gz, asn-v6.bin.gz and asn.tsv.gz (number, type, confidence, source, name).
 * Usage: `node scripts/data/asn.ts <unpacked @ip-location-db/asn> <folder with asn-type.tsv.gz>`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { dataDir, record } from './manifest.ts';
import { writeRangeTable, type Range } from './range-table.ts';
import { asnDb, hostingLists, ownWork } from './sources.ts';
import { readTsv } from './tsv.ts';

const [from, types] = process.argv.slice(2);
if (from === undefined || types === undefined)
  throw new Error('usage: asn.ts <@ip-location-db/asn> <folder with asn-type.tsv.gz>');

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
    // Several networks within one /64: the first stays.
    if (start <= end) continue;
    if (start > end + 1n) ranges.push({ start: end + 1n, value: '' });
    ranges.push({ start, value: asn });
    end = BigInt(last) >> shift;
  }
  ranges.push({ start: end + 1n, value: '' });
  return ranges.filter(({ start }) => start < 1n << (shift === 0n ? 32n : 64n));
}

for (const [family, words, shift] of [
  ['v4', 1, 0n],
  ['v6', 2, 64n],
] as const) {
  const file = `asn-${family}.bin.gz`;
  const ranges = read(join(from, `asn-ip${family}-num.csv`), shift);
  record({
    file,
    name: `asn-${family}`,
    title: `IP${family} address${family === 'v6' ? ' (upper 64 bits)' : ''} to autonomous system`,
    made_by: 'scripts/data/asn.ts',
    date: asnDb.version,
    rows: writeRangeTable(join(dataDir, file), ranges, words),
    sources: [asnDb],
  });
}

const typed = new Map(
  readTsv(join(types, 'asn-type.tsv.gz')).map((row) => [row['asn'] ?? '', row]),
);
const lines = [...new Set([...names.keys(), ...typed.keys()])]
  .sort((a, b) => Number(a) - Number(b))
  .map((asn) => {
    const { type = 'unknown', confidence = '0.1', source = '' } = typed.get(asn) ?? {};
    const name = (names.get(asn) ?? '').replaceAll('\t', ' ');
    // A name that only sounds like a company tells nothing of its addresses.
    const guessed = type === 'enterprise' && source === 'name-rule';
    const said = guessed ? ['unknown', '0.1', ''] : [type, confidence, source];
    return [asn, ...said, name].join('\t');
  });
writeFileSync(
  join(dataDir, 'asn.tsv.gz'),
  gzipSync(`asn\ttype\tconfidence\tsource\tname\n${lines.join('\n')}\n`, { level: 9 }),
);
record({
  file: 'asn.tsv.gz',
  name: 'asn-type',
  title: 'Autonomous system to name and network type',
  made_by: 'scripts/data/asn.ts',
  date: asnDb.version,
  rows: lines.length,
  sources: [asnDb, ...hostingLists, ownWork],
});
