import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { intelOf } from '../../../test/kit/intel.ts';
import type { Rhythm } from '../../records/rhythm.ts';
import { NameBook } from '../wire/name-book.ts';
import { tcpFlag, type FlowPart } from './flow-part.ts';
import { TrainTap } from './train-tap.ts';

const START = Date.UTC(2026, 10, 20, 8);
const MINUTE = 60_000;
const { ack, push, syn, fin } = tcpFlag;

/** What the pool sent in one minute, 253 bytes in one packet with time stamps. */
const job = (minute: number, given: Partial<FlowPart> = {}): FlowPart => ({
  start_time: START + minute * MINUTE,
  end_time: START + minute * MINUTE,
  src_ip: '203.0.113.1',
  src_port: 443,
  dst_ip: '10.0.0.5',
  dst_port: 40_000,
  protocol_num: 6,
  bytes_out: 305,
  packets_out: 1,
  flags_out: ack | push,
  bytes_in: 0,
  packets_in: 0,
  flags_in: 0,
  source: 'sender',
  ...given,
});
/** The client's acknowledgement, 60 ms later. */
const heard = (minute: number): FlowPart =>
  job(minute, {
    start_time: START + minute * MINUTE + 60,
    end_time: START + minute * MINUTE + 60,
    src_ip: '10.0.0.5',
    src_port: 40_000,
    dst_ip: '203.0.113.1',
    dst_port: 443,
    bytes_out: 52,
    flags_out: ack,
  });

function told(parts: readonly FlowPart[], play?: (tap: TrainTap) => void): Rhythm[] {
  const rows: Rhythm[] = [];
  const tap = new TrainTap({
    intel: intelOf({}),
    names: new NameBook(),
    tell: (row) => void rows.push(row),
  });
  tap.startSegment('a');
  for (const part of parts) tap.add(part);
  play?.(tap);
  tap.flush();
  return rows;
}
const minutes = (n: number): FlowPart[] =>
  Array.from({ length: n }, (_, i) => [job(i), heard(i)]).flat();

describe('trains of flow records', () => {
  test('are told as records, the server’s below 0, with how many packets and how long', () => {
    const [row] = told(minutes(6));
    expect(row).toMatchObject({
      src_ip: '10.0.0.5',
      dst_ip: '203.0.113.1',
      dst_port: 443,
      grain: 'record',
      flow_start: START,
      segment: 'a',
    });
    expect(row!.sizes.slice(0, 4)).toEqual([-253, 0, -253, 0]);
    expect(row!.packets.slice(0, 4)).toEqual([-1, 1, -1, 1]);
    expect(row!.times[1]! - row!.times[0]!).toBe(60);
    expect(row!.lasted).toEqual(row!.times.map(() => 0));
  });

  test('the same in a record of both directions', () => {
    const both = Array.from({ length: 6 }, (_, i) =>
      job(i, { bytes_in: 52, packets_in: 1, flags_in: ack }),
    );
    expect(told(both)[0]!.sizes.filter((size) => size < 0)).toHaveLength(6);
  });

  test('short ones, fast ones, other protocols and records that begin or end one are not told', () => {
    expect(told(minutes(3))).toEqual([]);
    expect(told(minutes(9).map((one) => ({ ...one, bytes_out: 900_000 })))).toEqual([]);
    expect(told(minutes(9).map((one) => ({ ...one, protocol_num: 17 })))).toEqual([]);
    for (const flag of [syn, fin])
      expect(told(minutes(9).map((one) => ({ ...one, flags_out: ack | flag })))).toEqual([]);
    expect(told(minutes(9).map((one) => ({ ...one, flags_out: 0 })))).toEqual([]);
  });

  test('in parts that share their conversation, nothing twice', () => {
    const rows = told(minutes(10), (tap) => {
      tap.startSegment('b');
      for (const part of minutes(20).slice(20)) tap.add(part);
    });
    expect(rows.map(({ segment }) => segment)).toEqual(['a', 'b']);
    expect(new Set(rows.map(({ flow_id }) => flow_id)).size).toBe(1);
    const times = rows.flatMap((row) => row.times);
    expect(new Set(times).size).toBe(40);
  });

  test.prop([fc.shuffledSubarray(minutes(12), { minLength: 24 })])(
    'the same whichever order records come in',
    (shuffled) => {
      const [row] = told(shuffled);
      const all = told(shuffled).flatMap(({ times }) => times);
      expect([...all].sort((a, b) => a - b)).toEqual(
        minutes(12).map(({ start_time }) => start_time),
      );
      expect(row!.flow_start).toBe(START);
      expect(row!.src_ip).toBe('10.0.0.5');
    },
  );
});
