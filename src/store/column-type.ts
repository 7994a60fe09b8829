/** How each kind of column is kept in ClickHouse: its type, and how a TypeScript value is written so. */
import type { Column } from '../records/columns.ts';
import type { Merge } from '../model/sighting.ts';

const types: Readonly<Record<Column['is'], string>> = {
  ip: 'IPv6',
  port: 'UInt16',
  millis: "DateTime64(6, 'UTC')",
  uint: 'UInt64',
  real: 'Float64',
  text: 'String',
  texts: 'Array(String)',
  days: 'Array(UInt16)',
  flag: 'Bool',
  json: 'String',
};

const codec = (column: Column): string =>
  column.is === 'millis' ? 'CODEC(DoubleDelta, ZSTD(1))' : 'CODEC(ZSTD(1))';

/** `longest` keeps its length beside it, so that the engine's max picks the longest text. */
const LONGEST = 'Tuple(UInt32, String)';

const mergeOf = (column: Column): Merge =>
  'merge' in column ? ((column as { merge?: Merge }).merge ?? 'key') : 'key';

function typeOf({ is, few }: Column): string {
  if (few !== true) return types[is];
  return is === 'texts' ? 'Array(LowCardinality(String))' : 'LowCardinality(String)';
}

/** The ClickHouse type of a column, with its merge. */
export function columnType(column: Column): string {
  const type = typeOf(column);
  switch (mergeOf(column)) {
    case 'key':
      return type;
    case 'union':
      return `SimpleAggregateFunction(groupUniqArrayArray, ${type})`;
    case 'longest':
      return `SimpleAggregateFunction(max, ${LONGEST})`;
    case 'max':
      return `SimpleAggregateFunction(max, ${type})`;
    case 'min':
      return `SimpleAggregateFunction(min, ${type})`;
  }
}

/** The definition of a column in CREATE TABLE and ADD COLUMN. */
export const columnDefinition = (name: string, column: Column): string =>
  `\`${name}\` ${columnType(column)} ${codec(column)}`;

/** 2200-01-01: times beyond are kept as that, because the engine's times end soon after. */
const LATEST_MICROS = 7_258_118_400_000_000;

const micros = (millis: number): number =>
  Math.min(LATEST_MICROS, Math.max(0, Math.round(millis * 1e3) || 0));

/** JSON with a lone half of a surrogate pair is refused by the engine. */
const wellFormed = (text: string): string => (text.isWellFormed() ? text : text.toWellFormed());

const count = (n: number): number => Math.max(0, Math.round(n) || 0);

const writers: Readonly<Record<Column['is'], (value: never) => unknown>> = {
  ip: wellFormed,
  port: count,
  millis: micros,
  uint: count,
  real: (n: number) => n,
  text: wellFormed,
  texts: (texts: readonly string[]) => texts.map(wellFormed),
  days: (days: readonly number[]) => days,
  flag: (flag: boolean) => flag,
  json: (value: unknown) => JSON.stringify(value ?? null),
};

const writeLongest = (text: string): unknown => {
  const kept = wellFormed(text);
  return [Buffer.byteLength(kept), kept];
};

/** How a value of this column goes into a JSON insert. */
export const columnWriter = (column: Column): ((value: never) => unknown) =>
  mergeOf(column) === 'longest' ? writeLongest : writers[column.is];
