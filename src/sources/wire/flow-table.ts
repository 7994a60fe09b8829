/** The table of conversations: open addressing over typed arrays, no object per flow. A slot holds the key
 * (both ends in canonical order), times and counters of each side, and a few words for whoever inspects it. */
import type { Side } from './stream.ts';

/** 32-bit words of a slot. */
const WORDS = 32;
const KEY_A = 0;
const KEY_B = 1;
const KEY_PORTS = 2;
/** Protocol, family and, above bit 16, a mark that the slot is taken. */
const KEY_KIND = 3;
const FLAGS = 4;
const STREAM = 5;
const NEXT = 6; // and 7: first payload sequence number of each side
const ACK = 8; // and 9: last acknowledgement sent by each side
// 64-bit floats, index in halves of the slot
const START = 5;
const LAST = 6;
const BYTES = 7; // and 8
const PAYLOAD = 9; // and 10
const PACKETS = 22; // and 23, 32-bit
const AWAITED = 30; // and 31, 32-bit: next sequence number of each side, of what is noted of TLS
// 16-bit, index in halves of a word
const GREETING = 48; // up to 57
const LEFT = 58; // and 59

/** Records of a conversation that are noted. */
export const NOTED = 10;
/** Bytes of a slot that are for them. */
export const NOTED_BYTES = 32;

const TAKEN = 1 << 16;
/** Milliseconds. */
const KEPT_LONGER = 3_600_000;

/** Bits of `flags`. Pairs are indexed by side: `SYN << side`. */
export const flowFlag = {
  syn: 1,
  fin: 4,
  reset: 16,
  /** The opener is known; its side is `openerSide`. */
  opener: 32,
  /** Side 1 opened; where there is no handshake, it was first. */
  openerSide: 64,
  /** Fed to no inspector any more. */
  dormant: 128,
  /** Told as Flow records, with what it is counted from in `Watched`. */
  watched: 256,
  acked: 512, // and 1024
  /** How often a dormant flow was woken, three bits. */
  wakeShift: 11,
  /** Has no inspector yet but had payload. */
  seen: 1 << 14,
  /** Known to carry mining: the last to go when the table is full. */
  mining: 1 << 15,
  /** Its rhythm is listened to. */
  rhythm: 1 << 16,
  /** Never listened to (again): too busy, or written out in the clear. */
  fast: 1 << 17,
  /** Whether its content could be read is counted. */
  counted: 1 << 18,
  /** How TLS was opened, two bits. */
  helloShift: 19,
  /** Its first records of TLS are yet to be noted. */
  greeting: 1 << 21,
  /** Side 1 opened TLS. */
  helloSide: 1 << 22,
  /** Who opened TLS has changed to what was agreed, and then said that it has finished. */
  changed: 1 << 23,
  agreed: 1 << 24,
} as const;

export class FlowTable {
  /** Flows ever created. */
  created = 0;
  /** Now in the table. */
  size = 0;
  /** True when the last `find` made a new flow. */
  isNew = false;
  /** Side the last `find`'s source address is on. */
  side: Side = 0;

  private readonly maximum: number;
  private capacity: number;
  private index: Int32Array;
  private mask: number;
  private words: Int32Array;
  private halves: Float64Array;
  private shorts: Int16Array;
  private free: Int32Array;
  private freeCount = 0;
  private used = 0;
  private hand = 0;

  /** `maximum` flows at most; memory is 128 bytes a flow and 8 for the index, grown by doubling. */
  constructor(maximum: number) {
    this.maximum = Math.max(64, maximum);
    this.capacity = Math.min(16_384, this.maximum);
    const indexSize = 1 << Math.ceil(Math.log2(this.capacity * 2));
    this.index = new Int32Array(indexSize);
    this.mask = indexSize - 1;
    this.words = new Int32Array(this.capacity * WORDS);
    this.halves = new Float64Array(this.words.buffer);
    this.shorts = new Int16Array(this.words.buffer);
    this.free = new Int32Array(this.capacity);
  }

  /** True when the next new flow needs another one to go. */
  get full(): boolean {
    return this.freeCount === 0 && this.used >= this.maximum;
  }

  /** Slot of the conversation between (a, portA) and (b, portB), made when there is none. `kind` tells protocol and family.
   * The caller makes room first (`full`, `victim`, `remove`). */
  find(a: number, portA: number, b: number, portB: number, kind: number, time: number): number {
    let low = a;
    let high = b;
    let ports = (portA << 16) | portB;
    this.side = 0;
    if (a > b || (a === b && portA > portB)) {
      low = b;
      high = a;
      ports = (portB << 16) | portA;
      this.side = 1;
    }
    const key = kind | TAKEN;
    const words = this.words;
    let at = hash(low, high, ports, key) & this.mask;
    for (;;) {
      const entry = this.index[at]!;
      if (entry === 0) break;
      const o = (entry - 1) * WORDS;
      if (
        words[o] === low &&
        words[o + KEY_B] === high &&
        words[o + KEY_PORTS] === ports &&
        words[o + KEY_KIND] === key
      ) {
        this.isNew = false;
        return entry - 1;
      }
      at = (at + 1) & this.mask;
    }
    this.isNew = true;
    return this.insert(low, high, ports, key, time);
  }

  private insert(low: number, high: number, ports: number, key: number, time: number): number {
    if (this.freeCount === 0 && this.used === this.capacity) this.grow();
    const slot = this.freeCount > 0 ? this.free[--this.freeCount]! : this.used++;
    const o = slot * WORDS;
    this.words.fill(0, o, o + WORDS);
    this.words[o + KEY_A] = low;
    this.words[o + KEY_B] = high;
    this.words[o + KEY_PORTS] = ports;
    this.words[o + KEY_KIND] = key;
    this.halves[slot * (WORDS / 2) + START] = time;
    this.halves[slot * (WORDS / 2) + LAST] = time;
    let at = hash(low, high, ports, key) & this.mask;
    while (this.index[at] !== 0) at = (at + 1) & this.mask;
    this.index[at] = slot + 1;
    this.created++;
    this.size++;
    return slot;
  }

  private grow(): void {
    this.capacity = Math.min(this.capacity * 2, this.maximum);
    const words = new Int32Array(this.capacity * WORDS);
    words.set(this.words);
    this.words = words;
    this.halves = new Float64Array(words.buffer);
    this.shorts = new Int16Array(words.buffer);
    const free = new Int32Array(this.capacity);
    free.set(this.free);
    this.free = free;
    const indexSize = 1 << Math.ceil(Math.log2(this.capacity * 2));
    this.index = new Int32Array(indexSize);
    this.mask = indexSize - 1;
    for (let slot = 0; slot < this.used; slot++) {
      const o = slot * WORDS;
      if (words[o + KEY_KIND] === 0) continue;
      let at = hash(words[o]!, words[o + 1]!, words[o + 2]!, words[o + 3]!) & this.mask;
      while (this.index[at] !== 0) at = (at + 1) & this.mask;
      this.index[at] = slot + 1;
    }
  }

  /** Takes a flow out, closing the gap in its probe chain. */
  remove(slot: number): void {
    const words = this.words;
    const home = (entry: number): number => {
      const o = (entry - 1) * WORDS;
      return hash(words[o]!, words[o + 1]!, words[o + 2]!, words[o + 3]!) & this.mask;
    };
    let at = home(slot + 1);
    while (this.index[at] !== slot + 1) at = (at + 1) & this.mask;
    let hole = at;
    for (let next = (hole + 1) & this.mask; this.index[next] !== 0; next = (next + 1) & this.mask) {
      const wanted = home(this.index[next]!);
      if (((next - wanted) & this.mask) >= ((next - hole) & this.mask)) {
        this.index[hole] = this.index[next]!;
        hole = next;
      }
    }
    this.index[hole] = 0;
    words[slot * WORDS + KEY_KIND] = 0;
    this.free[this.freeCount++] = slot;
    this.size--;
  }

  /** Every flow in the table. The callback may remove the flow it is given. */
  forEach(visit: (slot: number) => void): void {
    for (let slot = 0; slot < this.used; slot++) if (this.isTaken(slot)) visit(slot);
  }

  /** The next slot round the table, for ageing a little with every packet; -1 where no flow is. */
  step(): number {
    if (this.hand >= this.used) this.hand = 0;
    const slot = this.hand++;
    return slot < this.used && this.isTaken(slot) ? slot : -1;
  }

  /** Who goes when the table is full: of the next 64 flows the one longest without a packet. One that mines is kept
   * for an hour longer than others: miners are silent for long, and they are what this is about. */
  victim(): number {
    let oldest = -1;
    let oldestTime = Infinity;
    for (let i = 0; i < 64 || oldest < 0; i++) {
      const slot = this.step();
      if (slot < 0) continue;
      const isMining = (this.flags(slot) & flowFlag.mining) !== 0;
      const last = this.lastTime(slot) + (isMining ? KEPT_LONGER : 0);
      if (last >= oldestTime) continue;
      oldestTime = last;
      oldest = slot;
    }
    return oldest;
  }

  private isTaken(slot: number): boolean {
    return this.words[slot * WORDS + KEY_KIND] !== 0;
  }

  /** Counts a packet of `side`. */
  count(slot: number, side: Side, bytes: number, payload: number, time: number): void {
    const h = slot * (WORDS / 2);
    const halves = this.halves;
    halves[h + BYTES + side]! += bytes;
    if (payload !== 0) halves[h + PAYLOAD + side]! += payload;
    if (time > halves[h + LAST]!) halves[h + LAST] = time;
    this.words[slot * WORDS + PACKETS + side]!++;
  }

  flags(slot: number): number {
    return this.words[slot * WORDS + FLAGS]!;
  }
  setFlags(slot: number, flags: number): void {
    this.words[slot * WORDS + FLAGS] = flags;
  }
  /** Index the engine keeps its stream under; 0 for none. */
  stream(slot: number): number {
    return this.words[slot * WORDS + STREAM]!;
  }
  setStream(slot: number, stream: number): void {
    this.words[slot * WORDS + STREAM] = stream;
  }
  next(slot: number, side: Side): number {
    return this.words[slot * WORDS + NEXT + side]!;
  }
  setNext(slot: number, side: Side, sequence: number): void {
    this.words[slot * WORDS + NEXT + side] = sequence;
  }
  ack(slot: number, side: Side): number {
    return this.words[slot * WORDS + ACK + side]!;
  }
  setAck(slot: number, side: Side, acknowledgement: number): void {
    this.words[slot * WORDS + ACK + side] = acknowledgement;
  }
  /** Size of the nth record noted, above 0 from side 0; 0 for none. */
  noted(slot: number, nth: number): number {
    return this.shorts[slot * (WORDS * 2) + GREETING + nth]!;
  }
  setNoted(slot: number, nth: number, size: number): void {
    this.shorts[slot * (WORDS * 2) + GREETING + nth] = size;
  }
  /** Bytes of a side's record that are yet to come; below 0 the begin of its header, as whoever reads it writes it. */
  left(slot: number, side: Side): number {
    return this.shorts[slot * (WORDS * 2) + LEFT + side]!;
  }
  setLeft(slot: number, side: Side, bytes: number): void {
    this.shorts[slot * (WORDS * 2) + LEFT + side] = bytes;
  }
  /** Sequence number of what a side says next, while records are noted. */
  awaited(slot: number, side: Side): number {
    return this.words[slot * WORDS + AWAITED + side]!;
  }
  setAwaited(slot: number, side: Side, sequence: number): void {
    this.words[slot * WORDS + AWAITED + side] = sequence;
  }
  startTime(slot: number): number {
    return this.halves[slot * (WORDS / 2) + START]!;
  }
  lastTime(slot: number): number {
    return this.halves[slot * (WORDS / 2) + LAST]!;
  }
  bytes(slot: number, side: Side): number {
    return this.halves[slot * (WORDS / 2) + BYTES + side]!;
  }
  payload(slot: number, side: Side): number {
    return this.halves[slot * (WORDS / 2) + PAYLOAD + side]!;
  }
  packets(slot: number, side: Side): number {
    return this.words[slot * WORDS + PACKETS + side]!;
  }
  address(slot: number, side: Side): number {
    return this.words[slot * WORDS + side]!;
  }
  port(slot: number, side: Side): number {
    const ports = this.words[slot * WORDS + KEY_PORTS]!;
    return side === 0 ? ports >>> 16 : ports & 0xffff;
  }
  kind(slot: number): number {
    return this.words[slot * WORDS + KEY_KIND]! & 0xffff;
  }
}

function hash(a: number, b: number, c: number, d: number): number {
  let h = Math.imul(a ^ Math.imul(d, 0x27d4eb2f), 0x9e3779b1);
  h = Math.imul((h ^ (h >>> 15) ^ b) | 0, 0x85ebca77);
  h = Math.imul((h ^ (h >>> 13) ^ c) | 0, 0xc2b2ae3d);
  return (h ^ (h >>> 16)) >>> 0;
}
