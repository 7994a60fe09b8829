/** Who had an address, and at a translator which ports of it, for how long. */
import { columns, type Ip, type Millis, type Row } from './columns.ts';

export const binding = columns({
  time: { is: 'millis', doc: 'When the binding began, or was first seen.' },
  seen_time: {
    is: 'millis',
    doc: 'When it was last seen in force: a renewal, an interim report, an entry of a table.',
  },
  expires_time: {
    is: 'millis',
    doc: 'Until when it was granted, unless renewed or ended before; 0 without a term.',
  },
  end_time: { is: 'millis', doc: 'When it ended; 0 while that is unknown.' },
  ip: { is: 'ip', doc: 'The address as others see it.', ecs: 'source.nat.ip' },
  prefix_length: {
    is: 'uint',
    doc: 'Bits of the address that are bound: 32 or 128 for one address, fewer for a delegated prefix.',
  },
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
  mac: {
    is: 'text',
    doc: 'Hardware address, lower case with colons; empty when unknown.',
    ecs: 'source.mac',
  },
  hostname: {
    is: 'text',
    doc: 'Name the machine gave itself; empty when unknown.',
    ecs: 'host.hostname',
  },
  user: {
    is: 'text',
    doc: 'Fingerprint of the account or subscriber; empty when unknown. Never the name itself.',
  },
  place: { is: 'text', doc: 'Where it is attached: switch port, access point, NAS; or empty.' },
  kind: { is: 'text', doc: '`dhcp`, `radius`, `nat`, `neighbour`, `802.1x`.' },
  segment: { is: 'text', doc: 'Fingerprint of the input this was read from.' },
});
export type Binding = Row<typeof binding>;

/** What a binding must say; the rest has a default that says nothing. */
export type BindingDraft = Pick<Binding, 'time' | 'ip' | 'kind'> & Partial<Binding>;

/** Completes a binding: one address, all ports, seen when it began. */
export function bindingOf(draft: BindingDraft): Binding {
  return {
    seen_time: Math.max(draft.time, draft.end_time ?? 0),
    expires_time: 0,
    end_time: 0,
    prefix_length: widthOf(draft.ip),
    port_first: 0,
    port_last: 0,
    protocol_num: 0,
    peer_ip: '',
    peer_port: 0,
    inner_ip: '',
    inner_port: 0,
    mac: '',
    hostname: '',
    user: '',
    place: '',
    segment: '',
    ...draft,
  };
}

/** Bits of an address of its family. */
export const widthOf = (ip: Ip): number => (ip.includes(':') ? 128 : 32);

/** The latest moment a binding is known to have been in force without a doubt. */
export const heldUntil = ({ time, seen_time, end_time }: Binding): Millis =>
  end_time === 0 ? Math.max(time, seen_time) : end_time;
