/** Unverified knowledge of pools. It fills gaps only: brands no list has, exact hosts of dual-use brands, hosts of lists long
 * past. Pools known to have closed are left out. */
import type { Brands } from './brands.ts';
import { cellsOf, registrable, type Row } from './indicator-row.ts';
import { intelSources } from './sources.ts';
import type { TsvRow } from './tsv.ts';

/** Hosts of lists that have not been renewed since are as good as unknown. */
const OLD = '2024';
const CONFIDENCE = 45;

export function* curated(
  table: readonly TsvRow[],
  brands: Brands,
  lists: readonly Row[],
): Generator<Row> {
  for (const row of table) {
    const cell = cellsOf(row);
    const host = cell('host').replace(/^\*\./, '');
    const closed = /closed|retired/.test(cell('note'));
    const fresh = lists.some(({ value, last_seen }) => value === host && last_seen >= OLD);
    if (closed || fresh || host.includes('*') || !isGap(registrable(host), brands)) continue;
    for (const port of cell('ports').split(','))
      yield known(row, host, /^\d+$/.test(port) ? port : '', brands);
  }
}

const isGap = (domain: string, brands: Brands): boolean =>
  brands.match(domain) !== 'suffix' || brands.isDual(domain) || brands.last(domain) < OLD;

function known(row: TsvRow, host: string, port: string, brands: Brands): Row {
  const cell = cellsOf(row);
  const domain = registrable(host);
  return {
    value: host,
    port,
    tls: false,
    kind: 'pool',
    match: cell('host').startsWith('*.') ? 'suffix' : 'host',
    pool: brands.has(domain) ? brands.name(domain) : cell('pool'),
    coins: cell('coin').replace('any', ''),
    algorithms: '',
    first_seen: '',
    last_seen: intelSources.curated.version,
    confidence: CONFIDENCE,
    dual_use: brands.isDual(domain),
    sources: ['curated'],
  };
}
