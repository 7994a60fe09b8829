/** Listens to the rhythm of conversations that only an exporter tells of: trains of records of one quiet TCP conversation, as
 * active and idle timeouts cut it. A record tells when the first and the last of its packets came, and how much they carried:
 * often it is a single message. Told as rhythm rows of grain `record`, once a train has gone on for some minutes. */
import { hash } from 'node:crypto';
import type { Intel } from '../../model/indicator.ts';
import type { Ip, Millis } from '../../records/columns.ts';
import type { Rhythm } from '../../records/rhythm.ts';
import type { NameBook } from '../wire/name-book.ts';
import { tcpFlag, type FlowPart } from './flow-part.ts';
import { InitiatorJudge } from './initiator.ts';

/** Trains remembered; the one longest unheard is forgotten. */
const MAX_TRAINS = 65_536;
/** A train is told of when it has gone on so long, and then in parts of so many records. */
const LEAST: Millis = 240_000;
const PART = 32;
/** More in less time than `LEAST` is no quiet conversation. */
const CROWD = 64;
/** More bytes a second in one record are no quiet conversation; a short record may be a burst of one. */
const MAX_BYTES_PER_SECOND = 2000;
const BURST_SECONDS = 30;
/** Silence after which the same ends talk about something new. */
const PAUSE: Millis = 1_800_000;
/** Flags of a conversation that begins or ends: the records between them make the train. */
const EDGES = tcpFlag.syn | tcpFlag.fin | tcpFlag.reset;
const TCP = 6;

/** IP and TCP headers of a packet of data: without options and with time stamps, which a conversation has or has not. */
const HEADERS = { v4: [40, 52], v6: [60, 72] } as const;

/** Largest record that can be of a quiet conversation, IP bytes: an hour at the pace of one. */
export const TRAIN_BYTES = 500_000;

/** True when a record with these flags can lie in the middle of a conversation. */
export const isMiddle = (flags: number): boolean => flags !== 0 && (flags & EDGES) === 0;

/** Both directions of a conversation have one key: the lower end first. */
const isTurned = ({ src_ip, src_port, dst_ip, dst_port }: FlowPart): boolean =>
  src_ip > dst_ip || (src_ip === dst_ip && src_port > dst_port);

interface Entry {
  readonly start: Millis;
  readonly end: Millis;
  readonly side: 0 | 1;
  readonly bytes: number;
  readonly packets: number;
}

interface Train {
  readonly ip: readonly [Ip, Ip];
  readonly port: readonly [number, number];
  /** Settled when it is first told of. */
  begun: Millis;
  end: Millis;
  client: 0 | 1 | undefined;
  told: boolean;
  /** Too fast: remembered so that it is not begun anew. */
  fast: boolean;
  entries: Entry[];
  /** By side: the fewest bytes a packet met, which bounds what headers take. */
  readonly header: [number, number];
}

export interface TrainTapDeps {
  readonly intel: Intel;
  readonly names: NameBook;
  readonly tell: (row: Rhythm) => void;
}

export class TrainTap {
  private readonly deps: TrainTapDeps;
  private readonly judge: InitiatorJudge;
  private readonly trains = new Map<string, Train>();
  private segment = '';

  constructor(deps: TrainTapDeps) {
    this.deps = deps;
    this.judge = new InitiatorJudge(deps.intel);
  }

  /** What follows comes from another input; what goes on is told as far as it got. */
  startSegment(segment: string): void {
    this.flush();
    this.segment = segment;
  }

  /** A record of one direction or of both. */
  add(part: FlowPart): void {
    if (part.protocol_num !== TCP || !isMiddle(part.flags_out | part.flags_in)) return;
    const turned = isTurned(part);
    const train = this.trainOf(part, turned);
    if (train.fast) return;
    this.enter(train, turned ? 1 : 0, part, part.bytes_out, part.packets_out);
    this.enter(train, turned ? 0 : 1, part, part.bytes_in, part.packets_in);
    const young = train.end - train.begun < LEAST;
    if (young && train.entries.length > CROWD) train.fast = true;
    if (train.fast) train.entries = [];
    else if (!young && train.entries.length >= PART) this.tell(train);
  }

  private enter(train: Train, side: 0 | 1, part: FlowPart, bytes: number, packets: number): void {
    if (packets === 0) return;
    const { start_time: start, end_time: end } = part;
    train.entries.push({ start, end, side, bytes, packets });
    train.header[side] = Math.min(train.header[side], bytes / packets);
    train.end = Math.max(train.end, end);
    if (!train.told) train.begun = Math.min(train.begun, start);
    const seconds = Math.max(BURST_SECONDS, (end - start) / 1000);
    if (bytes > seconds * MAX_BYTES_PER_SECOND) train.fast = true;
  }

  /** Tells what is held; trains go on. */
  flush(): void {
    for (const train of this.trains.values())
      if (train.told || train.end - train.begun >= LEAST) this.tell(train);
  }

  private trainOf(part: FlowPart, turned: boolean): Train {
    const { src_ip, src_port, dst_ip, dst_port, start_time } = part;
    const key = turned
      ? `${dst_ip} ${dst_port} ${src_ip} ${src_port}`
      : `${src_ip} ${src_port} ${dst_ip} ${dst_port}`;
    const found = this.trains.get(key);
    if (found !== undefined) this.trains.delete(key);
    if (found !== undefined && start_time - found.end <= PAUSE) {
      this.trains.set(key, found);
      return found;
    }
    const made: Train = {
      ip: turned ? [dst_ip, src_ip] : [src_ip, dst_ip],
      port: turned ? [dst_port, src_port] : [src_port, dst_port],
      begun: start_time,
      end: part.end_time,
      client: undefined,
      told: false,
      fast: false,
      entries: [],
      header: [Infinity, Infinity],
    };
    this.trains.set(key, made);
    if (this.trains.size > MAX_TRAINS) this.trains.delete(this.trains.keys().next().value!);
    return made;
  }

  private tell(train: Train): void {
    const { ip, port, begun } = train;
    const entries = train.entries.sort((a, b) => a.start - b.start);
    train.entries = [];
    if (entries.length === 0) return;
    train.told = true;
    const end = (side: 0 | 1) => ({
      ip: ip[side],
      port: port[side],
      flags: 0,
      start: entries.find((entry) => entry.side === side)?.start ?? Infinity,
    });
    // Once told, a client stays.
    train.client ??= this.judge.settle(end(0), end(1)).client;
    const { client } = train;
    const server = client === 0 ? 1 : 0;
    const key = [ip[client], port[client], ip[server], port[server], begun].join(' ');
    const [plain, stamped] = ip[0].includes(':') ? HEADERS.v6 : HEADERS.v4;
    const payload = ({ side, bytes, packets }: Entry): number =>
      Math.max(0, bytes - packets * (train.header[side] >= stamped ? stamped : plain));
    this.deps.tell({
      flow_id: hash('sha256', key, 'hex').slice(0, 16),
      flow_start: begun,
      start_time: entries[0]!.start,
      end_time: Math.max(...entries.map((entry) => entry.end)),
      src_ip: ip[client],
      src_port: port[client],
      dst_ip: ip[server],
      dst_port: port[server],
      dst_name: this.deps.names.watchedName(ip[client], ip[server]),
      grain: 'record',
      times: entries.map((entry) => entry.start),
      sizes: entries.map((entry) => (entry.side === client ? payload(entry) : -payload(entry))),
      packets: entries.map(({ side, packets }) => (side === client ? packets : -packets)),
      lasted: entries.map((entry) => entry.end - entry.start),
      segment: this.segment,
    });
  }
}
