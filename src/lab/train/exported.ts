/** A train as an exporter would tell of it: its segments made packets, acknowledged, and cut to records of one direction by the
 * active and the inactive timeout. */
import type { Rng } from '../../lib/rng.ts';
import type { Millis } from '../../records/columns.ts';
import type { GeneratedTrain, Segment } from './train.ts';

/** One record of one direction; bytes are those of IP packets. */
export interface ExportedRecord {
  readonly start: Millis;
  readonly end: Millis;
  readonly from: 'client' | 'server';
  readonly bytes: number;
  readonly packets: number;
  readonly flags: number;
}

export interface Timeouts {
  readonly active: Millis;
  readonly inactive: Millis;
}

const [SYN, PUSH, ACK] = [2, 8, 16] as const;
const SEGMENT = 1448;
/** An acknowledgement waits so long for data it can go with. */
const DELAYED: Millis = 40;

type From = ExportedRecord['from'];
export interface Packet {
  readonly time: Millis;
  readonly from: From;
  readonly payload: number;
}

/** The packets of segments in order of time, each of so many bytes at most, acknowledgements among them. */
export function packetsOf(
  segments: readonly Segment[],
  rng: Rng,
  most: number = SEGMENT,
): Packet[] {
  const packets: Packet[] = [];
  const rtt = 5 + rng.exponential(50);
  for (const [i, [time, size]] of segments.entries()) {
    const from: From = size > 0 ? 'client' : 'server';
    for (let left = Math.abs(size); left > 0; left -= most)
      packets.push({ time, from, payload: Math.min(left, most) });
    const next = segments[i + 1];
    const answered =
      next !== undefined && size > 0 !== next[1] > 0 && next[0] - time <= rtt + DELAYED;
    const back: From = from === 'client' ? 'server' : 'client';
    if (!answered) packets.push({ time: time + rtt, from: back, payload: 0 });
  }
  return packets.sort((a, b) => a.time - b.time);
}

/** Bytes of IP and TCP headers: most stacks send time stamps, 12 bytes of options in each packet. */
export const headerOf = (rng: Rng): number => (rng.chance(0.8) ? 52 : 40);

/** The records, each direction in order of time. */
export function exportedTrain(
  train: GeneratedTrain,
  { active, inactive }: Timeouts,
  rng: Rng,
): ExportedRecord[] {
  const header = headerOf(rng);
  const done: ExportedRecord[] = [];
  const open: Partial<Record<From, { -readonly [K in keyof ExportedRecord]: ExportedRecord[K] }>> =
    {};
  for (const { time, from, payload } of packetsOf(train.segments, rng)) {
    let record = open[from];
    if (record !== undefined && (time - record.end > inactive || time - record.start > active)) {
      done.push(record);
      record = undefined;
    }
    const first = record === undefined && !done.some((one) => one.from === from);
    record ??= { start: time, end: time, from, bytes: 0, packets: 0, flags: first ? SYN : 0 };
    open[from] = record;
    record.end = time;
    record.bytes += payload + header;
    record.packets++;
    record.flags |= payload > 0 ? PUSH | ACK : ACK;
  }
  return [...done, ...Object.values(open)];
}
