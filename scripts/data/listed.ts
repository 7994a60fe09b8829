/** Hosts and endpoints as public lists have them, screened. */
import { sharedRanges } from '../../src/intel/shared-ranges.ts';
import { isPrivate } from '../../src/lib/ip-address.ts';
import type { Brands } from './brands.ts';
import {
  cellsOf,
  drop,
  isShared,
  registrable,
  seen,
  sourcesOf,
  type Row,
} from './indicator-row.ts';
import { dataDir } from './manifest.ts';
import type { IntelSource } from './sources.ts';
import type { TsvRow } from './tsv.ts';

const KIND: Readonly<Record<string, string>> = {
  pool: 'pool',
  proxy: 'proxy',
  'pool-site': 'website',
  'web-miner': 'web-miner',
  'malware-c2': 'malware',
};

/** Lists of scripts that mine in pages. */
const OF_SCRIPTS: readonly IntelSource[] = ['nocoin', 'minerblock', 'no-coin-2018', 'et-open'];

/** What the row says it is; named by lists of pools only, it is a pool's pages and no script. */
function kindOf(kind: string, sources: readonly IntelSource[]): string | undefined {
  const isScript = sources.some((source) => OF_SCRIPTS.includes(source));
  return kind === 'web-miner' && !isScript ? 'website' : KIND[kind];
}

/** Peers of a coin's own network, listed by mistake as pools. */
export const isNode = (name: string): boolean => /^(dns)?seed\d*\./.test(name);

/** The row of a list's row, or undefined when it is left out. */
export function listed(row: TsvRow, brands: Brands): Row | undefined {
  const cell = cellsOf(row);
  const sources = sourcesOf(cell('sources'));
  const kind = kindOf(cell('kind'), sources);
  if (kind === undefined) return drop('kind unknown');
  if (sources.length === 0) return drop('no source of its own');
  const base: Row = {
    value: cell('indicator'),
    port: cell('port'),
    tls: cell('tls') === '1',
    kind,
    match: 'host',
    pool: cell('pool'),
    coins: cell('coin'),
    algorithms: cell('algo').replace('sha-256', 'sha256d'),
    ...seen(cell('first_seen'), cell('last_seen'), sources),
    confidence: confidence(cell, kind, sources),
    dual_use: false,
    sources,
  };
  const family = /family=([^;|]+)/.exec(cell('notes'))?.[1]?.trim() ?? '';
  return cell('type') === 'ipv4' ? addressRow(base, family, brands) : nameRow(base, family, brands);
}

/** How far to believe a row the day it was last seen. */
function confidence(
  cell: (name: string) => string,
  kind: string,
  sources: readonly IntelSource[],
): number {
  if (cell('source_conf') === 'A') return 95;
  if (sources.length >= 3) return 90;
  if (kind === 'pool') return cell('tier') === 'A' ? 80 : 70;
  return kind === 'website' ? 80 : 75;
}

const isContentNetwork = sharedRanges(dataDir);

function addressRow(base: Row, family: string, brands: Brands): Row | undefined {
  if (base.port === '' || base.port === '0') return drop('address without a port');
  if (isPrivate(base.value)) return drop('address that is nobody’s');
  if (isContentNetwork(base.value)) return drop('address of a content network');
  if (base.kind === 'website') return drop('address of a web site');
  const pool = base.pool.includes('.') ? brands.name(registrable(base.pool)) : base.pool;
  return { ...base, pool: family === '' ? pool : family };
}

const NAME = /^([a-z0-9_]([a-z0-9_-]*[a-z0-9_])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;

function nameRow(base: Row, family: string, brands: Brands): Row | undefined {
  const name = base.value;
  if (!NAME.test(name)) return drop('not a host name');
  if (isShared(name)) return drop('name under which strangers live');
  const domain = registrable(name);
  const row = { ...base, dual_use: brands.isDual(domain), pool: brands.name(domain) };
  const bare = name === domain;
  switch (isNode(name) ? 'node' : base.kind) {
    case 'node':
      return { ...row, kind: 'node', pool: base.kind === 'pool' ? row.pool : '' };
    case 'website':
      // The row of the brand says more: it tells its web site from its pool by the port.
      return bare && brands.match(domain) === 'suffix' && !row.dual_use
        ? drop('web site told by its brand')
        : { ...row, match: 'site' };
    case 'pool':
    case 'proxy':
      return bare && brands.has(domain) ? drop('bare name told by its brand') : row;
    default:
      return { ...row, pool: family, match: bare ? 'suffix' : 'host' };
  }
}
