/** What was read: one row per input (a file, a stream, a span of a live source), so that coverage stands beside every count. */
import { columns, type Millis, type Row } from '../records/columns.ts';

/** One input and how much of it could be read. */
export interface Input {
  /** Fingerprint of the content; the same input scanned twice is one. */
  readonly segment: string;
  /** File name or source name, for people. */
  readonly name: string;
  readonly observer: string;
  readonly packets: number;
  readonly bytes: number;
  readonly flows: number;
  /** Of these: read, not readable, not shown (as `Heard` has it). */
  readonly clear: number;
  readonly opaque: number;
  readonly unshown: number;
  /** What could not be read, counted by reason. */
  readonly unread: Readonly<Record<string, number>>;
  /** Times of the first and last packet; 0 when there was none. */
  readonly first_time: Millis;
  readonly last_time: Millis;
  /** When it was read. */
  readonly scanned: Millis;
}

export const inputColumns = columns({
  segment: { is: 'text', doc: 'Fingerprint of the content.' },
  name: { is: 'text', doc: 'File name or source name.' },
  observer: { is: 'text', doc: 'The sensor.' },
  packets: { is: 'uint', doc: 'Packets read.' },
  bytes: { is: 'uint', doc: 'Bytes read.' },
  flows: { is: 'uint', doc: 'Conversations seen.' },
  clear: { is: 'uint', doc: 'Conversations whose content was read.' },
  opaque: { is: 'uint', doc: 'Conversations whose content cannot be read.' },
  unshown: {
    is: 'uint',
    doc: 'Conversations whose content is not shown; of flow exporters, records.',
  },
  unread: { is: 'json', doc: 'What could not be read, counted by reason.' },
  first_time: { is: 'millis', doc: 'Time of the first packet; 0 when there was none.' },
  last_time: { is: 'millis', doc: 'Time of the last packet; 0 when there was none.' },
  scanned: { is: 'millis', doc: 'When it was read; the latest reading counts.' },
});
export type InputRow = Row<typeof inputColumns>;

/** An input to its row. */
export const inputRow = (input: Input): InputRow => input;

/** The input a row was made from. */
export const inputOf = (row: InputRow): Input => ({
  ...row,
  unread: row.unread as Input['unread'],
});
