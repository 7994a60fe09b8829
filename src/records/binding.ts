/** Who had an address, and at a translator which ports of it, for how long. */
import { columns, type Row } from './columns.ts';

export const binding = columns({
  time: { is: 'millis', doc: 'When the binding began, or was seen.' },
  end_time: { is: 'millis', doc: 'When it ends or ended; 0 while that is unknown.' },
  ip: { is: 'ip', doc: 'The address as others see it.', ecs: 'source.nat.ip' },
  port_first: { is: 'port', doc: 'First port of the block a translator gave; 0 for all ports.' },
  port_last: { is: 'port', doc: 'Last port of the block; 0 for all ports.' },
  protocol_num: { is: 'uint', doc: 'IP protocol number the ports are of; 0 for all.' },
  peer_ip: {
    is: 'text',
    doc: 'Other end of a translation made for one conversation; empty otherwise.',
  },
  peer_port: { is: 'port', doc: 'Port of that end; 0 otherwise.' },
  inner_ip: {
    is: 'text',
    doc: 'Address behind the translator; empty without one.',
    ecs: 'source.ip',
  },
  inner_port: { is: 'port', doc: 'First port behind the translator; 0 for all or none.' },
  mac: { is: 'text', doc: 'Hardware address, lower case with colons; empty when unknown.' },
  hostname: { is: 'text', doc: 'Name the machine gave itself; empty when unknown.' },
  user: {
    is: 'text',
    doc: 'Fingerprint of the account or subscriber; empty when unknown. Never the name itself.',
  },
  place: { is: 'text', doc: 'Where it is attached: switch port, access point, NAS; or empty.' },
  kind: { is: 'text', doc: '`dhcp`, `radius`, `nat`, `neighbour`, `802.1x`.' },
  segment: { is: 'text', doc: 'Fingerprint of the input this was read from.' },
});
export type Binding = Row<typeof binding>;
