/** Listens to the rhythm of slow, long-lived conversations that nobody reads: TLS, tunnels, unknown protocols. A segment costs
 * a comparison; a conversation costs memory only once it has lived a minute at less than a web page's pace. Consecutive
 * segments of one side make one message. Times and sizes are handed on in parts, so that nothing grows. */
import { hash } from 'node:crypto';
import type { Ip, Millis } from '../../records/columns.ts';
import { MESSAGE_PAUSE, type Rhythm } from '../../records/rhythm.ts';
import type { Opening } from '../../records/tls.ts';
import { otherSide, type Side } from './stream.ts';

/** A conversation is listened to when it has lived so long … */
export const SLOW_AGE: Millis = 60_000;
/** … at fewer payload bytes a second than this, and fewer messages. */
const MAX_BYTES_PER_SECOND = 2000;
const MAX_MESSAGES_PER_SECOND = 4;
/** Messages of a part; 8 bytes each. */
const PART = 28;
/** Conversations listened to at once; more are counted and left out. */
const MAX_TRACKS = 1 << 18;
const NONE = -1;

/** The messages of one part, in order. */
export interface RhythmPart {
  readonly start: Millis;
  readonly end: Millis;
  readonly times: Millis[];
  /** Above 0 from side 0, below 0 from side 1. */
  readonly sizes: number[];
}

export type RhythmTell = (slot: number, part: RhythmPart) => void;

/** Bytes looked at to tell text from what cannot be read, at the least and at the most, and how many of them must be
 * printable: framing takes a few, and of random bytes not half are. */
const LOOK = { least: 8, most: 32, printable: 0.8 } as const;

/** True when a segment is written in plain text, false when it cannot be read, undefined when it is too short to say. */
export function isText(buffer: Uint8Array, start: number, end: number): boolean | undefined {
  const length = Math.min(end - start, LOOK.most);
  if (length < LOOK.least) return undefined;
  let printable = 0;
  for (let at = start; at < start + length; at++) {
    const byte = buffer[at]!;
    if ((byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09)
      printable++;
  }
  return printable >= length * LOOK.printable;
}

export class RhythmTap {
  /** Conversations that were slow enough but found no room. */
  refused = 0;
  private readonly tell: RhythmTell;
  /** Track of a slot of the flow table, by slot. */
  private tracks = new Int32Array(1024).fill(NONE);
  private slotOf = new Int32Array(64);
  private starts = new Float64Array(64);
  private lastTimes = new Float64Array(64);
  /** Bytes of the message under way, signed by its side. */
  private pending = new Int32Array(64);
  private counts = new Uint8Array(64);
  /** Messages since listening began: what tells a conversation that has become fast. */
  private totals = new Uint32Array(64);
  private begins = new Float64Array(64);
  private offsets = new Uint32Array(64 * PART);
  private sizes = new Int32Array(64 * PART);
  private free: number[] = [];
  private used = 0;

  constructor(tell: RhythmTell) {
    this.tell = tell;
  }

  /** Bytes of memory for each conversation listened to. */
  static readonly bytesPerTrack = 4 + 8 + 8 + 4 + 1 + 4 + 8 + PART * 8;

  /** True when the conversation may be listened to from now on. `payload` are its bytes so far, both ways. */
  static isSlow(start: Millis, time: Millis, payload: number): boolean {
    const age = time - start;
    return age >= SLOW_AGE && payload < (age / 1000) * MAX_BYTES_PER_SECOND;
  }

  /** Begins to listen; false when there is no room. */
  begin(slot: number, time: Millis): boolean {
    let track = this.free.pop();
    if (track === undefined) {
      if (this.used >= MAX_TRACKS) {
        this.refused++;
        return false;
      }
      track = this.used++;
      if (track === this.starts.length) this.grow();
    }
    if (slot >= this.tracks.length) this.growSlots(slot);
    this.tracks[slot] = track;
    this.slotOf[track] = slot;
    this.starts[track] = time;
    this.begins[track] = time;
    this.lastTimes[track] = time;
    this.pending[track] = 0;
    this.counts[track] = 0;
    this.totals[track] = 0;
    return true;
  }

  /** A segment of `bytes` payload of a conversation listened to; false when it has become too fast and was let go. */
  data(slot: number, side: Side, bytes: number, time: Millis): boolean {
    const track = this.tracks[slot]!;
    const size = this.pending[track]!;
    const sameSide = size !== 0 && size > 0 === (side === 0);
    if (sameSide && time - this.lastTimes[track]! <= MESSAGE_PAUSE) {
      this.pending[track] = size + (side === 0 ? bytes : -bytes);
    } else {
      if (size !== 0) this.settle(track);
      this.pending[track] = side === 0 ? bytes : -bytes;
    }
    this.lastTimes[track] = time;
    const age = (time - this.begins[track]!) / 1000;
    if (this.totals[track]! <= 64 + age * MAX_MESSAGES_PER_SECOND) return true;
    this.drop(slot);
    return false;
  }

  /** Hands on what is there as a part that lasts until `time`; listening goes on. */
  cut(slot: number, time: Millis): void {
    const track = this.tracks[slot]!;
    if (this.pending[track] !== 0) this.settle(track);
    if (this.counts[track] !== 0 || time - this.starts[track]! >= SLOW_AGE) this.part(track, time);
  }

  /** The conversation ends. */
  end(slot: number, time: Millis): void {
    this.cut(slot, time);
    this.drop(slot);
  }

  /** Lets go of it without a word. */
  drop(slot: number): void {
    const track = this.tracks[slot]!;
    this.tracks[slot] = NONE;
    this.free.push(track);
  }

  /** The message under way is whole. */
  private settle(track: number): void {
    const at = track * PART + this.counts[track]!;
    this.offsets[at] = Math.max(0, this.lastTimes[track]! - this.starts[track]!);
    this.sizes[at] = this.pending[track]!;
    this.pending[track] = 0;
    this.totals[track]!++;
    if (++this.counts[track]! === PART) this.part(track, this.lastTimes[track]!);
  }

  private part(track: number, end: Millis): void {
    const count = this.counts[track]!;
    const start = this.starts[track]!;
    const from = track * PART;
    const times = Array.from(this.offsets.subarray(from, from + count), (offset) => start + offset);
    const sizes = Array.from(this.sizes.subarray(from, from + count));
    this.counts[track] = 0;
    this.starts[track] = end;
    this.tell(this.slotOf[track]!, { start, end, times, sizes });
  }

  private grow(): void {
    const size = this.starts.length * 2;
    const wider = <T extends Int32Array | Uint32Array | Uint8Array | Float64Array>(
      made: T,
      old: T,
    ): T => {
      made.set(old);
      return made;
    };
    this.slotOf = wider(new Int32Array(size), this.slotOf);
    this.starts = wider(new Float64Array(size), this.starts);
    this.begins = wider(new Float64Array(size), this.begins);
    this.lastTimes = wider(new Float64Array(size), this.lastTimes);
    this.pending = wider(new Int32Array(size), this.pending);
    this.counts = wider(new Uint8Array(size), this.counts);
    this.totals = wider(new Uint32Array(size), this.totals);
    this.offsets = wider(new Uint32Array(size * PART), this.offsets);
    this.sizes = wider(new Int32Array(size * PART), this.sizes);
  }

  private growSlots(slot: number): void {
    const tracks = new Int32Array(Math.max(this.tracks.length * 2, slot + 1)).fill(NONE);
    tracks.set(this.tracks);
    this.tracks = tracks;
  }
}

/** The record of a part. `flow` gives both ends by side, the name of the server, how TLS was opened, and its first records, above 0
 * from side 0. */
export function rhythmRow(
  part: RhythmPart,
  flow: {
    readonly ip: readonly [Ip, Ip];
    readonly port: readonly [number, number];
    readonly name: string;
    readonly start: Millis;
    readonly hello: Opening;
    readonly greeting: readonly number[];
  },
  client: Side,
  segment: string,
): Rhythm {
  const server = otherSide(client);
  const { ip, port, name, start, hello, greeting } = flow;
  const key = [ip[client], port[client], ip[server], port[server], start].join(' ');
  return {
    flow_id: hash('sha256', key, 'hex').slice(0, 16),
    flow_start: start,
    start_time: part.start,
    end_time: part.end,
    src_ip: ip[client],
    src_port: port[client],
    dst_ip: ip[server],
    dst_port: port[server],
    dst_name: name,
    grain: 'message',
    times: part.times,
    sizes: client === 0 ? part.sizes : part.sizes.map((size) => -size),
    packets: [],
    lasted: [],
    hello,
    greeting: client === 0 ? greeting : greeting.map((size) => -size),
    segment,
  };
}
