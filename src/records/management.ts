/** A reply of a mining program's or device's own management interface, overheard. */
import { columns, type Row } from './columns.ts';

export const management = columns({
  time: { is: 'millis', doc: 'When the reply was seen.' },
  src_ip: { is: 'ip', doc: 'The device that replied.' },
  src_port: { is: 'port', doc: 'Port of the interface.' },
  dst_ip: { is: 'ip', doc: 'Who asked.' },
  family: {
    is: 'text',
    doc: 'Interface family: `cgminer-api`, `claymore-api`, `xmrig-http`, `whatsminer-api` …',
  },
  product: { is: 'text', doc: 'Program or device as it names itself, without secrets.' },
  hash_rate: { is: 'real', doc: 'Hash rate it states, H/s; 0 when it does not.' },
  algorithms: { is: 'texts', doc: 'Algorithms it states.' },
  segment: { is: 'text', doc: 'Fingerprint of the input this was read from.' },
});
export type Management = Row<typeof management>;
