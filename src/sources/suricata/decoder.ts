/** Reads blocks of EVE: for each line, what event it is and whether it can matter, before it is parsed. */
import type { RecordBatch } from '../../records/batch.ts';
import type { Flow } from '../../records/flow.ts';
import { JsonFields } from '../log/json-fields.ts';
import type { LogBlock, LogFile } from '../log/log-file.ts';
import { Matter } from '../log/matter.ts';
import { textOf } from '../log/mentions.ts';
import { countUnread, type SourceDeps } from '../source.ts';
import { Alerts } from './alerts.ts';
import { parseEvent, parseTime, textAt, type Event } from './event.ts';
import { dnsRow, flowRow, halfFlowRow, httpRow, pairedFlow, tlsRow } from './rows.ts';

const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** Halves of flows waiting for the other. */
const MAX_HALVES = 256;

type Passes = (buffer: Buffer, from: number, start: number, end: number) => boolean;
type Tell = (event: Event, segment: string, batch: RecordBatch) => void;

export class EveDecoder {
  private readonly deps: SourceDeps;
  private readonly matter: Matter;
  private readonly alerts: Alerts;
  private readonly type = new JsonFields(['event_type']);
  private readonly ends = new JsonFields(['src_ip', 'dest_ip']);
  private readonly agent = new JsonFields(['http_user_agent'], 'http');
  private readonly halves = new Map<string, Flow>();

  constructor(deps: SourceDeps) {
    this.deps = deps;
    this.matter = new Matter(deps);
    this.alerts = new Alerts(deps, this.matter);
  }

  readonly decode = (block: LogBlock, batch: RecordBatch): void => {
    const { file, buffer, start, end } = block;
    this.matter.mentions.refresh();
    let lines = 0;
    for (let at = start; at < end;) {
      const newline = buffer.indexOf(NEWLINE, at);
      const last = newline > at && buffer[newline - 1] === CARRIAGE_RETURN ? newline - 1 : newline;
      if (last > at) {
        lines++;
        if (this.passes(buffer, at, last)) this.line(buffer, at, last, file, batch);
      }
      at = newline + 1;
    }
    this.deps.counts.records += lines;
    this.note(block);
  };

  /** The input has ended. */
  end(batch: RecordBatch): void {
    for (const half of this.halves.values())
      this.matter.flow(half, { payload_out: 0, sure: false }, batch);
    this.halves.clear();
    this.alerts.end(batch);
  }

  /** False when the line cannot matter. */
  private passes(buffer: Buffer, start: number, end: number): boolean {
    const { type } = this;
    if (!type.find(buffer, start, end)) return true;
    const name = textOf(buffer, type.from[0]!, type.to[0]!);
    const check = this.checks[name];
    return check !== undefined && check(buffer, type.at, start, end);
  }

  /** By event type: whether an event can matter. Most of what is looked for stands behind the type. */
  private readonly checks: Readonly<Record<string, Passes>> = {
    flow: (buffer, from, _, end) => this.hasKnownEnd(buffer, from, end),
    netflow: (buffer, from, _, end) => this.hasKnownEnd(buffer, from, end),
    dns: (buffer, from, start, end) =>
      !this.ends.find(buffer, from, end) ||
      this.hasNewResolver(buffer) ||
      this.matter.mentions.name(buffer, start, end),
    tls: (buffer, _, start, end) => this.matter.mentions.name(buffer, start, end),
    http: (buffer, from, start, end) =>
      this.matter.mentions.name(buffer, start, end) || this.hasAgent(buffer, from, start, end),
    alert: () => true,
    anomaly: () => true,
  };

  private hasKnownEnd(buffer: Buffer, from: number, end: number): boolean {
    const { ends, matter } = this;
    return (
      !ends.find(buffer, from, end) ||
      matter.mentions.address(buffer, ends.from[1]!, ends.to[1]!) ||
      matter.mentions.address(buffer, ends.from[0]!, ends.to[0]!)
    );
  }

  private hasNewResolver(buffer: Buffer): boolean {
    const { from, to } = this.ends;
    return this.matter.isNewResolver(buffer, from[1]!, to[1]!);
  }

  private hasAgent(buffer: Buffer, from: number, start: number, end: number): boolean {
    const { agent, matter } = this;
    if (agent.find(buffer, from, end) || agent.find(buffer, start, end))
      return matter.isAgent(textOf(buffer, agent.from[0]!, agent.to[0]!));
    return agent.unsure;
  }

  private line(
    buffer: Buffer,
    start: number,
    end: number,
    file: LogFile,
    batch: RecordBatch,
  ): void {
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
