/** Records of exporters put together to conversations: both directions, and the parts into which long ones are cut on their
 * way here. Told as Flow rows in parts that add up (by hour, by input, and every so often), as those of packets are.
 *
 * For records of one direction (NetFlow, sFlow): `add`. For logs whose records are whole conversations (Zeek, Suricata):
 * `tell` makes the row at once and remembers nothing of it. */
import type { Intel } from '../../model/indicator.ts';
import type { Ip, Millis } from '../../records/columns.ts';
import type { Flow } from '../../records/flow.ts';
import type { NameBook } from '../wire/name-book.ts';
import { payloadOf, tcpFlag, type FlowPart } from './flow-part.ts';
import { InitiatorJudge, type Settled } from './initiator.ts';

const HOUR: Millis = 3_600_000;
/** Longer than exporters keep a flow that goes on (30 minutes at most by default). */
const IDLE: Millis = 2_400_000;
/** The other direction of a conversation that has ended may come so much later. */
const LINGER: Millis = 60_000;
/** Silence after which the same ends talk about something new, where no handshake tells (UDP timeouts of exporters). */
const PAUSE: Millis = 300_000;
const TCP = 6;

export interface PairingDeps {
  readonly intel: Intel;
  readonly names: NameBook;
  readonly tell: (row: Flow) => void;
  readonly unread: (reason: string) => void;
}

interface Sent {
  bytes: number;
  packets: number;
  payload: number;
}

interface Conversation {
  readonly key: string;
  readonly ip: readonly [Ip, Ip];
  readonly port: readonly [number, number];
  readonly protocol: number;
  /** By side. Flags and first start over its whole life, counters since the last part. */
  readonly flags: [number, number];
  readonly first: [Millis, Millis];
  sent: [Sent, Sent];
  /** Side that the writer of its first record took for the initiator. */
  readonly statedBy: 0 | 1 | undefined;
  app: string;
  settled: Settled | undefined;
  opened: boolean;
  start: Millis;
  end: Millis;
  hour: number;
  /** Reading of the pairing's clock when the first untold record came; NaN when all is told. */
  waitingSince: Millis;
}

const nothing = (): [Sent, Sent] => [
  { bytes: 0, packets: 0, payload: 0 },
  { bytes: 0, packets: 0, payload: 0 },
];

export class Pairing {
  /** Conversations made so far. */
  created = 0;
  private readonly deps: PairingDeps;
  private readonly judge: InitiatorJudge;
  private readonly maximum: number;
  /** In the order of their last record, so that the first is the one to go. */
  private readonly table = new Map<string, Conversation>();
  private segment = '';
  private now: Millis = 0;

  constructor(deps: PairingDeps, maximum: number) {
    this.deps = deps;
    this.judge = new InitiatorJudge(deps.intel);
    this.maximum = Math.max(1, maximum);
  }

  get size(): number {
    return this.table.size;
  }

  /** What follows comes from another input; what goes on is told as far as it got. */
  startSegment(segment: string): void {
    for (const one of this.table.values()) this.part(one);
    this.segment = segment;
  }

  /** A record, of one direction or of both. */
  add(record: FlowPart): void {
    const side =
      record.src_ip < record.dst_ip ||
      (record.src_ip === record.dst_ip && record.src_port <= record.dst_port)
        ? 0
        : 1;
    const key = keyOf(record, side);
    const found = this.table.get(key);
    if (found !== undefined && !startsAnew(found, record)) {
      // To the end of the order.
      this.table.delete(key);
      this.table.set(key, found);
      this.merge(found, record, side);
      return;
    }
    if (found !== undefined) this.finish(found);
    else if (this.table.size >= this.maximum) {
      this.finish(this.table.values().next().value!);
      this.deps.unread('flow_table_full');
    }
    const made = conversationOf(record, key, side);
    this.created++;
    this.table.set(key, made);
    this.merge(made, record, side);
  }

  /** The row of a whole conversation. */
  tell(record: FlowPart): void {
    const made = conversationOf(record, '', 0);
    this.created++;
    this.merge(made, record, 0);
    this.part(made);
  }

  /** Time goes on, by the export clock: what has ended or been silent for long is told, and what waited since `before`. */
  advance(now: Millis, before = -Infinity): void {
    this.now = Math.max(this.now, now);
    for (const one of this.table.values()) {
      const idle = this.now - one.end;
      if (idle > IDLE || (idle > LINGER && isClosed(one))) this.finish(one);
      else if (one.waitingSince <= before) this.part(one);
    }
  }

  /** Tells what is held; conversations that go on do so as new ones. */
  end(): void {
    for (const one of this.table.values()) this.finish(one);
  }

  private finish(one: Conversation): void {
    this.part(one);
    this.table.delete(one.key);
  }

  private merge(one: Conversation, record: FlowPart, side: 0 | 1): void {
    const other = side === 0 ? 1 : 0;
    const hour = Math.floor(record.start_time / HOUR);
    if (hour !== one.hour) {
      this.part(one);
      one.hour = hour;
    }
    if (Number.isNaN(one.waitingSince)) {
      one.start = record.start_time;
      one.waitingSince = this.now;
    }
    one.start = Math.min(one.start, record.start_time);
    one.end = Math.max(one.end, record.end_time);
    one.app ||= record.app ?? '';
    one.flags[side] |= record.flags_out;
    one.flags[other] |= record.flags_in;
    one.first[side] = Math.min(one.first[side], record.start_time);
    if (record.packets_in > 0) one.first[other] = Math.min(one.first[other], record.start_time);
    const {
      src_ip,
      dst_ip,
      protocol_num: protocol,
      bytes_out,
      packets_out,
      bytes_in,
      packets_in,
    } = record;
    const out = one.sent[side];
    out.bytes += bytes_out;
    out.packets += packets_out;
    out.payload += payloadOf(src_ip, protocol, bytes_out, packets_out, record.flags_out);
    const back = one.sent[other];
    back.bytes += bytes_in;
    back.packets += packets_in;
    back.payload +=
      record.payload_in ?? payloadOf(dst_ip, protocol, bytes_in, packets_in, record.flags_in);
  }

  /** Tells what came since the last part. */
  private part(one: Conversation): void {
    if (Number.isNaN(one.waitingSince)) return;
    one.waitingSince = Number.NaN;
    const end = (side: 0 | 1) => ({
      ip: one.ip[side],
      port: one.port[side],
      flags: one.flags[side],
      start: one.first[side],
    });
    // Once told, an initiator stays: parts must add up.
    one.settled ??= this.judge.settle(end(0), end(1), one.statedBy);
    const client = one.settled.client;
    const server = client === 0 ? 1 : 0;
    const src = one.ip[client];
    const dst = one.ip[server];
    this.deps.tell({
      start_time: one.start,
      end_time: one.end,
      src_ip: src,
      src_port: one.port[client],
      dst_ip: dst,
      dst_port: one.port[server],
      dst_name: this.deps.names.watchedName(src, dst),
      protocol_num: one.protocol,
      initiator: one.settled.how,
      bytes_out: one.sent[client].bytes,
      bytes_in: one.sent[server].bytes,
      packets_out: one.sent[client].packets,
      packets_in: one.sent[server].packets,
      payload_in: one.sent[server].payload,
      opened: one.opened,
      app: one.app,
      segment: this.segment,
    });
    one.sent = nothing();
    one.opened = false;
  }
}

function keyOf(record: FlowPart, side: 0 | 1): string {
  const { src_ip, src_port, dst_ip, dst_port, protocol_num } = record;
  return side === 0
    ? `${src_ip} ${src_port} ${dst_ip} ${dst_port} ${protocol_num}`
    : `${dst_ip} ${dst_port} ${src_ip} ${src_port} ${protocol_num}`;
}

function conversationOf(record: FlowPart, key: string, side: 0 | 1): Conversation {
  const { src_ip, src_port, dst_ip, dst_port } = record;
  return {
    key,
    ip: side === 0 ? [src_ip, dst_ip] : [dst_ip, src_ip],
    port: side === 0 ? [src_port, dst_port] : [dst_port, src_port],
    protocol: record.protocol_num,
    flags: [0, 0],
    first: [Infinity, Infinity],
    sent: nothing(),
    statedBy: record.source === 'initiator' ? side : undefined,
    app: '',
    settled: undefined,
    opened: true,
    start: record.start_time,
    end: record.end_time,
    hour: Math.floor(record.start_time / HOUR),
    waitingSince: Number.NaN,
  };
}

/** One side reset it, or both said that they have finished. */
function isClosed({ flags: [a, b] }: Conversation): boolean {
  return ((a | b) & tcpFlag.reset) !== 0 || (a & b & tcpFlag.fin) !== 0;
}

/** True when the record begins another conversation of the same ends: after its end, by a handshake or after a long pause. */
function startsAnew(one: Conversation, record: FlowPart): boolean {
  const gap = record.start_time - one.end;
  if (gap <= 0) return false;
  if (gap > PAUSE && record.protocol_num !== TCP) return true;
  // A handshake without an end before it is a SYN sent again, unless much time has passed.
  return (record.flags_out & tcpFlag.syn) !== 0 && (isClosed(one) || gap > PAUSE);
}
