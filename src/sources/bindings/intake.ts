/** From lines to rows: which format an input has, whose segment its rows bear, what of them is kept. */
import { statSync } from 'node:fs';
import { bindingOf, type Binding, type BindingDraft } from '../../records/binding.ts';
import type { Millis } from '../../records/columns.ts';
import type { LogBlock, LogFile } from '../log/log-file.ts';
import { countUnread, type SourceDeps } from '../source.ts';
import type { SyslogMessage } from '../syslog/syslog-listener.ts';
import type { BindingFormat, BindingSink, FormatContext, LineReader } from './format.ts';
import { formatOf, formats } from './formats.ts';

/** Longer lines are none of these formats. */
const LONGEST = 1 << 14;
/** Inputs whose reader is remembered while others are read. */
const MAX_READERS = 1024;
const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;

export interface IntakeOptions {
  /** A format's name, or `auto`. */
  readonly format: string;
  readonly offset: number | undefined;
  /** Keep the other end of every translation, not only of those that intelligence knows. */
  readonly allPeers: boolean;
}

interface Reading {
  readonly format: BindingFormat;
  readonly reader: LineReader;
}

export class Intake implements BindingSink, FormatContext {
  readonly clock: FormatContext['clock'];
  rows: Binding[] = [];
  private readonly options: IntakeOptions;
  private readonly deps: SourceDeps;
  private readonly makers = new Map<BindingFormat, () => LineReader>();
  private readonly readers = new Map<LogFile, Reading>();
  /** Of what is being read now. */
  private segment = '';
  private now: Millis | undefined;
  private message: SyslogMessage | undefined;

  constructor(options: IntakeOptions, deps: SourceDeps) {
    this.options = options;
    this.deps = deps;
    this.clock = {
      now: () => Date.now(),
      offset: options.offset,
      settle: (stated) => {
        const { message } = this;
        return message === undefined
          ? stated
          : message.sender.clock.settle(stated, message.arrived);
      },
    };
  }

  row(draft: BindingDraft): void {
    const { intel, counts } = this.deps;
    const binding = bindingOf({ ...draft, segment: this.segment });
    if (binding.seen_time > counts.newest) counts.newest = binding.seen_time;
    const strange =
      binding.peer_ip !== '' && !this.options.allPeers && !intel.address(binding.peer_ip);
    this.rows.push(strange ? { ...binding, peer_ip: '', peer_port: 0 } : binding);
  }

  unread(reason: string): void {
    countUnread(this.deps.counts, reason);
  }

  /** Names are short and easily guessed from their last letters: the fingerprint is kept without them. */
  user(name: string): string {
    return name === '' ? '' : (this.deps.seal('user', name).split('~')[0] ?? '');
  }

  readonly untimed = (): Millis | undefined => this.now;

  /** True while a record is not whole: no place to go on from. */
  get open(): boolean {
    return [...this.readers.values()].some(({ reader }) => reader.open());
  }

  /** Whole lines of a file. */
  block(block: LogBlock): void {
    const { file, buffer } = block;
    const reading = this.readers.get(file) ?? this.begin(block);
    if (reading === undefined) return;
    this.segment = file.segment;
    // A table without times tells of when it was written; a log without them tells of no time.
    this.now = reading.format.syslog === true ? undefined : writtenAt(file.path);
    const before = this.rows.length;
    for (let at = block.start; at < block.end;) {
      const newline = buffer.indexOf(NEWLINE, at);
      const end = newline > at && buffer[newline - 1] === CARRIAGE_RETURN ? newline - 1 : newline;
      this.line(reading.reader, buffer, at, end);
      at = newline + 1;
    }
    for (let i = before; i < this.rows.length; i++) file.saw(this.rows[i]?.seen_time ?? 0);
  }

  /** A message of syslog, offered to every format that syslog carries. */
  syslog(message: SyslogMessage, segment: string): void {
    this.segment = segment;
    this.message = message;
    this.now = message.arrived;
    const { sender } = message;
    const corrected = sender.clock.corrected;
    const bytes = Buffer.from(message.bytes.buffer, message.bytes.byteOffset, message.bytes.length);
    for (const reader of this.syslogReaders()) this.line(reader, bytes, 0, bytes.length);
    if (sender.clock.corrected > corrected) this.unread('clock_corrected');
    this.message = undefined;
  }

  /** No more lines come. */
  end(): void {
    for (const { reader } of this.readers.values()) reader.end();
    this.readers.clear();
  }

  private line(reader: LineReader, buffer: Buffer, start: number, end: number): void {
    this.deps.counts.records++;
    if (end - start > LONGEST) this.unread('line_too_long');
    else reader.line(buffer.toString('utf8', start, end));
  }

  private syslogs: readonly LineReader[] | undefined;
  private syslogReaders(): readonly LineReader[] {
    const { format } = this.options;
    this.syslogs ??= formats
      .filter((one: BindingFormat) =>
        format === 'auto' ? one.syslog === true : one.name === format,
      )
      .map((one) => this.make(one));
    return this.syslogs;
  }

  /** What began in one input may end in another: all inputs of a format share what it remembers. */
  private make(format: BindingFormat): LineReader {
    const maker = this.makers.get(format) ?? format.create(this, this);
    this.makers.set(format, maker);
    return maker();
  }

  private begin({ file, buffer, start, end }: LogBlock): Reading | undefined {
    const { format: wanted } = this.options;
    const head = buffer.toString('utf8', start, Math.min(end, start + 65_536));
    const format: BindingFormat | undefined =
      wanted === 'auto'
        ? (formatOf(head) ?? formatOf(file.head.toString('utf8')))
        : formats.find(({ name }) => name === wanted);
    if (format === undefined) {
      this.unread('format_not_recognised');
      return undefined;
    }
    const reader = this.make(format);
    // A reader that begins in the middle has not seen the names of the columns.
    if (format.header === true)
      for (const line of file.head.toString('utf8').split(/\r?\n/).filter(Boolean))
        reader.line(line);
    const reading = { format, reader };
    this.readers.set(file, reading);
    if (this.readers.size > MAX_READERS) this.forget();
    return reading;
  }

  private forget(): void {
    for (const [file, { reader }] of this.readers) {
      reader.end();
      this.readers.delete(file);
      return;
    }
  }
}

/** When a file was last written: the time of a table that states none. */
function writtenAt(path: string): Millis {
  return path === '-'
    ? Date.now()
    : (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
}
