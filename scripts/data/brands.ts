/** Pool brands: what they are called, and how names below them are to be matched. */
import { drop, isShared, seen, sourcesOf, cellsOf, type Row } from './indicator-row.ts';
import type { TsvRow } from './tsv.ts';

/** Brand names that name nothing. */
const GENERIC = /^(web|pool|solo|mining|miner|monero|btc|xmr)$/i;

const MATCH: Readonly<Record<string, string>> = {
  suffix: 'suffix',
  // Known as a web site: its pool is somewhere below it.
  'suffix-site': 'suffix+evidence',
};

export class Brands {
  private readonly rows: ReadonlyMap<string, TsvRow>;

  constructor(rows: readonly TsvRow[]) {
    this.rows = new Map(rows.map((row) => [row['registrable_domain'] ?? '', row]));
  }

  has(domain: string): boolean {
    return this.rows.has(domain);
  }

  /** `suffix`, `suffix-site`, `exact-host-only`, or '' for no brand. */
  match(domain: string): string {
    return this.rows.get(domain)?.['match'] ?? '';
  }

  /** An exchange or firm that also runs a pool. */
  isDual(domain: string): boolean {
    return this.rows.get(domain)?.['dual_use'] === 'yes';
  }

  /** Day it was last seen, or ''. */
  last(domain: string): string {
    return this.rows.get(domain)?.['last'] ?? '';
  }

  /** Name for people; the domain where it has none, '' where strangers share it. */
  name(domain: string): string {
    if (this.match(domain) === 'exact-host-only') return '';
    const name = this.rows.get(domain)?.['name'] ?? '';
    return name === '' || GENERIC.test(name) ? domain : name;
  }

  /** Rows that cover all below a brand. `isNode` tells brands of which nothing but coin nodes is listed. */
  *covering(isNode: (domain: string) => boolean): Generator<Row> {
    for (const [domain, row] of this.rows) {
      const match = MATCH[this.match(domain)];
      if (match === undefined) drop('brand to be matched by exact host only');
      else if (this.isDual(domain)) drop('dual-use brand: exact hosts only');
      else if (isShared(domain)) drop('brand under which strangers live');
      else if (isNode(domain)) drop('brand with nothing but coin nodes');
      else yield this.row(domain, match, row);
    }
  }

  private row(domain: string, match: string, row: TsvRow): Row {
    const cell = cellsOf(row);
    const sources = sourcesOf(cell('sources'));
    const suffix = sources.length >= 2 ? 80 : 65;
    return {
      value: domain,
      port: '',
      tls: false,
      kind: 'pool',
      match,
      pool: this.name(domain),
      coins: cell('coins'),
      algorithms: '',
      ...seen(cell('first'), cell('last'), sources),
      confidence: match === 'suffix' ? suffix : 50,
      dual_use: false,
      sources,
    };
  }
}
