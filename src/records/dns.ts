/** A name a host asked for, with what it was told; answers without a question are kept too. */
import { columns, type Row } from './columns.ts';

export const dns = columns({
  time: { is: 'millis', doc: 'When the message was seen.', zeek: 'ts' },
  src_ip: {
    is: 'ip',
    doc: 'The host that asked.',
    zeek: 'id.orig_h',
    ecs: 'source.ip',
    ocsf: 'src_endpoint.ip',
  },
  dst_ip: {
    is: 'ip',
    doc: 'The resolver.',
    zeek: 'id.resp_h',
    ecs: 'destination.ip',
    ocsf: 'dst_endpoint.ip',
  },
  hostname: {
    is: 'text',
    doc: 'Name asked for, lower case, without a final dot.',
    zeek: 'query',
    ecs: 'dns.question.name',
    ocsf: 'query.hostname',
  },
  type: {
    is: 'text',
    doc: 'Question type: `A`, `AAAA`, `CNAME`, `HTTPS` …',
    zeek: 'qtype_name',
    ecs: 'dns.question.type',
    ocsf: 'query.type',
  },
  rcode: {
    is: 'text',
    doc: 'Answer code (`NOERROR`, `NXDOMAIN` …); empty when only the question was seen.',
    zeek: 'rcode_name',
  },
  answers: {
    is: 'texts',
    doc: 'Addresses and names answered, in order.',
    zeek: 'answers',
    ecs: 'dns.answers.data',
    ocsf: 'answers[].rdata',
  },
  segment: { is: 'text', doc: 'Fingerprint of the input this was read from.' },
});
export type Dns = Row<typeof dns>;
