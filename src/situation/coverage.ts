/** What the figures rest on: the sensors, how much each heard, and how much of it could not be read. */
import { z } from 'zod';
import { stored } from '../model/stored.ts';
import type { Query } from '../model/store.ts';
import { hours, moment } from './moment.ts';

/** A sensor that heard something within so many days before a span is missed in it. */
const MISSED_DAYS = 30;

const row = z.object({
  /** The sensor. */
  observer: stored.text,
  /** Types of its sources; `file` where inputs were scanned. */
  kinds: stored.texts,
  /** Inputs that were scanned, and sources of a service. */
  inputs: stored.uint,
  records: stored.uint,
  packets: stored.uint,
  bytes: stored.uint,
  flows: stored.uint,
  /** Conversations (of flow exporters, records) whose content was read, cannot be read, and is not shown. */
  clear: stored.uint,
  opaque: stored.uint,
  unshown: stored.uint,
  lost: stored.uint,
  /** What was lost or could not be read, all reasons together. */
  unread: stored.uint,
  /** One packet in so many was looked at, the most that any sender says; 0 when unknown. */
  sampling: stored.uint,
  /** How old its newest record was at most. */
  lag_ms: stored.uint,
  /** For how long its sources received, or could, of how long a service ran them. */
  up_ms: stored.uint,
  watched_ms: stored.uint,
  /** 0 when nothing was read. */
  first_time: stored.millis,
  last_time: stored.millis,
});
export type CoverageRow = z.output<typeof row>;

export const coverage: Query<z.output<typeof hours>, CoverageRow> = {
  name: 'coverage',
  definition:
    'Sensors that heard anything in the span, or in the thirty days before it: what each read, lost and could not read, and of how many conversations the content was read, cannot be read (TLS, QUIC, unknown protocols) or is not shown (flow exporters, counted by records; of logs it is estimated from some lines). What was read counts in the hour of its own clock, an input that was scanned in the hours it reaches into, whole. Where nothing was heard nothing can be told.',
  params: hours,
  row,
  sql: `SELECT observer, groupUniqArrayIf(kind, spans) AS kinds,
      uniqExactIf(if(kind = 'file', stretch, source), spans) AS inputs,
      ${['records', 'packets', 'bytes', 'flows', 'clear', 'opaque', 'unshown', 'lost', 'unread']
        .map((name) => `sumIf(h.${name}, spans) AS ${name}`)
        .join(', ')},
      maxIf(h.sampling, spans) AS sampling, maxIf(h.lag_ms, spans) AS lag_ms,
      sumIf(h.up_ms, spans) AS up_ms, sumIf(h.watched_ms, spans) AS watched_ms,
      minIf(h.first_time, spans AND h.last_time > 0) AS first_time, max(h.last_time) AS last_time
    FROM (SELECT *, greatest(last_time, hour) >= ${moment('from')} AS spans FROM heard FINAL
      WHERE hour < ${moment('to')}
        AND greatest(last_time, hour) >= ${moment('from')} - INTERVAL ${MISSED_DAYS} DAY) AS h
    GROUP BY observer ORDER BY observer`,
};
