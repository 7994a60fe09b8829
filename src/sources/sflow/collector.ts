/** sFlow datagrams of many agents in, batches out. A sampled packet is looked at twice: as a part of its conversation, which
 * stands for as many packets as its rate says, where intelligence or a known name makes it matter; and by its first bytes,
 * in which a question to DNS, a TLS hello or a mining message may lie whole. */
import { emptyBatch, batchSize, type RecordBatch } from '../../records/batch.ts';
import type { Ip, Millis } from '../../records/columns.ts';
import { formatIp, formatIpv4 } from '../../lib/ip-address.ts';
import { Pairing } from '../flow/pairing.ts';
import { countUnread, contentsSince, createCounts, type SourceDeps } from '../source.ts';
import { AddressBook } from '../wire/address-book.ts';
import { Conversations } from '../wire/conversations.ts';
import { NameBook } from '../wire/name-book.ts';
import { Packet } from '../wire/packet.ts';
import {
  decodeSflow,
  type SampledFields,
  type SampledHeader,
  type SflowAgent,
  type SflowSink,
} from './decode.ts';

/** Agents remembered, the one longest unheard goes. */
const MAX_AGENTS = 4096;
/** Conversations whose sampled bytes are looked into at once; sampling leaves few packets of each. */
const MAX_INSPECTED = 65_536;
const REASSEMBLY_BYTES = 16 * 2 ** 20;
/** How often held conversations are looked through. */
const AGE: Millis = 10_000;
const MAX_ROWS = 100_000;
/** IPv6 addresses remembered at once; past that all are asked again. */
const MAX_V6 = 1 << 20;
/** A sequence further off is a restart, not a gap. */
const MAX_GAP = 10_000;

/** One agent and sub-agent. */
export interface AgentState {
  readonly name: string;
  sequence: number;
  uptime: number;
  datagrams: number;
  samples: number;
  lost: number;
  rate: number;
  heard: Millis;
}

export class SflowCollector {
  readonly agents = new Map<string, AgentState>();
  /** Of the datagrams of this segment. */
  span = { first: Infinity, last: 0 };
  private readonly deps: SourceDeps;
  private readonly names: NameBook;
  private readonly book: AddressBook;
  private readonly packet = new Packet();
  private readonly pairing: Pairing;
  private readonly contents: Conversations;
  private readonly sink: SflowSink;
  private batch: RecordBatch;
  private now: Millis = 0;
  private aged: Millis = 0;
  private rate = 1;
  /** Of what the samples hold. */
  private readonly inside = createCounts();
  private readonly read = contentsSince(this.inside);

  /** Flows that other readers of the same run have counted. */
  private readonly flowsBefore: number;

  constructor(deps: SourceDeps) {
    this.deps = deps;
    this.flowsBefore = deps.counts.flows;
    this.names = deps.names ?? new NameBook();
    this.book = new AddressBook((ip) => deps.intel.address(ip), deps.intel.listed);
    this.batch = emptyBatch(deps.name, deps.observer);
    const unread = (reason: string, n = 1): void => countUnread(deps.counts, reason, n);
    this.pairing = new Pairing(
      {
        intel: deps.intel,
        names: this.names,
        unread,
        tell: (row) => {
          if (batchSize(this.batch) < MAX_ROWS) this.batch.flow.push(row);
          else unread('rows_lost');
        },
      },
      deps.limits.flows,
    );
    this.contents = new Conversations({
      ...deps,
      names: this.names,
      // What it cannot read of a sample is no loss: samples are cut by design.
      counts: this.inside,
      limits: { flows: MAX_INSPECTED, reassembly_bytes: REASSEMBLY_BYTES },
    });
    this.sink = {
      unread,
      header: (sampled) => this.header(sampled),
      fields: (sampled) => this.fields(sampled),
    };
  }

  /** A datagram, `buffer[start, end)`, that came from `sender` at `arrival`. */
  datagram(buffer: Uint8Array, view: DataView, start: number, end: number, arrival: Millis): void {
    const { counts } = this.deps;
    counts.packets++;
    counts.bytes += end - start;
    this.now = arrival;
    const { span } = this;
    if (arrival < span.first) span.first = arrival;
    if (arrival > span.last) span.last = arrival;
    if (this.book.interned > MAX_V6) this.book.clearV6();
    if (arrival > counts.newest) counts.newest = arrival;
    const agent = decodeSflow(buffer, view, start, end, this.sink);
    if (agent !== undefined) this.note(agent, buffer, view);
    if (Math.abs(arrival - this.aged) < AGE) return;
    this.aged = arrival;
    this.pairing.advance(arrival);
  }

  startSegment(segment: string): void {
    this.span = { first: Infinity, last: 0 };
    this.pairing.startSegment(segment);
    this.contents.startSegment(segment);
  }

  /** Tells what was held since before `ms` ago. */
  tellHeld(ms: Millis): void {
    this.pairing.advance(this.now, this.now - ms);
  }

  end(): void {
    this.pairing.end();
    this.contents.end();
  }

  /** The rows so far, when there are at least so many. */
  take(atLeast: number): RecordBatch | undefined {
    this.book.refresh();
    const read = this.contents.take(1);
    if (read !== undefined) {
      // Conversations are told by `pairing`, which knows how many packets a sample stands for.
      this.batch.dns.push(...read.dns);
      this.batch.tls.push(...read.tls);
      this.batch.http.push(...read.http);
      this.batch.mining.push(...read.mining);
      this.batch.management.push(...read.management);
    }
    const { counts } = this.deps;
    const { clear, opaque } = this.read();
    counts.clear += clear;
    counts.opaque += opaque;
    counts.flows = this.flowsBefore + this.pairing.created;
    if (batchSize(this.batch) < Math.max(1, atLeast)) return undefined;
    const { batch } = this;
    this.batch = emptyBatch(this.deps.name, this.deps.observer);
    return batch;
  }

  /** Gaps in the sequence of an agent are datagrams that were lost on their way. */
  private note(agent: SflowAgent, buffer: Uint8Array, view: DataView): void {
    const { address, addressLength, subAgent, sequence, uptime, samples } = agent;
    const ip =
      addressLength === 4
        ? formatIpv4(view.getInt32(address))
        : formatIp(buffer.subarray(address, address + 16));
    const name = subAgent === 0 ? ip : `${ip}#${subAgent}`;
    const known = this.agents.get(name) ?? newAgent(name);
    // To the end of the order: the first is the one longest unheard.
    this.agents.delete(name);
    this.agents.set(name, known);
    if (this.agents.size > MAX_AGENTS) this.agents.delete(this.agents.keys().next().value!);
    const gap = sequence - known.sequence - 1;
    const restarted = uptime < known.uptime;
    if (known.datagrams > 0 && !restarted && gap > 0 && gap < MAX_GAP) {
      known.lost += gap;
      countUnread(this.deps.counts, 'sflow_lost', gap);
    }
    if (restarted || sequence > known.sequence) known.sequence = sequence;
    known.uptime = uptime;
    known.datagrams++;
    known.samples += samples;
    known.rate = this.rate;
    known.heard = this.now;
    this.deps.counts.records += samples;
  }

  private setRate(rate: number): void {
    const { counts } = this.deps;
    this.rate = rate;
    if (rate > counts.sampling) counts.sampling = rate;
  }

  private header(sampled: SampledHeader): void {
    const { buffer, view, start, end, frameLength, linkType, rate } = sampled;
    const { packet } = this;
    this.contents.onPacket(buffer, view, start, end, frameLength, this.now, linkType);
    this.setRate(rate);
    if (packet.decode(buffer, view, start, end, linkType) !== 0) return;
    this.sampled(view, packet, {
      protocol: packet.protocol,
      ports: [packet.sourcePort, packet.destinationPort],
      flags: packet.tcpFlags,
      bytes: packet.ipBytes,
      rate,
    });
  }

  private fields(sampled: SampledFields): void {
    const { view, rate } = sampled;
    this.setRate(rate);
    this.deps.counts.unshown++;
    this.see(sampled);
    this.sampled(view, sampled, {
      protocol: sampled.protocol,
      ports: [sampled.sourcePort, sampled.destinationPort],
      flags: sampled.tcpFlags,
      bytes: sampled.length,
      rate,
    });
  }

  /** What is sent whole is seen as its packets are read. */
  private see({ view, family, source, destination }: SampledFields): void {
    const { seeing } = this.deps;
    if (seeing === undefined || seeing.watched === 0) return;
    for (const at of [source, destination])
      if (family === 4) seeing.v4(view.getInt32(at));
      else seeing.ip(this.book.ip(family, this.book.internV6(view, at)));
  }

  /** A sampled packet whose addresses lie at `source` and `destination`. */
  private sampled(
    view: DataView,
    { family, source, destination }: Pick<Packet, 'family' | 'source' | 'destination'>,
    seen: Seen,
  ): void {
    const { book } = this;
    const address = (at: number): number =>
      family === 4 ? view.getInt32(at) : book.internV6(view, at);
    this.part(family, address(source), address(destination), seen);
  }

  private part(family: number, a: number, b: number, seen: Seen): void {
    const { book, names } = this;
    const known = book.known(family, a) || book.known(family, b);
    if (!known && !names.mayWatch(family, a) && !names.mayWatch(family, b)) return;
    const src: Ip = book.ip(family, a);
    const dst: Ip = book.ip(family, b);
    if (!known && names.watchedName(src, dst) === '' && names.watchedName(dst, src) === '') return;
    this.pairing.add({
      start_time: this.now,
      end_time: this.now,
      src_ip: src,
      src_port: seen.ports[0],
      dst_ip: dst,
      dst_port: seen.ports[1],
      protocol_num: seen.protocol,
      bytes_out: seen.bytes * seen.rate,
      packets_out: seen.rate,
      flags_out: seen.protocol === TCP ? seen.flags : 0,
      bytes_in: 0,
      packets_in: 0,
      flags_in: 0,
      source: 'sender',
    });
  }
}

const TCP = 6;

/** A sampled packet as far as its conversation needs it. */
interface Seen {
  readonly protocol: number;
  readonly ports: readonly [number, number];
  readonly flags: number;
  readonly bytes: number;
  readonly rate: number;
}

const newAgent = (name: string): AgentState => ({
  name,
  sequence: 0,
  uptime: 0,
  datagrams: 0,
  samples: 0,
  lost: 0,
  rate: 1,
  heard: 0,
});
