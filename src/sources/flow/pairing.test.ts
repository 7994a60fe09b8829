import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { Flow } from '../../records/flow.ts';
import { intelOf } from '../../../test/kit/intel.ts';
import { NameBook } from '../wire/name-book.ts';
import { payloadOf, tcpFlag, type FlowPart } from './flow-part.ts';
import { Pairing } from './pairing.ts';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 10, 20, 8);
const CLIENT = '10.0.0.5';
const SERVER = '203.0.113.1';
const { syn, ack, push, fin, reset } = tcpFlag;

const out = (given: Partial<FlowPart> = {}): FlowPart => ({
  start_time: START,
  end_time: START + 1000,
  src_ip: CLIENT,
  src_port: 40_000,
  dst_ip: SERVER,
  dst_port: 3333,
  protocol_num: 6,
  bytes_out: 500,
  packets_out: 5,
  flags_out: ack | push,
  bytes_in: 0,
  packets_in: 0,
  flags_in: 0,
  source: 'sender',
  ...given,
});
const back = (given: Partial<FlowPart> = {}): FlowPart =>
  out({ src_ip: SERVER, src_port: 3333, dst_ip: CLIENT, dst_port: 40_000, ...given });

interface Options {
  readonly known?: readonly string[];
  readonly maximum?: number;
}

function pair(
  play: (pairing: Pairing, rows: Flow[]) => void,
  { known = [], maximum = 100 }: Options = {},
): { rows: Flow[]; unread: string[] } {
  const rows: Flow[] = [];
  const unread: string[] = [];
  const intel = intelOf({ endpoints: Object.fromEntries(known.map((key) => [key, {}])) });
  const names = new NameBook();
  const tell = (row: Flow): void => void rows.push(row);
  const deps = { intel, names, tell, unread: (reason: string) => void unread.push(reason) };
  const pairing = new Pairing(deps, maximum);
  pairing.startSegment('a');
  play(pairing, rows);
  pairing.end();
  return { rows, unread };
}
const addAll = (parts: readonly FlowPart[], options?: Options): Flow[] =>
  pair((pairing) => {
    for (const part of parts) pairing.add(part);
  }, options).rows;

describe('who is the client', () => {
  const how = (parts: readonly FlowPart[], known: readonly string[] = []) =>
    addAll(parts, { known }).map(({ src_ip, initiator }) => `${src_ip} ${initiator}`);

  test('who sent a SYN and nothing more', () => {
    expect(how([back({ flags_out: syn })], [`${SERVER}:3333`])).toEqual([`${SERVER} syn`]);
  });

  test('whose SYN was earlier, in whichever order the records come', () => {
    const first = out({ flags_out: syn | ack });
    const second = back({ flags_out: syn | ack, start_time: START + 1 });
    expect([how([first, second]), how([second, first])]).toEqual([
      [`${CLIENT} syn`],
      [`${CLIENT} syn`],
    ]);
  });

  test('the exporter’s word, unless a handshake tells otherwise', () => {
    expect(how([back({ source: 'initiator', packets_in: 1 })])).toEqual([`${SERVER} exporter`]);
    const told = back({ source: 'initiator', flags_in: syn, packets_in: 1 });
    expect(how([told])).toEqual([`${CLIENT} syn`]);
  });

  test('the end that intelligence knows is the server: its very port before its address', () => {
    const odd = back({ src_port: 50_000, dst_port: 80 });
    expect(how([odd], [`${SERVER}:9999`])).toEqual([`${CLIENT} intel`]);
    expect(how([odd], [`${SERVER}:50000`, `${CLIENT}:1`])).toEqual([`${CLIENT} intel`]);
  });

  test('what was a server before', () => {
    const before = out({ src_port: 40_001, dst_port: 50_000, flags_out: syn });
    const later = back({ src_port: 50_000, dst_port: 45_000, start_time: START - 5 });
    expect(how([before, later])).toEqual([`${CLIENT} syn`, `${CLIENT} service`]);
  });

  test('ports of services, ports given out, who was first, the lower port', () => {
    expect(how([back({ src_port: 443, dst_port: 3333 })])).toEqual([`${CLIENT} port`]);
    expect(how([back({ src_port: 5228, dst_port: 7000 })])).toEqual([`${CLIENT} port`]);
    expect(how([back({ src_port: 7000, dst_port: 60_000 })])).toEqual([`${CLIENT} port`]);
    const ports = { src_port: 40_000, dst_port: 50_000 };
    const turned = { src_port: 50_000, dst_port: 40_000 };
    const late = back({ ...turned, start_time: START + 1 });
    expect(how([out(ports), late])).toEqual([`${CLIENT} first`]);
    expect(how([out(ports)])).toEqual([`${SERVER} guess`]);
  });
});

describe('conversations', () => {
  test('a train of records of both directions is one', () => {
    const minutes = [...Array(30).keys()].map((i) => ({
      start_time: START + i * 60_000,
      end_time: START + i * 60_000 + 59_000,
    }));
    const rows = addAll(minutes.flatMap((at) => [out(at), back({ ...at, bytes_out: 700 })]));
    expect(rows).toMatchObject([
      { bytes_out: 15_000, bytes_in: 21_000, packets_in: 150, opened: true, segment: 'a' },
    ]);
    expect(rows[0]?.end_time).toBe(START + 29 * 60_000 + 59_000);
  });

  test('each hour is told by itself, and only the first part opened', () => {
    const at = (time: number) => ({ start_time: time, end_time: time + 1000 });
    const rows = addAll([out(at(START)), out(at(START + HOUR)), out(at(START + HOUR + 2000))]);
    expect(rows.map(({ bytes_out, opened }) => [bytes_out, opened])).toEqual([
      [500, true],
      [1000, false],
    ]);
  });

  test('the same ports after an end are another one', () => {
    const later = { start_time: START + 5000, end_time: START + 6000 };
    const rows = addAll([
      out({ flags_out: syn | ack | fin }),
      back({ flags_out: syn | ack | fin, start_time: START + 1 }),
      out({ ...later, flags_out: syn | ack }),
      back({ ...later, flags_out: syn | ack }),
    ]);
    expect(rows.map(({ opened, bytes_in }) => [opened, bytes_in])).toEqual([
      [true, 500],
      [true, 500],
    ]);
  });

  test('a SYN sent again is not', () => {
    const again = [0, 20_000, 60_000].map((ms) =>
      out({ flags_out: syn, start_time: START + ms, end_time: START + ms }),
    );
    expect(addAll(again)).toHaveLength(1);
  });

  test('silence ends it by the export clock, an end sooner', () => {
    pair((pairing, rows) => {
      pairing.add(out());
      pairing.add(out({ src_port: 41_000, flags_out: syn | reset }));
      pairing.advance(START + 120_000);
      expect(rows.map(({ src_port }) => src_port)).toEqual([41_000]);
      pairing.advance(START + HOUR);
      expect(rows).toHaveLength(2);
      expect(pairing.size).toBe(0);
    });
  });

  test('what waits is told after a while, and goes on', () => {
    const { rows } = pair((pairing, told) => {
      pairing.advance(START);
      pairing.add(out());
      pairing.advance(START + 30_000, START - 30_000);
      expect(told).toEqual([]);
      pairing.advance(START + 61_000, START + 1000);
      expect(told).toHaveLength(1);
      pairing.add(back());
    });
    expect(
      rows.map(({ src_ip, opened, bytes_out, bytes_in }) => [src_ip, opened, bytes_out, bytes_in]),
    ).toEqual([
      [CLIENT, true, 500, 0],
      [CLIENT, false, 0, 500],
    ]);
  });

  test('the table is bounded: the one longest unheard is told and goes', () => {
    const { rows, unread } = pair(
      (pairing, told) => {
        pairing.add(out());
        pairing.add(out({ src_port: 1 }));
        pairing.add(out());
        pairing.add(out({ src_port: 2 }));
        expect(told.map(({ src_port }) => src_port)).toHaveLength(1);
        expect(pairing.size).toBe(2);
      },
      { maximum: 2 },
    );
    expect(unread).toEqual(['flow_table_full']);
    expect(rows).toHaveLength(3);
  });

  test('a whole conversation is told at once', () => {
    pair((pairing, rows) => {
      pairing.tell(
        out({ source: 'initiator', bytes_in: 9, packets_in: 1, payload_in: 3, app: 'tls' }),
      );
      expect(rows).toMatchObject([
        { initiator: 'exporter', payload_in: 3, app: 'tls', opened: true },
      ]);
      expect(pairing.size).toBe(0);
    });
  });
});

test.prop([
  fc.array(
    fc.record({
      minute: fc.nat(200),
      turned: fc.boolean(),
      port: fc.nat(3),
      bytes: fc.nat(5000),
      flags: fc.nat(31),
    }),
    { maxLength: 60 },
  ),
])('nothing is lost or doubled, whatever the order', (records) => {
  const parts = records.map(({ minute, turned, port, bytes, flags }) => {
    const start_time = START + minute * 60_000;
    const given = { start_time, end_time: start_time + 30_000, bytes_out: bytes, flags_out: flags };
    return turned
      ? back({ ...given, dst_port: 40_000 + port })
      : out({ ...given, src_port: 40_000 + port });
  });
  const { rows } = pair(
    (pairing) => {
      for (const part of parts) {
        pairing.add(part);
        pairing.advance(part.end_time, part.end_time - 60_000);
      }
    },
    { maximum: 3 },
  );
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  expect(sum(rows.map(({ bytes_out, bytes_in }) => bytes_out + bytes_in))).toBe(
    sum(parts.map(({ bytes_out }) => bytes_out)),
  );
  for (const { start_time, end_time } of rows) expect(start_time).toBeLessThanOrEqual(end_time);
});

describe('payload among exported bytes', () => {
  test.each([
    ['nothing at all', SERVER, 6, 0, 0, 0, 0],
    ['a reset', SERVER, 6, 40, 1, reset | ack, 0],
    ['SYN-ACK with options', SERVER, 6, 60, 1, syn | ack, 0],
    ['SYN-ACK and acknowledgements with time stamps', SERVER, 6, 60 + 3 * 52, 4, syn | ack, 0],
    ['the same over IPv6', '2001:db8::1', 6, 80 + 3 * 72, 4, syn | ack, 0],
    [
      'one byte pushed among many acknowledgements',
      SERVER,
      6,
      60 + 20 * 40 + 41,
      22,
      syn | ack | push,
      1,
    ],
    ['data', SERVER, 6, 60 + 1500, 2, syn | ack | push, 1460],
    ['much data without a push', SERVER, 6, 15_000, 10, ack, 14_480 - 8],
    ['a datagram', SERVER, 17, 128, 1, 0, 100],
    ['an echo', SERVER, 1, 84, 1, 0, 64],
  ])('%s', (_, ip, protocol, bytes, packets, flags, payload) => {
    expect(payloadOf(ip, protocol, bytes, packets, flags)).toBe(payload);
  });
});
