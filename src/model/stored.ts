/** How a stored value comes back from the store, kind by kind: the zod shapes that a query's `row` is made of.
 * They expect the output settings of every `Store.ask`: 64-bit integers quoted, times as seconds since the epoch. */
import { z } from 'zod';
import { formatIp, parseIp } from '../lib/ip-address.ts';
import type { Columns, Row } from '../records/columns.ts';

const number = z.union([z.number(), z.string()]).transform(Number);

/** An address as all of us write it: `::ffff:192.0.2.1`, as the engine keeps IPv4, is `192.0.2.1`, its `::18.52.0.1` is
 * `::1234:1`. */
const plainIp = (text: string): string =>
  text.startsWith('::') && text.includes('.') ? formatIp(parseIp(text)!) : text;

/** Seconds with up to six decimals to milliseconds, exact to the microsecond. */
const toMillis = (seconds: number): number => Math.round(seconds * 1e6) / 1e3;

/** One shape a column kind; `longest` is a text kept by its length. */
export const stored = {
  ip: z.string().transform(plainIp),
  port: z.number(),
  millis: number.transform(toMillis),
  uint: number,
  real: number,
  text: z.string(),
  /** A set: the engine keeps it in no order. */
  texts: z.array(z.string()).transform((texts): readonly string[] => texts.sort()),
  days: z.array(z.number()),
  reals: z.array(z.number()),
  uints: z.array(number),
  flag: z.boolean(),
  // Rows older than a column have nothing in it.
  json: z.string().transform((text): unknown => (text === '' ? null : JSON.parse(text))),
  longest: z.tuple([number, z.string()]).transform(([, text]) => text),
};

const shapeOf = (column: Columns[string]): z.ZodType =>
  'merge' in column && column.merge === 'longest' ? stored.longest : stored[column.is];

/** The shape of `SELECT *` from a table of these columns; columns unknown here are dropped. */
export function storedRow<const C extends Columns>(columns: C): z.ZodType<Row<C>> {
  const shape = Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, shapeOf(column)]),
  );
  return z.object(shape) as unknown as z.ZodType<Row<C>>;
}
