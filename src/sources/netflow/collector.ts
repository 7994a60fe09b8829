/** Messages of many exporters in, batches out. Of every record only the addresses are looked at; what has an end that
 * intelligence knows, or that a client found by a known name, becomes part of a conversation. */
import type { Millis } from '../../records/columns.ts';
import { batchSize, emptyBatch, type RecordBatch } from '../../records/batch.ts';
import { bindingOf } from '../../records/binding.ts';
import type { Rhythm } from '../../records/rhythm.ts';
import { Pairing } from '../flow/pairing.ts';
import type { FlowPart } from '../flow/flow-part.ts';
import { PacketTap, type PacketList } from '../flow/packet-tap.ts';
import { isMiddle, TRAIN_BYTES, TrainTap } from '../flow/train-tap.ts';
import { Holdings } from '../bindings/holdings.ts';
import type { BindingSink } from '../bindings/format.ts';
import { handTranslation } from '../bindings/translation.ts';
import { countUnread, type SourceDeps } from '../source.ts';
import { mark, mayHold } from '../wire/address-bits.ts';
import { AddressBook } from '../wire/address-book.ts';
import { showEnds } from '../wire/coverage.ts';
import { NameBook } from '../wire/name-book.ts';
import { Decoder, type RecordSet } from './decode.ts';
import { field as F } from './elements.ts';
import { Domain, Exporter } from './exporter.ts';
import { flowPartOf, isReversed, samplingOf, toldSampling } from './flow-record.ts';
import { natEventOf } from './nat-event.ts';
import { packetListOf } from './packet-lists.ts';
import { read, type Plan } from './plan.ts';
import { fingerprintAt, SeenNames } from './seen-names.ts';

const MAX_EXPORTERS = 4096;
const TCP = 6;
/** IPv6 addresses remembered at once; past that all are asked again. */
const MAX_V6 = 1 << 20;
/** A clock that is further off is corrected. */
const SKEW: Millis = 600_000;
/** An offset is measured anew when it has changed by more: what is between is transport and waiting. */
const SAME_SKEW: Millis = 60_000;
/** Rows waiting to be taken; more are dropped and counted. */
const MAX_ROWS = 100_000;
/** How far the export clock goes on between two looks through the conversations. */
const AGE: Millis = 10_000;
/** Live, trains are told of so often even when they have little new. */
const FLUSH: Millis = 600_000;

export interface CollectorOptions {
  /** Sampling by exporter address, in place of what exporters say. */
  readonly sampling: Readonly<Record<string, number>>;
  /** Whether clocks that are off are corrected by the time of arrival. */
  readonly correctClocks: boolean;
}

export class Collector {
  readonly exporters = new Map<string, Exporter>();
  /** From the first to the last message of this input. */
  span = { first: Infinity, last: 0 };
  private readonly deps: SourceDeps;
  private readonly options: CollectorOptions;
  private readonly names: NameBook;
  private readonly book: AddressBook;
  private readonly pairing: Pairing;
  private readonly trains: TrainTap;
  private readonly packets: PacketTap;
  private readonly seen: SeenNames;
  private readonly decoder: Decoder;
  private readonly holdings: Holdings;
  private readonly bindingSink: BindingSink;
  /** Bits of the lists as they are now, and how many of the answers to known names have theirs among them. */
  private bits: Uint32Array | undefined;
  private namesMarked = 0;
  private batch: RecordBatch;
  private segment = '';
  private arrival: Millis = Number.NaN;
  private clock: Millis = 0;
  private aged: Millis = 0;
  private flushed: Millis = 0;

  /** Flows that other readers of the same run have counted. */
  private readonly flowsBefore: number;

  constructor(deps: SourceDeps, options: CollectorOptions) {
    this.deps = deps;
    this.flowsBefore = deps.counts.flows;
    this.options = options;
    this.names = deps.names ?? new NameBook();
    this.book = new AddressBook((ip) => deps.intel.address(ip), deps.intel.listed);
    this.batch = emptyBatch(deps.name, deps.observer);
    const unread = (reason: string, n = 1): void => {
      if (n !== 0) countUnread(deps.counts, reason, n);
    };
    this.pairing = new Pairing(
      {
        intel: deps.intel,
        names: this.names,
        unread,
        tell: (row) => {
          if (this.hasRoom()) this.batch.flow.push(row);
        },
      },
      deps.limits.flows,
    );
    const quiet = {
      intel: deps.intel,
      names: this.names,
      tell: (row: Rhythm) => {
        if (this.hasRoom()) this.batch.rhythm.push(row);
      },
    };
    this.trains = new TrainTap(quiet);
    this.packets = new PacketTap(quiet);
    this.seen = new SeenNames(deps.intel, this.names);
    this.holdings = new Holdings(() => unread('holdings_evicted'));
    this.bindingSink = {
      unread,
      // Translators export no accounts.
      user: () => '',
      row: (row) => {
        if (this.hasRoom()) this.batch.binding.push(bindingOf({ ...row, segment: this.segment }));
      },
    };
    this.decoder = new Decoder(
      {
        unread,
        message: (exporter, exported) => this.noteClock(exporter, exported),
        records: (set) => this.records(set),
      },
      (exporter) => new Domain(exporter),
    );
  }

  /** The exporter of this name, made when it is new; the one longest unheard goes when there are too many. */
  exporter(name: string, address = name): Exporter {
    const found = this.exporters.get(name);
    if (found !== undefined) return found;
    const made = new Exporter(name, this.options.sampling[address]);
    this.exporters.set(name, made);
    if (this.exporters.size > MAX_EXPORTERS) {
      let oldest = made;
      for (const one of this.exporters.values()) if (one.heard < oldest.heard) oldest = one;
      this.forget(oldest === made ? this.exporters.values().next().value! : oldest);
      countUnread(this.deps.counts, 'netflow_exporter_forgotten');
    }
    return made;
  }

  /** The exporter is gone: its templates with it. */
  forget(exporter: Exporter): void {
    for (const domain of exporter.domains.values()) this.decoder.giveUp(domain);
    this.exporters.delete(exporter.name);
  }

  /** A message, `buffer[start, end)`, that came at `arrival`; NaN when nobody knows when. */
  message(
    buffer: Uint8Array,
    view: DataView,
    start: number,
    end: number,
    from: Exporter,
    arrival: Millis,
  ): void {
    const { counts } = this.deps;
    counts.packets++;
    counts.bytes += end - start;
    this.arrival = arrival;
    from.heard = arrival || from.heard;
    this.decoder.message(buffer, view, start, end, from);
  }

  /** What follows is another input. */
  startSegment(segment: string): void {
    this.pairing.startSegment(segment);
    this.trains.startSegment(segment);
    this.packets.startSegment(segment);
    this.segment = segment;
    this.span = { first: Infinity, last: 0 };
  }

  /** Live: tells what was held for longer than `ms`. The export clock stands still when nobody exports; ours goes on. */
  tellHeld(ms: Millis): void {
    const silent = Number.isNaN(this.arrival) ? 0 : Math.max(0, Date.now() - this.arrival);
    const now = this.clock + silent;
    if (this.clock > 0) this.pairing.advance(now, now - ms);
    if (now - this.flushed < FLUSH) return;
    this.flushed = now;
    this.trains.flush();
    this.packets.flush();
  }

  /** The input ends: what is held is told. */
  end(): void {
    this.pairing.end();
    this.trains.flush();
    this.packets.flush();
    for (const exporter of this.exporters.values())
      for (const domain of exporter.domains.values()) this.decoder.giveUp(domain);
  }

  get waiting(): number {
    return batchSize(this.batch);
  }

  /** The rows so far, when there are at least so many. */
  take(atLeast: number): RecordBatch | undefined {
    this.book.refresh();
    this.deps.counts.flows = this.flowsBefore + this.pairing.created;
    if (this.waiting < Math.max(1, atLeast)) return undefined;
    const { batch } = this;
    this.batch = emptyBatch(this.deps.name, this.deps.observer);
    return batch;
  }

  private hasRoom(): boolean {
    if (this.waiting < MAX_ROWS) return true;
    countUnread(this.deps.counts, 'rows_lost');
    return false;
  }

  /** Time goes on by the exporters' clocks, each corrected when it is far off. */
  private noteClock(exporter: Exporter, exported: Millis): void {
    if (!Number.isNaN(this.arrival)) {
      const skew = this.arrival - exported;
      if (Math.abs(skew - exporter.skew) > SAME_SKEW) exporter.skew = skew;
      const off = this.options.correctClocks && Math.abs(exporter.skew) > SKEW;
      exporter.shift = off ? exporter.skew : 0;
    }
    const now = exported + exporter.shift;
    const { span } = this;
    if (now < span.first) span.first = now;
    if (now > span.last) span.last = now;
    if (now > this.clock) this.clock = now;
    const { counts } = this.deps;
    if (now > counts.newest) counts.newest = now;
    if (Math.abs(this.clock - this.aged) < AGE) return;
    this.aged = this.clock;
    this.pairing.advance(this.clock);
  }

  private records(set: RecordSet): number {
    const { plan } = set;
    const n = plan.variable ? this.walk(set) : this.scan(set);
    const { counts } = this.deps;
    counts.records += n;
    counts.unshown += n;
    if (n > 0) counts.sampling = Math.max(counts.sampling, toldSampling(set, set.start) ?? 0);
    set.domain.exporter.records += n;
    return n;
  }

  /** Records of variable length: found one by one. */
  private walk(set: RecordSet): number {
    const { plan, buffer, end } = set;
    let n = 0;
    for (let at = set.start; at + plan.size <= end; n++) {
      const next = plan.locate(buffer, at, end);
      if (next < 0) {
        countUnread(this.deps.counts, 'netflow_record_cut');
        break;
      }
      this.look(set, at);
      at = next;
    }
    return n;
  }

  /** Records of one length. */
  private scan(set: RecordSet): number {
    const { plan, start, end } = set;
    const { size } = plan;
    const n = Math.floor((end - start) / size);
    const stop = start + n * size;
    const bits = plan.isPlain ? this.mattering() : undefined;
    if (bits !== undefined) this.scanPlain(set, stop, bits);
    else for (let at = start; at < stop; at += size) this.look(set, at);
    return n;
  }

  /** Records of IPv4 and one length: only those are looked at that may matter. */
  private scanPlain(set: RecordSet, stop: number, bits: Uint32Array): void {
    const { view, start, plan } = set;
    const { size } = plan;
    const [source, destination] = [plan.at[F.source4]!, plan.at[F.destination4]!];
    const { seeing } = this.deps;
    if (seeing !== undefined && seeing.watched > 0)
      for (let at = start; at < stop; at += size) {
        seeing.v4(view.getInt32(at + source));
        seeing.v4(view.getInt32(at + destination));
      }
    const flags = lastByte(plan, F.flags);
    let at = start;
    for (;;) {
      at = passOver(view, at, stop, size, bits, source, destination, flags);
      if (at >= stop) return;
      this.look(set, at);
      at += size;
    }
  }

  /** Bits of the addresses whose records are looked at: listed, or an answer to a known name; undefined when it may be any. */
  private mattering(): Uint32Array | undefined {
    const { bits } = this.book;
    const { watchedAddresses, watchesAll } = this.names;
    if (bits === undefined || watchesAll) return undefined;
    // The lists have changed, and their bits with them.
    if (bits !== this.bits) this.namesMarked = 0;
    this.bits = bits;
    for (; this.namesMarked < watchedAddresses.length; this.namesMarked++) {
      const address = watchedAddresses[this.namesMarked]!;
      if (address.length === 4)
        mark(bits, new DataView(address.buffer, address.byteOffset).getInt32(0));
    }
    return bits;
  }

  /** Any record: event, IPv4 or IPv6. */
  private look(set: RecordSet, at: number): void {
    const { plan, view } = set;
    if (plan.at[F.natEvent] !== -1) return this.natEvent(set, at);
    const source4 = plan.at[F.source4]!;
    const destination4 = plan.at[F.destination4]!;
    const source6 = plan.at[F.source6]!;
    const destination6 = plan.at[F.destination6]!;
    const has6 = source6 !== -1 && destination6 !== -1;
    if (source4 !== -1 && destination4 !== -1) {
      const a = view.getInt32(at + source4);
      const b = view.getInt32(at + destination4);
      // Where a template has both families, the one that is not used is zero.
      if (!has6 || a !== 0 || b !== 0) return this.judge(set, at, 4, a, b);
    }
    if (!has6) return countUnread(this.deps.counts, 'netflow_no_addresses');
    if (this.book.interned > MAX_V6) this.book.clearV6();
    const a = this.book.internV6(view, at + source6);
    this.judge(set, at, 6, a, this.book.internV6(view, at + destination6));
  }

  private judge(set: RecordSet, at: number, family: 4 | 6, a: number, b: number): void {
    const { book, names } = this;
    showEnds(this.deps.seeing, book, family, a, b);
    if (set.plan.tellsNames) this.tellNames(set, at);
    if (mayBeQuiet(set, at)) this.train(set, at);
    // What lists packets and counts none is told beside the record that counts them.
    if (set.plan.at[F.splt] !== -1 && set.plan.at[F.packets] === -1) return;
    if (book.known(family, a) || book.known(family, b)) this.flow(set, at);
    else if (names.mayWatch(family, a) || names.mayWatch(family, b)) this.named(set, at);
  }

  /** Names in a record make its flow and those that follow matter, so they are told first. */
  private tellNames(set: RecordSet, at: number): void {
    const names = this.seen.known(set, at);
    if (names === undefined || !this.hasRoom()) return;
    this.seen.tell(names, fingerprintAt(set, at), this.part(set, at), this.segment, this.batch);
  }

  private natEvent(set: RecordSet, at: number): void {
    const event = natEventOf(set, at);
    if (event === undefined) return;
    const { translation, time, change } = event;
    handTranslation(translation, time, change, this.bindingSink, this.holdings);
  }

  /** A record from the middle of a conversation: perhaps of one that is quiet for hours. Where only some packets are looked
   * at, there is no rhythm to be heard. */
  private train(set: RecordSet, at: number): void {
    if (read(set.plan, set.view, at, F.protocol, 0) !== TCP) return;
    if (read(set.plan, set.view, at, F.bytes, 0) > TRAIN_BYTES || samplingOf(set, at) !== 1) return;
    const part = flowPartOf(set, at, () => undefined);
    const packets = set.plan.listsPackets ? this.listed(set, at, part) : undefined;
    if (packets === undefined) this.trains.add(part);
    else this.packets.add(part, packets);
  }

  /** The packets that a record lists, by our clock and as seen from the source of `part`. */
  private listed(set: RecordSet, at: number, part: FlowPart): PacketList | undefined {
    const { shift } = set.domain.exporter;
    const list = packetListOf(set, at, part.start_time - shift, part.end_time - shift);
    if (list === undefined) countUnread(this.deps.counts, 'netflow_packet_list_odd');
    if (list === undefined || (shift === 0 && !isReversed(set, at))) return list;
    const times = list.times.map((time) => time + shift);
    return { times, sizes: isReversed(set, at) ? list.sizes.map((size) => -size) : list.sizes };
  }

  /** A record with an end that intelligence knows. */
  private flow(set: RecordSet, at: number, part = this.part(set, at)): void {
    if (set.domain.exporter.shift !== 0) countUnread(this.deps.counts, 'clock_corrected');
    this.pairing.add(part);
  }

  /** A record with an end that somebody found by a known name: perhaps these two. */
  private named(set: RecordSet, at: number): void {
    const part = this.part(set, at);
    const { src_ip, dst_ip } = part;
    if (this.names.watchedName(src_ip, dst_ip) || this.names.watchedName(dst_ip, src_ip))
      this.flow(set, at, part);
  }

  private part(set: RecordSet, at: number) {
    return flowPartOf(set, at, () => countUnread(this.deps.counts, 'netflow_time_odd'));
  }
}

/** True when the record can be of the middle of a conversation: by its flags, or where it tells none but lists packets. */
function mayBeQuiet({ plan, view }: RecordSet, at: number): boolean {
  const flags = lastByte(plan, F.flags);
  return flags === -1 ? plan.listsPackets : isMiddle(view.getUint8(at + flags));
}

/** The hot loop, which calls nobody: offset of the first record from `at` on that may be of an address with a bit or from the
 * middle of a conversation; `stop` or more when there is none. `flags` is -1 where none are told. */
function passOver(
  view: DataView,
  at: number,
  stop: number,
  size: number,
  bits: Uint32Array,
  source: number,
  destination: number,
  flags: number,
): number {
  let record = at;
  for (; record < stop; record += size) {
    if (flags !== -1 && isMiddle(view.getUint8(record + flags))) break;
    if (mayHold(bits, view.getInt32(record + source))) break;
    if (mayHold(bits, view.getInt32(record + destination))) break;
  }
  return record;
}

/** Offset of the lowest byte of a field; -1 where there is none. */
const lastByte = ({ at, length }: Plan, slot: number): number =>
  at[slot] === -1 ? -1 : at[slot]! + length[slot]! - 1;
