/** The first packets of a flow as its record lists them: basicLists (RFC 6313) of CESNET's ipfixprobe and of Cisco's Joy, and the
 * SPLT field of Cisco's Encrypted Traffic Analytics. */
import type { Millis } from '../../records/columns.ts';
import type { PacketList } from '../flow/packet-tap.ts';
import type { RecordSet } from './decode.ts';
import { field as F } from './elements.ts';
import { unsigned } from './plan.ts';

/** Listed packets may be so far outside the times of their record: clocks of one exporter that round differently. */
const SLACK: Millis = 2000;
/** SPLT: nothing follows. */
const PADDING = -0x8000;

const NONE: PacketList = { times: [], sizes: [] };

/** What a basicList holds: `count` elements of `size` bytes from `first` on. */
interface Elements {
  readonly first: number;
  readonly size: number;
  readonly count: number;
}

/** The packets that the record at `record` lists; undefined when the list makes no sense. `start` and `end` are the record's
 * own, by the exporter's clock. */
export function packetListOf(
  set: RecordSet,
  record: number,
  start: Millis,
  end: Millis,
): PacketList | undefined {
  const { at } = set.plan;
  if (at[F.splt] === -1 && at[F.packetLengths] === -1) return NONE;
  const list = at[F.splt] === -1 ? fromLists(set, record, start) : fromSplt(set, record, start);
  if (list === undefined) return undefined;
  const fits = list.times.every((time) => time >= start - SLACK && time <= end + SLACK);
  return fits ? inOrder(list) : undefined;
}

function inOrder({ times, sizes }: PacketList): PacketList {
  const order = times.map((_, i) => i).sort((a, b) => times[a]! - times[b]!);
  return { times: order.map((i) => times[i]!), sizes: order.map((i) => sizes[i]!) };
}

function elementsOf({ plan, view }: RecordSet, record: number, slot: number): Elements | undefined {
  if (plan.at[slot] === -1) return undefined;
  const at = record + plan.at[slot]!;
  // Semantic, element, its length, and an enterprise where the element's first bit is set.
  const head = (view.getUint16(at + 1) & 0x8000) === 0 ? 5 : 9;
  const size = view.getUint16(at + 3);
  if (size < 1 || size > 8) return undefined;
  return { first: at + head, size, count: Math.floor((plan.length[slot]! - head) / size) };
}

function fromLists(set: RecordSet, record: number, start: Millis): PacketList | undefined {
  const lengths = elementsOf(set, record, F.packetLengths);
  const times = elementsOf(set, record, F.packetTimes);
  if (lengths === undefined || times === undefined || lengths.count !== times.count)
    return undefined;
  const value = ({ first, size }: Elements, i: number): number =>
    unsigned(set.view, first + i * size, size);
  // Two bytes hold no time of day: such lists are coded as SPLT is.
  if (times.size === 2 && lengths.size === 2)
    return uncoded(
      signedWords(set, lengths.first, lengths.count),
      signedWords(set, times.first, times.count),
      start,
    );
  const sides = elementsOf(set, record, F.packetSides);
  if (sides !== undefined && (sides.size !== 1 || sides.count !== lengths.count)) return undefined;
  const backwards = (i: number): boolean =>
    sides !== undefined && set.view.getInt8(sides.first + i) < 0;
  const each = Array.from({ length: lengths.count }, (_, i) => i);
  return {
    times: each.map((i) => value(times, i)),
    sizes: each.map((i) => (backwards(i) ? -value(lengths, i) : value(lengths, i))),
  };
}

function fromSplt(set: RecordSet, record: number, start: Millis): PacketList {
  const { plan } = set;
  const at = record + plan.at[F.splt]!;
  const count = Math.floor(plan.length[F.splt]! / 4);
  return uncoded(signedWords(set, at, count), signedWords(set, at + 2 * count, count), start);
}

const signedWords = ({ view }: RecordSet, at: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => view.getInt16(at + 2 * i));

/** Run lengths undone. A length below 0 stands for so many more packets of the length before; a time is since the packet before,
 * or below 0 for so many packets at the time of the one before. */
function uncoded(lengths: readonly number[], delays: readonly number[], start: Millis): PacketList {
  const sizes: number[] = [];
  const times: Millis[] = [];
  let time = start;
  for (const [i, length] of lengths.entries()) {
    if (length === PADDING) break;
    const packets = length < 0 ? -length : 1;
    const size = length < 0 ? (sizes.at(-1) ?? 0) : length;
    for (let n = 0; n < packets; n++) sizes.push(size);
    // Of packets that are told by one word, the last came after the delay.
    for (let n = 1; n < packets; n++) times.push(time);
    const delay = delays[i] ?? 0;
    if (delay >= 0) times.push((time += delay));
    else for (let n = 0; n < -delay; n++) times.push(time);
  }
  const count = Math.min(sizes.length, times.length);
  return { times: times.slice(0, count), sizes: sizes.slice(0, count) };
}
