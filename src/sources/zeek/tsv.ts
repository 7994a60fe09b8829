/** Zeek's tab-separated logs: the header that says what is where, and the columns of a line without making texts of them. */
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

/** The columns of one line after the other. */
export class TsvLine implements Fields {
  readonly from: Int32Array;
  readonly to: Int32Array;
  private readonly header: Header;
  private readonly numbers: ReadonlyMap<string, number>;
  private buffer: Buffer = Buffer.alloc(0);

  constructor(header: Header) {
    this.header = header;
    this.numbers = new Map(header.fields.map((name, i) => [name, i]));
    this.from = new Int32Array(header.fields.length);
    this.to = new Int32Array(header.fields.length);
  }

  get separator(): number {
    return this.header.separator;
  }

  /** Its number, or -1. */
  column(name: string): number {
    return this.numbers.get(name) ?? -1;
  }

  get columns(): number {
    return this.from.length;
  }

  /** Finds where the columns are in the line at `start`; false when it has not so many. */
  walk(buffer: Buffer, start: number): boolean {
    const { from, to } = this;
    const { separator } = this.header;
    const last = from.length - 1;
    this.buffer = buffer;
    let at = start;
    for (let column = 0; column <= last; column++) {
      from[column] = at;
      let byte = buffer[at]!;
      while (byte !== separator && byte !== NEWLINE) byte = buffer[++at]!;
      to[column] = at;
      if (byte === NEWLINE) return column === last;
      at++;
    }
    return true;
  }

  private raw(name: string): string {
    const column = this.column(name);
    if (column < 0) return '';
    const text = this.buffer.toString('utf8', this.from[column], this.to[column]).trimEnd();
    return text === this.header.unset || text === this.header.empty ? '' : text;
  }

  text(name: string): string {
    const text = this.raw(name);
    return text.includes('\\x') ? unescape(text) : text;
  }

  number(name: string): number {
    const column = this.column(name);
    if (column < 0) return 0;
    return Number(this.buffer.toString('latin1', this.from[column], this.to[column])) || 0;
  }

  texts(name: string): readonly string[] {
    const text = this.raw(name);
    return text === '' ? [] : text.split(this.header.setSeparator).map(unescape);
  }
}
