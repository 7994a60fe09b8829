/** Compiles data/indicators.tsv, indicator-sources.tsv and miner-agents.tsv from source tables.
 * Usage: `node scripts/data/intel.ts <folder>`, the folder holding pools-bundle.tsv.gz, pool-brands-bundle.tsv,
 * pools-curated-knowledge.tsv and miner-agents.tsv; the columns read are listed in docs/reference/data.md. */
import { join } from 'node:path';
import { getDomain, getPublicSuffix } from 'tldts';
import { sharedRanges } from '../../src/intel/shared-ranges.ts';
import { isPrivate } from '../../src/lib/ip-address.ts';
import { dataDir, record } from './manifest.ts';
import { intelSources, type IntelSource } from './sources.ts';
import { readTsv, writeTsv, type TsvRow } from './tsv.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: intel.ts <folder of source tables>');

/** One row of indicators.tsv. */
interface Row {
  value: string;
  /** '' for any. */
  port: string;
  tls: string;
  kind: string;
  match: string;
  pool: string;
  coins: string;
  algorithms: string;
  first_seen: string;
  last_seen: string;
  confidence: number;
  dual_use: string;
  sources: string;
}

const columns = (
  'value ports kind match pool coins algorithms first_seen last_seen ' +
  'confidence dual_use sources'
).split(' ');

const dropped: Record<string, number> = {};
function drop(reason: string): undefined {
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

const sourcesOf = (text: string): IntelSource[] => [
  ...new Set(text.split(',').flatMap((name) => SOURCE[name] ?? [])),
];

const shared = new Set(readTsv(join(dataDir, 'shared-names.tsv')).map((row) => row['name']));
const privateNames = { allowPrivateDomains: true } as const;
const registrable = (name: string): string => getDomain(name, privateNames) ?? name;
/** Names under which strangers have names of their own: never to be matched with what is below them. */
const isShared = (name: string): boolean =>
  shared.has(name) || getPublicSuffix(name, privateNames) === name;

/** `>=2024-11-05` means dated after that day; the day itself is the honest lower bound. */
const date = (text: string): string => text.replace(/^>=/, '');

const GENERIC = /^(web|pool|solo|mining|miner|monero|btc|xmr)$/i;
const brands = new Map(
  readTsv(join(folder, 'pool-brands-bundle.tsv')).map((row) => [row['registrable_domain']!, row]),
);
const brandName = (domain: string): string => {
  if (brands.get(domain)?.['match'] === 'exact-host-only') return '';
  const name = brands.get(domain)?.['name'] ?? '';
  return name === '' || GENERIC.test(name) ? domain : name;
};
const isDual = (domain: string): boolean => brands.get(domain)?.['dual_use'] === 'yes';
/** Peers of a coin's own network, listed by mistake as pools. */
const isSeed = (name: string): boolean => /^(dns)?seed\d*\./.test(name);

const bundle = readTsv(join(folder, 'pools-bundle.tsv.gz')).filter(
  (row) => row['tier'] !== 'C' && row['bundle'] === 'yes',
);
const isCdn = sharedRanges(dataDir);

const KIND: Readonly<Record<string, string>> = {
  pool: 'pool',
  proxy: 'proxy',
  'pool-site': 'website',
  'web-miner': 'web-miner',
  'malware-c2': 'malware',
};

/** How far to believe a row the day it was last seen. */
function confidence(row: TsvRow, kind: string, from: readonly IntelSource[]): number {
  if (row['source_conf'] === 'A') return 95;
  if (from.length >= 3) return 90;
  if (kind === 'pool') return row['tier'] === 'A' ? 80 : 70;
  if (kind === 'website') return 80;
  return 75;
}

function addressRow(row: TsvRow, base: Row): Row | undefined {
  const ip = base.value;
  if (base.port === '' || base.port === '0') return drop('address without a port');
  if (isPrivate(ip)) return drop('address that is nobody’s');
  if (isCdn(ip)) return drop('address of a content network');
  if (base.kind === 'website') return drop('address of a web site');
  const family = /family=([^;|]+)/.exec(row['notes'] ?? '')?.[1]?.trim() ?? '';
  const pool = base.pool.includes('.') ? brandName(registrable(base.pool)) : base.pool;
  return { ...base, match: 'host', pool: family === '' ? pool : family };
}

function nameRow(row: TsvRow, base: Row): Row | undefined {
  const name = base.value;
  if (!/^([a-z0-9_]([a-z0-9_-]*[a-z0-9_])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(name))
    return drop('not a host name');
  if (isShared(name)) return drop('name under which strangers live');
  const domain = registrable(name);
  const brand = brands.get(domain);
  const family = /family=([^;|]+)/.exec(row['notes'] ?? '')?.[1]?.trim() ?? '';
  const pool = base.kind === 'malware' ? family : base.kind === 'web-miner' ? '' : brandName(domain);
  const dual_use = isDual(domain) ? 'yes' : '';
  const known = { ...base, pool, dual_use };
  if (base.kind === 'website') {
    // The row of the brand says more: it tells its web site from its pool by the port.
    if (name === domain && brand?.['match'] === 'suffix' && dual_use === '')
      return drop('web site told by its brand');
    return { ...known, match: 'site' };
  }
  if (isSeed(name)) return { ...known, kind: 'node', match: 'host' };
  if (base.kind === 'pool' || base.kind === 'proxy') {
    if (name === domain && dual_use === 'yes') return drop('bare name of a dual-use brand');
    if (name === domain && brand !== undefined) return drop('bare name told by its brand');
    return { ...known, match: 'host' };
  }
  return { ...known, match: name === domain ? 'suffix' : 'host' };
}

function bundled(row: TsvRow): Row | undefined {
  const kind = KIND[row['kind'] ?? ''];
  if (kind === undefined) return drop('kind unknown');
  const from = sourcesOf(row['sources'] ?? '');
  if (from.length === 0) return drop('no source of its own');
  const base: Row = {
    value: row['indicator'] ?? '',
    port: row['port'] ?? '',
    tls: row['tls'] === '1' ? 'yes' : '',
    kind,
    match: '',
    pool: row['pool'] ?? '',
    coins: row['coin'] ?? '',
    algorithms: (row['algo'] ?? '').replace('sha-256', 'sha256d'),
    first_seen: date(row['first_seen'] ?? ''),
    last_seen: date(row['last_seen'] || row['first_seen'] || snapshotOf(from)),
    confidence: confidence(row, kind, from),
    dual_use: '',
    sources: from.join(','),
  };
  return row['type'] === 'ipv4' ? addressRow(row, base) : nameRow(row, base);
}

/** Rows without a date are as old as the list they are in. */
const snapshotOf = (from: readonly IntelSource[]): string =>
  from.map((name) => intelSources[name].version).sort().at(-1) ?? '';

const MATCH: Readonly<Record<string, string>> = {
  suffix: 'suffix',
  'suffix-site': 'suffix+evidence',
};

function brandRow([domain, row]: readonly [string, TsvRow]): Row | undefined {
  const match = MATCH[row['match'] ?? ''];
  if (match === undefined) return drop('brand to be matched by exact host only');
  if (isDual(domain)) return drop('dual-use brand: exact hosts only');
  if (isShared(domain)) return drop('brand under which strangers live');
  const from = sourcesOf(row['sources'] ?? '');
  if (from.length === 0) return drop('no source of its own');
  const hosts = bundle.filter(
    (r) => r['registrable_domain'] === domain && r['indicator'] !== domain && r['kind'] === 'pool',
  );
  const seeds = hosts.length > 0 && hosts.every((r) => isSeed(r['indicator'] ?? ''));
  if (seeds) return drop('brand with nothing but coin nodes');
  return {
    value: domain,
    port: '',
    tls: '',
    kind: 'pool',
    match,
    pool: brandName(domain),
    coins: row['coins'] ?? '',
    algorithms: '',
    first_seen: date(row['first'] ?? ''),
    last_seen: date(row['last'] || snapshotOf(from)),
    confidence: match === 'suffix' ? (from.length >= 2 ? 80 : 65) : 50,
    dual_use: '',
    sources: from.join(','),
  };
}

/** Hosts of lists that have not been renewed since are as good as unknown. */
const OLD = '2024';

/** Unverified knowledge fills gaps only: brands no list has, exact hosts of dual-use brands, hosts of lists long past. */
function* curatedRows(known: readonly Row[]): Generator<Row> {
  for (const row of readTsv(join(folder!, 'pools-curated-knowledge.tsv'))) {
    const host = (row['host'] ?? '').replace(/^\*\./, '');
    const domain = registrable(host);
    if (/closed|retired/.test(row['note'] ?? '')) continue;
    const listed = known.filter(({ value }) => value === host);
    const brand = brands.get(domain);
    const gap = brand?.['match'] !== 'suffix' || isDual(domain) || (brand['last'] ?? '') < OLD;
    const fresh = listed.some(({ last_seen }) => last_seen >= OLD);
    if (!gap || fresh || host.includes('*')) continue;
    for (const port of (row['ports'] ?? '').split(',')) {
      yield {
        value: host,
        port: /^\d+$/.test(port) ? port : '',
        tls: '',
        kind: 'pool',
        match: row['host']?.startsWith('*.') === true ? 'suffix' : 'host',
        pool: brand === undefined ? (row['pool'] ?? '') : brandName(domain),
        coins: row['coin'] === 'any' ? '' : (row['coin'] ?? ''),
        algorithms: '',
        first_seen: '',
        last_seen: intelSources.curated.version,
        confidence: 45,
        dual_use: isDual(domain) ? 'yes' : '',
        sources: 'curated',
      };
    }
  }
}

const rows = [...bundle.flatMap((row) => bundled(row) ?? [])];
rows.push(...[...brands].flatMap((brand) => brandRow(brand) ?? []));
const curated = [...curatedRows(rows)];
rows.push(...curated);

/** Rows that say the same value and port, put together. */
const byKey = new Map<string, Row>();
for (const row of rows) {
  const key = `${row.value}\t${row.port}\t${row.kind}`;
  const known = byKey.get(key);
  if (known === undefined) byKey.set(key, row);
  else if (row.confidence > known.confidence) byKey.set(key, { ...row, sources: row.sources });
}
/** A name listed as several things is the first of these: a pool that malware also uses is a pool. */
const RANK = ['pool', 'proxy', 'node', 'web-miner', 'malware', 'website'];
const rank = ({ kind }: Row): number => RANK.indexOf(kind);
const exact = new Map<string, Row>();
for (const row of byKey.values()) {
  const known = exact.get(row.value);
  const loose = row.match.startsWith('suffix') && row.kind === 'pool';
  if (!loose && (known === undefined || rank(row) < rank(known))) exact.set(row.value, row);
}
const kept = [...byKey.values()].filter(
  (row) =>
    (row.match.startsWith('suffix') && row.kind === 'pool') ||
    row.kind === exact.get(row.value)?.kind ||
    drop('listed as something else, too'),
);
/** One row a name, with all its ports; one row an address and port. */
function together(group: readonly Row[]): TsvRow {
  const dates = (pick: (row: Row) => string): string[] =>
    group.map(pick).filter((text) => text !== '').sort();
  const union = (pick: (row: Row) => string): string =>
    [...new Set(group.flatMap((row) => pick(row).split(',')))].filter((text) => text !== '').join();
  const ports = group
    .filter(({ port }) => port !== '')
    .sort((a, b) => Number(a.port) - Number(b.port))
    .map(({ port, tls }) => (tls === '' ? port : `${port}/tls`));
  return {
    ...group[0]!,
    ports: ports.join(),
    coins: union(({ coins }) => coins),
    algorithms: union(({ algorithms }) => algorithms),
    first_seen: dates(({ first_seen }) => first_seen)[0] ?? '',
    last_seen: dates(({ last_seen }) => last_seen).at(-1) ?? '',
    confidence: String(Math.max(...group.map(({ confidence }) => confidence))),
    sources: union(({ sources }) => sources),
  };
}
const groups = Object.groupBy(kept, ({ value, match, port }) =>
  /^[\d.]+$/.test(value) ? `${value}:${port}` : `${value} ${match}`,
);
const final = Object.values(groups)
  .map((group) => together(group!))
  .sort((a, b) => {
    const [left, right] = [`${a['value']} ${a['match']}`, `${b['value']} ${b['match']}`];
    return left < right ? -1 : left > right ? 1 : Number(a['ports']) - Number(b['ports']);
  });
writeTsv(join(dataDir, 'indicators.tsv'), columns, final);
console.log('left out:', dropped);

const used = new Set(final.flatMap((row) => row['sources']!.split(',')));
writeTsv(
  join(dataDir, 'indicator-sources.tsv'),
  ['id', 'name', 'url', 'version', 'licence'],
  Object.entries(intelSources).map(([id, source]) => ({ id, ...source })),
);
record({
  file: 'indicators.tsv',
  name: 'indicators',
  title: 'Pools, proxies, web miners and malware endpoints',
  made_by: 'scripts/data/intel.ts',
  date: '2026-08-23',
  rows: final.length,
  sources: Object.entries(intelSources).flatMap(([id, source]) => (used.has(id) ? source : [])),
});
record({
  file: 'indicator-sources.tsv',
  name: 'sources',
  title: 'Origin and licence of the indicators, by the short names they use',
  made_by: 'scripts/data/intel.ts',
  date: '2026-11-25',
  rows: Object.keys(intelSources).length,
  sources: [intelSources.curated],
});
record({
  file: 'shared-names.tsv',
  name: 'shared-names',
  title: 'Names under which strangers have names: never matched with what is below them',
  made_by: 'hand',
  date: '2026-11-25',
  rows: shared.size,
  sources: [intelSources.curated],
});

/** Short names that other programs' could begin with, made stricter. */
const STRICTER: Readonly<Record<string, string>> = {
  '^(PhoenixMiner|PM)/': '^(PhoenixMiner|PM)/\\d',
  '^(xmrig-mo|meta-miner|mm)/': '^(xmrig-mo|meta-miner|mm)/\\d',
  '^xmr-node-proxy/|^xnp/': '^xmr-node-proxy/|^xnp/\\d',
  '^(avalon|cgminer-avalon)': '^avalon(miner|nano)?[ /]|^cgminer-avalon',
  '^(EWBF|equihash)': '^EWBF|^equihash[ /-]?miner',
};

/** Agents that only a mining program sends; patterns of headers are left out. */
const agents = readTsv(join(folder, 'miner-agents.tsv'))
  .filter((row) => row['match']?.startsWith('^'))
  .map(({ match = '', software = '', type = '', provenance = '' }) => ({
    match: STRICTER[match] ?? match,
    software: software.replace(/ \(.*\)$/, ''),
    type: type.toLowerCase(),
    origin: provenance.replace('knowledge', 'own work'),
  }));
writeTsv(join(dataDir, 'miner-agents.tsv'), ['match', 'software', 'type', 'origin'], agents);
record({
  file: 'miner-agents.tsv',
  name: 'agents',
  title: 'Names by which mining programs introduce themselves',
  made_by: 'scripts/data/intel.ts',
  date: '2026-11-22',
  rows: agents.length,
  sources: [intelSources['et-open'], intelSources.curated],
});
