/** Reads blocks of EVE: events that may matter are parsed and told. */
import type { RecordBatch } from '../../records/batch.ts';
import type { Flow } from '../../records/flow.ts';
import { countContents, type Carried } from '../log/contents.ts';
import { LineSieve, type Look } from '../log/line-sieve.ts';
import type { LogBlock } from '../log/log-file.ts';
import { Matter } from '../log/matter.ts';
import { countUnread, type SourceDeps } from '../source.ts';
import { Alerts } from './alerts.ts';
import { parseEvent, parseTime, textAt, type Event } from './event.ts';
import { dnsRow, flowRow, halfFlowRow, httpRow, pairedFlow, tlsRow } from './rows.ts';

const NEWLINE = 0x0a;
/** Halves of flows waiting for the other. */
const MAX_HALVES = 256;

/** Alerts and anomalies always matter. */
const LOOK: Look = {
  lines: 'json',
  names: true,
  addresses: true,
  value: { what: 'event', key: 'dest_ip', agent: 'http_user_agent' },
};

type Tell = (event: Event, segment: string, batch: RecordBatch) => void;

/** What a line says of a conversation that has ended. Suricata names no protocol where nothing was carried, and `failed` where it
 * knew none. */
function carriedBy(buffer: Buffer, start: number, end: number): Carried | undefined {
  // Most lines are of other events: they are told by this word, and not parsed.
  if (!buffer.subarray(start, end).includes('"flow"')) return undefined;
  const event = parseEvent(buffer.toString('utf8', start, end));
  if (event === undefined || textAt(event, 'event_type') !== 'flow') return undefined;
  const app = textAt(event, 'app_proto');
  const ends = [textAt(event, 'src_ip'), textAt(event, 'dest_ip')] as const;
  return { ends, protocols: app === 'failed' ? [] : [app], payload: app !== '' };
}

export class EveDecoder {
  private readonly deps: SourceDeps;
  private readonly matter: Matter;
  private readonly alerts: Alerts;
  readonly sieve: LineSieve;
  private readonly halves = new Map<string, Flow>();

  constructor(deps: SourceDeps) {
    this.deps = deps;
    this.matter = new Matter(deps);
    this.alerts = new Alerts(deps, this.matter);
    this.sieve = new LineSieve(this.matter);
  }

  readonly decode = (block: LogBlock, batch: RecordBatch): void => {
    const { counts } = this.deps;
    const lines = this.sieve.each(
      block,
      () => LOOK,
      (start, end) => this.line(block, start, end, batch),
    );
    counts.records += lines;
    this.note(block);
    countContents(block, lines, (start, end) => carriedBy(block.buffer, start, end), this.deps);
  };

  /** The input has ended. */
  end(batch: RecordBatch): void {
    for (const half of this.halves.values())
      this.matter.flow(half, { payload_out: 0, sure: false }, batch);
    this.halves.clear();
    this.alerts.end(batch);
  }

  private line({ file, buffer }: LogBlock, start: number, end: number, batch: RecordBatch): void {
    const event = parseEvent(buffer.toString('utf8', start, end));
    const time = event === undefined ? 0 : parseTime(textAt(event, 'timestamp'));
    if (event === undefined || time === 0) {
      countUnread(this.deps.counts, 'eve_bad_line');
      return;
    }
    file.saw(time);
    this.tellers[textAt(event, 'event_type')]?.(event, file.segment, batch);
  }

  private readonly tellers: Readonly<Record<string, Tell>> = {
    flow: (event, segment, batch) => {
      const told = this.matter.flow(...flowRow(event, segment), batch);
      if (told && textAt(event, 'app_proto') === 'failed')
        this.alerts.anomaly(event, segment, batch);
    },
    netflow: (event, segment, batch) => this.half(event, segment, batch),
    dns: (event, segment, batch) => this.matter.dns(dnsRow(event, segment), batch),
    tls: (event, segment, batch) => this.matter.tls(tlsRow(event, segment), batch),
    http: (event, segment, batch) => this.matter.http(httpRow(event, segment), batch),
    alert: (event, segment, batch) => this.alerts.alert(event, segment, batch),
    anomaly: (event, segment, batch) => this.alerts.anomaly(event, segment, batch),
  };

  /** Suricata tells the two directions of a conversation one after the other, that to the server first. */
  private half(event: Event, segment: string, batch: RecordBatch): void {
    const row = halfFlowRow(event, segment);
    const id = `${String(event['flow_id'])} ${row.start_time}`;
    const other = this.halves.get(id);
    if (other !== undefined && other.src_ip === row.dst_ip && other.src_port === row.dst_port) {
      this.halves.delete(id);
      this.matter.flow(...pairedFlow(other, row), batch);
      return;
    }
    this.halves.set(id, row);
    if (this.halves.size <= MAX_HALVES) return;
    for (const [oldest, alone] of this.halves) {
      this.halves.delete(oldest);
      this.matter.flow(alone, { payload_out: 0, sure: false }, batch);
      return;
    }
  }

  /** Time of a block: that of its last line. */
  private note({ file, buffer, start, end }: LogBlock): void {
    const last = end < 2 ? -1 : buffer.lastIndexOf(NEWLINE, end - 2);
    const event = parseEvent(buffer.toString('utf8', Math.max(start, last + 1), end));
    const time = event === undefined ? 0 : parseTime(textAt(event, 'timestamp'));
    if (time > 0) file.saw(time);
  }
}
