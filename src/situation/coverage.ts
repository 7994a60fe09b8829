/** What the figures rest on: the sensors, how much each read, and how much it could not. */
import { z } from 'zod';
import { stored } from '../model/stored.ts';
import type { Query } from '../model/store.ts';
import { hours, moment } from './moment.ts';

const row = z.object({
  /** The sensor. */
  observer: stored.text,
  inputs: stored.uint,
  packets: stored.uint,
  bytes: stored.uint,
  flows: stored.uint,
  /** What could not be read, all reasons together. */
  unread: stored.uint,
  first_time: stored.millis,
  last_time: stored.millis,
});
export type CoverageRow = z.output<typeof row>;

export const coverage: Query<z.output<typeof hours>, CoverageRow> = {
  name: 'coverage',
  definition:
    'Sensors that read anything of the span: what each read, and what of it could not be read. Inputs that reach beyond the span count whole. A sensor that is missing here saw nothing, and where nothing was seen nothing can be told.',
  params: hours,
  row,
  sql: `SELECT observer, count() AS inputs, sum(packets) AS packets, sum(bytes) AS bytes,
      sum(flows) AS flows,
      sum(arraySum(arrayMap(reason -> toUInt64OrZero(reason.2), JSONExtractKeysAndValuesRaw(unread)))) AS unread,
      min(first_time) AS first_time, max(last_time) AS last_time
    FROM (SELECT * FROM input FINAL
      WHERE last_time >= ${moment('from')} AND first_time < ${moment('to')})
    GROUP BY observer ORDER BY observer`,
};
