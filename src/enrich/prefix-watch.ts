/** Of which of the operator's prefixes anything is seen: prefixes laid out so that an address is looked up for every conversation. */
import { dayStart } from '../lib/days.ts';
import { parseIp } from '../lib/ip-address.ts';
import { PrefixMap, parsePrefix } from '../lib/prefix-map.ts';
import { rangeOf, stretchesOf, type AddressRange } from '../lib/prefix-range.ts';
import type { PrefixSeen } from '../model/prefix-seen-row.ts';
import { isValidAt, type OwnPrefix, type OwnTable } from '../model/unit.ts';
import type { Ip, Millis } from '../records/columns.ts';

/** More prefixes than so many are not watched: of which of them anything is seen is then not known. */
export const MOST_PREFIXES = 100_000;

/** The operator's prefixes at a moment, each once, and the IPv4 addresses whose longest prefix it is. */
export interface OwnSpace {
  readonly entries: readonly OwnPrefix[];
  /** By place in `entries`. */
  readonly addresses: Float64Array;
  /** Stretches of IPv4 addresses in order: where each begins, and the place of its prefix, -1 for none. */
  readonly starts: Uint32Array;
  readonly places: Int32Array;
  readonly v6: PrefixMap<number>;
}

interface Placed extends AddressRange {
  readonly place: number;
}

/** Lays out what is valid at a moment; of the same prefix in several tables the first one's counts. */
export function spaceOf(tables: readonly OwnTable[], at: Millis): OwnSpace {
  const byPrefix = new Map<string, OwnPrefix>();
  for (const entry of tables.flatMap(({ prefixes }) => prefixes))
    if (isValidAt(entry, at) && !byPrefix.has(entry.prefix)) byPrefix.set(entry.prefix, entry);
  const entries = [...byPrefix.values()];
  const addresses = new Float64Array(entries.length);
  const v6 = new PrefixMap<number>();
  const v4: Placed[] = [];
  for (const [place, { prefix }] of entries.entries()) {
    const range = rangeOf(prefix);
    if (range?.size === 4) v4.push({ ...range, place });
    else if (range !== undefined) v6.add(parsePrefix(prefix)!, place);
  }
  const starts = [0];
  const places = [-1];
  let end = 0n;
  for (const { first, last, of } of stretchesOf(v4)) {
    if (first > end) starts.push(Number(end));
    if (first > end) places.push(-1);
    starts.push(Number(first));
    places.push(of.place);
    addresses[of.place]! += Number(last - first + 1n);
    end = last + 1n;
  }
  if (end <= 0xffff_ffffn) {
    starts.push(Number(end));
    places.push(-1);
  }
  return {
    entries,
    addresses,
    starts: Uint32Array.from(starts),
    places: Int32Array.from(places),
    v6,
  };
}

/** IPv6 addresses remembered as looked up. */
const MOST_MET = 65_536;

const NOTHING = spaceOf([], 0);
const bounded = (space: OwnSpace): OwnSpace =>
  space.entries.length > MOST_PREFIXES ? NOTHING : space;

/** What one source sees. */
export class PrefixWatch {
  private space: OwnSpace;
  private marks: Uint8Array;
  private fresh: number[] = [];
  /** Whether it was asked since `clear`, and whether that was told. */
  private asked: 'no' | 'yes' | 'told' = 'no';
  private readonly met = new Set<Ip>();
  /** The stretch of the address before: conversations come in runs. */
  private from = 1;
  private to = 0;
  private place = -1;

  constructor(space: OwnSpace) {
    this.space = bounded(space);
    this.marks = new Uint8Array(this.watched);
  }

  /** Prefixes that something was seen of since `clear`. */
  get seen(): number {
    return this.marks.reduce((sum, mark) => sum + mark, 0);
  }

  /** Prefixes that are looked for; 0 when there are none, or too many. */
  get watched(): number {
    return this.space.entries.length;
  }

  /** Looks for other prefixes from now on. */
  use(space: OwnSpace): void {
    this.space = bounded(space);
    this.marks = new Uint8Array(this.watched);
    this.clear();
  }

  readonly v4 = (address: number): void => {
    const ip = address >>> 0;
    if (ip < this.from || ip > this.to) this.find(ip);
    this.mark(this.place);
  };

  readonly ip = (ip: Ip): void => {
    if (this.watched === 0 || this.met.has(ip)) return;
    if (this.met.size >= MOST_MET) this.met.clear();
    this.met.add(ip);
    const bytes = parseIp(ip);
    if (bytes === undefined) return;
    if (bytes.length === 4) this.v4(new DataView(bytes.buffer, bytes.byteOffset).getInt32(0));
    else this.mark(this.space.v6.get(bytes) ?? -1);
  };

  /** Prefixes seen since the last call for the first time since `clear`; the empty one when addresses were looked at at all. */
  take(): string[] {
    const { entries } = this.space;
    const told = this.fresh.map((place) => entries[place]!.prefix);
    this.fresh = [];
    if (this.asked !== 'yes') return told;
    this.asked = 'told';
    return ['', ...told];
  }

  /** A new day begins: what is seen in it is told anew. */
  clear(): void {
    this.marks.fill(0);
    this.fresh = [];
    this.asked = 'no';
    this.met.clear();
    this.from = 1;
    this.to = 0;
  }

  private mark(place: number): void {
    if (this.watched === 0) return;
    if (this.asked === 'no') this.asked = 'yes';
    if (place < 0 || this.marks[place] === 1) return;
    this.marks[place] = 1;
    this.fresh.push(place);
  }

  /** The stretch that an address is in: the last that begins at or before it. */
  private find(ip: number): void {
    const { starts, places } = this.space;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (starts[middle]! <= ip) low = middle;
      else high = middle - 1;
    }
    this.from = starts[low]!;
    this.to = (starts[low + 1] ?? 2 ** 32) - 1;
    this.place = places[low]!;
  }
}

/** Rows of what `watch` saw first since it was asked last, on the day of `time` (Unix milliseconds). */
export function rowsSeen(watch: PrefixWatch, observer: string, time: number): PrefixSeen[] {
  const day = dayStart(time);
  return watch.take().map((prefix) => ({ prefix, observer, day }));
}
