/** Writes captures of flow export at speed: datagrams made once by the lab's writers, records patched in place. */
import { closeSync, openSync, writeSync } from 'node:fs';
import {
  flowSet,
  ipfix,
  netflowV5,
  netflowV9,
  template,
  usualElements,
  usualRecord,
  type ExportedFlow,
  type ExportHead,
} from '../src/lab/netflow.ts';
import { ethernet } from '../src/lab/link.ts';
import { udpPacket } from '../src/lab/packet.ts';
import { createRng, type Rng } from '../src/lib/rng.ts';

export const exportVersions = ['v5', 'v9', 'ipfix'] as const;
export type ExportVersion = (typeof exportVersions)[number];

export interface ExportTruth {
  readonly bytes: number;
  readonly datagrams: number;
  readonly records: number;
  /** Clients that met an address of the list. */
  readonly hosts: ReadonlySet<string>;
  /** Records with an address of the list. */
  readonly matching: number;
}

const START = Date.UTC(2026, 10, 2, 8);
const BOOT = START - 86_400_000;
const FRAME_HEAD = 42;
const PCAP_HEAD = 16;
/** Datagrams between two with templates. */
const TEMPLATE_EVERY = 1000;
const CLIENTS = 20_000;
const SERVERS = 60_000;
/** Addresses of the list that are met. */
const MET = 40;
/** Conversations with an address of the list. */
const PER_MILLION = 100;

/** Where in a record what is patched lies, and how the next sequence number is counted. */
interface Layout {
  readonly perDatagram: number;
  readonly recordAt: number;
  readonly size: number;
  readonly at: Readonly<
    Record<'src' | 'dst' | 'bytes' | 'packets' | 'sport' | 'dport' | 'start' | 'end', number>
  >;
  /** Of the payload. */
  readonly sequenceAt: number;
  readonly timeAt: number;
  readonly uptimeAt: number;
  readonly sequenceBy: number;
  readonly payload: Uint8Array;
  readonly templates: Uint8Array | undefined;
}

const flow: ExportedFlow = {
  src: '10.0.0.1',
  srcPort: 1,
  dst: '10.0.0.2',
  dstPort: 2,
  flags: 0x1b,
  start: START,
  end: START,
  bytes: 1,
  packets: 1,
};
const head: ExportHead = { time: START, sequence: 0, boot: BOOT };
const times = <T>(n: number, value: T): T[] => Array.from({ length: n }, () => value);

const v5 = (): Layout => ({
  perDatagram: 30,
  recordAt: 24,
  size: 48,
  at: { src: 0, dst: 4, packets: 16, bytes: 20, start: 24, end: 28, sport: 32, dport: 34 },
  sequenceAt: 16,
  timeAt: 8,
  uptimeAt: 4,
  sequenceBy: 30,
  payload: netflowV5(head, times(30, flow)),
  templates: undefined,
});

/** Offsets in a record of `usualElements`; of a time in 8 bytes, the lower word. */
const offsets = (wide: 4 | 8): Layout['at'] => {
  const after = 8 + 2 * wide;
  const times = { start: 4 + wide, end: 4 + 2 * wide };
  const counts = { bytes: after, packets: after + 4, sport: after + 8, dport: after + 10 };
  return { src: 0, dst: 4, ...times, ...counts };
};

function v9(): Layout {
  const elements = usualElements('uptime');
  const record = usualRecord(flow, elements, head);
  return {
    perDatagram: 40,
    recordAt: 24,
    size: record.length,
    at: offsets(4),
    sequenceAt: 12,
    timeAt: 8,
    uptimeAt: 4,
    sequenceBy: 1,
    payload: netflowV9(head, 40, [flowSet(256, ...times(40, record))]),
    templates: netflowV9(head, 1, [flowSet(0, template(256, elements))]),
  };
}

function v10(): Layout {
  const elements = usualElements('millis');
  const record = usualRecord(flow, elements, head);
  return {
    perDatagram: 32,
    recordAt: 20,
    size: record.length,
    at: offsets(8),
    sequenceAt: 8,
    timeAt: 4,
    uptimeAt: -1,
    sequenceBy: 32,
    payload: ipfix(head, [flowSet(256, ...times(32, record))]),
    templates: ipfix(head, [flowSet(2, template(256, elements))]),
  };
}

const layouts: Readonly<Record<ExportVersion, () => Layout>> = { v5, v9, ipfix: v10 };

/** A captured frame with its pcap record head; the check sum of UDP is left out. */
function framed(payload: Uint8Array): Uint8Array {
  const from = { ip: '192.0.2.1', port: 9000 };
  const frame = ethernet().frame(udpPacket(from, { ip: '192.0.2.9', port: 2055 }, payload));
  frame[FRAME_HEAD - 2] = 0;
  frame[FRAME_HEAD - 1] = 0;
  const out = new Uint8Array(PCAP_HEAD + frame.length);
  const view = new DataView(out.buffer);
  view.setUint32(8, frame.length, true);
  view.setUint32(12, frame.length, true);
  out.set(frame, PCAP_HEAD);
  return out;
}

const numberOf = (ip: string): number => {
  const [a = 0, b = 0, c = 0, d = 0] = ip.split('.').map(Number);
  return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
};
const textOf = (n: number): string =>
  [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255].join('.');

/** The other ends, the often met ones first. */
const serversOf = (rng: Rng): Uint32Array =>
  Uint32Array.from({ length: SERVERS }, () => publicAddress(rng));

/** An address anywhere in public space. */
function publicAddress(rng: Rng): number {
  const first = rng.between(11, 223);
  return first === 127 ? publicAddress(rng) : ((first << 24) | rng.int(1 << 24)) >>> 0;
}

/** Addresses of a list, spread over public space as those of pools are. */
export const listedAddresses = (count: number, seed: number): string[] => {
  const rng = createRng(seed).fork('listed');
  return [...new Set(Array.from({ length: count }, () => textOf(publicAddress(rng))))];
};

class Writer {
  readonly hosts = new Set<string>();
  matching = 0;
  datagrams = 0;
  records = 0;
  bytes = 0;
  private readonly layout: Layout;
  private readonly frame: Uint8Array;
  private readonly view: DataView;
  private readonly rng: Rng;
  private readonly servers: Uint32Array;
  private readonly pools: readonly number[];
  private sequence = 0;
  private now = START;

  constructor(version: ExportVersion, listed: readonly string[], seed: number) {
    this.layout = layouts[version]();
    this.frame = framed(this.layout.payload);
    this.view = new DataView(this.frame.buffer);
    this.rng = createRng(seed).fork(version);
    const known = new Set(listed.map(numberOf));
    this.servers = serversOf(this.rng).filter((server) => !known.has(server));
    this.pools = [...known].slice(0, MET);
  }

  /** The next datagram as a record of a capture; valid until the next is made. */
  next(): Uint8Array {
    this.now += 1;
    const { layout } = this;
    if (layout.templates !== undefined && this.datagrams % TEMPLATE_EVERY === 0) {
      this.datagrams++;
      const frame = framed(layout.templates);
      this.stamp(new DataView(frame.buffer));
      if (layout.sequenceBy === 1) this.sequence++;
      return frame;
    }
    this.datagrams++;
    this.stamp(this.view);
    this.sequence += layout.sequenceBy;
    // A conversation is two records, one each way.
    for (let i = 0; i + 1 < layout.perDatagram; i += 2) this.conversation(i);
    this.records += layout.perDatagram;
    return this.frame;
  }

  private stamp(view: DataView): void {
    const { layout, now } = this;
    const seconds = Math.floor(now / 1000);
    view.setUint32(0, seconds, true);
    view.setUint32(4, (now % 1000) * 1000, true);
    const payload = PCAP_HEAD + FRAME_HEAD;
    view.setUint32(payload + layout.timeAt, seconds);
    view.setUint32(payload + layout.sequenceAt, this.sequence);
    if (layout.uptimeAt >= 0) view.setUint32(payload + layout.uptimeAt, seconds * 1000 - BOOT);
  }

  private conversation(i: number): void {
    const { rng } = this;
    const client = (0x0a_00_00_00 | (rng.int(CLIENTS) + 256)) >>> 0;
    const met = rng.int(1_000_000) < PER_MILLION;
    // Low numbers are drawn far more often than high ones.
    const server = met
      ? rng.pick(this.pools)
      : this.servers[Math.floor(this.servers.length * rng.float() ** 3)]!;
    const port = 20_000 + rng.int(40_000);
    const size = 100 + rng.int(20_000);
    this.record(i, client, server, port, met ? 3333 : 443, size, 0);
    this.record(i + 1, server, client, met ? 3333 : 443, port, size * 4, 5);
    if (!met) return;
    this.hosts.add(textOf(client));
    this.matching += 2;
  }

  private record(
    i: number,
    src: number,
    dst: number,
    sport: number,
    dport: number,
    bytes: number,
    later: number,
  ): void {
    const { layout, view, now } = this;
    const { at } = layout;
    const o = PCAP_HEAD + FRAME_HEAD + layout.recordAt + i * layout.size;
    view.setUint32(o + at.src, src);
    view.setUint32(o + at.dst, dst);
    view.setUint16(o + at.sport, sport);
    view.setUint16(o + at.dport, dport);
    view.setUint32(o + at.bytes, bytes);
    view.setUint32(o + at.packets, 1 + Math.floor(bytes / 900));
    const started = (layout.uptimeAt >= 0 ? now - BOOT : now) - 30_000 + later;
    // Of milliseconds since 1970, the lower word; the upper one stays what it is for this hour.
    view.setUint32(o + at.start, started % 2 ** 32);
    view.setUint32(o + at.end, (started + 20_000) % 2 ** 32);
  }
}

/** Writes a capture of at least `size` bytes. */
export function writeExports(
  path: string,
  version: ExportVersion,
  listed: readonly string[],
  size: number,
  seed: number,
): ExportTruth {
  const fd = openSync(path, 'w');
  const buffer = new Uint8Array(8 << 20);
  new DataView(buffer.buffer).setUint32(0, 0xa1b2c3d4, true);
  buffer.set([2, 0, 4, 0], 4);
  buffer.set([0, 0, 4, 0, 1, 0, 0, 0], 16);
  let used = 24;
  let bytes = 0;
  const writer = new Writer(version, listed, seed);
  while (bytes + used < size) {
    const datagram = writer.next();
    if (used + datagram.length > buffer.length) {
      bytes += writeSync(fd, buffer, 0, used);
      used = 0;
    }
    buffer.set(datagram, used);
    used += datagram.length;
  }
  bytes += writeSync(fd, buffer, 0, used);
  closeSync(fd);
  const { datagrams, records, hosts, matching } = writer;
  return { bytes, datagrams, records, hosts, matching };
}
