/** The contract of a format of DNS logs: a line in, what it says out. Adding one: one file, one line in formats.ts. */
import type { Ip, Millis } from '../../records/columns.ts';
import type { UtcOffset } from '../../lib/local-time.ts';
import type { SyslogLine } from '../syslog/syslog-line.ts';

/** What a line says of a question. */
export interface Asked {
  /** Unix milliseconds; 0 when the words of the line state none (the head of the line may). */
  readonly time: Millis;
  /** Who asked; empty when the line does not say. */
  readonly client: Ip;
  /** Who was asked; empty when the line does not say. */
  readonly resolver: Ip;
  readonly hostname: string;
  /** `A`, `AAAA` …; empty when the line does not say. */
  readonly type: string;
  /** Empty when the line is of the question alone. */
  readonly rcode: string;
  /** Addresses and names answered. */
  readonly answers: readonly string[];
  /** The line behind it goes on with the same answer, and need not name what was asked for. */
  readonly goes_on?: true;
}

export interface FormatContext {
  readonly offset: UtcOffset;
}

/** Reads the lines of one log, in order; undefined for a line that is of something else. */
export type LineReader = (line: SyslogLine, whole: string) => Asked | undefined;

export interface DnsLogFormat {
  readonly name: string;
  /** What it reads and where its form is described, for the reference page. */
  readonly about: string;
  /** True for a line of it; lines of the same log that say something else may not be. */
  readonly recognise: (line: string) => boolean;
  /** Some lines of an answer bear no name that was asked for, but one that was asked for before: no line is passed over. */
  readonly stateful?: true;
  readonly create: (context: FormatContext) => LineReader;
}

/** What a line says when it says nothing else. */
export const asked = (given: Partial<Asked> & Pick<Asked, 'hostname'>): Asked => ({
  time: 0,
  client: '',
  resolver: '',
  type: '',
  rcode: '',
  answers: [],
  ...given,
});

/** A reader by one pattern. */
export const byPattern =
  (read: (message: string, line: SyslogLine) => Asked | undefined): DnsLogFormat['create'] =>
  () =>
  (line) =>
    read(line.message, line);

/** What the groups of a pattern caught, '' for those that took no part; undefined when it does not fit. */
export const groups = (pattern: RegExp, text: string): readonly string[] | undefined =>
  pattern
    .exec(text)
    ?.slice(1)
    .map((group: string | undefined) => group ?? '');
