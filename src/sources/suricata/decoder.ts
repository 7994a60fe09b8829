/** Reads blocks of EVE: for each line, what event it is and whether it can matter, before it is parsed. */
import type { RecordBatch } from '../../records/batch.ts';
import type { Flow } from '../../records/flow.ts';
import { equals } from '../log/json-fields.ts';
import type { LogBlock, LogFile } from '../log/log-file.ts';
import { Matter } from '../log/matter.ts';
import { textOf } from '../log/mentions.ts';
import { countUnread, type SourceDeps } from '../source.ts';
import { Alerts } from './alerts.ts';
import { EveHead } from './eve-head.ts';
import { parseEvent, parseTime, textAt, type Event } from './event.ts';
import { dnsRow, flowRow, halfFlowRow, httpRow, pairedFlow, tlsRow } from './rows.ts';

const NEWLINE = 0x0a;
const QUOTE = 0x22;
const COLON = 0x3a;
const SPACE = 0x20;
const AGENT = Buffer.from('"http_user_agent"');
const CARRIAGE_RETURN = 0x0d;
/** Halves of flows waiting for the other. */
const MAX_HALVES = 256;

type Tell = (event: Event, segment: string, batch: RecordBatch) => void;

/** How an event is looked at: that of `flow` stands for `netflow` too, that of `alert` for `anomaly`, '' for events nobody
 * wants. */
type EventType = 'flow' | 'dns' | 'tls' | 'http' | 'alert' | '';

const TYPES: readonly (readonly [name: Uint8Array, type: EventType])[] = (
  [
    ['flow', 'flow'],
    ['dns', 'dns'],
    ['tls', 'tls'],
    ['http', 'http'],
    ['alert', 'alert'],
    ['netflow', 'flow'],
    ['anomaly', 'alert'],
  ] as const
).map(([name, type]) => [Buffer.from(name), type] as const);

function typeOf(buffer: Buffer, start: number, end: number): EventType {
  for (let i = 0; i < TYPES.length; i++) {
    const [name, type] = TYPES[i]!;
    if (equals(buffer, start, end, name)) return type;
  }
  return '';
}

export class EveDecoder {
  private readonly deps: SourceDeps;
  private readonly matter: Matter;
  private readonly alerts: Alerts;
  private readonly head = new EveHead();
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

  /** False when the line cannot matter. What is not as Suricata itself writes it is looked at closely. */
  private passes(buffer: Buffer, start: number, end: number): boolean {
    const { head, matter } = this;
    if (!head.type(buffer, start)) return true;
    switch (typeOf(buffer, head.from[0]!, head.to[0]!)) {
      case 'flow':
        return !head.ends(buffer) || this.hasKnownEnd(buffer);
      case 'dns':
        return (
          !head.ends(buffer) ||
          matter.isNewResolver(buffer, head.from[2]!, head.to[2]!) ||
          matter.mentions.name(buffer, head.at, end)
        );
      case 'tls':
        return matter.mentions.name(buffer, head.at, end);
      case 'http':
        return matter.mentions.name(buffer, head.at, end) || this.hasAgent(buffer, end);
      case 'alert':
        return true;
      case '':
        return false;
    }
  }

  private hasKnownEnd(buffer: Buffer): boolean {
    const { from, to } = this.head;
    const { mentions } = this.matter;
    return mentions.address(buffer, from[2]!, to[2]!) || mentions.address(buffer, from[1]!, to[1]!);
  }

  private hasAgent(buffer: Buffer, end: number): boolean {
    const key = buffer.indexOf(AGENT, this.head.at);
    if (key < 0 || key >= end) return false;
    let at = key + AGENT.length;
    while (buffer[at] === COLON || buffer[at] === SPACE) at++;
    const close = buffer.indexOf(QUOTE, at + 1);
    return this.matter.mayBeAgent(textOf(buffer, at + 1, Math.min(close, end)));
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
