/** Compiles data/shared-ranges.tsv: addresses that content networks announce, where one address serves many customers.
 * Usage: `node scripts/data/shared-ranges.ts <folder of the unpacked @ip-location-db/asn>`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatIp } from '../../src/lib/ip-address.ts';
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
if (folder === undefined)
  throw new Error('usage: shared-ranges.ts <folder of @ip-location-db/asn>');

const owner = new Map<number, string>();
for (const [name, asns] of Object.entries(NETWORKS)) for (const asn of asns) owner.set(asn, name);

interface Range {
  readonly start: bigint;
  end: bigint;
  readonly network: string;
}

/** Ranges of those networks; neighbours joined. */
function read(file: string): Range[] {
  const ranges: Range[] = [];
  for (const line of readFileSync(join(folder!, file), 'utf8').split('\n')) {
    const [start = '', end = '', asn = ''] = line.split(',', 3);
    const network = owner.get(Number(asn));
    if (network === undefined) continue;
    const last = ranges.at(-1);
    if (last?.network === network && last.end + 1n === BigInt(start)) last.end = BigInt(end);
    else ranges.push({ start: BigInt(start), end: BigInt(end), network });
  }
  return ranges;
}

/** The fewest prefixes that cover exactly a range. */
function* prefixes({ start, end, network }: Range, size: 4 | 16) {
  let at = start;
  while (at <= end) {
    let free = 0n;
    while (free < size * 8 && at % 2n ** (free + 1n) === 0n && at + 2n ** (free + 1n) - 1n <= end)
      free++;
    yield { prefix: `${text(at, size)}/${size * 8 - Number(free)}`, network };
    at += 2n ** free;
  }
}

const text = (n: bigint, size: 4 | 16): string =>
  formatIp(
    Uint8Array.from({ length: size }, (_, i) => Number((n >> BigInt(8 * (size - 1 - i))) & 0xffn)),
  );

const rows = [
  ...read('asn-ipv4-num.csv').flatMap((range) => [...prefixes(range, 4)]),
  ...read('asn-ipv6-num.csv').flatMap((range) => [...prefixes(range, 16)]),
];
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
