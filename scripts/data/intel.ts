/** Compiles intelligence: `node scripts/data/intel.ts SOURCE_FOLDER` reads pools-bundle.tsv.gz, pool-brands-bundle.tsv and
 * miner-agents.tsv and writes data/indicators.tsv.gz and data/miner-agents.tsv. Run by hand when the sources change. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

const [from = '.'] = process.argv.slice(2);
const out = join(import.meta.dirname, '..', '..', 'data');

type Cells = Readonly<Record<string, string>>;

function table(text: string): Cells[] {
  const [head = '', ...lines] = text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  const names = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, i) => [names[i] ?? '', cell])));
}

/** Suffixes under which anyone may have a name: an exact host may be listed, never the suffix. */
const PUBLIC_SUFFIXES = new Set([
  'mooo.com', 'github.io', 'amazonaws.com', 'us.to', 'duckdns.org', 'no-ip.org', 'ddns.net', 'herokuapp.com', 'azurewebsites.net',
  'cloudfront.net', 'workers.dev', 'pages.dev', 'ngrok.io', 'blogspot.com', 'googleapis.com', 'web.app', 'firebaseapp.com',
]);
/** Names glued together or cut by a source. */
const BROKEN = new Set(['pangolinminer.comgandalph3000.com']);

const KINDS: Readonly<Record<string, string>> = {
  pool: 'pool', proxy: 'proxy', 'pool-site': 'website', 'web-miner': 'web-miner', 'malware-c2': 'malware',
};

/** Dates may say "on or after"; the day is what counts for ageing. */
const day = (text = ''): string => (/^(>=)?(\d{4}-\d{2}-\d{2})/.exec(text)?.[2] ?? '');

interface Row {
  readonly type: string;
  readonly value: string;
  readonly port: string;
  readonly kind: string;
  readonly match: string;
  readonly pool: string;
  readonly coins: string;
  readonly algorithm: string;
  readonly first: string;
  readonly last: string;
  readonly dual: string;
  readonly origin: string;
  readonly licence: string;
}

const brands = table(readFileSync(join(from, 'pool-brands-bundle.tsv'), 'utf8'));
const dualUse = new Set(brands.filter((b) => b['dual_use'] === 'yes').map((b) => b['registrable_domain'] ?? ''));

function poolName(row: Cells): string {
  const family = /family=([^|]+)/.exec(row['notes'] ?? '')?.[1]?.trim() ?? '';
  return (row['pool'] ?? '') || family;
}

/** What a brand says of its own domain goes before what lists say of it: most who ask for it want the web site. */
const brandDomains = new Set(brands.map((b) => b['registrable_domain'] ?? ''));
const isBrandItself = (r: Row): boolean => r.kind === 'pool' && brandDomains.has(r.value.replace(/^www\./, ''));

const listed = table(gunzipSync(readFileSync(join(from, 'pools-bundle.tsv.gz'))).toString())
  .filter(({ tier, indicator = '', bundle }) => (tier === 'A' || tier === 'B') && bundle === 'yes' && !BROKEN.has(indicator) && !PUBLIC_SUFFIXES.has(indicator))
  .map((row): Row => {
    const { type, indicator = '', kind = '', registrable_domain: registrable = '' } = row;
    const site = kind === 'pool-site';
    return {
      type: type === 'ipv4' ? 'ip' : 'domain',
      value: indicator.toLowerCase(),
      port: row['port'] ?? '',
      kind: KINDS[kind] ?? 'pool',
      match: type === 'ipv4' ? 'host' : site ? 'site' : 'host',
      pool: poolName(row),
      coins: row['coin'] === 'UNKNOWN' ? '' : (row['coin'] ?? ''),
      algorithm: row['algo'] ?? '',
      first: day(row['first_seen']),
      last: day(row['last_seen']) || day(row['first_seen']),
      dual: dualUse.has(registrable) || row['fp_risk'] !== '' ? '1' : '',
      origin: row['sources'] ?? '',
      licence: row['licences'] ?? '',
    };
  })
  .filter((r) => !isBrandItself(r));

/** A brand covers its subdomains: surely where stratum hosts of it are known, only beside other evidence where all that
 * is known is a web site. */
const branded = brands
  .filter((b) => !PUBLIC_SUFFIXES.has(b['registrable_domain'] ?? '') && b['match'] !== 'exact-host-only')
  .map((b): Row => ({
    type: 'domain',
    value: b['registrable_domain'] ?? '',
    port: '',
    kind: 'pool',
    match: b['match'] === 'suffix' && b['dual_use'] !== 'yes' ? 'suffix' : 'suffix+evidence',
    pool: b['name'] ?? '',
    coins: b['coins'] ?? '',
    algorithm: '',
    first: day(b['first']),
    last: day(b['last']),
    dual: b['dual_use'] === 'yes' ? '1' : '',
    origin: b['sources'] ?? '',
    licence: 'as the sources of its hosts',
  }));

const columns = ['type', 'value', 'port', 'kind', 'match', 'pool', 'coins', 'algorithm', 'first', 'last', 'dual', 'origin', 'licence'] as const;
const rows = [...new Set([...listed, ...branded].map((r) => columns.map((c) => r[c]).join('\t')))].sort();
writeFileSync(join(out, 'indicators.tsv.gz'), gzipSync(`${columns.join('\t')}\n${rows.join('\n')}\n`, { level: 9 }));

const agents = table(readFileSync(join(from, 'miner-agents.tsv'), 'utf8'));
const agentColumns = ['match', 'software', 'type'] as const;
writeFileSync(
  join(out, 'miner-agents.tsv'),
  `${agentColumns.join('\t')}\n${agents.map((a) => agentColumns.map((c) => a[c] ?? '').join('\t')).join('\n')}\n`,
);
console.log(`${listed.length} listed, ${branded.length} brands, ${rows.length} distinct, ${agents.length} agents`);
