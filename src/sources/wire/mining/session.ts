/** One mining session: takes the meanings of messages, keeps the accounts of the part being read, and tells finished parts
 * as records. Parts end at every full hour (UTC), when the input changes, and with the conversation; their counters add up
 * to the same totals however they are cut. Parts of a session not yet known to mine are held back. */
import { createHash } from 'node:crypto';
import type { Millis } from '../../../records/columns.ts';
import type { Mining } from '../../../records/mining.ts';
import type { Conversation, Side, Sink } from '../stream.ts';
import { otherSide } from '../stream.ts';
import { noCounters, type Counters } from './counters.ts';
import type { Dialect, Job, Meaning, Share, Verdict } from './dialect.ts';
import { Exposure } from './exposure.ts';
import { Facts } from './facts.ts';
import type { Message } from './message.ts';
import { redacted } from './redact.ts';
import { Shares } from './shares.ts';
import { Standing } from './standing.ts';

const HOUR: Millis = 3_600_000;
const MAX_LINES = 12;
const MAX_BLOCKS = 64;
const MAX_JOBS = 64;
/** Bytes of the shortest message that sets a difficulty: `SetTarget` of Stratum V2. Answers to shares are shorter. */
const LEAST_DIFFICULTY = 42;
/** Parts held back until the session is known to mine; older ones are let go. */
const MAX_HELD = 8;
/** The conversation lasted this much longer than its last share: its end has another reason. */
const TAIL: Millis = 2_000;
/** A clock that jumps further than this is wrong; the hours between get no parts of their own. */
const MAX_HOURS = 48;

/** Most lines of each kind kept in a part, so that each kind is shown. */
const LINES_OF_KIND = { hello: 3, setup: 2, job: 2, share: 2, verdict: 2, report: 1, other: 1 };

/** A part that is over, but not told. */
interface Part {
  readonly start: Millis;
  readonly end: Millis;
  readonly segment: string;
  readonly counters: Counters;
}

export class Session {
  readonly standing = new Standing();
  readonly facts: Facts;
  dialect: Dialect | undefined;
  /** Wrappings from the outside in, and the innermost target. */
  readonly wrappings: string[] = [];
  target = '';
  /** Host header of the miner's requests. */
  host = '';
  private readonly conversation: Conversation;
  private readonly sink: Sink;
  private readonly exposure = new Exposure();
  private readonly shares = new Shares();
  private readonly jobs = new Set<string>();
  private block = '';
  private counters = noCounters();
  private kinds: Partial<Record<keyof typeof LINES_OF_KIND, number>> = {};
  private held: Part[] = [];
  private first: Millis | undefined;
  private start: Millis = 0;
  private last: Millis = 0;
  private lastShare: Millis = Number.NEGATIVE_INFINITY;
  /** Messages of each side, and the shares among the miner's. */
  private readonly said = [0, 0];
  private sharesSaid = 0;
  private told = false;
  /** Something was heard in the part being read. */
  private heard = false;

  constructor(conversation: Conversation, sink: Sink) {
    this.conversation = conversation;
    this.sink = sink;
    this.facts = new Facts(sink.seal);
  }

  /** A message of `side` came, whatever it means; without a side, part of one. */
  touch(time: Millis, side?: Side): void {
    if (side !== undefined) this.said[side]!++;
    if (this.first === undefined) {
      this.first = time;
      this.start = time;
      this.last = time;
    }
    this.enter(time);
    this.heard = true;
    this.last = Math.max(this.last, time);
    this.shares.expire(this.last, this.counters);
  }

  /** Sizes alone look like this dialect, from the side that began. */
  seem(dialect: Dialect, client: Side, confidence: number): void {
    this.standing.seem(client, confidence);
    this.settleOn(dialect);
  }

  /** The meaning of a message. Returns the number of its share, when it brings a new one. */
  take(meaning: Meaning, message: Message, dialect: Dialect): number | undefined {
    this.turn(meaning, dialect);
    if (!this.standing.add(this.weighed(meaning), message.side)) return undefined;
    const time = Math.max(message.time, this.last);
    this.settleOn(dialect);
    this.facts.take(meaning, dialect);
    const { job, share, verdict, difficulty, step } = meaning;
    if (difficulty !== undefined) this.exposure.announce(difficulty);
    if (verdict !== undefined) this.judge(verdict, undefined, time);
    else if (share === undefined) this.goOn(time);
    if (job !== undefined) this.takeJob(job, time);
    const kind = verdict ? 'verdict' : meaning.purpose === 'report' ? 'report' : (step ?? 'other');
    this.line(kind, message);
    return share === undefined ? undefined : this.takeShare(share, time);
  }

  /** Signs of protocols that have nothing in common do not add up to a session of either. */
  private turn({ strength = 'faint' }: Meaning, dialect: Dialect): void {
    const { dialect: before, standing } = this;
    if (before === undefined || rootOf(before) === rootOf(dialect)) return;
    if (strength === 'faint' || standing.isMining) return;
    standing.forget();
    this.dialect = dialect;
  }

  /** A share of a job that nobody handed out, though others were, tells less than it seems to. */
  private weighed(meaning: Meaning): Meaning {
    const { share, strength } = meaning;
    if (share === undefined || share.job === '' || this.standing.isMining) return meaning;
    if (this.jobs.size === 0 || this.jobs.has(share.job)) return meaning;
    return { ...meaning, strength: strength === 'sure' ? 'likely' : 'faint' };
  }

  /** An answer of the pool to a share: to that of this number, or the oldest one. */
  judge(verdict: Verdict, number: number | undefined, time: Millis): void {
    this.lastShare = Math.max(this.lastShare, time);
    for (let i = 0; i < Math.min(verdict.count ?? 1, 256); i++) {
      if (!this.shares.answer(number, verdict, this.counters)) return;
      if (verdict.accepted) this.standing.accept();
    }
  }

  /** Something that is no share and no answer to one: the time up to it was watched, and not ended by a share. */
  goOn(time: Millis): void {
    this.exposure.advance(time, this.counters);
    this.shares.release(this.counters);
  }

  /** Keeps a message as evidence, as long as its kind has room. */
  line(kind: keyof typeof LINES_OF_KIND, message: Message): void {
    const { lines } = this.counters;
    const count = this.kinds[kind] ?? 0;
    if (count >= LINES_OF_KIND[kind] || lines.length >= MAX_LINES) return;
    this.kinds[kind] = count + 1;
    const direction = message.side === this.standing.miner ? 'out' : 'in';
    lines.push({ time: message.time, direction, text: redacted(message, this.facts) });
  }

  /** Bytes of a side are missing. Of the miner's, shares may be among them: the time up to what follows is left out. Of the time
   * since the last share before them, as much as it is likely that another share ended it, which is not counted. Of the pool's,
   * another difficulty may be among them: until one is said again, no time is counted. */
  gap(side: Side, missing: number, time: Millis): void {
    const { miner } = this.standing;
    if (this.first === undefined || miner === undefined) return;
    if (side !== miner) {
      if (missing >= LEAST_DIFFICULTY) this.exposure.forget();
      return;
    }
    this.enter(time);
    this.exposure.takeBack(this.sharesSaid / Math.max(1, this.said[miner]!), this.counters);
    this.shares.release(this.counters);
    this.exposure.skip(Math.max(time, this.last));
  }

  /** Ends the part being read. */
  cut(): void {
    if (this.first === undefined) return;
    this.close(this.last);
    this.start = this.last;
    this.tell();
  }

  end(time: Millis): void {
    if (this.first === undefined) return;
    if (time - this.lastShare > TAIL) {
      this.enter(time);
      this.goOn(Math.max(time, this.last));
    }
    this.last = Math.max(this.last, sameHour(time, this.last) ? time : this.last);
    this.shares.end(this.counters);
    this.close(this.last);
    this.tell();
    this.held = [];
    this.first = undefined;
  }

  private settleOn(dialect: Dialect): void {
    const { dialect: before } = this;
    if (before === undefined || dialect.refines.includes(before.name)) this.dialect = dialect;
  }

  private takeJob(job: Job, time: Millis): void {
    this.exposure.job(this.facts.algorithms(this.dialect!), time, this.counters);
    const isNew = !this.jobs.has(job.id);
    this.remember(job.id);
    if (isNew) this.counters.jobs++;
    const first = this.block === '' && this.jobs.size === 1;
    const changed = job.block === '' ? job.clean === true && isNew : job.block !== this.block;
    this.block = job.block;
    if (changed && !first && this.counters.blocks.length < MAX_BLOCKS) {
      this.counters.blocks.push(time);
    }
  }

  private remember(job: string): void {
    this.jobs.delete(job);
    this.jobs.add(job);
    if (this.jobs.size <= MAX_JOBS) return;
    for (const oldest of this.jobs) {
      this.jobs.delete(oldest);
      break;
    }
  }

  private takeShare({ job, nonce }: Share, time: Millis): number | undefined {
    if (this.jobs.has(job)) this.standing.echo();
    const key = `${job} ${nonce}`;
    const number = this.shares.submit(key, time, this.exposure.counts(time), this.counters);
    if (number === undefined) return undefined;
    this.exposure.advance(time, this.counters);
    this.exposure.mark(this.counters);
    this.sharesSaid++;
    this.lastShare = Math.max(this.lastShare, time);
    return number;
  }

  /** Closes parts at every full hour up to `time`. */
  private enter(time: Millis): void {
    for (let i = 0; i < MAX_HOURS && !sameHour(this.last, time) && time > this.last; i++) {
      const boundary = (Math.floor(this.last / HOUR) + 1) * HOUR;
      this.exposure.advance(boundary, this.counters);
      this.close(Math.max(this.last, this.start));
      this.last = boundary;
      this.start = sameHour(boundary, time) ? time : boundary;
    }
    if (time > this.last && !sameHour(this.last, time)) {
      this.exposure.skip(time);
      this.close(this.last);
      this.last = time;
      this.start = time;
    }
    if (this.isEmpty() && time > this.start) this.start = time;
    this.tell();
  }

  private isEmpty(): boolean {
    return !this.heard && this.counters.seconds === 0;
  }

  /** Ends the part at `end`, and begins the next. */
  private close(end: Millis): void {
    if (this.isEmpty()) return;
    this.held.push({
      start: this.start,
      end: Math.max(this.start, end),
      segment: this.sink.segment,
      counters: this.counters,
    });
    if (this.held.length > MAX_HELD && this.standing.level === 0) this.held.shift();
    this.counters = noCounters();
    this.kinds = {};
    this.heard = false;
    this.exposure.carry(this.counters);
  }

  /** Tells the parts that are over, once it is known that this is mining. */
  private tell(): void {
    if (this.held.length === 0 || this.standing.level === 0) return;
    for (const part of this.held) this.sink.mining(this.record(part));
    this.held = [];
    this.tellLogins();
  }

  /** To be sealed, where the operator asks for it: who is known to mine only. */
  private tellLogins(): void {
    for (const { clear, wallet, worker } of this.facts.takeLogins())
      this.sink.login(clear, {
        host: this.conversation.ip[this.standing.miner ?? 0],
        time: this.first ?? this.start,
        session_id: this.id(),
        wallet,
        worker,
      });
  }

  private record(part: Part): Mining {
    const { ip, port } = this.conversation;
    const miner: Side = this.standing.miner ?? 0;
    const pool = otherSide(miner);
    const { facts, standing } = this;
    const dialect = this.dialect!;
    const opened = !this.told;
    this.told = true;
    return {
      session_id: this.id(),
      session_start: this.first ?? part.start,
      start_time: part.start,
      end_time: part.end,
      src_ip: ip[miner],
      src_port: port[miner],
      dst_ip: ip[pool],
      dst_port: port[pool],
      dst_name: this.target || this.host || facts.endpoint || this.conversation.nameOf(pool),
      via: this.wrappings.length === 0 ? 'tcp' : this.wrappings.join('+'),
      dialect: dialect.name,
      level: standing.level,
      confidence: standing.confidence,
      coins: facts.coins(dialect),
      algorithms: facts.algorithms(dialect),
      agent: facts.agent,
      wallet: facts.wallet,
      worker: facts.worker,
      login_kind: facts.login_kind,
      attribution: facts.attribution,
      reconnect: [...facts.reconnect],
      proxy_signs: facts.proxySigns(),
      reported_hash_rate: facts.reported_hash_rate,
      hash_unit: dialect.unit,
      opened,
      ...part.counters,
      segment: part.segment,
    };
  }

  /** The same for every part, and for every reading of the same packets. */
  private id(): string {
    const { ip, port } = this.conversation;
    const ends = [`${ip[0]} ${port[0]}`, `${ip[1]} ${port[1]}`].sort();
    const begin = Math.round((this.first ?? 0) * 1000);
    return createHash('sha256')
      .update(`${ends.join(' ')} ${begin}`)
      .digest('hex')
      .slice(0, 16);
  }
}

/** The oldest dialect that this one comes of. */
const rootOf = ({ name, refines }: Dialect): string => refines[0] ?? name;

const sameHour = (a: Millis, b: Millis): boolean => Math.floor(a / HOUR) === Math.floor(b / HOUR);
