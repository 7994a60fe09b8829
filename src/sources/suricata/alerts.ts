/** Alerts: which of them are told, who the client is, and what a payload that comes with one says by itself. */
import type { Alert } from '../../records/alert.ts';
import type { RecordBatch } from '../../records/batch.ts';
import { keepLogin, type SourceDeps } from '../source.ts';
import type { Matter } from '../log/matter.ts';
import { createInspector } from '../wire/inspect.ts';
import { KnownNames } from '../wire/known-names.ts';
import { createTracker } from '../wire/mining/create-tracker.ts';
import { otherSide, type Inspector, type Side, type Sink } from '../wire/stream.ts';
import { numberAt, objectAt, objectsAt, parseTime, textAt, type Event } from './event.ts';
import { endsOf, protocolOf, turnedEnds } from './rows.ts';

/** Rules that may be about mining, by their wording or class; a detector looks closer. */
const MAY_BE_MINING = /coin|crypto|miner|mining|stratum|monero|xmr|pool/i;

/** Conversations whose payloads are read together. */
const MAX_CONVERSATIONS = 1024;

const nothing = (): void => undefined;

/** Client and server of an alert; `sure` when Suricata tells which is which. */
function alertEnds(event: Event): {
  readonly ends: ReturnType<typeof endsOf>;
  /** The side that sent the packet the alert is about. */
  readonly sender: Side;
  readonly sure: boolean;
} {
  const ends = endsOf(event);
  const flow = objectAt(event, 'flow');
  const direction = textAt(event, 'direction');
  const told = textAt(flow, 'src_ip');
  const toServer =
    told === ''
      ? direction !== 'to_client'
      : told === textAt(event, 'src_ip') && numberAt(flow, 'src_port') === ends.src_port;
  if (told !== '' || direction !== '')
    return { ends: toServer ? ends : turnedEnds(ends), sender: toServer ? 0 : 1, sure: true };
  const likely = ends.src_port >= ends.dst_port;
  return { ends: likely ? ends : turnedEnds(ends), sender: likely ? 0 : 1, sure: false };
}

/** Name of the server that the alert's application data carries. */
function nameIn(event: Event): string {
  const dns = objectAt(event, 'dns');
  const asked = objectsAt(dns, 'query')[0] ?? objectsAt(dns, 'queries')[0] ?? {};
  const name =
    textAt(objectAt(event, 'tls'), 'sni') ||
    textAt(objectAt(event, 'http'), 'hostname') ||
    textAt(asked, 'rrname');
  return name.toLowerCase();
}

interface Overheard {
  readonly inspector: Inspector;
  last: string;
  time: number;
}

export class Alerts {
  private readonly deps: SourceDeps;
  private readonly matter: Matter;
  private readonly overheard = new Map<string, Overheard>();
  private readonly sink: Sink;
  private segment = '';
  private batch: RecordBatch | undefined;

  constructor(deps: SourceDeps, matter: Matter) {
    this.deps = deps;
    this.matter = matter;
    const segmentNow = (): string => this.segment;
    this.sink = {
      get segment() {
        return segmentNow();
      },
      intel: deps.intel,
      known: new KnownNames(deps.intel),
      seal: deps.seal,
      dns: nothing,
      tls: nothing,
      http: nothing,
      management: nothing,
      mining: (row) => this.batch?.mining.push(row),
      login: (clear, about) => keepLogin(deps, this.batch, clear, about),
      unread: nothing,
    };
  }

  alert(event: Event, segment: string, batch: RecordBatch): void {
    const rule = objectAt(event, 'alert');
    const row = this.row(event, segment, {
      rule_id: `${numberAt(rule, 'gid') || 1}:${numberAt(rule, 'signature_id')}`,
      rule_name: textAt(rule, 'signature'),
      category: textAt(rule, 'category'),
    });
    if (MAY_BE_MINING.test(row.rule_name) || MAY_BE_MINING.test(row.category))
      batch.alert.push(row);
    this.listen(event, row.time, segment, batch);
  }

  /** What Suricata could not make sense of, where an end is listed. */
  anomaly(event: Event, segment: string, batch: RecordBatch): void {
    const { intel } = this.deps;
    const row = this.row(event, segment, {
      rule_id: '',
      rule_name: textAt(objectAt(event, 'anomaly'), 'event') || 'app_proto failed',
      category: 'anomaly',
    });
    if (intel.address(row.dst_ip) || intel.address(row.src_ip) || row.dst_name !== '')
      batch.alert.push(row);
  }

  private row(
    event: Event,
    segment: string,
    rule: Pick<Alert, 'rule_id' | 'rule_name' | 'category'>,
  ): Alert {
    const { ends, sure } = alertEnds(event);
    const { intel } = this.deps;
    // As with flows: where nobody tells, the listed side is the server.
    const turn = !sure && intel.address(ends.src_ip) && !intel.address(ends.dst_ip);
    const settled = turn ? turnedEnds(ends) : ends;
    return {
      time: parseTime(textAt(event, 'timestamp')),
      ...settled,
      dst_name: nameIn(event) || this.matter.names.watchedName(settled.src_ip, settled.dst_ip),
      protocol_num: protocolOf(event),
      product: 'suricata',
      ...rule,
      app: textAt(event, 'app_proto'),
      segment,
    };
  }

  /** A payload is read as the packets it came from would be, and forgotten: it may hold a wallet. */
  private listen(event: Event, time: number, segment: string, batch: RecordBatch): void {
    const encoded = textAt(event, 'payload');
    const text = encoded === '' ? textAt(event, 'payload_printable') : encoded;
    if (text === '' || protocolOf(event) !== 6) return;
    this.segment = segment;
    this.batch = batch;
    const { ends, sender, sure } = alertEnds(event);
    const id = `${numberAt(event, 'flow_id') || Object.values(ends).join(' ')}`;
    const one = this.overheard.get(id) ?? this.begin(id, ends, sure, time);
    // Several rules may be about the same packet.
    if (one.last === text || one.inspector.done) return;
    // What either side said in between without an alert is not known.
    if (one.last !== '')
      for (const side of [sender, otherSide(sender)]) one.inspector.gap(side, 1, time);
    one.last = text;
    one.time = time;
    const bytes = Buffer.from(text, encoded === '' ? 'latin1' : 'base64');
    one.inspector.data(sender, bytes, 0, bytes.length, time);
    one.inspector.cut(time);
  }

  private begin(
    id: string,
    { src_ip, src_port, dst_ip, dst_port }: ReturnType<typeof endsOf>,
    sure: boolean,
    start: number,
  ): Overheard {
    const { names } = this.matter;
    const conversation = {
      ip: [src_ip, dst_ip],
      port: [src_port, dst_port],
      opener: sure ? 0 : undefined,
      start,
      nameOf: (side: Side) =>
        side === 1 ? names.nameOf(src_ip, dst_ip) : names.nameOf(dst_ip, src_ip),
      isKnown: (side: Side) => this.sink.intel.address(side === 0 ? src_ip : dst_ip),
    } as const;
    const one = {
      inspector: createInspector(conversation, this.sink, createTracker),
      last: '',
      time: start,
    };
    this.overheard.set(id, one);
    if (this.overheard.size > MAX_CONVERSATIONS) this.endOldest();
    return one;
  }

  private endOldest(): void {
    for (const [id, { inspector, time }] of this.overheard) {
      inspector.end(time);
      this.overheard.delete(id);
      return;
    }
  }

  /** No more events: what conversations have left to tell. */
  end(batch: RecordBatch): void {
    this.batch = batch;
    while (this.overheard.size > 0) this.endOldest();
  }
}
