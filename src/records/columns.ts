/** The single definition of a record or stored row: a table of columns, from which the row type, the
 * store's DDL, the JSON schema and the reference page are made. */

/** An IPv4 or IPv6 address in its canonical text form (`192.0.2.1`, `2001:db8::1`). */
export type Ip = string;
/** Milliseconds since the Unix epoch, UTC; may carry a fraction (microseconds of the capture). */
export type Millis = number;

/** Column kinds and the TypeScript type a value of each has. */
export interface Kinds {
  ip: Ip;
  port: number;
  millis: Millis;
  uint: number;
  /** A real number; unit in the column's `doc`. */
  real: number;
  text: string;
  texts: readonly string[];
  reals: readonly number[];
  uints: readonly number[];
  /** Days since the Unix epoch, UTC, rising. */
  days: readonly number[];
  flag: boolean;
  /** Structured detail, stored as JSON text. */
  json: unknown;
}

export interface Column {
  readonly is: keyof Kinds;
  /** One sentence: what the value is, with its unit. Becomes the reference page. */
  readonly doc: string;
  /** Of a text or texts: few different values occur, so that the store may keep each once. */
  readonly few?: true;
  /** Of a text: all values there are. More may be added at the end, and none taken away. */
  readonly one_of?: readonly string[];
  /** Of a uint: larger values than fit into so many bits are kept as the largest; 64 when left out. */
  readonly bits?: 8 | 16 | 32;
  /** Name of the same thing in the field's other vocabularies. */
  readonly ipfix?: string;
  readonly zeek?: string;
  readonly ecs?: string;
  readonly ocsf?: string;
}

export type Columns = Readonly<Record<string, Column>>;

/** The row a table of columns describes. */
export type Row<C extends Columns> = { readonly [N in keyof C]: Kinds[C[N]['is']] };

/** Keeps the literal types of a column table. */
export const columns = <const C extends Columns>(table: C): C => table;
