/** Sizes and times of the messages of a long-lived, slow conversation whose content nobody read: what encryption leaves to
 * see. Told in parts; the parts of one conversation share their `flow_id`. */
import { columns, type Millis, type Row } from './columns.ts';
import type { Opening } from './tls.ts';

const rhythm = columns({
  flow_id: { is: 'text', doc: '16 hex digits, the same for all parts of one conversation.' },
  flow_start: { is: 'millis', doc: 'First packet of the conversation.' },
  start_time: { is: 'millis', doc: 'From when on this part was watched.' },
  end_time: { is: 'millis', doc: 'Until when this part was watched.' },
  src_ip: { is: 'ip', doc: 'Client.', zeek: 'id.orig_h', ecs: 'source.ip' },
  src_port: { is: 'port', doc: 'Client port.', zeek: 'id.orig_p', ecs: 'source.port' },
  dst_ip: { is: 'ip', doc: 'Server.', zeek: 'id.resp_h', ecs: 'destination.ip' },
  dst_port: { is: 'port', doc: 'Server port.', zeek: 'id.resp_p', ecs: 'destination.port' },
  dst_name: { is: 'text', doc: 'Name the client found the server by; empty when unknown.' },
  grain: {
    is: 'text',
    doc: '`message`: single messages were timed; `record`: parts of an exported flow, to the second at best.',
  },
  times: {
    is: 'json',
    doc: 'Millis[]: when each message ended, in order.',
  },
  sizes: {
    is: 'json',
    doc: 'number[]: payload bytes of each message; above 0 from the client, below 0 from the server. Of a `record`, what is left of its bytes after headers, perhaps 0.',
  },
  packets: {
    is: 'json',
    doc: 'number[]: with grain `record`, the packets of each part, signed as `sizes`; empty otherwise.',
  },
  lasted: {
    is: 'json',
    doc: 'Millis[]: with grain `record`, how long each part lasted; `times` are then when it began. Empty otherwise.',
  },
  hello: {
    is: 'text',
    doc: 'How the client opened TLS: `openssl` as OpenSSL 3 does by default, naming no server; `unnamed` otherwise naming none; `named` with the name of a server. Empty where that was not seen.',
  },
  greeting: {
    is: 'json',
    doc: 'number[]: bytes on the wire, headers included, of the first records of data (ten at most) that both sides sent once TLS was agreed; above 0 from the client, below 0 from the server. Empty where that was not seen.',
  },
  segment: { is: 'text', doc: 'Fingerprint of the input this part was read from.' },
});
/** `times` and `sizes` have the same length, `packets` and `lasted` too or none. */
export type Rhythm = Row<typeof rhythm> & {
  readonly hello: Opening;
  readonly greeting: readonly number[];
  readonly times: readonly Millis[];
  readonly sizes: readonly number[];
  readonly packets: readonly number[];
  readonly lasted: readonly Millis[];
};

/** Packets or segments of one side so soon after each other are one message. */
export const MESSAGE_PAUSE: Millis = 100;

/** What was sent by either side, in order of time; sizes above 0 from the one, below 0 from the other. */
export interface Sent {
  readonly times: readonly Millis[];
  readonly sizes: readonly number[];
}

/** The same in messages, each at the time of its last packet. */
export function inMessages({ times, sizes }: Sent): { times: Millis[]; sizes: number[] } {
  const whole: { times: Millis[]; sizes: number[] } = { times: [], sizes: [] };
  for (const [i, size] of sizes.entries()) {
    const last = whole.sizes.length - 1;
    const goesOn = last >= 0 && whole.sizes[last]! > 0 === size > 0;
    if (goesOn && times[i]! - whole.times[last]! <= MESSAGE_PAUSE) {
      whole.sizes[last]! += size;
      whole.times[last] = times[i]!;
    } else {
      whole.times.push(times[i]!);
      whole.sizes.push(size);
    }
  }
  return whole;
}
