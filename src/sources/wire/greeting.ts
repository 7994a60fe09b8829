/** Notes how big the first records of data are that both sides send once TLS is agreed: a pool answers a login with a message a
 * little longer than every later job. Walks the headers in the segments of a flow that no inspector follows any more; all that is
 * remembered lies in the flow's slot of the table. */
import type { Opening } from '../../records/tls.ts';
import { u16 } from './bytes.ts';
import { flowFlag as F, NOTED, type FlowTable } from './flow-table.ts';
import type { Packet } from './packet.ts';
import { otherSide, type Side } from './stream.ts';
import type { TcpStream } from './tcp-stream.ts';

const CHANGE_CIPHER = 20;
const HANDSHAKE = 22;
const DATA = 23;
const HEADER = 5;
const MAX_RECORD = 0x4800;
/** Bytes of the longest message that says the handshake is finished (TLS 1.2); a second hello is longer. */
const MAX_FINISHED = 112;
/** Of a program that says more at once than this, no more is noted: it is no miner. */
const LONGEST = 4096;
/** As they are kept, by number. */
const OPENINGS: readonly Opening[] = ['', 'openssl', 'unnamed', 'named'];

const openingIn = (flags: number): Opening => OPENINGS[(flags >> F.helloShift) & 3]!;

export class Greetings {
  private readonly table: FlowTable;
  private readonly header = new Uint8Array(HEADER);

  constructor(table: FlowTable) {
    this.table = table;
  }

  /** The flow is let go of: how it opened TLS is kept, and what comes next is noted. */
  begin(slot: number, stream: TcpStream): void {
    const { table } = this;
    const { opening, greeter } = stream.inspector;
    const flags = table.flags(slot);
    if (opening === '' || openingIn(flags) !== '') return;
    let more = OPENINGS.indexOf(opening) << F.helloShift;
    if (greeter !== undefined) {
      more |= F.greeting | (greeter === 1 ? F.helloSide : 0);
      for (const side of [0, 1] as const) table.setAwaited(slot, side, stream.next(side));
    }
    table.setFlags(slot, flags | more);
  }

  /** What is known of it: how TLS was opened, and the bytes of the first records, above 0 from side 0. */
  of(slot: number): { hello: Opening; greeting: number[] } {
    const { table } = this;
    const greeting: number[] = [];
    for (let nth = 0; nth < NOTED; nth++) {
      const size = table.noted(slot, nth);
      if (size === 0) break;
      greeting.push(size);
    }
    return { hello: openingIn(table.flags(slot)), greeting };
  }

  /** A segment of `side`, whose bounds are in `packet`. A hole, or what is no record, ends the noting. */
  segment(buffer: Uint8Array, slot: number, side: Side, packet: Packet): void {
    const { table } = this;
    const { sequence, acknowledgement, wirePayload, payload } = packet;
    const flags = table.flags(slot);
    if (wirePayload === 0 || (flags & F.greeting) === 0) return;
    const before = (table.awaited(slot, side) - sequence) | 0;
    if (before >= wirePayload) return; // seen before
    const isAgreed = (flags & F.agreed) !== 0;
    const isClient = side === openedBy(flags);
    // Of the server's handshake only where it ends matters, as captured or as the client has heard it: it may have been cut anywhere.
    const other = otherSide(side);
    let isWhole = ((acknowledgement - table.awaited(slot, other)) | 0) <= 0;
    if (!isWhole && isClient && !isAgreed) {
      table.setAwaited(slot, other, acknowledgement);
      isWhole = true;
    }
    if (isWhole && (isClient || isAgreed))
      isWhole = before >= 0 && this.walk(buffer, slot, side, packet, payload + before);
    table.setAwaited(slot, side, (sequence + wirePayload) | 0);
    if (!isWhole) table.setFlags(slot, table.flags(slot) & ~F.greeting);
  }

  /** Passes from header to header, of which the first may have begun before; false when no more is to be noted. */
  private walk(
    buffer: Uint8Array,
    slot: number,
    side: Side,
    packet: Packet,
    from: number,
  ): boolean {
    const { table, header } = this;
    const { payload, payloadEnd, wirePayload } = packet;
    const stop = payload + wirePayload;
    const left = table.left(slot, side);
    let begun = left < 0 ? headerBegun(-left, header) : 0;
    let at = from + Math.max(0, left);
    while (at < stop) {
      const end = Math.min(at + HEADER - begun, stop);
      if (end > payloadEnd) return false;
      while (at < end) header[begun++] = buffer[at++]!;
      if (!mayBegin(header, begun)) return false;
      if (begun < HEADER) {
        table.setLeft(slot, side, -numberOf(header, begun));
        return true;
      }
      begun = 0;
      const type = header[0]!;
      const length = u16(header, 3);
      if ((table.flags(slot) & F.agreed) === 0) this.handshake(slot, type, length);
      else if (type === DATA && !this.note(slot, side, HEADER + length)) return false;
      at += length;
    }
    table.setLeft(slot, side, at - stop);
    return true;
  }

  /** A record of the client before all is agreed. Where it changes to what was agreed, the record after that says that it has
   * finished; else its first that is sealed does (TLS 1.3). */
  private handshake(slot: number, type: number, length: number): void {
    const { table } = this;
    const flags = table.flags(slot);
    const isChanged = (flags & F.changed) !== 0;
    if (type === CHANGE_CIPHER) table.setFlags(slot, flags | F.changed);
    else if (type === DATA || (type === HANDSHAKE && isChanged && length <= MAX_FINISHED)) {
      table.setFlags(slot, flags | F.agreed);
    }
  }

  /** False when that was the last to be noted. */
  private note(slot: number, side: Side, size: number): boolean {
    const { table } = this;
    let nth = 0;
    while (table.noted(slot, nth) !== 0) nth++;
    table.setNoted(slot, nth, side === 0 ? size : -size);
    return nth + 1 < NOTED && size <= LONGEST;
  }
}

/** The first `begun` bytes of a header may be those of a record. */
const mayBegin = (header: Uint8Array, begun: number): boolean =>
  header[0]! >= CHANGE_CIPHER &&
  header[0]! <= DATA &&
  (begun < 2 || header[1] === 3) &&
  (begun < 4 || header[3]! <= MAX_RECORD >> 8) &&
  (begun < HEADER || u16(header, 3) <= MAX_RECORD);

/** The begin of a header that a segment broke off, as a number above 0 and below 4096: how much there is of it, its type and the high
 * byte of its length. The version is no part of what is asked. */
const numberOf = (header: Uint8Array, begun: number): number =>
  begun | ((header[0]! - CHANGE_CIPHER) << 3) | (begun < 4 ? 0 : header[3]! << 5);

/** Puts such a begin back in its place, and returns how much there is of it. */
function headerBegun(number: number, header: Uint8Array): number {
  header[0] = CHANGE_CIPHER + ((number >> 3) & 3);
  header[1] = 3;
  header[3] = number >> 5;
  return number & 7;
}

/** The side that opened TLS. */
const openedBy = (flags: number): Side => ((flags & F.helloSide) === 0 ? 0 : 1);
