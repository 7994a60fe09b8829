/** Compiles data/shared-ranges.tsv: addresses that content networks announce, where one address serves many customers.
 * Usage: `node scripts/data/shared-ranges.ts <folder of the unpacked @ip-location-db/asn>`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatIpv4 } from '../../src/lib/ip-address.ts';
import { dataDir, record } from './manifest.ts';
import { asnDb, ownWork } from './sources.ts';
import { writeTsv } from './tsv.ts';

/** Networks whose addresses are shared by unrelated customers: content delivery and scrubbing. Hosting is not meant. */
const NETWORKS: Readonly<Record<string, readonly number[]>> = {
  Akamai: [
    12222, 16625, 17204, 20940, 21342, 24319, 26008, 31108, 32787, 33905, 34164, 35994, 36183,
    213120,
  ],
  Cloudflare: [13335, 14789, 132892, 139242, 202623, 203898, 209242, 394536, 395747],
  Fastly: [54113],
  Imperva: [14960, 19551, 62571],
  'DDoS-Guard': [49612, 57724],
  Edgecast: [14210, 15133],
  Limelight: [22822, 23059, 26506, 38622, 55429],
  CacheFly: [30081],
  Sucuri: [30148],
  Qrator: [200449, 209671, 211112],
  Meta: [32934, 54115, 63293],
};

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: shared-ranges.ts <folder of @ip-location-db/asn>');

const owner = new Map<number, string>();
for (const [name, asns] of Object.entries(NETWORKS)) for (const asn of asns) owner.set(asn, name);

interface Range {
  readonly start: number;
  end: number;
  readonly network: string;
}
const ranges: Range[] = [];
for (const line of readFileSync(join(folder, 'asn-ipv4-num.csv'), 'utf8').split('\n')) {
  const [start = '', end = '', asn = ''] = line.split(',', 3);
  const network = owner.get(Number(asn));
  if (network === undefined) continue;
  const last = ranges.at(-1);
  if (last?.network === network && last.end + 1 === Number(start)) last.end = Number(end);
  else ranges.push({ start: Number(start), end: Number(end), network });
}

/** The fewest prefixes that cover exactly a range. */
function* prefixes(start: number, end: number): Generator<string> {
  let at = start;
  while (at <= end) {
    let bits = 32;
    while (bits > 0) {
      const size = 2 ** (33 - bits);
      if (at % size !== 0 || at + size - 1 > end) break;
      bits--;
    }
    yield `${formatIpv4(at)}/${bits}`;
    at += 2 ** (32 - bits);
  }
}

const rows = ranges.flatMap(({ start, end, network }) =>
  [...prefixes(start, end)].map((prefix) => ({ prefix, network })),
);
writeTsv(join(dataDir, 'shared-ranges.tsv'), ['prefix', 'network'], rows);
record({
  file: 'shared-ranges.tsv',
  name: 'shared-ranges',
  title: 'Address ranges of content networks, shared by unrelated customers',
  made_by: 'scripts/data/shared-ranges.ts',
  date: asnDb.version,
  rows: rows.length,
  sources: [asnDb, ownWork],
});
