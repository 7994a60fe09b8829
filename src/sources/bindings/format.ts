/** The contract of a format of bindings: lines in, bindings out. Adding one: one file, one line in formats.ts. */
import type { Millis } from '../../records/columns.ts';
import type { BindingDraft } from '../../records/binding.ts';
import type { SyslogClock } from '../syslog/syslog-line.ts';

/** Where a reader puts what it reads. */
export interface BindingSink {
  readonly row: (binding: BindingDraft) => void;
  /** A record that cannot be used, by reason. */
  readonly unread: (reason: string) => void;
  /** The fingerprint of an account or subscriber; the name itself goes nowhere else. */
  readonly user: (name: string) => string;
}

export interface FormatContext {
  readonly clock: SyslogClock;
  /** Time of a record that has none of its own: of arrival, or of the table; undefined when nothing tells. */
  readonly untimed: () => Millis | undefined;
}

/** Reads the lines of one input, in order. */
export interface LineReader {
  readonly line: (text: string) => void;
  /** The input ended; a record that is cut off by it is counted. */
  readonly end: () => void;
  /** In the middle of a record of several lines: no place to go on from. */
  readonly open: () => boolean;
}

export interface BindingFormat {
  readonly name: string;
  /** What it reads and where its fields are described, for the reference page. */
  readonly about: string;
  /** One record a line, as syslog carries them. */
  readonly syslog?: true;
  /** Its first line names the columns: a reader that begins in the middle must be told it. */
  readonly header?: true;
  /** True for the beginning of such an input. */
  readonly recognise: (head: string) => boolean;
  /** Makes readers, one an input; what began in one input may end in another. */
  readonly create: (sink: BindingSink, context: FormatContext) => () => LineReader;
}

/** A reader of formats that have one record a line. */
export const lineByLine =
  (line: (text: string) => void): (() => LineReader) =>
  () => ({ line, end: () => undefined, open: () => false });
