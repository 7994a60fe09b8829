/** NetFlow v5 and v9 (RFC 3954) and IPFIX (RFC 7011) messages: headers, templates and options are taken in here, sets of flow
 * records are handed on where they lie, with the plan to read them by. */
import type { Millis } from '../../records/columns.ts';
import type { Domain, Exporter, MessageHead, Waiting } from './exporter.ts';
import { field as F } from './elements.ts';
import { Plan, read } from './plan.ts';
import { readTemplates } from './templates.ts';

/** Records of one template: `buffer[start, end)`, perhaps with padding after the last. */
export interface RecordSet {
  readonly buffer: Uint8Array;
  readonly view: DataView;
  readonly start: number;
  readonly end: number;
  readonly plan: Plan;
  readonly head: MessageHead;
  readonly domain: Domain;
  /** Sampling told by the message itself; 0 when it does not. */
  readonly rate: number;
}

export interface DecodeSink {
  /** Returns how many records it read. */
  readonly records: (set: RecordSet) => number;
  readonly unread: (reason: string, n?: number) => void;
  /** The head of a message, before its records. */
  readonly message: (exporter: Exporter, exported: Millis) => void;
}

const iana = (element: number, length: number) => ({ enterprise: 0, element, length });
/** The record of NetFlow v5 as a template; elements nobody reads stand for what lies between. */
const V5 = new Plan([
  iana(8, 4),
  iana(12, 4),
  iana(15, 4),
  iana(10, 2),
  iana(14, 2),
  iana(2, 4),
  iana(1, 4),
  iana(22, 4),
  iana(21, 4),
  iana(7, 2),
  iana(11, 2),
  iana(210, 1),
  iana(6, 1),
  iana(4, 1),
  iana(5, 1),
  iana(16, 2),
  iana(17, 2),
  iana(9, 1),
  iana(13, 1),
  iana(210, 2),
]);
const V5_HEAD = 24;
const V5_MOST = 30;
const V9_HEAD = 20;
const IPFIX_HEAD = 16;
const MAX_DOMAINS = 1024;
/** Sets waiting for their template, of one domain; and their bytes over all. */
const MAX_WAITING = 64;
const MAX_WAITING_BYTES = 4 << 20;

export class Decoder {
  private readonly sink: DecodeSink;
  /** Domains are told apart by number and version, the latter in the two lowest bits. */
  private readonly domainOf: (exporter: Exporter, key: number) => Domain;
  private waitingBytes = 0;

  constructor(sink: DecodeSink, createDomain: (exporter: Exporter) => Domain) {
    this.sink = sink;
    this.domainOf = (exporter, key) => {
      const found = exporter.domains.get(key);
      if (found !== undefined) return found;
      const domain = createDomain(exporter);
      exporter.domains.set(key, domain);
      if (exporter.domains.size > MAX_DOMAINS) this.forgetDomain(exporter);
      return domain;
    };
  }

  private forgetDomain(exporter: Exporter): void {
    const [key, domain] = exporter.domains.entries().next().value!;
    exporter.domains.delete(key);
    this.giveUp(domain);
    this.sink.unread('netflow_domain_forgotten');
  }

  /** The domain goes: what waited in it is counted. */
  giveUp(domain: Domain): void {
    for (const { bytes } of domain.waiting) this.waitingBytes -= bytes.length;
    this.sink.unread('netflow_template_missing', domain.waiting.length);
    domain.waiting.length = 0;
  }

  /** Reads one message, `buffer[start, end)`. */
  message(buffer: Uint8Array, view: DataView, start: number, end: number, from: Exporter): void {
    from.messages++;
    const version = end - start < 2 ? 0 : view.getUint16(start);
    if (version === 5) this.v5(buffer, view, start, end, from);
    else if (version === 9) this.v9(buffer, view, start, end, from);
    else if (version === 10) this.ipfix(buffer, view, start, end, from);
    else this.sink.unread(end - start < 2 ? 'netflow_message_cut' : 'netflow_version_unknown');
  }

  private v5(buffer: Uint8Array, view: DataView, start: number, end: number, from: Exporter): void {
    if (end - start < V5_HEAD) return this.sink.unread('netflow_message_cut');
    const stated = view.getUint16(start + 2);
    if (stated > V5_MOST) return this.sink.unread('netflow_message_bad');
    const here = Math.min(stated, Math.floor((end - start - V5_HEAD) / V5.size));
    if (here < stated) this.sink.unread('netflow_message_cut');
    const domain = this.domainOf(from, view.getUint16(start + 20) * 4);
    const uptime = view.getUint32(start + 4);
    const exported = view.getUint32(start + 8) * 1000 + view.getUint32(start + 12) / 1e6;
    domain.noteUptime(uptime);
    this.lost(domain, domain.noteSequence(view.getInt32(start + 16), stated));
    this.sink.message(from, exported);
    this.sink.records({
      buffer,
      view,
      start: start + V5_HEAD,
      end: start + V5_HEAD + here * V5.size,
      plan: V5,
      head: { exported, uptime },
      domain,
      // Two bits of mode, then the interval.
      rate: view.getUint16(start + 22) & 0x3fff,
    });
  }

  private v9(buffer: Uint8Array, view: DataView, start: number, end: number, from: Exporter): void {
    if (end - start < V9_HEAD) return this.sink.unread('netflow_message_cut');
    const uptime = view.getUint32(start + 4);
    const exported = view.getUint32(start + 8) * 1000;
    const domain = this.domainOf(from, view.getUint32(start + 16) * 4 + 1);
    domain.noteUptime(uptime);
    this.lost(domain, domain.noteSequence(view.getInt32(start + 12), 1));
    this.sink.message(from, exported);
    this.sets(buffer, view, start + V9_HEAD, end, domain, { exported, uptime }, 9);
  }

  private ipfix(
    buffer: Uint8Array,
    view: DataView,
    start: number,
    end: number,
    from: Exporter,
  ): void {
    if (end - start < IPFIX_HEAD) return this.sink.unread('netflow_message_cut');
    const length = view.getUint16(start + 2);
    if (length < IPFIX_HEAD) return this.sink.unread('netflow_message_bad');
    if (start + length > end) this.sink.unread('netflow_message_cut');
    const exported = view.getUint32(start + 4) * 1000;
    const domain = this.domainOf(from, view.getUint32(start + 12) * 4 + 2);
    this.sink.message(from, exported);
    const head = { exported, uptime: Number.NaN };
    const stop = Math.min(end, start + length);
    const records = this.sets(buffer, view, start + IPFIX_HEAD, stop, domain, head, 10);
    const whole = records !== undefined && start + length <= end;
    this.lost(domain, domain.noteSequence(view.getInt32(start + 8), whole ? records : undefined));
  }

  private lost(domain: Domain, n: number): void {
    if (n === 0) return;
    // What comes late was counted as lost before.
    const change = Math.max(n, -domain.exporter.lost);
    domain.exporter.lost += change;
    if (change !== 0) this.sink.unread('netflow_lost', change);
  }

  /** Records read in the sets of a message; undefined when some could not be. */
  private sets(
    buffer: Uint8Array,
    view: DataView,
    start: number,
    end: number,
    domain: Domain,
    head: MessageHead,
    version: 9 | 10,
  ): number | undefined {
    let records = 0;
    let whole = true;
    let at = start;
    while (at + 4 <= end) {
      const id = view.getUint16(at);
      const next = at + view.getUint16(at + 2);
      if (next < at + 4 || next > end) {
        this.sink.unread(next > end ? 'netflow_message_cut' : 'netflow_set_bad');
        return undefined;
      }
      if (id < 4) this.templateSet(buffer, view, at + 4, next, id, domain, version);
      else if (id >= 256) {
        const read = this.dataSet(buffer, view, at + 4, next, id, domain, head);
        if (read === undefined) whole = false;
        else records += read;
      }
      at = next;
    }
    return whole ? records : undefined;
  }

  private templateSet(
    buffer: Uint8Array,
    view: DataView,
    start: number,
    end: number,
    id: number,
    domain: Domain,
    version: 9 | 10,
  ): void {
    const isOptions = id === (version === 9 ? 1 : 3);
    if (!isOptions && id !== (version === 9 ? 0 : 2)) return;
    readTemplates(buffer, view, start, end, version, isOptions, {
      template: (template, fields, sent) => {
        if (!domain.learn(template, fields, isOptions, sent))
          this.sink.unread('netflow_template_bad');
        else if (domain.waiting.length > 0) this.wake(domain, template);
      },
      withdrawn: (template) => domain.withdraw(template),
      bad: () => this.sink.unread('netflow_template_bad'),
    });
  }

  private dataSet(
    buffer: Uint8Array,
    view: DataView,
    start: number,
    end: number,
    id: number,
    domain: Domain,
    head: MessageHead,
  ): number | undefined {
    const plan = domain.plan(id);
    if (plan === undefined) {
      this.wait(domain, { template: id, head, bytes: buffer.slice(start, end) });
      return undefined;
    }
    const set = { buffer, view, start, end, plan, head, domain, rate: 0 };
    return plan.isOptions ? this.options(set) : this.sink.records(set);
  }

  /** Keeps a set until its template comes; the oldest goes when there are too many. */
  private wait(domain: Domain, set: Waiting): void {
    if (this.waitingBytes + set.bytes.length > MAX_WAITING_BYTES)
      return this.sink.unread('netflow_template_missing');
    domain.waiting.push(set);
    this.waitingBytes += set.bytes.length;
    if (domain.waiting.length <= MAX_WAITING) return;
    this.waitingBytes -= domain.waiting.shift()!.bytes.length;
    this.sink.unread('netflow_template_missing');
  }

  private wake(domain: Domain, template: number): void {
    const ready = domain.waiting.filter((set) => set.template === template);
    if (ready.length === 0) return;
    const rest = domain.waiting.filter((set) => set.template !== template);
    domain.waiting.splice(0, domain.waiting.length, ...rest);
    for (const { bytes, head } of ready) {
      this.waitingBytes -= bytes.length;
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
      this.dataSet(bytes, view, 0, bytes.length, template, domain, head);
    }
  }

  /** Options data: what the exporter says of itself. */
  private options({ buffer, view, start, end, plan, domain }: RecordSet): number {
    let records = 0;
    for (let at = start; at + plan.size <= end;) {
      const next = plan.variable ? plan.locate(buffer, at, end) : at + plan.size;
      if (next < 0) {
        this.sink.unread('netflow_record_cut');
        break;
      }
      records++;
      const rate = rateOf(plan, view, at);
      if (rate > 0) domain.setSampler(read(plan, view, at, F.sampler, 0), rate);
      domain.bootTime = read(plan, view, at, F.bootTime, domain.bootTime);
      at = next;
    }
    return records;
  }
}

/** One packet in how many was looked at, as a record tells (RFC 5477); 0 when it does not. */
export function rateOf(plan: Plan, view: DataView, record: number): number {
  const interval = read(plan, view, record, F.interval, 0);
  // Either one in `interval`, or (PSAMP) `interval` taken and then `space` left out.
  if (interval > 0 && plan.at[F.space] === -1) return interval;
  if (interval > 0) return 1 + read(plan, view, record, F.space, 0) / interval;
  const size = read(plan, view, record, F.sampledSize, 0);
  if (size > 0) return read(plan, view, record, F.population, 0) / size;
  if (plan.at[F.probability] === -1 || plan.length[F.probability] !== 8) return 0;
  const probability = view.getFloat64(record + plan.at[F.probability]!);
  return probability > 0 && probability <= 1 ? 1 / probability : 0;
}
