/** Reads a table of meter readings: unit, from, to, kWh. See `App.importReadings`. */
import { readFileSync } from 'node:fs';
import type { App } from './app-port.ts';
import { append } from './keep.ts';
import { CsvLines, delimiterOf, withoutBom } from './lib/csv-lines.ts';
import { columnsOf } from './lib/header-names.ts';
import { AppError } from './model/error.ts';
import type { Reading } from './model/reading.ts';
import { newestReading } from './situation/readings.ts';
import { open } from './wiring.ts';

const COLUMNS = {
  unit: ['unit', 'unit name', 'organisation', 'organization', '单位', '归属单位'],
  from: ['from', 'start', 'begin', 'from time', '开始', '起', '开始时间'],
  to: ['to', 'end', 'until', 'to time', '结束', '止', '结束时间'],
  kwh: ['kwh', 'energy kwh', 'energy', 'consumption', '电量', '用电量', '千瓦时'],
} as const;
const FIELDS = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];

export type RefusedReading = { readonly line: number; readonly reason: string };

export interface ReadReadings {
  readonly readings: readonly Reading[];
  /** Lines that say nothing usable, and why. */
  readonly refused: readonly RefusedReading[];
}

/** Reads the text of a table. Throws `input_unreadable` where a column is missing. */
export function readReadings(text: string, now: number): ReadReadings {
  const lines = withoutBom(text).split(/\r?\n/);
  const [header = ''] = lines;
  const refused: RefusedReading[] = [];
  const csv = new CsvLines(delimiterOf(header), () => undefined);
  const at = columnsOf(csv.push(header) ?? [], COLUMNS);
  const missing = FIELDS.filter((field) => !at.has(field));
  if (missing.length > 0)
    throw new AppError('input_unreadable', `Line 1: no column for ${missing.join(', ')}.`);
  const readings: Reading[] = [];
  for (const [i, line] of lines.entries()) {
    if (i === 0 || (line.trim() === '' && !csv.open)) continue;
    const cells = csv.push(line);
    if (cells === undefined) continue;
    const of = (field: keyof typeof COLUMNS): string => (cells[at.get(field)![0]!] ?? '').trim();
    const read = readingOf(of('unit'), of('from'), of('to'), of('kwh'), now);
    if (typeof read === 'string') refused.push({ line: i + 1, reason: read });
    else readings.push(read);
  }
  if (csv.end()) refused.push({ line: lines.length, reason: 'cut_off' });
  return { readings, refused };
}

/** A reading, or why there is none. */
function readingOf(
  unit: string,
  from: string,
  to: string,
  kwh: string,
  now: number,
): Reading | string {
  const [begins, ends] = [timeOf(from), timeOf(to)];
  if (unit === '') return 'no_unit';
  if (Number.isNaN(begins) || Number.isNaN(ends)) return 'not_a_time';
  if (ends <= begins) return 'ends_before_it_begins';
  const amount = /^\d+([.,]\d+)?$/.test(kwh) ? Number(kwh.replace(',', '.')) : Number.NaN;
  if (Number.isNaN(amount)) return 'not_an_amount';
  return { unit, from_time: begins, to_time: ends, kwh: amount, imported: now };
}

/** A day or time; what names no zone is UTC. */
function timeOf(text: string): number {
  const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d:?\d\d)?)?$/.exec(text);
  if (match === null) return Number.NaN;
  const [, day = '', time = '00:00', zone = 'Z'] = match;
  return Date.parse(`${day}T${time}${zone}`);
}

/** See `App.importReadings`. */
export const importReadings: App['importReadings'] = async (target, path) => {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new AppError('input_missing', path, error);
  }
  const { readings, refused } = readReadings(text, Date.now());
  await using store = await open(target);
  // The latest import counts, also where the clock was set back since one before.
  const [{ imported: latest } = { imported: 0 }] = await store.ask(newestReading, {});
  await append(
    store,
    'reading',
    readings.map((one) => ({ ...one, imported: Math.max(one.imported, latest + 1) })),
  );
  return { kept: readings.length, units: new Set(readings.map(({ unit }) => unit)).size, refused };
};
