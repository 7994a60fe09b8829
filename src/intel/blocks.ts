/** When blocks of a coin arrived, from a file the operator gives: a time a line, anything after a comma, tab or space. */
import { readFileSync } from 'node:fs';
import { AppError } from '../model/error.ts';
import type { Refused } from '../model/indicator.ts';
import type { Millis } from '../records/columns.ts';

export interface BlockFile {
  /** Symbol of the coin (`XMR`). */
  readonly coin: string;
  readonly path: string;
}

export interface Blocks {
  /** In order of time, by coin. */
  readonly arrivals: ReadonlyMap<string, readonly Millis[]>;
  readonly refused: readonly Refused[];
}

/** Seconds below, milliseconds above: the year 2001 in the one, 5138 in the other. */
const MILLIS_FROM = 1e11;

/** A Unix time in seconds (with or without a fraction) or milliseconds, or an ISO time in UTC; NaN when it is none. */
function timeOf(text: string): Millis {
  if (/^\d{9,13}(\.\d+)?$/.test(text)) {
    const number = Number(text);
    return number < MILLIS_FROM ? number * 1000 : number;
  }
  if (!/^\d{4}-\d\d-\d\dT[\d:.]+Z?$/.test(text)) return Number.NaN;
  return Date.parse(text.endsWith('Z') ? text : `${text}Z`);
}

/** Reads all files; several of one coin add up. Throws `config_invalid` when one cannot be read. */
export function loadBlocks(files: readonly BlockFile[]): Blocks {
  const arrivals = new Map<string, Millis[]>();
  const refused: Refused[] = [];
  for (const { coin, path } of files) {
    let text;
    try {
      text = readFileSync(path, 'utf8');
    } catch (error) {
      throw new AppError('config_invalid', `${path}: the block times cannot be read.`, error);
    }
    const times = arrivals.get(coin) ?? [];
    for (const [i, line] of text.split(/\r?\n/).entries()) {
      const [first = ''] = line
        .replace(/#.*/, '')
        .trim()
        .split(/[,;\s]/);
      if (first === '') continue;
      const time = timeOf(first);
      if (Number.isNaN(time)) refused.push({ feed: path, line: i + 1, reason: 'not_understood' });
      else times.push(time);
    }
    arrivals.set(
      coin,
      times.sort((a, b) => a - b),
    );
  }
  return { arrivals, refused };
}
