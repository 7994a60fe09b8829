/** Reads blocks of Zeek's logs: which log it is, in which format, and its lines one after the other. */
import { basename } from 'node:path';
import type { RecordBatch } from '../../records/batch.ts';
import { countContents, type Carried } from '../log/contents.ts';
import { LineSieve, type Look } from '../log/line-sieve.ts';
import type { LogBlock, LogFile } from '../log/log-file.ts';
import { Matter } from '../log/matter.ts';
import { currentName } from '../log/names.ts';
import { countUnread, type SourceDeps } from '../source.ts';
import { Certificates } from './certificates.ts';
import { jsonFields, type Fields } from './fields.ts';
import { kindNamed, kindOf, type Kind, type Shared } from './kinds.ts';
import { timeOf } from './rows.ts';
import { parseHeader, TsvLine } from './tsv.ts';

const NEWLINE = 0x0a;
const HASH = 0x23;
const BRACE = 0x7b;

/** How the lines of one log are read. */
interface Format {
  readonly kind: Kind;
  readonly look: Look;
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
  const key = kind.value?.field.replace(nested ? /^id\./ : '', '');
  const look = {
    lines: 'json',
    names: kind.names.length > 0,
    addresses: kind.addresses.length > 0,
  } as const;
  return {
    kind,
    look: withValue(look, kind, { key }),
    fields: (buffer, start, end) => jsonFields(buffer.toString('utf8', start, end)),
  };
}

function tsvFormat(text: string, path: string): Format | undefined {
  const header = parseHeader(text);
  if (header === undefined) return undefined;
  const kind = kindNamed(header.path) ?? kindNamed(logName(path)) ?? kindOf(header.fields);
  if (kind === undefined) return undefined;
  const line = new TsvLine(header);
  const column = kind.value && line.column(kind.value.field);
  const columns = (names: readonly string[]): number[] =>
    names.map((name) => line.column(name)).filter((found) => found >= 0);
  const look = {
    lines: { separator: line.separator, columns: line.columns },
    names: columns(kind.names),
    addresses: columns(kind.addresses),
  };
  return {
    kind,
    look: withValue(look, kind, { column }),
    fields: (buffer, start) => (line.walk(buffer, start) ? line : undefined),
  };
}

/** Lines of a kind are looked at also for the value that it asks for; `where` it is. */
function withValue(
  look: Look,
  { value }: Kind,
  where: { readonly column?: number | undefined; readonly key?: string | undefined },
): Look {
  const { column = -1, key = '' } = where;
  if (value === undefined || (column < 0 && key === '')) return look;
  return { ...look, value: { what: value.what, column: Math.max(0, column), key } };
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

/** What a line of a conn.log says of its conversation. */
const carriedBy =
  ({ fields }: Format, buffer: Buffer) =>
  (start: number, end: number): Carried | undefined => {
    const found = isHeader(buffer, start) ? undefined : fields(buffer, start, end);
    if (found === undefined) return undefined;
    const service = found.text('service');
    return {
      ends: [found.text('id.orig_h'), found.text('id.resp_h')],
      protocols: service === '' ? [] : service.split(','),
      payload: found.number('orig_bytes') + found.number('resp_bytes') > 0,
    };
  };

export class ZeekDecoder {
  private readonly deps: SourceDeps;
  private readonly shared: Shared;
  readonly sieve: LineSieve;
  private readonly formats = new WeakMap<LogFile, { format: Format | undefined; header: string }>();

  constructor(deps: SourceDeps) {
    this.deps = deps;
    this.shared = { matter: new Matter(deps), certificates: new Certificates(deps.intel) };
    this.sieve = new LineSieve(this.shared.matter);
  }

  readonly decode = (block: LogBlock, batch: RecordBatch): void => {
    const { file, buffer } = block;
    let known = this.formats.get(file);
    if (known === undefined) {
      known = { format: formatOf(file.head, file.path), header: '' };
      this.formats.set(file, known);
    }
    const log = known;
    let headers = 0;
    let unread = 0;
    const lines = this.sieve.each(
      block,
      () => (log.format?.kind.all?.(this.shared) === true ? undefined : log.format?.look),
      (start, end) => {
        if (isHeader(buffer, start)) {
          headers++;
          this.headerLine(buffer.toString('utf8', start, end).trimStart(), log, file.path);
        } else if (log.format === undefined) unread++;
        else this.line(log.format, block, start, end, batch);
      },
    );
    this.deps.counts.records += lines - headers;
    if (unread > 0) countUnread(this.deps.counts, 'zeek_line_not_read', unread);
    if (log.format === undefined) return;
    this.note(log.format, block);
    if (log.format.kind.name === 'conn')
      countContents(block, lines, carriedBy(log.format, buffer), this.deps);
  };

  /** A log that was put together of several has several headers. */
  private headerLine(
    line: string,
    known: { format: Format | undefined; header: string },
    path: string,
  ): void {
    if (line.startsWith('#separator')) known.header = '';
    known.header += `${line}\n`;
    if (line.startsWith('#fields')) known.format = tsvFormat(known.header, path);
  }

  private line(
    { kind, fields }: Format,
    { file, buffer }: LogBlock,
    start: number,
    end: number,
    batch: RecordBatch,
  ): void {
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
  private note({ fields }: Format, { file, buffer, start, end }: LogBlock): void {
    let first = start;
    while (first < end && isHeader(buffer, first)) first = buffer.indexOf(NEWLINE, first) + 1;
    let last = end;
    do last = buffer.lastIndexOf(NEWLINE, last - 2) + 1;
    while (last > first && isHeader(buffer, last));
    for (const at of [first, last]) {
      const found = at >= end ? undefined : fields(buffer, at, buffer.indexOf(NEWLINE, at));
      const time = found === undefined ? 0 : timeOf(found);
      if (time > 0) file.saw(time);
    }
  }
}
