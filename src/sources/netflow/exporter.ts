/** What is remembered of each sender of flow records: templates, sequence, sampling, clock. */
import type { Millis } from '../../records/columns.ts';
import { Plan, type TemplateField } from './plan.ts';

const MAX_TEMPLATES = 1024;
const MAX_SAMPLERS = 256;
/** How far behind a message may be and still be a late one, not the first after a restart. */
const LATE = 1000;
/** An uptime that falls by more was set back by a restart; by less, datagrams overtook each other. */
const RESTART_MS: Millis = 60_000;

/** Header fields of a message that its records need. */
export interface MessageHead {
  /** Of the export, by the exporter's clock. */
  readonly exported: Millis;
  /** Milliseconds since the exporter started; NaN where it does not say. */
  readonly uptime: number;
}

/** A set of records whose template has not come yet. */
export interface Waiting {
  readonly template: number;
  readonly head: MessageHead;
  readonly bytes: Uint8Array;
}

interface Template {
  readonly plan: Plan;
  readonly sent: Buffer;
}

/** One observation domain (IPFIX), source id (v9) or engine (v5) of an exporter. */
export class Domain {
  readonly exporter: Exporter;
  readonly waiting: Waiting[] = [];
  /** Sampling by sampler id, as options told; 0 is that of all. */
  readonly samplers = new Map<number, number>();
  /** When the exporter booted, as options told; NaN when unknown. */
  bootTime: Millis = Number.NaN;
  private readonly templates = new Map<number, Template>();
  private expected: number | undefined;
  private lastUptime = Number.NaN;

  constructor(exporter: Exporter) {
    this.exporter = exporter;
  }

  plan(id: number): Plan | undefined {
    return this.templates.get(id)?.plan;
  }

  /** Learns a template; `sent` are its bytes, by which a repetition is told from a new meaning. False when it is bad. */
  learn(id: number, fields: readonly TemplateField[], isOptions: boolean, sent: Buffer): boolean {
    const known = this.templates.get(id);
    if (known?.sent.equals(sent) === true && known.plan.isOptions === isOptions) return true;
    const plan = new Plan(fields, isOptions);
    if (plan.size === 0) return false;
    if (known !== undefined) this.exporter.redefined++;
    this.templates.set(id, { plan, sent: Buffer.from(sent) });
    if (this.templates.size > MAX_TEMPLATES)
      this.templates.delete(this.templates.keys().next().value!);
    return true;
  }

  /** RFC 7011, 8.1: withdraws a template, or with id 2 or 3 all of that kind. */
  withdraw(id: number): void {
    if (id > 3) this.templates.delete(id);
    else
      for (const [one, { plan }] of this.templates)
        if (plan.isOptions === (id === 3)) this.templates.delete(one);
  }

  setSampler(id: number, rate: number): void {
    if (this.samplers.size < MAX_SAMPLERS || this.samplers.has(id)) this.samplers.set(id, rate);
  }

  /** Notices that the exporter began anew: what it had defined is gone. */
  noteUptime(uptime: number): void {
    const fell = this.lastUptime - uptime;
    // The counter itself starts again after 2^32 ms, 49.7 days.
    if (fell > RESTART_MS && fell < 0xf000_0000) this.restart();
    this.lastUptime = uptime;
  }

  private restart(): void {
    this.exporter.restarts++;
    this.templates.clear();
    this.samplers.clear();
    this.waiting.length = 0;
    this.expected = undefined;
  }

  /** Compares the sequence number with what should have come; returns how many were lost (below 0: late, not lost).
   * `weight` is by how much this message moves the sequence; undefined when that cannot be told. */
  noteSequence(sequence: number, weight: number | undefined): number {
    const ahead = this.expected === undefined ? 0 : (sequence - this.expected) | 0;
    const late = ahead < 0 && ahead >= -LATE;
    if (late) return this.expected === undefined ? 0 : -(weight ?? 0);
    this.expected = weight === undefined ? undefined : (sequence + weight) | 0;
    // Far behind: the sequence began anew.
    if (ahead < 0) this.exporter.restarts++;
    return Math.max(0, ahead);
  }
}

/** A sender: an address for datagrams, a connection for streams, the file for files. */
export class Exporter {
  readonly name: string;
  /** Sampling by configuration; undefined when the exporter is believed. */
  readonly sampling: number | undefined;
  readonly domains = new Map<number, Domain>();
  messages = 0;
  records = 0;
  lost = 0;
  restarts = 0;
  redefined = 0;
  /** Arrival less export of the last message, ms: how far its clock is behind. */
  skew: Millis = 0;
  /** What is added to its times because of that. */
  shift: Millis = 0;
  /** When its last message came. */
  heard: Millis = 0;

  constructor(name: string, sampling: number | undefined) {
    this.name = name;
    this.sampling = sampling;
  }
}
