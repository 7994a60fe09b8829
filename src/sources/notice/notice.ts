/** Notices of others: lists of hosts that a CERT, a regulator or a scanner reports, as tables or events. */
import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Component } from '../../lib/component.ts';
import { withoutBom } from '../../lib/csv-lines.ts';
import { parseOffset } from '../../lib/local-time.ts';
import { AppError } from '../../model/error.ts';
import { emptyBatch, type RecordBatch } from '../../records/batch.ts';
import type { Notice } from '../../records/notice.ts';
import { filesBelow } from '../log/names.ts';
import { openInput } from '../pcap/inputs.ts';
import { countUnread, segmentOf, type Health, type Source, type SourceDeps } from '../source.ts';
import { rememberedColumns } from './columns-book.ts';
import { isIntelmq, readIntelmq } from './intelmq.ts';
import { isMisp, readMisp } from './misp.ts';
import type { NoticeContext, NoticeDraft, NoticeReader, NoticeSink } from './reader.ts';
import { readSheets } from '../../lib/sheet.ts';
import { FIELDS, NoticeTable, readTable, type Field } from './table.ts';

const fields = Object.keys(FIELDS) as Field[];

const settings = z.strictObject({
  paths: z.array(z.string().min(1)).min(1).describe('Files, or directories of them.'),
  follow: z
    .boolean()
    .default(false)
    .describe('Go on looking for new or changed files, every few seconds.'),
  sender: z
    .string()
    .optional()
    .describe('Who reports, where the notice does not say; the name of the file otherwise.'),
  columns: z
    .partialRecord(
      z.enum(fields as [Field, ...Field[]]),
      z.union([z.string(), z.array(z.string())]).transform((names) => [names].flat()),
    )
    .default({})
    .describe(
      'Names of columns not known by themselves, by field (`ip`, `time`, `dst_ip`, `dst_name`, `claim` …); told once, they are remembered.',
    ),
  claim: z
    .enum(['auto', 'mining', 'malware', 'exposed'])
    .default('auto')
    .describe(
      'What is claimed, where the notice says nothing of it; told by its words when `auto`.',
    ),
  utc_offset: z
    .string()
    .refine((text) => parseOffset(text) !== undefined, 'expected +08:00, -03:30 or Z')
    .optional()
    .describe('Where the sender’s clock stands; the zone of this machine when not given.'),
});
export type NoticeSettings = z.output<typeof settings>;

/** A notice of more bytes is none. */
const LARGEST = 64 << 20;
const ROWS_PER_BATCH = 1000;
const LOOK_MS = 5000;
/** Files remembered as read. */
const MAX_SEEN = 100_000;
const DEFAULT_CONFIDENCE = 50;

class Reading implements NoticeSink {
  readonly rows: Notice[] = [];
  strangeHeader: readonly string[] | undefined;
  private readonly deps: SourceDeps;
  private readonly given: NoticeSettings;
  private readonly segment: string;
  private readonly name: string;

  constructor(name: string, segment: string, given: NoticeSettings, deps: SourceDeps) {
    this.name = name;
    this.segment = segment;
    this.given = given;
    this.deps = deps;
  }

  row(draft: NoticeDraft): void {
    const { intel, counts } = this.deps;
    counts.records++;
    const { claim, sender } = this.given;
    const said = draft.claim_kind ?? 'other';
    const kind = said === 'other' && claim !== 'auto' ? claim : said;
    const { dst_name = '', dst_ip = '' } = draft;
    const known = intel.name(dst_name) !== undefined || (dst_ip !== '' && intel.address(dst_ip));
    // A notice about other things is no business of ours, unless it names a pool.
    if (kind === 'other' && !known) return this.unread('notice_not_about_mining');
    const row = {
      time: 0,
      port: 0,
      dst_ip,
      dst_port: 0,
      dst_name,
      sender: sender ?? this.name.replace(/\.[^.]+$/, ''),
      claim: '',
      confidence: DEFAULT_CONFIDENCE,
      reference: '',
      ...draft,
      claim_kind: kind,
      segment: this.segment,
    };
    if (row.time > counts.newest) counts.newest = row.time;
    this.rows.push(row);
  }

  unread(reason: string): void {
    countUnread(this.deps.counts, reason);
  }

  strange(header: readonly string[]): void {
    this.strangeHeader = header;
  }
}

/** UTF-8, UTF-16 with its mark, or else GB 18030, which spreadsheets in Chinese write. */
function decodeText(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

const readerOf = (head: string): NoticeReader => {
  if (isMisp(head)) return readMisp;
  return isIntelmq(head) ? readIntelmq : readTable;
};

/** All of a file, unpacked; undefined when it is too large or damaged. */
async function bytesOf(path: string): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const { bytes } of openInput({ path, size: path === '-' ? undefined : 1 })) {
      length += bytes.length;
      if (length > LARGEST) return undefined;
      pieces.push(bytes.slice());
    }
  } catch (error) {
    if (error instanceof AppError) throw error;
    return undefined;
  }
  return Buffer.concat(pieces);
}

class NoticeSource {
  private readonly given: NoticeSettings;
  private readonly deps: SourceDeps;
  private readonly seen = new Map<string, string>();
  private trouble = '';

  constructor(given: NoticeSettings, deps: SourceDeps) {
    this.given = given;
    this.deps = deps;
  }

  health(): Health {
    return { at: this.given.paths.join(', '), up: true, trouble: this.trouble };
  }

  async *read(signal?: AbortSignal): AsyncGenerator<RecordBatch> {
    const { follow } = this.given;
    do {
      for (const path of this.files()) {
        if (signal?.aborted === true) return;
        yield* this.file(path);
      }
      if (follow) await sleep(LOOK_MS, undefined, signal && { signal }).catch(() => undefined);
    } while (follow && signal?.aborted !== true);
  }

  /** Those that are new, or have changed since they were read. Throws `input_missing` for one that is read once and not there. */
  private files(): string[] {
    const { paths, follow } = this.given;
    const all = paths.flatMap((path) => {
      if (path === '-') return [path];
      const stat = statSync(path, { throwIfNoEntry: false });
      if (stat === undefined && !follow) throw new AppError('input_missing', path);
      if (stat === undefined) return [];
      return stat.isDirectory() ? filesBelow(path).sort() : [path];
    });
    return all.filter((path) => {
      const stat = path === '-' ? undefined : statSync(path, { throwIfNoEntry: false });
      const state = `${stat?.size ?? 0} ${stat?.mtimeMs ?? 0}`;
      if (this.seen.get(path) === state) return false;
      if (this.seen.size >= MAX_SEEN) this.seen.clear();
      this.seen.set(path, state);
      return true;
    });
  }

  private async *file(path: string): AsyncGenerator<RecordBatch> {
    const { deps, given } = this;
    const { counts } = deps;
    counts.files++;
    const bytes = await bytesOf(path);
    if (bytes === undefined) return countUnread(counts, 'notice_unreadable');
    counts.bytes += bytes.length;
    const before = new Map(counts.unread);
    const name = path === '-' ? 'stdin' : basename(path);
    const segment = segmentOf(bytes);
    const sink = new Reading(name, segment, given, deps);
    this.parse(bytes, contextOf(path, name, given, deps), sink);
    if (sink.strangeHeader !== undefined)
      this.trouble = `${name}: which of its columns is the host’s address is not known: ${sink.strangeHeader.join(', ').slice(0, 200)}. Name it under columns.`;
    for (let at = 0; at < sink.rows.length; at += ROWS_PER_BATCH) {
      const batch = emptyBatch(deps.name, deps.observer);
      batch.notice.push(...sink.rows.slice(at, at + ROWS_PER_BATCH));
      yield batch;
    }
    tell(name, segment, bytes.length, sink.rows, before, deps);
  }

  private parse(bytes: Uint8Array, context: NoticeContext, sink: Reading): void {
    const sheets = isZip(bytes) ? readSheets(bytes) : undefined;
    if (sheets === undefined) {
      if (isZip(bytes)) return sink.unread('notice_unreadable');
      const text = withoutBom(decodeText(bytes));
      readerOf(text.slice(0, 65_536))(text, context, sink);
      return;
    }
    for (const { rows } of sheets) {
      const table = new NoticeTable(context, sink);
      for (const row of rows) table.row(row);
      table.end();
    }
  }
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

function contextOf(
  path: string,
  name: string,
  given: NoticeSettings,
  deps: SourceDeps,
): NoticeContext {
  const { columns, utc_offset } = given;
  const book = deps.state === undefined ? undefined : join(deps.state, 'notice-columns.json');
  const written = path === '-' ? undefined : statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return {
    name,
    offset: utc_offset === undefined ? undefined : parseOffset(utc_offset),
    columns: rememberedColumns(columns, book),
    written: written ?? Date.now(),
  };
}

function tell(
  name: string,
  segment: string,
  bytes: number,
  rows: readonly Notice[],
  before: ReadonlyMap<string, number>,
  { counts, inputRead }: SourceDeps,
): void {
  const more = [...counts.unread].map(
    ([reason, n]) => [reason, n - (before.get(reason) ?? 0)] as const,
  );
  const times = rows.map(({ time }) => time).filter((time) => time > 0);
  inputRead?.({
    segment,
    name,
    packets: 0,
    bytes,
    first_time: times.reduce((a, b) => Math.min(a, b), times[0] ?? 0),
    last_time: times.reduce((a, b) => Math.max(a, b), 0),
    unread: Object.fromEntries(more.filter(([, n]) => n > 0)),
  });
}

/** True for the beginning of a notice: events of IntelMQ or MISP, a workbook by its name, a table whose header names hosts and
 * something about them. */
export function recognise(head: Uint8Array, name: string): boolean {
  if (isZip(head)) return /\.xlsx$/i.test(name);
  const text = withoutBom(decodeText(head));
  if (isMisp(text) || isIntelmq(text)) return true;
  let known = true;
  const none = (): void => undefined;
  const lines = text.split(/\r?\n/, 40).join('\n');
  readTable(
    lines,
    { name, offset: 0, columns: {}, written: 0 },
    {
      row: none,
      unread: none,
      strange: () => {
        known = false;
      },
    },
  );
  return known && /[,;\t|]/.test(lines);
}

export const notices: Component<'notice', typeof settings, SourceDeps, Source> = {
  type: 'notice',
  about: [
    'Reads what others report: CSV and XLSX lists (columns found by their names, English or Chinese), Shadowserver reports,',
    'IntelMQ events as JSON, MISP events as JSON with their sightings. Only what is about mining is kept.',
    'Not read is counted: `notice_not_about_mining`, `notice_without_address`, `notice_header_not_known`,',
    '`notice_time_not_understood` (then the time the file was written is taken), `notice_malformed`, `notice_unreadable`,',
    '`notice_withdrawn_by_sighting` (a MISP sighting that says false positive or expired).',
  ].join(' '),
  settings,
  create: (given, deps) => {
    const source = new NoticeSource(given, deps);
    return { read: (signal) => source.read(signal), health: () => source.health() };
  },
};
