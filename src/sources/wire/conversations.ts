/** Packets to records: finds each packet's conversation, feeds the few worth reading to an inspector, and tells the
 * flows, names and sessions that matter. Hot until an inspector takes over; rate in docs/how-to/benchmark.md. */
import { batchSize, emptyBatch, type RecordBatch } from '../../records/batch.ts';
import type { Millis } from '../../records/columns.ts';
import { countUnread, keepLogin, type SourceDeps } from '../source.ts';
import { AddressBook } from './address-book.ts';
import { noteContent, showEnds } from './coverage.ts';
import { DnsDatagrams } from './dns-datagrams.ts';
import { flowFlag as F, FlowTable } from './flow-table.ts';
import { Greetings } from './greeting.ts';
import { createInspector } from './inspect.ts';
import { KnownNames } from './known-names.ts';
import { createTracker } from './mining/create-tracker.ts';
import { NameBook } from './name-book.ts';
import { Packet, packetReasons } from './packet.ts';
import { LEAST_PATIENCE, patienceWith } from './patience.ts';
import { isText, rhythmRow, RhythmTap, SLOW_AGE } from './rhythm-tap.ts';
import { SlotConversation } from './slot-conversation.ts';
import { otherSide, type Conversation, type Side, type Sink } from './stream.ts';
import { TcpStream, type Reassembly } from './tcp-stream.ts';
import { initiatorOf, ToldFlows } from './told-flows.ts';

const FIN = 1;
const SYN = 2;
const RST = 4;
const ACK = 16;
/** How often a dormant flow may be looked at again because a packet of it begins like a JSON object. */
const MAX_WAKES = 7;
const DEVP2P_PORT = 30_303;
/** IPv6 addresses interned before all conversations are ended to make room for new ones. */
const MAX_INTERNED = 1 << 20;

// Compared, not looked up in a set: asked for every datagram.
const isDnsPort = (port: number): boolean => port === 53 || port === 5353 || port === 5355;
const isDns = ({ sourcePort, destinationPort }: Packet): boolean =>
  isDnsPort(sourcePort) || isDnsPort(destinationPort);

export class Conversations {
  private readonly deps: SourceDeps;
  private readonly table: FlowTable;
  private readonly book: AddressBook;
  private readonly names: NameBook;
  private readonly packet = new Packet();
  private readonly streams: (TcpStream | undefined)[] = [undefined];
  private readonly freeStreams: number[] = [];
  private readonly datagrams: DnsDatagrams;
  private readonly told: ToldFlows;
  private readonly tap: RhythmTap;
  private readonly greetings: Greetings;
  private readonly reasons = new Float64Array(packetReasons.length);
  private readonly reassembly: Reassembly;
  private readonly sink: Sink;
  private segment = '';
  /** Time of the packet being read; inputs of one command may lie years apart, in any order. */
  private now: Millis = 0;
  private batch: RecordBatch;

  /** Flows that other readers of the same run have counted. */
  private readonly flowsBefore: number;

  constructor(deps: SourceDeps) {
    this.deps = deps;
    deps.counts.sampling ||= 1;
    this.flowsBefore = deps.counts.flows;
    this.names = deps.names ?? new NameBook();
    this.table = new FlowTable(deps.limits.flows);
    this.book = new AddressBook((ip) => deps.intel.address(ip), deps.intel.listed);
    this.batch = emptyBatch(deps.name, deps.observer);
    this.told = new ToldFlows(this.table, this.book, this.names, (row) =>
      this.batch.flow.push(row),
    );
    this.greetings = new Greetings(this.table);
    this.tap = new RhythmTap((slot, part) => {
      const { table, book } = this;
      const client = initiatorOf(table, book, slot);
      const conversation = this.conversation(slot);
      const { ip, port, start } = conversation;
      const name = conversation.nameOf(otherSide(client));
      const flow = { ip, port, name, start, ...this.greetings.of(slot) };
      this.batch.rhythm.push(rhythmRow(part, flow, client, this.segment));
    });
    const unread = (reason: string): void => countUnread(deps.counts, reason);
    this.reassembly = { held: 0, limit: deps.limits.reassembly_bytes, unread };
    const segmentNow = (): string => this.segment;
    this.sink = {
      get segment() {
        return segmentNow();
      },
      intel: deps.intel,
      known: new KnownNames(deps.intel),
      seal: deps.seal,
      dns: (row) => this.batch.dns.push(row),
      tls: (row) => this.batch.tls.push(row),
      http: (row) => this.batch.http.push(row),
      mining: (row) => this.batch.mining.push(row),
      login: (clear, about) => keepLogin(deps, this.batch, clear, about),
      management: (row) => this.batch.management.push(row),
      unread,
    };
    this.datagrams = new DnsDatagrams(this.table, this.book, this.names, this.sink);
  }

  /** The next input begins; everything up to now is told as parts of the last one. */
  startSegment(segment: string): void {
    this.cut();
    this.segment = segment;
  }

  /** Rows that wait to be taken. */
  get waiting(): number {
    return batchSize(this.batch);
  }

  /** Records since the last call, or undefined when there are fewer than `atLeast`. */
  take(atLeast: number): RecordBatch | undefined {
    this.book.refresh();
    if (batchSize(this.batch) < atLeast) return undefined;
    const batch = this.batch;
    this.batch = emptyBatch(this.deps.name, this.deps.observer);
    return batch;
  }

  // Runs for every packet: split into calls it is measurably slower.
  /** One captured frame; see `OnPacket`. */
  // oxlint-disable-next-line complexity, max-lines-per-function
  onPacket(
    buffer: Uint8Array,
    view: DataView,
    start: number,
    end: number,
    _wireLength: number,
    time: Millis,
    linkType: number,
  ): void {
    const { deps } = this;
    const { counts } = deps;
    counts.packets++;
    counts.bytes += end - start;
    this.now = time;
    if ((counts.packets & 15) === 0) this.age();
    const packet = this.packet;
    const reason = packet.decode(buffer, view, start, end, linkType);
    if (reason !== 0) {
      this.reasons[reason]!++;
      return;
    }
    if (packet.firstFragment) countUnread(counts, 'fragment_first_only');
    let source: number;
    let destination: number;
    if (packet.family === 4) {
      source = view.getInt32(packet.source);
      destination = view.getInt32(packet.destination);
    } else {
      if (this.book.interned > MAX_INTERNED) this.startOver();
      source = this.book.internV6(view, packet.source);
      destination = this.book.internV6(view, packet.destination);
    }
    const table = this.table;
    if (table.full) this.evict();
    const kind = packet.protocol | (packet.family << 8);
    let slot = table.find(
      source,
      packet.sourcePort,
      destination,
      packet.destinationPort,
      kind,
      time,
    );
    if (
      !table.isNew &&
      packet.protocol === 6 &&
      (packet.tcpFlags & (SYN | ACK)) === SYN &&
      this.isReused(slot, table.side)
    ) {
      this.finish(slot);
      slot = table.find(source, packet.sourcePort, destination, packet.destinationPort, kind, time);
    }
    const side = table.side;
    if (table.isNew) {
      this.admit(slot);
      showEnds(deps.seeing, this.book, packet.family, source, destination);
      // Of what is not TCP only DNS is read.
      if (packet.protocol !== 6) {
        if (side === 1) table.setFlags(slot, table.flags(slot) | F.openerSide);
        noteContent(table, slot, isDns(packet) ? 'clear' : 'opaque', counts);
      }
    }
    const flags = table.flags(slot);
    if ((flags & F.watched) !== 0) this.told.splitAtHour(slot, time, this.segment);
    table.count(slot, side, packet.ipBytes, packet.wirePayload, time);
    if (packet.protocol === 6) {
      if (packet.wirePayload > 0 && time - table.startTime(slot) >= SLOW_AGE)
        this.listen(buffer, slot, side, time);
      // Most packets of a network end here: nothing more is to be learnt from their flow.
      if ((flags & F.dormant) !== 0) {
        if ((flags & F.greeting) !== 0) this.greetings.segment(buffer, slot, side, packet);
        if ((packet.tcpFlags & (FIN | RST)) !== 0) this.close(slot, side);
        else if (packet.payloadEnd > packet.payload) this.wake(buffer, slot);
        if ((table.flags(slot) & F.dormant) !== 0) return;
      }
      this.tcp(buffer, slot, side, time);
    } else if (isDns(packet)) {
      if (packet.payloadEnd > packet.payload)
        this.datagrams.read(slot, side, buffer, packet.payload, packet.payloadEnd, time);
    } else if (packet.wirePayload > 0 && time - table.startTime(slot) >= SLOW_AGE) {
      this.listen(buffer, slot, side, time);
    }
  }

  /** A segment or datagram of a conversation that has lived for a while: its rhythm is listened to, unless its messages can be read. */
  private listen(buffer: Uint8Array, slot: number, side: Side, time: Millis): void {
    const { table, tap, packet } = this;
    const flags = table.flags(slot);
    if ((flags & F.rhythm) === 0) {
      if ((flags & (F.mining | F.fast)) !== 0) return;
      const payload = table.payload(slot, 0) + table.payload(slot, 1);
      if (!RhythmTap.isSlow(table.startTime(slot), time, payload)) return;
      // What is written out in the clear was read, and was no mining.
      const text = isText(buffer, packet.payload, packet.payloadEnd);
      if (text === true) table.setFlags(slot, flags | F.fast);
      // Masked or packed messages do not look like text.
      if (text !== false || this.streams[table.stream(slot)]?.inspector.reads === true) return;
      if (!tap.begin(slot, time)) return;
      table.setFlags(slot, (flags & ~F.greeting) | F.rhythm);
    } else if ((flags & F.mining) !== 0) {
      tap.drop(slot);
      table.setFlags(slot, flags & ~F.rhythm);
      return;
    }
    if (!tap.data(slot, side, packet.wirePayload, time))
      table.setFlags(slot, (flags & ~F.rhythm) | F.fast);
  }

  /** It was read, and was no mining. */
  private hearNoMore(slot: number): void {
    const flags = this.table.flags(slot);
    if ((flags & F.rhythm) !== 0) this.tap.drop(slot);
    this.table.setFlags(slot, (flags & ~F.rhythm) | F.fast);
  }

  private tcp(buffer: Uint8Array, slot: number, side: Side, time: Millis): void {
    const { packet, table } = this;
    const { tcpFlags } = packet;
    let { sequence } = packet;
    if ((tcpFlags & SYN) !== 0) {
      sequence = (sequence + 1) | 0;
      this.open(slot, side, sequence, (tcpFlags & ACK) !== 0);
    }
    let stream = this.streams[table.stream(slot)];
    if ((tcpFlags & ACK) !== 0) {
      if (stream !== undefined) stream.acknowledges(side, packet.acknowledgement, time);
      else {
        table.setAck(slot, side, packet.acknowledgement);
        table.setFlags(slot, table.flags(slot) | (F.acked << side));
      }
    }
    if (packet.wirePayload > 0) {
      if (stream === undefined) stream = this.inspect(slot);
      stream.data(
        side,
        sequence,
        buffer,
        packet.payload,
        packet.payloadEnd,
        packet.wirePayload,
        time,
        (tcpFlags & ACK) !== 0 ? packet.acknowledgement : undefined,
      );
      if (stream.inspector.done) this.letGo(slot, stream);
      else if (stream.inspector.app === 'mining')
        table.setFlags(slot, table.flags(slot) | F.mining);
    } else if (stream?.inspector.done === true) this.letGo(slot, stream);
    if ((tcpFlags & (FIN | RST)) !== 0) this.close(slot, side);
  }

  /** A SYN: who opened, and where each side's payload starts. */
  private open(slot: number, side: Side, first: number, isAnswer: boolean): void {
    const { table } = this;
    const opener = isAnswer ? otherSide(side) : side;
    table.setNext(slot, side, first);
    table.setFlags(
      slot,
      table.flags(slot) | (F.syn << side) | F.opener | (opener === 1 ? F.openerSide : 0),
    );
    this.streams[table.stream(slot)]?.startsAt(side, first);
  }

  /** A new connection on ports of one that has ended (or whose end was not captured). */
  private isReused(slot: number, side: Side): boolean {
    const flags = this.table.flags(slot);
    if ((flags & (F.reset | F.fin | (F.fin << 1))) !== 0) return true;
    if ((flags & (F.syn << side)) === 0) return false;
    return this.table.next(slot, side) !== ((this.packet.sequence + 1) | 0);
  }

  private close(slot: number, side: Side): void {
    const flag = (this.packet.tcpFlags & RST) !== 0 ? F.reset : F.fin << side;
    this.table.setFlags(slot, this.table.flags(slot) | flag);
  }

  /** Gives a conversation its inspector, with what its handshake and acknowledgements told. */
  private inspect(slot: number): TcpStream {
    const { table } = this;
    const stream = new TcpStream(
      createInspector(this.conversation(slot), this.sink, createTracker),
      this.reassembly,
    );
    const flags = table.flags(slot);
    for (const side of [0, 1] as const) {
      if ((flags & (F.syn << side)) !== 0 && (flags & F.seen) === 0)
        stream.startsAt(side, table.next(slot, side));
      if ((flags & (F.acked << side)) !== 0)
        stream.acknowledges(side, table.ack(slot, side), table.lastTime(slot));
    }
    const place = this.freeStreams.pop() ?? this.streams.length;
    this.streams[place] = stream;
    table.setStream(slot, place);
    table.setFlags(slot, flags | F.seen);
    return stream;
  }

  private conversation(slot: number): Conversation {
    return new SlotConversation(this.table, this.book, this.names, slot);
  }

  /** The inspector has learnt what there is: the flow is only counted from now on. */
  private letGo(slot: number, stream: TcpStream): void {
    const { table } = this;
    stream.inspector.end(table.lastTime(slot));
    stream.drop();
    this.told.noteApp(slot, stream.inspector.app);
    noteContent(table, slot, stream.inspector.content, this.deps.counts);
    this.greetings.begin(slot, stream);
    if (stream.inspector.reads) this.hearNoMore(slot);
    const place = table.stream(slot);
    this.streams[place] = undefined;
    this.freeStreams.push(place);
    table.setStream(slot, 0);
    table.setFlags(slot, table.flags(slot) | F.dormant);
  }

  /** A dormant flow whose packet is all JSON objects, by its first bytes and its last, may be a miner joined mid-stream. What is
   * only begun is no reason: downloads are full of it, and a miner soon says something short. */
  private wake(buffer: Uint8Array, slot: number): void {
    const { payload, payloadEnd, wirePayload } = this.packet;
    if (buffer[payload] !== 0x7b || payloadEnd - payload < 2) return;
    const second = buffer[payload + 1]!;
    if (second !== 0x22 && second !== 0x20 && second !== 0x0a && second !== 0x0d) return;
    const last = buffer[payloadEnd - 1]!;
    const isCut = payloadEnd - payload < wirePayload;
    if (!isCut && last !== 0x7d && last !== 0x0a && last !== 0) return;
    const flags = this.table.flags(slot);
    const wakes = (flags >> F.wakeShift) & 7;
    if (wakes >= MAX_WAKES) return;
    // Acknowledgements were not followed while it slept.
    const awake = flags & ~(F.dormant | F.acked | (F.acked << 1));
    this.table.setFlags(slot, awake + (1 << F.wakeShift));
  }

  /** A new flow: told from the start when intelligence knows an end of it, by address or by the name it was found by. */
  private admit(slot: number): void {
    const { table, book, names } = this;
    const kind = table.kind(slot);
    const family = kind >> 8;
    const a = table.address(slot, 0);
    const b = table.address(slot, 1);
    let name = '';
    if (names.mayWatch(family, a) || names.mayWatch(family, b)) {
      const [x, y] = [book.ip(family, a), book.ip(family, b)];
      name = names.watchedName(x, y) || names.watchedName(y, x);
    }
    const node =
      (kind & 0xff) === 6 &&
      (table.port(slot, 0) === DEVP2P_PORT || table.port(slot, 1) === DEVP2P_PORT);
    if (node || name !== '' || book.known(family, a) || book.known(family, b))
      this.told.watch(slot, node ? 'devp2p' : '', name);
  }

  /** Goes on a little round the table, and ends the flows that are over. */
  private age(): void {
    const { table } = this;
    for (let i = 0; i < 8; i++) {
      const slot = table.step();
      if (slot < 0) continue;
      const idle = this.now - table.lastTime(slot);
      if (idle > LEAST_PATIENCE && idle > patienceWith(table, slot)) this.finish(slot);
    }
  }

  /** A flood of IPv6 addresses (a scan): all conversations end, counted, and numbering begins anew. */
  private startOver(): void {
    countUnread(this.deps.counts, 'address_book_full_evicted', this.table.size);
    this.table.forEach((slot) => this.finish(slot));
    this.book.clearV6();
  }

  private evict(): void {
    countUnread(this.deps.counts, 'flow_table_full_evicted');
    this.finish(this.table.victim());
  }

  /** The flow is over: its last parts are told and its slot is free. */
  private finish(slot: number): void {
    const { table } = this;
    const stream = this.streams[table.stream(slot)];
    if (stream !== undefined) {
      stream.flush(table.lastTime(slot));
      this.letGo(slot, stream);
    }
    this.told.finish(slot, this.segment);
    if ((table.flags(slot) & F.rhythm) !== 0) this.tap.end(slot, table.lastTime(slot));
    table.remove(slot);
  }

  private cut(): void {
    const { table } = this;
    table.forEach((slot) => {
      const stream = this.streams[table.stream(slot)];
      if (stream !== undefined) {
        stream.inspector.cut(table.lastTime(slot));
        this.told.noteApp(slot, stream.inspector.app);
        if (stream.inspector.app !== '')
          noteContent(table, slot, stream.inspector.content, this.deps.counts);
      }
      this.told.cut(slot, this.segment);
      if ((table.flags(slot) & F.rhythm) !== 0) this.tap.cut(slot, table.lastTime(slot));
    });
  }

  /** The input ends: every conversation is told. Reasons and flows go into the counts. */
  end(): void {
    this.table.forEach((slot) => this.finish(slot));
    this.settleCounts();
  }

  /** Moves what the hot path counted into the shared counts. */
  settleCounts(): void {
    const { counts } = this.deps;
    counts.flows = this.flowsBefore + this.table.created;
    for (let i = 1; i < packetReasons.length; i++) {
      const n = this.reasons[i]!;
      if (n > 0) countUnread(counts, packetReasons[i]!, n);
      this.reasons[i] = 0;
    }
    if (this.names.evicted > 0) countUnread(counts, 'dns_names_forgotten', this.names.evicted);
    this.names.evicted = 0;
    if (this.tap.refused > 0) countUnread(counts, 'rhythm_no_room', this.tap.refused);
    this.tap.refused = 0;
  }
}
