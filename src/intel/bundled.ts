/** The indicators shipped with the program: data/indicators.tsv, one row a name, or an address and port. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parseTsv } from '../lib/tsv.ts';
import { AppError } from '../model/error.ts';
import type { Indicator, IndicatorKind, MatchMode } from '../model/indicator.ts';
import type { Millis } from '../records/columns.ts';
import { defineFeed, type Entry } from './feed.ts';

export const bundled = defineFeed({
  type: 'bundled',
  settings: z.strictObject({}),
  create: (_, { name, dataDir }) => ({
    *read() {
      const licenceOf = licences(text(dataDir, 'indicator-sources.tsv'));
      const [header, ...lines] = text(dataDir, 'indicators.tsv').trimEnd().split('\n');
      if (header !== COLUMNS) throw new AppError('data_invalid', join(dataDir, 'indicators.tsv'));
      for (const line of lines) yield new Line(name, line, licenceOf);
    },
  }),
});

const COLUMNS =
  'value\tports\tkind\tmatch\tpool\tcoins\talgorithms\tfirst_seen\tlast_seen\tconfidence\tdual_use\tsources';

/** A name at which more coins are mined tells none of them. */
const COINS_TOLD = 3;

function text(dataDir: string, file: string): string {
  const path = join(dataDir, file);
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new AppError('data_invalid', path, error);
  }
}

/** Licences of a comma-separated list of sources, each once. */
function licences(table: string): (sources: string) => string {
  const bySource = new Map(parseTsv(table).map(({ id = '', licence = '' }) => [id, licence]));
  const known = new Map<string, string>();
  return (sources) => {
    const found =
      known.get(sources) ??
      [...new Set(sources.split(',').map((id) => bySource.get(id) ?? ''))].join(', ');
    known.set(sources, found);
    return found;
  };
}

/** A row of the table. */
class Line implements Entry {
  readonly type: 'endpoint' | 'domain';
  readonly value: string;
  readonly port: number;
  readonly match: MatchMode;
  private readonly feed: string;
  private readonly line: string;
  private readonly licenceOf: (sources: string) => string;

  constructor(feed: string, line: string, licenceOf: (sources: string) => string) {
    const ports = line.indexOf('\t') + 1;
    const kind = line.indexOf('\t', ports) + 1;
    const match = line.indexOf('\t', kind) + 1;
    this.feed = feed;
    this.line = line;
    this.licenceOf = licenceOf;
    this.value = line.slice(0, ports - 1);
    this.type = /^[\d.]+$/.test(this.value) ? 'endpoint' : 'domain';
    this.port = this.type === 'endpoint' ? Number.parseInt(line.slice(ports, kind), 10) : 0;
    this.match = line.slice(match, line.indexOf('\t', match)) as MatchMode;
  }

  whole(): Indicator {
    const { feed, value, port, type, match } = this;
    const cells = this.line.split('\t');
    const cell = (at: number): string => cells[at] ?? '';
    const coins = parts(cell(5));
    const told = coins.length <= COINS_TOLD;
    return {
      id: port === 0 ? `${feed}:${value}` : `${feed}:${value}:${port}`,
      type,
      kind: cell(2) as IndicatorKind,
      value,
      port,
      match,
      feed,
      pool: cell(4),
      coins: told ? coins : [],
      algorithms: told ? parts(cell(6)) : [],
      confidence: Number(cell(9)),
      valid_from: day(cell(7)),
      last_seen: day(cell(8)),
      dual_use: cell(10) === 'yes',
      origin: cell(11),
      licence: this.licenceOf(cell(11)),
    };
  }
}

const parts = (list: string): readonly string[] => (list === '' ? [] : list.split(','));
const day = (date: string): Millis | null => (date === '' ? null : Date.parse(date));
