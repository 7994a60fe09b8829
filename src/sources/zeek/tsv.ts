/** Zeek's tab-separated logs: the header that says what is where, and the columns of a line without making texts of them. */
import type { Cells } from '../log/json-fields.ts';
import { textOf } from '../log/mentions.ts';
import type { Fields } from './fields.ts';

const NEWLINE = 0x0a;

export interface Header {
  /** `conn`, `dns` …; empty when the header does not tell. */
  readonly path: string;
  readonly fields: readonly string[];
  readonly separator: number;
  readonly setSeparator: string;
  readonly unset: string;
  readonly empty: string;
}

/** Reads the lines that start with `#`; undefined when they name no fields. */
export function parseHeader(text: string): Header | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.startsWith('#'));
  // Its value is escaped and the one thing set apart by a space.
  const given = /^#separator (.*)$/.exec(lines[0] ?? '')?.[1];
  const separator = given === undefined ? '\t' : unescape(given);
  if (separator.length !== 1 || separator > '\x7f') return undefined;
  const values = new Map<string, readonly string[]>();
  for (const line of lines) {
    const [name = '', ...rest] = line.slice(1).split(separator);
    values.set(name, rest);
  }
  const value = (name: string, usual: string): string => values.get(name)?.[0] ?? usual;
  const fields = values.get('fields');
  if (fields === undefined) return undefined;
  return {
    path: value('path', ''),
    fields,
    separator: separator.charCodeAt(0),
    setSeparator: value('set_separator', ','),
    unset: value('unset_field', '-'),
    empty: value('empty_field', '(empty)'),
  };
}

/** `\x09` as Zeek writes bytes that would be mistaken. */
const unescape = (text: string): string =>
  text.replace(/\\x([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );

/** Some columns of a line. */
export class TsvCells implements Cells {
  readonly from: Int32Array;
  readonly to: Int32Array;
  at = 0;
  readonly unsure = false;
  private readonly separator: number;
  /** Columns in the order of the line, and the slot of each. */
  private readonly columns: Int32Array;
  private readonly slots: Int32Array;

  constructor(line: TsvLine, names: readonly string[]) {
    this.separator = line.separator;
    const order = names
      .map((name, slot) => ({ slot, column: line.column(name) }))
      .sort((a, b) => a.column - b.column);
    this.columns = Int32Array.from(order, ({ column }) => column);
    this.slots = Int32Array.from(order, ({ slot }) => slot);
    this.from = new Int32Array(names.length);
    this.to = new Int32Array(names.length);
  }

  // Runs for every line.
  find(buffer: Buffer, start: number): boolean {
    const { columns, slots, separator, from, to } = this;
    let at = start;
    let column = 0;
    for (let i = 0; i < columns.length; i++) {
      const wanted = columns[i]!;
      if (wanted < 0) return false;
      while (column < wanted) {
        const byte = buffer[at++];
        if (byte === separator) column++;
        else if (byte === NEWLINE) return false;
      }
      from[slots[i]!] = at;
      while (buffer[at] !== separator && buffer[at] !== NEWLINE) at++;
      to[slots[i]!] = at;
    }
    this.at = at;
    return true;
  }
}

/** The columns of one line after the other. */
export class TsvLine implements Fields {
  readonly from: Int32Array;
  readonly to: Int32Array;
  private readonly header: Header;
  private readonly columns: ReadonlyMap<string, number>;
  private buffer: Buffer = Buffer.alloc(0);
  private found = 0;

  constructor(header: Header) {
    this.header = header;
    this.columns = new Map(header.fields.map((name, i) => [name, i]));
    this.from = new Int32Array(header.fields.length);
    this.to = new Int32Array(header.fields.length);
  }

  get separator(): number {
    return this.header.separator;
  }

  /** Its number, or -1. */
  column(name: string): number {
    return this.columns.get(name) ?? -1;
  }

  /** Finds where the columns up to `last` are in the line at `start`; false when it has not so many. */
  walk(buffer: Buffer, start: number, last: number): boolean {
    const { from, to } = this;
    const { separator } = this.header;
    this.buffer = buffer;
    let at = start;
    for (let column = 0; column <= last; column++) {
      from[column] = at;
      let byte = buffer[at]!;
      while (byte !== separator && byte !== NEWLINE) byte = buffer[++at]!;
      to[column] = at;
      this.found = column + 1;
      if (byte === NEWLINE) return column === last;
      at++;
    }
    return true;
  }

  /** All columns. */
  walkAll(buffer: Buffer, start: number): boolean {
    return this.walk(buffer, start, this.from.length - 1);
  }

  private raw(name: string): string {
    const column = this.column(name);
    if (column < 0 || column >= this.found) return '';
    const text = this.buffer.toString('utf8', this.from[column], this.to[column]).trimEnd();
    return text === this.header.unset || text === this.header.empty ? '' : text;
  }

  text(name: string): string {
    const text = this.raw(name);
    return text.includes('\\x') ? unescape(text) : text;
  }

  number(name: string): number {
    const column = this.column(name);
    if (column < 0 || column >= this.found) return 0;
    return Number(textOf(this.buffer, this.from[column]!, this.to[column]!)) || 0;
  }

  texts(name: string): readonly string[] {
    const text = this.raw(name);
    return text === '' ? [] : text.split(this.header.setSeparator).map(unescape);
  }
}
