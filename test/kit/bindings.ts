/** Random bindings that meet: few addresses, ports, machines and minutes. */
import fc from 'fast-check';
import { bindingOf, type Binding } from '../../src/records/binding.ts';
import type { WhoQuestion } from '../../src/model/who-had.ts';

export const BINDINGS_START = Date.UTC(2026, 10, 25, 9);

const minute = fc.integer({ min: 0, max: 90 }).map((n) => BINDINGS_START + n * 60_000);
const ip = fc.constantFrom('198.51.100.1', '10.0.0.5', '2001:db8:40:7::1');
const port = fc.integer({ min: 1024, max: 1030 });

const machine = fc.record({
  kind: fc.constantFrom('dhcp', 'radius', 'neighbour'),
  ip,
  mac: fc.constantFrom('02:00:00:00:00:01', '02:00:00:00:00:02', ''),
  user: fc.constantFrom('', 'u:0011223344556677'),
});
const prefix = machine.map((m) => ({ ...m, ip: '2001:db8:40::', prefix_length: 56 }));
const block = fc
  .record({
    ip,
    first: port,
    more: fc.nat(3),
    inner_ip: fc.constantFrom('100.64.0.1', '100.64.0.2'),
  })
  .map(({ first, more, ...rest }) => ({
    ...rest,
    kind: 'nat',
    port_first: first,
    port_last: first + more,
    protocol_num: 6,
  }));

const times = fc
  .tuple(minute, minute, minute, fc.constantFrom('', 'term', 'end', 'seen'))
  .map(([a, b, c, how]) => {
    const [time = 0, middle = 0, last = 0] = [a, b, c].sort((x, y) => x - y);
    if (how === 'term') return { time, seen_time: middle, expires_time: last };
    if (how === 'end') return { time, seen_time: middle, end_time: last };
    return { time, ...(how === 'seen' && { seen_time: last }) };
  });

export const anyBinding: fc.Arbitrary<Binding> = fc
  .tuple(fc.oneof(machine, prefix, block), times, fc.constantFrom('', 'rig', 'rig-07'))
  .map(([what, when, hostname]) => bindingOf({ ...what, ...when, hostname }));

export const anyQuestion: fc.Arbitrary<WhoQuestion> = fc.record({
  ip,
  time: minute,
  port,
  protocol_num: fc.constantFrom(0, 6, 17),
  peer_ip: fc.constant(''),
  peer_port: fc.constant(0),
});
