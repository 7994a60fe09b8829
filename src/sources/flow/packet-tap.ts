/** Listens to the rhythm of conversations whose exporter tells of single packets: sizes and times of the first packets of every
 * record (SPLT, PPI). Packets are merged to messages as those of captures are, and told as rhythm rows of grain `message`. A
 * list that ends before its record does leaves a gap: each row is of one stretch that was heard whole. */
import type { Millis } from '../../records/columns.ts';
import { inMessages } from '../../records/rhythm.ts';
import { SLOW_AGE } from '../wire/rhythm-tap.ts';
import type { FlowPart } from './flow-part.ts';
import { isFast, LEAST, QuietTable, type Quiet, type QuietDeps } from './quiet-table.ts';

/** Packets of a row; a row is told when so many are known of both sides, or of one when there are four times as many. */
const PART = 32;
const HELD = 4 * PART;
/** More packets in less time than `LEAST` are no quiet conversation. */
const CROWD = 512;
const TCP = 6;
/** Headers of a packet at their most, IPv4 and IPv6: IP, TCP and the options that come with data and acknowledgements. */
const HEADERS = { v4: 60, v6: 80 } as const;

/** Packets that a record lists, in order of time; payload bytes, above 0 from the record's source. */
export interface PacketList {
  readonly times: readonly Millis[];
  readonly sizes: readonly number[];
}

interface Listened extends Quiet {
  /** Above 0 from side 0. */
  packets: (readonly [time: Millis, size: number])[];
  /** By side: up to when its packets are known. */
  readonly known: [Millis, Millis];
  /** Stretches in which packets were sent that no list has. */
  gaps: (readonly [from: Millis, to: Millis])[];
  /** From when on nothing was told yet. */
  from: Millis;
  heard: number;
}

export class PacketTap {
  private readonly tellRow: QuietDeps['tell'];
  private readonly quiet: QuietTable<Listened>;
  private segment = '';

  constructor(deps: QuietDeps) {
    this.tellRow = deps.tell;
    this.quiet = new QuietTable<Listened>(deps, (base) => ({
      ...base,
      packets: [],
      known: [-Infinity, -Infinity],
      gaps: [],
      from: base.begun + SLOW_AGE,
      heard: 0,
    }));
  }

  /** What follows comes from another input; what goes on is told as far as it got. */
  startSegment(segment: string): void {
    this.flush();
    this.segment = segment;
  }

  /** A record and the packets it lists. */
  add(part: FlowPart, list: PacketList): void {
    if (part.protocol_num !== TCP) return;
    const [one, source] = this.quiet.of(part);
    if (one.fast) return;
    one.heard += list.times.length;
    const crowded = one.heard > CROWD && one.end - one.begun < LEAST;
    if (crowded || isFast(part.bytes_out + part.bytes_in, part)) {
      one.fast = true;
      one.packets = [];
      return;
    }
    this.hear(one, source, part, list);
    const ready = Math.min(...one.known);
    if (one.end - one.begun < LEAST) return;
    if (one.packets.length >= HELD) this.tell(one, Infinity);
    else if (one.packets.length >= PART && ready > one.from) this.tell(one, ready);
  }

  /** Tells what is held; conversations go on. */
  flush(): void {
    for (const one of this.quiet.values())
      if (!one.fast && (one.told || one.end - one.begun >= LEAST)) this.tell(one, Infinity);
  }

  private hear(one: Listened, source: 0 | 1, part: FlowPart, { times, sizes }: PacketList): void {
    for (const [i, time] of times.entries())
      if (sizes[i] !== 0 && time >= one.from)
        one.packets.push([time, source === 0 ? sizes[i]! : -sizes[i]!]);
    const end = isWhole(part, sizes) ? part.end_time : (times.at(-1) ?? part.start_time);
    if (end < part.end_time) one.gaps.push([end, part.end_time]);
    const both = part.packets_in > 0 || sizes.some((size) => size < 0);
    one.known[source] = Math.max(one.known[source], part.end_time);
    const other = source === 0 ? 1 : 0;
    if (both) one.known[other] = Math.max(one.known[other], part.end_time);
  }

  /** Tells the packets up to `until`, a row for each stretch between gaps. */
  private tell(one: Listened, until: Millis): void {
    const packets = one.packets.sort(([a], [b]) => a - b);
    const end = Math.min(until, Math.max(one.end, packets.at(-1)?.[0] ?? 0));
    const cut = packets.findIndex(([time]) => time > end);
    const ready = cut === -1 ? packets : packets.slice(0, cut);
    one.packets = cut === -1 ? [] : packets.slice(cut);
    const gaps = one.gaps.filter(([from]) => from < end).sort(([a], [b]) => a - b);
    one.gaps = one.gaps.filter(([from]) => from >= end);
    const spoke = (side: 0 | 1): Millis =>
      ready.find(([, size]) => size > 0 === (side === 0))?.[0] ?? Infinity;
    const client = this.quiet.client(one, spoke);
    let next = 0;
    for (const [from, to] of [...gaps, [end, end] as const]) {
      const first = next;
      while (next < ready.length && ready[next]![0] <= from) next++;
      this.row(one, client, ready.slice(first, next), Math.max(from, one.from));
      one.from = Math.max(one.from, to);
    }
  }

  private row(one: Listened, client: 0 | 1, packets: Listened['packets'], end: Millis): void {
    if (packets.length === 0 && end - one.from < SLOW_AGE) return;
    const { times, sizes } = inMessages({
      times: packets.map(([time]) => time),
      sizes: packets.map(([, size]) => (client === 0 ? size : -size)),
    });
    this.tellRow({
      ...this.quiet.ends(one, client),
      start_time: Math.min(one.from, times[0] ?? Infinity),
      end_time: end,
      grain: 'message',
      times,
      sizes,
      packets: [],
      lasted: [],
      hello: '',
      greeting: [],
      segment: this.segment,
    });
  }
}

/** True when the bytes of a record are those of the packets it lists and of headers: none is missing. A record that counts no
 * bytes says nothing of it. */
function isWhole(part: FlowPart, sizes: readonly number[]): boolean {
  const packets = part.packets_out + part.packets_in;
  if (packets === 0) return false;
  const listed = sizes.reduce((sum, size) => sum + Math.abs(size), 0);
  const header = part.src_ip.includes(':') ? HEADERS.v6 : HEADERS.v4;
  return part.bytes_out + part.bytes_in <= listed + packets * header;
}
