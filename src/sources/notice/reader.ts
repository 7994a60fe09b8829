/** What every kind of notice has in common: its bytes whole, rows out. */
import type { Millis } from '../../records/columns.ts';
import type { Notice } from '../../records/notice.ts';

/** What a notice must say; the rest has a default that says nothing. */
export type NoticeDraft = Pick<Notice, 'ip'> & Partial<Omit<Notice, 'segment'>>;

export interface NoticeSink {
  readonly row: (notice: NoticeDraft) => void;
  /** A line or entry that cannot be used, by reason. */
  readonly unread: (reason: string) => void;
  /** The columns of a table whose header says too little, for a message. */
  readonly strange: (header: readonly string[]) => void;
}

export interface NoticeContext {
  /** Name of the file, which often says what it is about. */
  readonly name: string;
  /** Minutes east of UTC of times without a zone; undefined for the zone of this machine. */
  readonly offset: number | undefined;
  /** Names of columns given in the settings, by field. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  /** Time of an entry that states none: when the notice was written. */
  readonly written: Millis;
}

export type NoticeReader = (text: string, context: NoticeContext, sink: NoticeSink) => void;
