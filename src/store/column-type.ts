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
  reals: 'Array(Float64)',
  uints: 'Array(UInt64)',
  days: 'Array(UInt16)',
  flag: 'Bool',
  json: 'String',
};

/** How a table is packed: `small` on disk, or `quick` to read where questions read whole columns. */
export type Packing = 'small' | 'quick';

function codec(column: Column, packing: Packing): string {
  if (packing === 'quick') return column.is === 'uint' ? 'CODEC(T64, LZ4)' : 'CODEC(LZ4)';
  return column.is === 'millis' ? 'CODEC(DoubleDelta, ZSTD(1))' : 'CODEC(ZSTD(1))';
}

/** `longest` keeps its length beside it, so that the engine's max picks the longest text. */
const LONGEST = 'Tuple(UInt32, String)';

const mergeOf = (column: Column): Merge =>
  'merge' in column ? ((column as { merge?: Merge }).merge ?? 'key') : 'key';

const enumOf = (values: readonly string[]): string =>
  `Enum8(${values.map((value, i) => `'${value}' = ${i + 1}`).join(', ')})`;

function typeOf({ is, few, one_of, bits }: Column): string {
  if (one_of !== undefined) return enumOf(one_of);
  if (bits !== undefined) return `UInt${bits}`;
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
export const columnDefinition = (name: string, column: Column, packing: Packing): string =>
  `\`${name}\` ${columnType(column)} ${codec(column, packing)}`;

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
  reals: (reals: readonly number[]) => reals,
  uints: (numbers: readonly number[]) => numbers.map(count),
  flag: (flag: boolean) => flag,
  json: (value: unknown) => JSON.stringify(value ?? null),
};

const writeLongest = (text: string): unknown => {
  const kept = wellFormed(text);
  return [Buffer.byteLength(kept), kept];
};

/** How a value of this column goes into a JSON insert. */
export function columnWriter(column: Column): (value: never) => unknown {
  if (mergeOf(column) === 'longest') return writeLongest;
  const { bits } = column;
  if (bits !== undefined) return (n: number) => Math.min(count(n), 2 ** bits - 1);
  return writers[column.is];
}
