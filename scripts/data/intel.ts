/** Compiles data/indicators.tsv, indicator-sources.tsv and miner-agents.tsv from source tables.
 * Usage: `node scripts/data/intel.ts <folder>`, the folder holding pools-bundle.tsv.gz, pool-brands-bundle.tsv,
 * pools-curated-knowledge.tsv and miner-agents.tsv; the columns read are listed in docs/reference/data.md. */
import { join } from 'node:path';
import { Brands } from './brands.ts';
import { curated } from './curated.ts';
import { byValue, columns, dropped, oneKind } from './indicator-row.ts';
import { isNode, listed } from './listed.ts';
import { dataDir, record } from './manifest.ts';
import { intelSources } from './sources.ts';
import { readTsv, writeTsv } from './tsv.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: intel.ts <folder of source tables>');
const table = (file: string) => readTsv(join(folder, file));

const brands = new Brands(table('pool-brands-bundle.tsv'));
// Tier C is long past: for looking back, not for watching.
const bundle = table('pools-bundle.tsv.gz').filter(
  (row) => row['tier'] !== 'C' && row['bundle'] === 'yes',
);

/** Whether all that is listed of a brand's pool are coin nodes. */
function onlyNodes(domain: string): boolean {
  const hosts = bundle.filter(
    (row) =>
      row['registrable_domain'] === domain && row['indicator'] !== domain && row['kind'] === 'pool',
  );
  return hosts.length > 0 && hosts.every((row) => isNode(row['indicator'] ?? ''));
}

const lists = [
  ...bundle.flatMap((row) => listed(row, brands) ?? []),
  ...brands.covering(onlyNodes),
];
const unverified = curated(table('pools-curated-knowledge.tsv'), brands, lists);
const indicators = byValue(oneKind([...lists, ...unverified]));
console.log('left out:', dropped);

writeTsv(join(dataDir, 'indicators.tsv'), columns, indicators);
const used = new Set(indicators.flatMap((row) => row['sources']?.split(',') ?? []));
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
  rows: indicators.length,
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
  rows: readTsv(join(dataDir, 'shared-names.tsv')).length,
  sources: [intelSources.curated],
});

/** Names that other programs have, too, or could begin with, left out or made stricter. */
const STRICTER: Readonly<Record<string, string>> = {
  '^(PhoenixMiner|PM)/': '^PhoenixMiner/\\d',
  '^(xmrig-mo|meta-miner|mm)/': '^(xmrig-mo|meta-miner)/\\d',
  '^xmr-node-proxy/|^xnp/': '^xmr-node-proxy/|^xnp/\\d',
  '^(avalon|cgminer-avalon)': '^avalon(miner|nano|[ /]v?\\d|[ /](nano|mini|q)\\b)|^cgminer-avalon',
  '^(Claymore|EthDcrMiner64)': '^Claymore(.?s |$|[ /](v?\\d|dual))|^EthDcrMiner64',
  '^TeamRedMiner|^trm/': '^TeamRedMiner',
  '^(onezerominer|OneZero)': '^onezerominer',
  '^(EWBF|equihash)': '^EWBF|^equihash[ /-]?miner',
};

/** Agents that only a mining program sends; patterns of headers are left out. */
const agents = table('miner-agents.tsv')
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
