/** Which of the operator's prefixes a sensor saw a host of, day by day: what the share of the network that is seen is told by. */
import { columns, type Row } from '../records/columns.ts';

export const prefixSeenColumns = columns({
  prefix: {
    is: 'text',
    doc: 'Prefix of the operator, the longest that the address is in; empty: the sensor looked at addresses, whatever it saw.',
  },
  observer: { is: 'text', doc: 'The sensor.' },
  day: { is: 'millis', doc: 'Start of the day, UTC.' },
});
export type PrefixSeen = Row<typeof prefixSeenColumns>;
