/** Puts one TCP conversation back in order, each direction: retransmissions and overlaps removed, holes waited for
 * within a bounded window, mid-stream starts accepted. The directions are kept in order of cause, too: what a side said
 * after hearing something (its acknowledgement tells) is handed on after that. What comes out goes to an inspector. */
import type { Millis } from '../../records/columns.ts';
import { otherSide, type Inspector, type Side } from './stream.ts';

/** Segments and bytes one direction may keep waiting behind a hole. */
const MAX_SEGMENTS = 256;
const MAX_BYTES = 512 * 1024;
/** A hole is given up after so many further packets of the conversation and so much time: fewer when the receiver has
 * acknowledged what is missing (capture loss, or disorder in the capture), more when nobody has. */
const PATIENCE_ACKED = { packets: 16, time: 1_000 };
const PATIENCE = { packets: 64, time: 60_000 };
/** However few packets there are, no hole is waited for longer. */
const PATIENCE_LONGEST: Millis = 600_000;
/** Joining mid-stream, how many segments may wait until the order of the first ones is settled. */
const SETTLING_SEGMENTS = 4;

/** Counters over all conversations, and the shared budget for held bytes. */
export interface Reassembly {
  /** Bytes now held, over all conversations. */
  held: number;
  readonly limit: number;
  readonly unread: (reason: string) => void;
}

interface Segment {
  readonly sequence: number;
  readonly bytes: Uint8Array;
  /** Bytes it had on the wire; more than `bytes` when the capture cut it. */
  readonly length: number;
  readonly time: Millis;
  /** Packets of the conversation before it. */
  readonly nth: number;
  /** What the sender had heard of the other side, when the packet told. */
  readonly heard: number | undefined;
}

/** One direction. Sequence numbers are 32-bit integers; differences are taken modulo 2³². */
interface Direction {
  known: boolean;
  next: number;
  readonly held: Segment[];
  heldBytes: number;
  /** Highest acknowledgement by the other side, when any was seen. */
  acknowledged: boolean;
  acknowledgement: number;
}

const createDirection = (): Direction => ({
  known: false,
  next: 0,
  held: [],
  heldBytes: 0,
  acknowledged: false,
  acknowledgement: 0,
});

/** State of an inspected conversation; lives as long as its inspector wants bytes. */
export class TcpStream {
  readonly inspector: Inspector;
  private readonly directions: readonly [Direction, Direction] = [
    createDirection(),
    createDirection(),
  ];
  private readonly reassembly: Reassembly;
  private packets = 0;

  constructor(inspector: Inspector, reassembly: Reassembly) {
    this.inspector = inspector;
    this.reassembly = reassembly;
  }

  /** The first payload byte of this side has this sequence number (from its SYN). */
  startsAt(side: Side, sequence: number): void {
    const d = this.directions[side];
    if (d.known) return;
    d.known = true;
    d.next = sequence;
  }

  /** Sequence number of the byte after the last of this side that was handed on. */
  next(side: Side): number {
    return this.directions[side].next;
  }

  /** `side` acknowledges what the other side sent. */
  acknowledges(side: Side, acknowledgement: number, time: Millis): void {
    this.packets++;
    const sender = otherSide(side);
    const d = this.directions[sender];
    if (!d.acknowledged || ((acknowledgement - d.acknowledgement) | 0) > 0) {
      d.acknowledged = true;
      d.acknowledgement = acknowledgement;
    }
    if (d.held.length === 0) return;
    if (!d.known) this.settle(sender, time);
    else this.skipHole(sender, time);
  }

  /** Payload `buffer[start, end)` with `length ≥ end - start` bytes on the wire; `heard` is its acknowledgement number. */
  data(
    side: Side,
    sequence: number,
    buffer: Uint8Array,
    start: number,
    end: number,
    length: number,
    time: Millis,
    heard?: number,
  ): void {
    this.packets++;
    const d = this.directions[side];
    if (!d.known) {
      const ahead = (sequence - d.acknowledgement) | 0;
      if (d.acknowledged && ahead >= -MAX_BYTES && ahead < MAX_BYTES) {
        // The other side has said what it expects next.
        d.known = true;
        d.next = d.acknowledgement;
      } else {
        this.hold(d, sequence, buffer, start, end, length, time, heard);
        if (d.held.length >= SETTLING_SEGMENTS) this.settle(side, time);
        return;
      }
    }
    const offset = (d.next - sequence) | 0;
    if (offset < 0 || !this.hasHeard(side, heard)) {
      if (offset >= length) return; // seen before
      this.hold(d, sequence, buffer, start, end, length, time, heard);
      this.skipHole(side, time);
      return;
    }
    if (offset >= length) return; // seen before
    this.deliver(side, d, buffer, start + offset, end, length - offset, time);
    this.drainBoth(side);
    if (d.held.length > 0) this.skipHole(side, time);
  }

  /** False while the other side's bytes that the sender had heard are still missing here. */
  private hasHeard(side: Side, heard: number | undefined): boolean {
    const other = this.directions[otherSide(side)];
    if (heard === undefined || !other.known) return true;
    const missing = (heard - other.next) | 0;
    return missing <= 0 || missing > MAX_BYTES;
  }

  /** Bytes of one side may be what the other side's were waiting for. */
  private drainBoth(side: Side): void {
    const other = otherSide(side);
    let before: number;
    do {
      before = this.directions[0].held.length + this.directions[1].held.length;
      if (before === 0) return;
      this.drain(side, this.directions[side]);
      this.drain(other, this.directions[other]);
    } while (this.directions[0].held.length + this.directions[1].held.length < before);
  }

  /** No more packets: what waits is handed on with its holes. */
  flush(time: Millis): void {
    for (const side of [0, 1] as const) {
      const d = this.directions[side];
      if (!d.known && d.held.length > 0) this.settle(side, time);
      while (d.held.length > 0) this.jump(side, d);
    }
  }

  /** Gives back what is held, without telling anyone. */
  drop(): void {
    for (const d of this.directions) {
      this.reassembly.held -= d.heldBytes;
      d.held.length = 0;
      d.heldBytes = 0;
    }
  }

  private deliver(
    side: Side,
    d: Direction,
    buffer: Uint8Array,
    start: number,
    end: number,
    length: number,
    time: Millis,
  ): void {
    d.next = (d.next + length) | 0;
    const present = end - start;
    if (present > 0) this.inspector.data(side, buffer, start, end, time);
    const missing = present > 0 ? length - present : length;
    if (missing > 0) {
      this.reassembly.unread('payload_cut_by_snap_length');
      this.inspector.gap(side, missing, time);
    }
  }

  private hold(
    d: Direction,
    sequence: number,
    buffer: Uint8Array,
    start: number,
    end: number,
    length: number,
    time: Millis,
    heard: number | undefined,
  ): void {
    let at = d.held.length;
    while (at > 0 && ((d.held[at - 1]!.sequence - sequence) | 0) > 0) at--;
    const before = d.held[at - 1];
    if (before !== undefined && before.sequence === sequence && before.length >= length) return;
    if (this.reassembly.held + (end - start) > this.reassembly.limit) {
      this.reassembly.unread('reassembly_memory_full');
      return;
    }
    d.held.splice(at, 0, {
      sequence,
      bytes: buffer.slice(start, end),
      length,
      time,
      nth: this.packets,
      heard,
    });
    d.heldBytes += end - start;
    this.reassembly.held += end - start;
  }

  /** Joined mid-stream: the lowest segment waiting, or the one the receiver expects, is the first. */
  private settle(side: Side, time: Millis): void {
    const d = this.directions[side];
    const first = d.held[0];
    if (first === undefined) return;
    const expected = (d.acknowledgement - first.sequence) | 0;
    d.known = true;
    d.next =
      d.acknowledged && expected < 0 && expected > -MAX_BYTES ? d.acknowledgement : first.sequence;
    this.drainBoth(side);
    this.skipHole(side, time);
  }

  /** Hands on what is in order now; `regardless`: the first without waiting for what its sender had heard. */
  private drain(side: Side, d: Direction, regardless = false): void {
    for (let force = regardless; ; force = false) {
      const first = d.held[0];
      if (first === undefined) return;
      const offset = (d.next - first.sequence) | 0;
      if (offset < 0 || (!force && !this.hasHeard(side, first.heard))) return;
      d.held.shift();
      d.heldBytes -= first.bytes.length;
      this.reassembly.held -= first.bytes.length;
      if (offset >= first.length) continue;
      const start = Math.min(offset, first.bytes.length);
      this.deliver(
        side,
        d,
        first.bytes,
        start,
        first.bytes.length,
        first.length - offset,
        first.time,
      );
    }
  }

  /** Gives up on holes that waited long enough, or that cost too much. */
  private skipHole(side: Side, time: Millis): void {
    const d = this.directions[side];
    for (;;) {
      const first = d.held[0];
      if (first === undefined || !d.known) return;
      const acked = d.acknowledged && ((d.acknowledgement - first.sequence) | 0) >= 0;
      const full = d.held.length > MAX_SEGMENTS || d.heldBytes > MAX_BYTES;
      if (!full && !this.isOverdue(first, acked, time)) return;
      this.jump(side, d);
    }
  }

  private isOverdue(segment: Segment, acked: boolean, time: Millis): boolean {
    const waited = time - segment.time;
    const patience = acked ? PATIENCE_ACKED : PATIENCE;
    return (
      waited > PATIENCE_LONGEST ||
      (waited > patience.time && this.packets - segment.nth > patience.packets)
    );
  }

  /** The hole is told as of when what follows it came, however long it was waited for. */
  private jump(side: Side, d: Direction): void {
    const first = d.held[0];
    if (first === undefined) return;
    const missing = (first.sequence - d.next) | 0;
    if (missing > 0) {
      this.reassembly.unread('tcp_hole');
      this.inspector.gap(side, missing, first.time);
      d.next = first.sequence;
    }
    this.drain(side, d, true);
    this.drainBoth(side);
  }
}
