/** Reads blocks of Zeek's logs: which log it is, in which format, and its lines one after the other. */
import { basename } from 'node:path';
import type { RecordBatch } from '../../records/batch.ts';
import { JsonFields, type Cells } from '../log/json-fields.ts';
import type { LogBlock, LogFile } from '../log/log-file.ts';
import { Matter } from '../log/matter.ts';
import { currentName } from '../log/names.ts';
import { countUnread, type SourceDeps } from '../source.ts';
import { Certificates } from './certificates.ts';
import { jsonFields, type Fields } from './fields.ts';
import { kindNamed, kindOf, type Kind, type Shared } from './kinds.ts';
import { timeOf } from './rows.ts';
import { parseHeader, TsvCells, TsvLine } from './tsv.ts';

const NEWLINE = 0x0a;
const HASH = 0x23;
const BRACE = 0x7b;

/** How the lines of one log are read. */
interface Format {
  readonly kind: Kind;
  readonly cells: Cells;
  /** Undefined for a line that is not of this format. */
  readonly fields: (buffer: Buffer, start: number, end: number) => Fields | undefined;
}

/** `conn` of `conn.10:00:00-11:00:00.log.gz`. */
export const logName = (path: string): string => currentName(basename(path)).split('.', 1)[0]!;

function jsonFormat(line: string, path: string): Format | undefined {
  let first: unknown;
  try {
    first = JSON.parse(line);
  } catch {
    first = undefined;
  }
  const object = (typeof first === 'object' && first !== null ? first : {}) as Record<
    string,
    unknown
  >;
  const told = object['_path'];
  const kind =
    (typeof told === 'string' ? kindNamed(told) : undefined) ??
    kindNamed(logName(path)) ??
    kindOf(Object.keys(object));
  if (kind === undefined) return undefined;
  const nested = typeof object['id'] === 'object' && object['id'] !== null;
  const cells = nested ? kind.cells.map((name) => name.replace(/^id\./, '')) : kind.cells;
  return {
    kind,
    cells: new JsonFields(cells, nested ? 'id' : ''),
    fields: (buffer, start, end) => jsonFields(buffer.toString('utf8', start, end)),
  };
}

function tsvFormat(text: string, path: string): Format | undefined {
  const header = parseHeader(text);
  if (header === undefined) return undefined;
  const kind = kindNamed(header.path) ?? kindNamed(logName(path)) ?? kindOf(header.fields);
  if (kind === undefined) return undefined;
  const line = new TsvLine(header);
  return {
    kind,
    cells: new TsvCells(line, [...kind.cells, ...(kind.names ?? [])]),
    fields: (buffer, start) => (line.walkAll(buffer, start) ? line : undefined),
  };
}

/** The format the beginning of a log tells; undefined for a log that is not read. */
function formatOf(head: Buffer, path: string): Format | undefined {
  const text = head.toString('utf8').trimStart();
  return head[0] === BRACE ? jsonFormat(text, path) : tsvFormat(text, path);
}

/** Editors and copies put a blank before it. */
const isHeader = (buffer: Uint8Array, at: number): boolean =>
  buffer[at] === HASH || (buffer[at]! <= 0x20 && buffer[at + 1] === HASH);

/** What a line of JSON is about: a conversation, a file, a certificate. */
const IDS = ['"uid":', '"fuid":', '"certificate.serial":'] as const;

/** True for the first bytes of a log that is read. */
export const recogniseZeek = (head: Uint8Array, name: string): boolean => {
  const bytes = Buffer.from(head);
  if (isHeader(bytes, 0)) return formatOf(bytes, name) !== undefined;
  const line = bytes.toString('utf8', 0, bytes.indexOf(NEWLINE));
  return bytes[0] === BRACE && line.includes('"ts":') && IDS.some((id) => line.includes(id));
};

export class ZeekDecoder {
  private readonly deps: SourceDeps;
  private readonly shared: Shared;
  private readonly formats = new WeakMap<LogFile, { format: Format | undefined; header: string }>();

  constructor(deps: SourceDeps) {
    this.deps = deps;
    this.shared = { matter: new Matter(deps), certificates: new Certificates(deps.intel) };
  }

  readonly decode = (block: LogBlock, batch: RecordBatch): void => {
    const { file, buffer, start, end } = block;
    let known = this.formats.get(file);
    if (known === undefined) {
      known = { format: formatOf(file.head, file.path), header: '' };
      this.formats.set(file, known);
    }
    this.shared.matter.mentions.refresh();
    let lines = 0;
    let first = -1;
    let last = -1;
    for (let at = start; at < end;) {
      const newline = buffer.indexOf(NEWLINE, at);
      if (isHeader(buffer, at)) {
        const text = buffer.toString('utf8', at, newline + 1).trimStart();
        this.headerLine(text, known, file.path);
      } else if (newline > at) {
        lines++;
        last = at;
        if (first < 0) first = at;
        if (known.format !== undefined) this.line(known.format, block, at, newline, batch);
      }
      at = newline + 1;
    }
    this.deps.counts.records += lines;
    if (known.format !== undefined) this.note(known.format, block, first, last);
    else if (lines > 0) countUnread(this.deps.counts, 'zeek_line_not_read', lines);
  };

  /** A log that was put together of several has several headers. */
  private headerLine(
    line: string,
    known: { format: Format | undefined; header: string },
    path: string,
  ): void {
    if (line.startsWith('#separator')) known.header = '';
    known.header += line;
    if (line.startsWith('#fields')) known.format = tsvFormat(known.header, path);
  }

  private line(
    { kind, cells, fields }: Format,
    { file, buffer }: LogBlock,
    start: number,
    end: number,
    batch: RecordBatch,
  ): void {
    if (!kind.passes(cells, buffer, start, end, this.shared)) return;
    const found = fields(buffer, start, end);
    const time = found === undefined ? 0 : timeOf(found);
    if (found === undefined || time === 0) {
      countUnread(this.deps.counts, 'zeek_bad_line');
      return;
    }
    file.saw(time);
    kind.tell(found, file.segment, batch, this.shared);
  }

  /** Time of a block: that of its first line, and of its last. */
  private note({ fields }: Format, { file, buffer }: LogBlock, first: number, last: number): void {
    for (const at of [first, last]) {
      const found = at < 0 ? undefined : fields(buffer, at, buffer.indexOf(NEWLINE, at));
      const time = found === undefined ? 0 : timeOf(found);
      if (time > 0) file.saw(time);
    }
  }
}
