import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { intelOf } from '../../../test/kit/intel.ts';
import type { Rhythm } from '../../records/rhythm.ts';
import { NameBook } from '../wire/name-book.ts';
import { tcpFlag, type FlowPart } from './flow-part.ts';
import { PacketTap, type PacketList } from './packet-tap.ts';

const START = Date.UTC(2026, 10, 20, 8);
const MINUTE = 60_000;
const HEADER = 52;

/** A record of one minute of both directions that lists these packets; `more` bytes of payload are not listed. */
function minute(
  nth: number,
  packets: readonly (readonly [second: number, size: number])[],
  more = 0,
): readonly [FlowPart, PacketList] {
  const start_time = START + nth * MINUTE;
  const sum = (sign: number): number =>
    packets.reduce(
      (all, [, size]) => all + (size * sign > 0 ? Math.abs(size) + HEADER : HEADER),
      0,
    );
  const part: FlowPart = {
    start_time,
    end_time: start_time + 59_000,
    src_ip: '10.0.0.5',
    src_port: 40_000,
    dst_ip: '203.0.113.1',
    dst_port: 443,
    protocol_num: 6,
    bytes_out: sum(1),
    packets_out: packets.length,
    flags_out: tcpFlag.ack,
    bytes_in: sum(-1) + more,
    packets_in: packets.length,
    flags_in: tcpFlag.ack,
    source: 'either',
  };
  return [
    part,
    {
      times: packets.map(([second]) => start_time + second * 1000),
      sizes: packets.map(([, size]) => size),
    },
  ];
}
const share = [
  [10, 210],
  [10.06, -87],
  [30, -398],
] as const;

function told(records: readonly (readonly [FlowPart, PacketList])[]): Rhythm[] {
  const rows: Rhythm[] = [];
  const tap = new PacketTap({
    intel: intelOf({}),
    names: new NameBook(),
    tell: (row) => void rows.push(row),
  });
  tap.startSegment('a');
  for (const one of records) tap.add(...one);
  tap.flush();
  return rows;
}
const minutes = (n: number) => Array.from({ length: n }, (_, i) => minute(i, share));

describe('packets that records list', () => {
  test('are told as messages, the server’s below 0, after the first minute', () => {
    const rows = told(minutes(6));
    expect(rows).toMatchObject([
      { src_ip: '10.0.0.5', dst_port: 443, grain: 'message', flow_start: START, segment: 'a' },
    ]);
    expect(rows[0]!.sizes).toEqual(Array.from({ length: 5 }, () => [210, -87, -398]).flat());
    expect(rows[0]!.times[0]).toBe(START + MINUTE + 10_000);
    expect(rows[0]!.end_time).toBe(START + 5 * MINUTE + 59_000);
  });

  test('segments of one side at once are one message', () => {
    const cut = [[10, 1448] as const, [10.05, 300] as const, [12, 300] as const];
    const [row] = told(Array.from({ length: 6 }, (_, i) => minute(i, cut)));
    expect(row!.sizes.slice(0, 2)).toEqual([1748, 300]);
  });

  test('what a record carried beyond its list is a gap between rows', () => {
    const rows = told([...minutes(6), minute(6, share, 900), ...minutes(9).slice(7)]);
    expect(rows).toHaveLength(2);
    expect(rows[0]!.end_time).toBe(START + 6 * MINUTE + 30_000);
    expect(rows[1]!.start_time).toBe(START + 6 * MINUTE + 59_000);
    expect(new Set(rows.map(({ flow_id }) => flow_id)).size).toBe(1);
  });

  test('two records of one direction each are put in order', () => {
    const half = ([part, { times, sizes }]: readonly [FlowPart, PacketList], up: boolean) => {
      const mine = sizes.map((size) => size > 0 === up);
      const list = {
        times: times.filter((_, i) => mine[i]),
        sizes: sizes.filter((_, i) => mine[i]).map(Math.abs),
      };
      const { src_ip, src_port, dst_ip, dst_port, bytes_in, packets_in } = part;
      const one = { ...part, source: 'sender', bytes_in: 0, packets_in: 0, flags_in: 0 } as const;
      const back = { src_ip: dst_ip, src_port: dst_port, dst_ip: src_ip, dst_port: src_port };
      const down = { ...one, ...back, bytes_out: bytes_in, packets_out: packets_in };
      return [up ? one : down, list] as const;
    };
    const halves = minutes(30).flatMap((both) => [half(both, true), half(both, false)]);
    const whole = told(minutes(30)).flatMap(({ times, sizes }) =>
      times.map((t, i) => [t, sizes[i]]),
    );
    const joined = told(halves).flatMap(({ times, sizes }) => times.map((t, i) => [t, sizes[i]]));
    expect(joined).toEqual(whole);
  });

  test('short ones, fast ones and other protocols are not told', () => {
    expect(told(minutes(3))).toEqual([]);
    expect(told(minutes(9).map(([p, l]) => [{ ...p, bytes_in: 900_000 }, l]))).toEqual([]);
    expect(told(minutes(9).map(([p, l]) => [{ ...p, protocol_num: 17 }, l]))).toEqual([]);
  });

  test.prop([
    fc.array(
      fc.tuple(
        fc.nat(40),
        fc.array(fc.tuple(fc.nat(59), fc.integer({ min: -1400, max: 1400 })), { maxLength: 30 }),
        fc.nat(3000),
      ),
      { maxLength: 40 },
    ),
  ])('rows are in order and never overlap, whatever records say', (records) => {
    const rows = told(records.map(([nth, packets, more]) => minute(nth, packets, more)));
    for (const { times, sizes, start_time, end_time } of rows) {
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(sizes).toHaveLength(times.length);
      expect(start_time).toBeLessThanOrEqual(end_time);
    }
  });
});
