/** Reads CSV line by line: quoted fields, doubled quotes, fields that go on in the next line (RFC 4180), any delimiter. */

/** A record longer than this is none: a quote was left open. */
const LONGEST = 1 << 20;
const QUOTE = '"';

export class CsvLines {
  readonly delimiter: string;
  private held: string | undefined;
  private readonly tooLong: () => void;

  /** `tooLong` is told of a record that is passed over because a quote was left open. */
  constructor(delimiter: string, tooLong: () => void) {
    this.delimiter = delimiter;
    this.tooLong = tooLong;
  }

  /** In the middle of a record. */
  get open(): boolean {
    return this.held !== undefined;
  }

  /** The fields of a record that ends with this line; undefined while it goes on. */
  push(line: string): string[] | undefined {
    const text = this.held === undefined ? line : `${this.held}\n${line}`;
    this.held = undefined;
    const fields = text.includes(QUOTE)
      ? quotedFields(text, this.delimiter)
      : text.split(this.delimiter);
    if (fields !== undefined) return fields;
    if (text.length > LONGEST) this.tooLong();
    else this.held = text;
    return undefined;
  }

  /** The input ended: true when a record was cut off by it. */
  end(): boolean {
    const cut = this.open;
    this.held = undefined;
    return cut;
  }
}

/** Undefined when a quote is left open. */
function quotedFields(text: string, delimiter: string): string[] | undefined {
  const fields: string[] = [];
  for (let at = 0; at <= text.length;) {
    if (text[at] !== QUOTE) {
      const next = text.indexOf(delimiter, at);
      const end = next < 0 ? text.length : next;
      fields.push(text.slice(at, end));
      at = end + delimiter.length;
      continue;
    }
    const close = closingQuote(text, at + 1);
    if (close < 0) return undefined;
    const next = text.indexOf(delimiter, close + 1);
    const end = next < 0 ? text.length : next;
    const inside = text.slice(at + 1, close).replaceAll('""', QUOTE);
    fields.push(inside + text.slice(close + 1, end));
    at = end + delimiter.length;
  }
  return fields;
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf(QUOTE, from); at >= 0; at = text.indexOf(QUOTE, at + 2))
    if (text[at + 1] !== QUOTE) return at;
  return -1;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The delimiter of a table, by its header line: the one that gives the most fields. */
export function delimiterOf(header: string): string {
  const counts = DELIMITERS.map((delimiter) => {
    const fields = header.includes(QUOTE)
      ? quotedFields(header, delimiter)
      : header.split(delimiter);
    return { delimiter, fields: fields?.length ?? 0 };
  });
  return counts.reduce((best, one) => (one.fields > best.fields ? one : best)).delimiter;
}

/** Text without the byte order mark that spreadsheets write first. */
export const withoutBom = (text: string): string =>
  text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
