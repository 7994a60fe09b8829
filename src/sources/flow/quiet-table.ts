/** Remembers the quiet TCP conversations that exporters tell of in the middle of their lives, and settles what a rhythm row says
 * of their ends. What is heard of each is kept by the tap that listens. */
import { hash } from 'node:crypto';
import { forgetFirst } from '../../lib/bounded-map.ts';
import type { Intel } from '../../model/indicator.ts';
import type { Ip, Millis } from '../../records/columns.ts';
import type { Rhythm } from '../../records/rhythm.ts';
import type { NameBook } from '../wire/name-book.ts';
import type { FlowPart } from './flow-part.ts';
import { InitiatorJudge } from './initiator.ts';

/** Conversations remembered; those longest unheard are forgotten. */
const MAX_QUIET = 65_536;
/** A conversation is told of when it has gone on so long. */
export const LEAST: Millis = 240_000;
/** More bytes a second in one record are no quiet conversation; a short record may be a burst of one. */
const MAX_BYTES_PER_SECOND = 2000;
const BURST_SECONDS = 30;
/** Silence after which the same ends talk about something new. */
const PAUSE: Millis = 1_800_000;

/** One conversation, as far as every tap knows it. Side 0 is the lower end. */
export interface Quiet {
  readonly ip: readonly [Ip, Ip];
  readonly port: readonly [number, number];
  /** Settled when it is first told of. */
  begun: Millis;
  end: Millis;
  client: 0 | 1 | undefined;
  told: boolean;
  /** Too fast: remembered so that it is not begun anew. */
  fast: boolean;
}

/** What a tap is given to tell with. */
export interface QuietDeps {
  readonly intel: Intel;
  readonly names: NameBook;
  readonly tell: (row: Rhythm) => void;
}

/** The part of a rhythm row that says whose it is. */
export type QuietEnds = Pick<
  Rhythm,
  'flow_id' | 'flow_start' | 'src_ip' | 'src_port' | 'dst_ip' | 'dst_port' | 'dst_name'
>;

/** Both directions of a conversation have one key: the lower end first. */
const isTurned = ({ src_ip, src_port, dst_ip, dst_port }: FlowPart): boolean =>
  src_ip > dst_ip || (src_ip === dst_ip && src_port > dst_port);

/** True when so many IP bytes in this time are more than a quiet conversation carries. */
export const isFast = (bytes: number, { start_time, end_time }: FlowPart): boolean =>
  bytes > Math.max(BURST_SECONDS, (end_time - start_time) / 1000) * MAX_BYTES_PER_SECOND;

export class QuietTable<T extends Quiet> {
  private readonly names: NameBook;
  private readonly judge: InitiatorJudge;
  private readonly make: (base: Quiet) => T;
  private readonly all = new Map<string, T>();

  constructor({ intel, names }: QuietDeps, make: (base: Quiet) => T) {
    this.names = names;
    this.judge = new InitiatorJudge(intel);
    this.make = make;
  }

  values(): Iterable<T> {
    return this.all.values();
  }

  /** The conversation of a record, made when it is new, and the side that the record's source is. Its life is lengthened. */
  of(part: FlowPart): readonly [one: T, source: 0 | 1] {
    const turned = isTurned(part);
    const one = this.find(part, turned);
    one.end = Math.max(one.end, part.end_time);
    if (!one.told) one.begun = Math.min(one.begun, part.start_time);
    return [one, turned ? 1 : 0];
  }

  private find(part: FlowPart, turned: boolean): T {
    const { src_ip, src_port, dst_ip, dst_port, start_time } = part;
    const key = turned
      ? `${dst_ip} ${dst_port} ${src_ip} ${src_port}`
      : `${src_ip} ${src_port} ${dst_ip} ${dst_port}`;
    const found = this.all.get(key);
    if (found !== undefined) this.all.delete(key);
    if (found !== undefined && start_time - found.end <= PAUSE) {
      this.all.set(key, found);
      return found;
    }
    const made = this.make({
      ip: turned ? [dst_ip, src_ip] : [src_ip, dst_ip],
      port: turned ? [dst_port, src_port] : [src_port, dst_port],
      begun: start_time,
      end: part.end_time,
      client: undefined,
      told: false,
      fast: false,
    });
    this.all.set(key, made);
    forgetFirst(this.all, MAX_QUIET);
    return made;
  }

  /** Settles which side is the client, by who spoke first where nothing else tells; once settled, it stays. */
  client(one: T, firstOf: (side: 0 | 1) => Millis): 0 | 1 {
    const end = (side: 0 | 1) => ({
      ip: one.ip[side],
      port: one.port[side],
      flags: 0,
      start: firstOf(side),
    });
    one.told = true;
    one.client ??= this.judge.settle(end(0), end(1)).client;
    return one.client;
  }

  /** Whose a row of this conversation is. */
  ends({ ip, port, begun }: T, client: 0 | 1): QuietEnds {
    const server = client === 0 ? 1 : 0;
    const key = [ip[client], port[client], ip[server], port[server], begun].join(' ');
    return {
      flow_id: hash('sha256', key, 'hex').slice(0, 16),
      flow_start: begun,
      src_ip: ip[client],
      src_port: port[client],
      dst_ip: ip[server],
      dst_port: port[server],
      dst_name: this.names.watchedName(ip[client], ip[server]),
    };
  }
}
