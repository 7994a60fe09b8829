/** The first request of a clear-text HTTP conversation. */
import { columns, type Row } from './columns.ts';

export const http = columns({
  time: { is: 'millis', doc: 'When the request was seen.', zeek: 'ts' },
  src_ip: { is: 'ip', doc: 'Client.', zeek: 'id.orig_h' },
  src_port: { is: 'port', doc: 'Client port.', zeek: 'id.orig_p' },
  dst_ip: { is: 'ip', doc: 'Server.', zeek: 'id.resp_h' },
  dst_port: { is: 'port', doc: 'Server port.', zeek: 'id.resp_p' },
  method: { is: 'text', doc: 'Request method.', zeek: 'method' },
  host: {
    is: 'text',
    doc: 'Host header without port, lower case; for CONNECT the target.',
    zeek: 'host',
    ecs: 'url.domain',
  },
  path: {
    is: 'text',
    doc: 'Request path without its query (a query may hold a wallet).',
    zeek: 'uri',
  },
  user_agent: {
    is: 'text',
    doc: 'User-Agent header.',
    zeek: 'user_agent',
    ecs: 'user_agent.original',
  },
  segment: { is: 'text', doc: 'Fingerprint of the input this was read from.' },
});
export type Http = Row<typeof http>;
