/** An alert of another detector on the same traffic (an IDS), as it words it. */
import { columns, type Row } from './columns.ts';

export const alert = columns({
  time: { is: 'millis', doc: 'When the alert was raised.', ecs: 'event.created', ocsf: 'time' },
  src_ip: {
    is: 'ip',
    doc: 'The client of the conversation the alert is about, where that is known; else its source.',
    ecs: 'source.ip',
    ocsf: 'src_endpoint.ip',
  },
  src_port: { is: 'port', doc: 'Port of that side.', ecs: 'source.port' },
  dst_ip: { is: 'ip', doc: 'The other side.', ecs: 'destination.ip', ocsf: 'dst_endpoint.ip' },
  dst_port: { is: 'port', doc: 'Port of the other side.', ecs: 'destination.port' },
  dst_name: { is: 'text', doc: 'Name of the other side that the alert carries; empty otherwise.' },
  protocol_num: { is: 'uint', doc: 'IP protocol number (6 TCP, 17 UDP).' },
  product: { is: 'text', doc: 'What raised it: `suricata` …', ecs: 'observer.product' },
  rule_id: { is: 'text', doc: 'Id of its rule.', ecs: 'rule.id', ocsf: 'finding_info.uid' },
  rule_name: { is: 'text', doc: 'Its wording.', ecs: 'rule.name', ocsf: 'finding_info.title' },
  category: { is: 'text', doc: 'Class of the rule: `coin-mining` …', ecs: 'rule.category' },
  app: {
    is: 'text',
    doc: 'Application the product recognised; `failed` when it tried and could not.',
  },
  segment: { is: 'text', doc: 'Fingerprint of the input this was read from.' },
});
export type Alert = Row<typeof alert>;
