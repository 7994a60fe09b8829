/** What sources heard, hour by hour: what coverage is told by. Counters are cumulative within a stretch, so that a row may come twice,
 * late or in any order; sums are taken over stretches at reading. */
import { columns, type Row } from '../records/columns.ts';
import type { Input } from './input-row.ts';
import { mergerOf } from './merge-row.ts';
import type { MergeColumn } from './sighting.ts';

const HOUR = 3_600_000;

export const heardColumns = columns({
  observer: { is: 'text', merge: 'key', doc: 'The sensor.' },
  source: { is: 'text', merge: 'key', doc: 'Name of the source, or of the input.' },
  hour: {
    is: 'millis',
    merge: 'key',
    doc: 'Start of the hour, UTC: of what was read by its own clock, of how the source was by that of the service. Of an input that was scanned, the hour it begins in.',
  },
  stretch: {
    is: 'text',
    merge: 'key',
    doc: 'What of it was counted together: a stretch of a run of the service, or the fingerprint of an input.',
  },
  kind: {
    is: 'text',
    merge: 'key',
    doc: 'Type of the source; `file` for an input that was scanned.',
  },
  records: { is: 'uint', merge: 'max', doc: 'Log lines, exported flow records, messages.' },
  packets: { is: 'uint', merge: 'max', doc: 'Packets, or datagrams and frames received.' },
  bytes: { is: 'uint', merge: 'max', doc: 'Bytes read.' },
  flows: { is: 'uint', merge: 'max', doc: 'Conversations followed.' },
  clear: { is: 'uint', merge: 'max', doc: 'Conversations whose content was read.' },
  opaque: {
    is: 'uint',
    merge: 'max',
    doc: 'Conversations whose content cannot be read: TLS, QUIC, and what is of no protocol known here.',
  },
  unshown: {
    is: 'uint',
    merge: 'max',
    doc: 'Conversations whose content the source does not show; of flow exporters, records.',
  },
  lost: {
    is: 'uint',
    merge: 'max',
    doc: 'What came by and was not read for want of room or on the way here.',
  },
  unread: {
    is: 'uint',
    merge: 'max',
    doc: 'What was lost or could not be read, all reasons together.',
  },
  sampling: {
    is: 'uint',
    merge: 'max',
    doc: 'One packet in so many was looked at, the most that any sender says; 0 when unknown.',
  },
  lag_ms: { is: 'uint', merge: 'max', doc: 'How old its newest record was at most, milliseconds.' },
  up_ms: { is: 'uint', merge: 'max', doc: 'For so long it received, or could, milliseconds.' },
  watched_ms: { is: 'uint', merge: 'max', doc: 'For so long the service ran it, milliseconds.' },
  first_time: {
    is: 'millis',
    merge: 'min',
    doc: 'Time of the first of what was read; the end of the hour when there was nothing.',
  },
  last_time: {
    is: 'millis',
    merge: 'max',
    doc: 'Time of the last of it; 0 when there was nothing.',
  },
} satisfies Readonly<Record<string, MergeColumn>>);
export type Heard = Row<typeof heardColumns>;

export const {
  /** The columns that identify a row. */
  keyColumns: heardKeyColumns,
} = mergerOf(heardColumns);

/** A row of a source with nothing in it. */
export const nothingHeard = (
  key: Pick<Heard, 'observer' | 'source' | 'hour' | 'stretch' | 'kind'>,
): Heard => ({
  ...key,
  records: 0,
  packets: 0,
  bytes: 0,
  flows: 0,
  clear: 0,
  opaque: 0,
  unshown: 0,
  lost: 0,
  unread: 0,
  sampling: 0,
  lag_ms: 0,
  up_ms: 0,
  watched_ms: 0,
  first_time: key.hour + HOUR,
  last_time: 0,
});

/** Of reasons that something was not read: those of what was lost, and all. A reason of what was lost ends with that word. */
export function unreadOf(reasons: Iterable<readonly [string, number]>): {
  readonly lost: number;
  readonly unread: number;
} {
  let lost = 0;
  let unread = 0;
  for (const [reason, n] of reasons) {
    unread += n;
    if (reason.endsWith('_lost')) lost += n;
  }
  return { lost, unread };
}

/** What an input that was scanned adds. Scanned again, it is the same row. */
export function heardIn(input: Input): Heard {
  const { observer, name, segment, packets, bytes, flows, first_time, last_time } = input;
  const hour = Math.floor(first_time / HOUR) * HOUR;
  const row = nothingHeard({ observer, source: name, hour, stretch: segment, kind: 'file' });
  const { clear, opaque, unshown } = input;
  return {
    ...row,
    packets,
    bytes,
    flows,
    clear,
    opaque,
    unshown,
    ...unreadOf(Object.entries(input.unread)),
    ...(last_time > 0 && { first_time, last_time }),
  };
}
