/** The intelligence that ships with the program: data/indicators.tsv.gz, made by scripts/data/intel.ts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Indicator, IndicatorKind, MatchMode } from '../model/indicator.ts';
import { AppError } from '../model/error.ts';
import type { Feed } from './feed.ts';

/** How far a fresh entry is believed, by kind; brands less than the hosts they stand for. */
const BELIEF: Readonly<Record<IndicatorKind, number>> = {
  pool: 90,
  proxy: 80,
  'web-miner': 75,
  malware: 80,
  website: 60,
  node: 60,
};
const MODE_FACTOR: Readonly<Record<MatchMode, number>> = {
  host: 1,
  suffix: 0.85,
  'suffix+evidence': 0.5,
  site: 0.8,
};

const list = (text: string | undefined): string[] =>
  text === undefined || text === '' ? [] : text.split(/[,|]/);
const millis = (day: string | undefined): number | null =>
  day === undefined || day === '' ? null : Date.parse(day);

function indicatorOf(cells: readonly string[]): Indicator {
  const [
    type,
    value = '',
    port = '',
    kind,
    match,
    pool = '',
    coins,
    algorithm,
    first,
    last,
    dual,
    origin = '',
    licence = '',
  ] = cells;
  const k = kind as IndicatorKind;
  // A list of malware or web-miner domains means everything below them.
  const mode: MatchMode =
    type === 'domain' && (k === 'malware' || k === 'web-miner') ? 'suffix' : (match as MatchMode);
  return {
    id: `bundled:${value}${port === '' ? '' : `:${port}`}${match === 'host' ? '' : `/${match}`}`,
    type: type === 'ip' ? (port === '' ? 'ip' : 'endpoint') : 'domain',
    kind: k,
    value,
    port: port === '' ? 0 : Number(port),
    match: mode,
    feed: 'bundled',
    pool,
    coins: list(coins),
    algorithms: list(algorithm),
    confidence: Math.round(BELIEF[k] * MODE_FACTOR[mode]),
    valid_from: millis(first),
    last_seen: millis(last),
    dual_use: dual === '1',
    origin,
    licence,
  };
}

/** Reads the shipped table. Throws `data_invalid` when it is damaged. */
export const bundled = (dataDir: string): Feed => ({
  name: 'bundled',
  *read() {
    const path = join(dataDir, 'indicators.tsv.gz');
    let text: string;
    try {
      text = gunzipSync(readFileSync(path)).toString();
    } catch (cause) {
      throw new AppError('data_invalid', path, cause);
    }
    let from = text.indexOf('\n') + 1;
    for (let to = text.indexOf('\n', from); to > 0; to = text.indexOf('\n', from)) {
      yield indicatorOf(text.slice(from, to).split('\t'));
      from = to + 1;
    }
  },
});
