/** Rows of indicators.tsv while it is made: what all its sources share, and how rows of one value become one. */
import { join } from 'node:path';
import { getDomain, getPublicSuffix } from 'tldts';
import { dataDir } from './manifest.ts';
import { intelSources, type IntelSource } from './sources.ts';
import { readTsv, type TsvRow } from './tsv.ts';

export interface Row {
  readonly value: string;
  /** '' for any. */
  readonly port: string;
  readonly tls: boolean;
  readonly kind: string;
  readonly match: string;
  readonly pool: string;
  /** Comma-separated. */
  readonly coins: string;
  readonly algorithms: string;
  /** `YYYY-MM-DD`, or ''. */
  readonly first_seen: string;
  readonly last_seen: string;
  readonly confidence: number;
  readonly dual_use: boolean;
  readonly sources: readonly IntelSource[];
}

export const columns = [
  'value',
  'ports',
  'kind',
  'match',
  'pool',
  'coins',
  'algorithms',
  'first_seen',
  'last_seen',
  'confidence',
  'dual_use',
  'sources',
] as const;

/** Cells of a row by name, '' where there is none. */
export const cellsOf =
  (row: TsvRow) =>
  (name: string): string =>
    row[name] ?? '';

/** What was left out, by reason. */
export const dropped: Record<string, number> = {};

/** Counts a row that is left out. */
export function drop(reason: string): undefined {
  dropped[reason] = (dropped[reason] ?? 0) + 1;
}

/** Names of sources in the given tables to ours; what is not here adds nothing but a second mention. */
const SOURCE: Readonly<Record<string, IntelSource>> = {
  maltrail: 'maltrail',
  'maltrail:crypto_mining': 'maltrail',
  'maltrail:malware': 'maltrail',
  'mining-pool-domain-intel': 'pool-domains',
  'mining-pool-domain-intel:sites': 'pool-sites',
  sigma: 'sigma',
  'sigma:crypto_mining_pools': 'sigma',
  mempool: 'mempool',
  'mempool:mining-pools': 'mempool',
  nocoin: 'nocoin',
  MinerBlock: 'minerblock',
  'keraf:NoCoin': 'no-coin-2018',
  'falco-rules': 'falco',
  'azure-sentinel': 'sentinel',
  'et-open': 'et-open',
  'et-open:coinminer': 'et-open',
  'sMaSheD-2018': 'smashed',
};

export const sourcesOf = (text: string): IntelSource[] => [
  ...new Set(text.split(',').flatMap((name) => SOURCE[name] ?? [])),
];

/** First and last day; `>=2024-11-05` means dated after that day, which is the honest lower bound. What has no date is as old
 * as the list it is in. */
export function seen(first: string, last: string, from: readonly IntelSource[]) {
  const [since, until] = [first, last].map((text) => text.replace(/^>=/, ''));
  const editions = from.map((name) => intelSources[name].version).sort();
  return { first_seen: since ?? '', last_seen: until || since || (editions.at(-1) ?? '') };
}

const privateNames = { allowPrivateDomains: true } as const;
const shared = new Set(readTsv(join(dataDir, 'shared-names.tsv')).map((row) => row['name']));

/** The part of a name that somebody registered. */
export const registrable = (name: string): string => getDomain(name, privateNames) ?? name;

/** Names under which strangers have names of their own: never to be matched with what is below them. */
export const isShared = (name: string): boolean =>
  shared.has(name) || getPublicSuffix(name, privateNames) === name;

/** The row of a brand, which covers all below it, apart from rows of single names. */
const isBrand = ({ kind, match }: Row): boolean => kind === 'pool' && match.startsWith('suffix');

/** A name listed as several things is the first of these: a pool that malware also uses is a pool. */
const RANK = ['pool', 'proxy', 'node', 'web-miner', 'malware', 'website'];

/** Leaves every value with one kind. */
export function oneKind(rows: readonly Row[]): Row[] {
  const kinds = new Map<string, number>();
  for (const row of rows.filter((one) => !isBrand(one)))
    kinds.set(row.value, Math.min(RANK.indexOf(row.kind), kinds.get(row.value) ?? RANK.length));
  return rows.filter(
    (row) =>
      isBrand(row) ||
      RANK.indexOf(row.kind) === kinds.get(row.value) ||
      drop('listed as something else, too'),
  );
}

/** One row a name, with all its ports; one row an address and port; sorted. */
export function byValue(rows: readonly Row[]): TsvRow[] {
  const groups = Object.groupBy(rows, ({ value, match, port }) =>
    /^[\d.]+$/.test(value) ? `${value}:${port}` : `${value} ${match}`,
  );
  return Object.values(groups)
    .map((group) => together(group!))
    .sort((a, b) => {
      const [left, right] = [a, b].map((row) => `${row['value']} ${row['match']}`);
      if (left === right) return Number(a['ports']) - Number(b['ports']);
      return left! < right! ? -1 : 1;
    });
}

/** What lists long past and unverified knowledge say together is believed more than either, and less than a list of today. */
const BOTH = 60;

function together(group: readonly Row[]): TsvRow {
  const all = (pick: (row: Row) => readonly string[] | string): string[] => [
    ...new Set(group.flatMap((row) => [pick(row)].flat().flatMap((text) => text.split(',')))),
  ];
  const known = (texts: readonly string[]): string[] => texts.filter((text) => text !== '');
  const ports = group
    .filter(({ port }) => port !== '')
    .sort((a, b) => Number(a.port) - Number(b.port))
    .map(({ port, tls }) => (tls ? `${port}/tls` : port));
  const believed = Math.max(...group.map(({ confidence }) => confidence));
  const renewed = group.some(({ sources }) => sources.includes('curated'));
  const { value, kind, match, pool, dual_use } = group[0]!;
  return {
    value,
    kind,
    match,
    pool,
    dual_use: dual_use ? 'yes' : '',
    ports: [...new Set(ports)].join(),
    coins: known(all(({ coins }) => coins)).join(),
    algorithms: known(all(({ algorithms }) => algorithms)).join(),
    first_seen: known(all((row) => row.first_seen)).sort()[0] ?? '',
    last_seen:
      known(all((row) => row.last_seen))
        .sort()
        .at(-1) ?? '',
    confidence: String(renewed ? Math.min(believed, BOTH) : believed),
    sources: all(({ sources }) => sources).join(),
  };
}
