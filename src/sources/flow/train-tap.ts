/** Listens to the rhythm of conversations that only an exporter tells of: trains of records of one quiet TCP conversation, as
 * active and idle timeouts cut it. A record tells when the first and the last of its packets came, and how much they carried:
 * often it is a single message. Told as rhythm rows of grain `record`, once a train has gone on for some minutes. */
import type { Millis } from '../../records/columns.ts';
import { tcpFlag, type FlowPart } from './flow-part.ts';
import { isFast, LEAST, QuietTable, type Quiet, type QuietDeps } from './quiet-table.ts';

/** A train is told in parts of so many records. */
const PART = 32;
/** More in less time than `LEAST` is no quiet conversation. */
const CROWD = 64;
/** Flags of a conversation that begins or ends: the records between them make the train. */
const EDGES = tcpFlag.syn | tcpFlag.fin | tcpFlag.reset;
const TCP = 6;

/** IP and TCP headers of a packet of data: without options and with time stamps, which a conversation has or has not. */
const HEADERS = { v4: [40, 52], v6: [60, 72] } as const;

/** Largest record that can be of a quiet conversation, IP bytes: an hour at the pace of one. */
export const TRAIN_BYTES = 500_000;

/** True when a record with these flags can lie in the middle of a conversation. */
export const isMiddle = (flags: number): boolean => flags !== 0 && (flags & EDGES) === 0;

interface Entry {
  readonly start: Millis;
  readonly end: Millis;
  readonly side: 0 | 1;
  readonly bytes: number;
  readonly packets: number;
}

interface Train extends Quiet {
  entries: Entry[];
  /** By side: the fewest bytes a packet met, which bounds what headers take. */
  readonly header: [number, number];
}

export class TrainTap {
  private readonly tellRow: QuietDeps['tell'];
  private readonly trains: QuietTable<Train>;
  private segment = '';

  constructor(deps: QuietDeps) {
    this.tellRow = deps.tell;
    this.trains = new QuietTable<Train>(deps, (base) => ({
      ...base,
      entries: [],
      header: [Infinity, Infinity],
    }));
  }

  /** What follows comes from another input; what goes on is told as far as it got. */
  startSegment(segment: string): void {
    this.flush();
    this.segment = segment;
  }

  /** A record of one direction or of both. */
  add(part: FlowPart): void {
    if (part.protocol_num !== TCP || !isMiddle(part.flags_out | part.flags_in)) return;
    const [train, source] = this.trains.of(part);
    if (train.fast) return;
    enter(train, source, part, part.bytes_out, part.packets_out);
    enter(train, source === 0 ? 1 : 0, part, part.bytes_in, part.packets_in);
    const young = train.end - train.begun < LEAST;
    if (young && train.entries.length > CROWD) train.fast = true;
    if (train.fast) train.entries = [];
    else if (!young && train.entries.length >= PART) this.tell(train);
  }

  /** Tells what is held; trains go on. */
  flush(): void {
    for (const train of this.trains.values())
      if (train.told || train.end - train.begun >= LEAST) this.tell(train);
  }

  private tell(train: Train): void {
    const entries = train.entries.sort((a, b) => a.start - b.start);
    train.entries = [];
    if (entries.length === 0) return;
    const client = this.trains.client(
      train,
      (side) => entries.find((entry) => entry.side === side)?.start ?? Infinity,
    );
    const [plain, stamped] = train.ip[0].includes(':') ? HEADERS.v6 : HEADERS.v4;
    const payload = ({ side, bytes, packets }: Entry): number =>
      Math.max(0, bytes - packets * (train.header[side] >= stamped ? stamped : plain));
    this.tellRow({
      ...this.trains.ends(train, client),
      start_time: entries[0]!.start,
      end_time: Math.max(...entries.map((entry) => entry.end)),
      grain: 'record',
      times: entries.map((entry) => entry.start),
      sizes: entries.map((entry) => (entry.side === client ? payload(entry) : -payload(entry))),
      packets: entries.map(({ side, packets }) => (side === client ? packets : -packets)),
      lasted: entries.map((entry) => entry.end - entry.start),
      hello: '',
      greeting: [],
      segment: this.segment,
    });
  }
}

function enter(train: Train, side: 0 | 1, part: FlowPart, bytes: number, packets: number): void {
  if (packets === 0) return;
  const { start_time: start, end_time: end } = part;
  train.entries.push({ start, end, side, bytes, packets });
  train.header[side] = Math.min(train.header[side], bytes / packets);
  if (isFast(bytes, part)) train.fast = true;
}
