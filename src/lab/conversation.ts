/** Plays a script of two talkers as a TCP conversation: handshake, segments, acknowledgements, and the faults of real networks. */
import type { Rng } from '../lib/rng.ts';
import type { Millis } from '../records/columns.ts';
import { ascii, concat, u16, u32 } from './bytes.ts';
import {
  ipPacket,
  transportChecksum,
  type Endpoint,
  type IpOptions,
  type Packet,
} from './packet.ts';

export type Talker = 'client' | 'server';

/** One thing said: application bytes, when they pass the tap. */
export interface Say {
  readonly time: Millis;
  readonly by: Talker;
  readonly data: Uint8Array;
}

export interface Faults {
  /** Probability that a data segment swaps places with the next packet. */
  readonly reorder?: number;
  /** Probability that a data segment is sent twice. */
  readonly repeat?: number;
  /** Probability that a data segment also carries the end of the one before again. */
  readonly overlap?: number;
  /** Probability that the capture misses a packet. */
  readonly loss?: number;
}

export interface TcpOptions extends IpOptions {
  readonly client: Endpoint;
  readonly server: Endpoint;
  /** Largest segment, 1460 when not given. */
  readonly mss?: number;
  /** Round trip from the tap to the server and back, milliseconds. */
  readonly rtt?: number;
  /** False for a conversation joined mid-stream. */
  readonly handshake?: boolean;
  readonly finish?: 'fin' | 'rst' | 'none';
  readonly faults?: Faults;
}

const FIN = 1;
const SYN = 2;
const RST = 4;
const PSH = 8;
const ACK = 16;
/** MSS 1460, SACK permitted, window scale 7. */
const SYN_OPTIONS = Uint8Array.of(2, 4, 5, 0xb4, 1, 1, 4, 2, 1, 3, 3, 7);

/** A say of text. */
export const say = (time: Millis, by: Talker, data: string | Uint8Array): Say => ({
  time,
  by,
  data: typeof data === 'string' ? ascii(data) : data,
});

interface Segment {
  readonly time: Millis;
  readonly by: Talker;
  readonly flags: number;
  readonly data: Uint8Array;
}

const NOTHING = new Uint8Array();
const other = (by: Talker): Talker => (by === 'client' ? 'server' : 'client');

/** One TCP segment as IP packet. */
function tcpPacket(
  from: Endpoint,
  to: Endpoint,
  sequence: number,
  acknowledge: number,
  flags: number,
  data: Uint8Array,
  options: IpOptions = {},
): Uint8Array {
  const extra = (flags & SYN) === 0 ? NOTHING : SYN_OPTIONS;
  const segment = concat(
    u16(from.port),
    u16(to.port),
    u32(sequence),
    u32(acknowledge),
    Uint8Array.of((5 + extra.length / 4) << 4, flags),
    u16((flags & SYN) === 0 ? 501 : 64240),
    u32(0),
    extra,
    data,
  );
  segment.set(u16(transportChecksum(from.ip, to.ip, 6, segment)), 16);
  return ipPacket(from.ip, to.ip, 6, segment, options);
}

/** Says cut into segments, with an acknowledgement wherever the other side does not answer at once. */
function segmentsOf(script: readonly Say[], options: TcpOptions): Segment[] {
  const mss = options.mss ?? 1460;
  const rtt = options.rtt ?? 30;
  const out: Segment[] = [];
  /** When each side's line is free again: a message starts after the last one of its side has ended. */
  const free: Record<Talker, Millis> = { client: 0, server: 0 };
  for (const [i, { time: wanted, by, data }] of script.entries()) {
    const time = Math.max(wanted, free[by]);
    free[by] = time + Math.ceil(data.length / mss) * 0.02;
    for (let at = 0, n = 0; at < data.length; at += mss, n++) {
      const last = at + mss >= data.length;
      out.push({
        time: time + n * 0.02,
        by,
        flags: last ? ACK | PSH : ACK,
        data: data.subarray(at, at + mss),
      });
    }
    const done = time + Math.ceil(data.length / mss) * 0.02;
    const delay = by === 'client' ? rtt : 0.3;
    const next = script[i + 1];
    const answered = next !== undefined && next.by !== by && next.time <= done + delay;
    if (!answered) {
      out.push({ time: done + delay, by: other(by), flags: ACK, data: NOTHING });
    }
  }
  return out;
}

function opening(start: Millis, rtt: number): Segment[] {
  const shake = (time: Millis, by: Talker, flags: number): Segment => ({
    time,
    by,
    flags,
    data: NOTHING,
  });
  return [
    shake(start - rtt - 0.4, 'client', SYN),
    shake(start - 0.4, 'server', SYN | ACK),
    shake(start - 0.2, 'client', ACK),
  ];
}

function closing(end: Millis, rtt: number, how: 'fin' | 'rst'): Segment[] {
  const last = (time: Millis, by: Talker, flags: number): Segment => ({
    time,
    by,
    flags,
    data: NOTHING,
  });
  if (how === 'rst') return [last(end + rtt + 5, 'client', RST | ACK)];
  return [
    last(end + rtt + 5, 'client', FIN | ACK),
    last(end + 2 * rtt + 5, 'server', FIN | ACK),
    last(end + 2 * rtt + 5.1, 'client', ACK),
  ];
}

/** Numbers the segments and makes packets of them; overlapping retransmissions are made here. */
function numbered(segments: readonly Segment[], options: TcpOptions, rng: Rng): Packet[] {
  const next = { client: rng.int(0x1_0000_0000), server: rng.int(0x1_0000_0000) };
  const before: Record<Talker, Uint8Array> = { client: NOTHING, server: NOTHING };
  const out: Packet[] = [];
  let id = rng.int(0x10000);
  for (const { time, by, flags, data } of segments) {
    const from = options[by];
    const to = options[other(by)];
    const acknowledge = (flags & ACK) === 0 ? 0 : next[other(by)];
    const again =
      data.length > 0 && rng.chance(options.faults?.overlap ?? 0)
        ? before[by].subarray(-Math.min(before[by].length, 100))
        : NOTHING;
    id = (id + 1) & 0xffff;
    out.push({
      time,
      bytes: tcpPacket(
        from,
        to,
        (next[by] - again.length) >>> 0,
        acknowledge,
        flags,
        again.length === 0 ? data : concat(again, data),
        { ttl: by === 'client' ? 64 : 52, ...options, id },
      ),
    });
    next[by] = (next[by] + data.length + ((flags & (SYN | FIN)) === 0 ? 0 : 1)) >>> 0;
    if (data.length > 0) before[by] = data;
  }
  return out;
}

/** Swaps, repeats and drops packets; times stay in order, as in a capture. */
function disturbed(packets: readonly Packet[], faults: Faults, rng: Rng): Packet[] {
  const order: Packet[] = [];
  for (const packet of packets) {
    if (rng.chance(faults.loss ?? 0)) continue;
    order.push(packet);
    if (rng.chance(faults.repeat ?? 0)) order.push(packet);
    const at = order.length - 1;
    if (at > 0 && rng.chance(faults.reorder ?? 0)) {
      [order[at - 1], order[at]] = [order[at]!, order[at - 1]!];
    }
  }
  let clock = 0;
  return order.map((packet) => {
    clock = Math.max(clock + 0.001, packet.time);
    return { ...packet, time: clock };
  });
}

/** The packets of one TCP conversation, in order of time. Deterministic by `rng`. */
export function tcpConversation(script: readonly Say[], options: TcpOptions, rng: Rng): Packet[] {
  const says = script.filter(({ data }) => data.length > 0).sort((a, b) => a.time - b.time);
  const rtt = options.rtt ?? 30;
  const first = says[0]?.time ?? 0;
  const end = says[says.length - 1]?.time ?? first;
  const segments = [
    ...(options.handshake === false ? [] : opening(first, rtt)),
    ...segmentsOf(says, options),
    ...(options.finish === 'none' ? [] : closing(end, rtt, options.finish ?? 'fin')),
  ].sort((a, b) => a.time - b.time);
  const packets = numbered(segments, options, rng);
  return options.faults === undefined ? packets : disturbed(packets, options.faults, rng);
}
