/** Which of the operator's prefixes anything was seen of. */
import { z } from 'zod';
import { stored } from '../model/stored.ts';
import type { Query } from '../model/store.ts';
import { hours, moment } from './moment.ts';

const row = z.object({
  prefixes: stored.texts,
  /** Whether any sensor looked at addresses at all. */
  looked: stored.uint,
});

export const prefixesSeen: Query<z.output<typeof hours>, z.output<typeof row>> = {
  name: 'prefixes-seen',
  definition:
    'Prefixes of the operator with a conversation from or to an address of theirs on a day (UTC) of the span, whoever began it: that their traffic passes a sensor, not that all of it does. Logs of DNS, bindings and notices tell of none; of large blocks of logs some lines are looked at, so that it is the least. Where no sensor looked at addresses it is unknown. The share is that of the IPv4 addresses of these prefixes, each by the longest it is in, in those of all prefixes the operator names now.',
  params: hours,
  row,
  sql: `SELECT groupUniqArrayIf(prefix, prefix != '') AS prefixes, countIf(prefix = '') > 0 AS looked
    FROM prefix_seen WHERE day >= toStartOfDay(${moment('from')}, 'UTC') AND day < ${moment('to')}`,
};
