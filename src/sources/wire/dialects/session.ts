/** What is known of one mining session, and how it is told in parts. Dialects report what happened; this counts it. */
import { createHash } from 'node:crypto';
import type { Ip, Millis } from '../../../records/columns.ts';
import type { Attribution, DifficultyStep, Mining, ProtocolLine } from '../../../records/mining.ts';
import { otherSide, type Conversation, type Side, type Sink } from '../stream.ts';
import { redact } from './redact.ts';
import { readLogin, type Login } from './wallet.ts';

const HOUR: Millis = 3_600_000;
const MAX_JOBS = 128;
const MAX_PENDING = 256;
const MAX_SEEN = 1024;
const MAX_STEPS = 32;
const MAX_LINES = 12;
const MAX_BLOCKS = 64;

/** How an answer settles a share. A stale share was work done all the same. */
export type Outcome = 'accepted' | 'rejected' | 'stale';

/** What kind of message a kept protocol line is; one or two of each kind tell the story. */
export type LineKind = 'login' | 'welcome' | 'difficulty' | 'job' | 'submit' | 'answer' | 'other';
const LINES_OF_KIND: Readonly<Record<LineKind, number>> = {
  login: 3,
  welcome: 2,
  difficulty: 1,
  job: 1,
  submit: 2,
  answer: 2,
  other: 1,
};

interface Counters {
  jobs: number;
  submitted: number;
  accepted: number;
  rejected: number;
  work_shares: number;
  exposure: number;
  seconds: number;
}
const noCounters = (): Counters => ({
  jobs: 0,
  submitted: 0,
  accepted: 0,
  rejected: 0,
  work_shares: 0,
  exposure: 0,
  seconds: 0,
});

interface Pending {
  /** Its difficulty was known when it was sent. */
  readonly weighed: boolean;
  readonly known: boolean;
}

export interface JobEvent {
  readonly id: string;
  /** Expected hashes per share of this job; 0 when not told. */
  readonly work: number;
  readonly difficulty?: number;
  /** What identifies the block it builds on; a new one is a new block. */
  readonly block?: string;
}

export class MiningSession {
  dialect = '';
  /** 0 nothing, 2 shape, 3 set up, 4 work. */
  level = 0;
  confidence = 0;
  algorithms: readonly string[] = [];
  agent = '';
  hashUnit: 'H/s' | 'Sol/s' | 'g/s' = 'H/s';
  /** Side of the miner, once meaning tells. */
  miner: Side | undefined;
  login: Login | undefined;
  reported = 0;
  /** Coins the protocol itself points to. */
  coins: readonly string[] = [];
  attribution: Attribution | null = null;
  /** Name of the endpoint as tunnels and the miner itself tell it. */
  name = '';
  private readonly via: string[] = [];
  private readonly conversation: Conversation;
  private readonly sink: Sink;
  private readonly reconnects = new Set<string>();
  private readonly signs = new Set<string>();
  private readonly wallets = new Set<string>();
  private readonly workers = new Set<string>();
  private readonly secrets = new Map<string, string>();
  private readonly jobs = new Set<string>();
  private readonly pending = new Map<string, Pending[]>();
  private readonly seen = new Set<string>();
  private readonly requests = new Set<string>();
  private pendingCount = 0;
  private block = '';
  private work = 0;
  /** When the difficulty in force began to count, in this part. */
  private since: Millis = 0;
  private steps: DifficultyStep[] = [];
  private blocks: Millis[] = [];
  private lines: ProtocolLine[] = [];
  private readonly kinds = new Map<LineKind, number>();
  private part = noCounters();
  private first: Millis = 0;
  private partStart: Millis = 0;
  private opened = true;
  private told = false;
  private last: Millis = 0;

  constructor(conversation: Conversation, sink: Sink) {
    this.conversation = conversation;
    this.sink = sink;
  }

  /** Something was said at `time`; an hour that has passed is told first. */
  at(time: Millis): void {
    if (this.first === 0) {
      this.first = time;
      this.partStart = time;
    }
    if (Math.floor(time / HOUR) > Math.floor(this.partStart / HOUR)) {
      const boundary = Math.floor(time / HOUR) * HOUR;
      this.tell(boundary, Math.min(this.last, boundary - 0.001));
      this.partStart = time;
    }
    if (time > this.last) this.last = time;
  }

  /** Raises what is shown: level and how sure the parser is of it. */
  show(level: 2 | 3 | 4, confidence: number): void {
    if (level > this.level) this.level = level;
    if (confidence > this.confidence) this.confidence = confidence;
  }

  tunnel(via: string, host: string): void {
    if (!this.via.includes(via)) this.via.push(via);
    if (host !== '') this.name = host.toLowerCase();
  }

  loggedIn(text: string, password: string | undefined): void {
    const login = readLogin(text);
    this.login = login;
    this.secret('wallet', login.wallet);
    this.secret('worker', login.worker);
    this.secret('wallet', text);
    this.wallets.add(login.wallet);
    if (login.worker !== '') this.workers.add(login.worker);
    if (this.wallets.size > 1) this.signs.add('many-logins');
    if (this.workers.size > 3) this.signs.add('many-workers');
    if (password === undefined || password === '') return;
    this.secret('password', password);
    this.attribution ??= attributionOf(password);
  }

  /** A worker name on its own. */
  works(worker: string): void {
    if (worker === '') return;
    this.secret('worker', worker);
    if (this.login !== undefined && this.login.worker === '')
      this.login = { ...this.login, worker };
  }

  /** A value to be replaced in every line. */
  secret(kind: 'wallet' | 'worker' | 'password', clear: string): void {
    if (clear === '' || this.secrets.has(clear) || this.secrets.size > 64) return;
    this.secrets.set(clear, this.sink.seal(kind, clear));
  }

  calls(agent: string): void {
    if (agent === '') return;
    this.agent = agent.slice(0, 200);
    if (/proxy/i.test(agent)) this.signs.add('agent');
  }

  sign(name: string): void {
    this.signs.add(name);
  }

  reconnect(host: string, port: number): void {
    if (this.reconnects.size < 8) this.reconnects.add(`${host}:${port}`);
  }

  /** The pool gave work. The difficulty it carries is in force from now on. */
  job({ id, work, difficulty = work, block }: JobEvent, time: Millis): void {
    this.part.jobs++;
    this.remember(id);
    if (block !== undefined) this.newBlock(block, time);
    if (work <= 0 || work === this.work) return;
    this.settle(time);
    this.work = work;
    this.since = time;
    this.steps.push({ time, difficulty, work });
    if (this.steps.length > MAX_STEPS) this.steps.shift();
  }

  /** A further job of the same message. */
  alsoJob(id: string): void {
    this.remember(id);
  }

  private remember(id: string): void {
    this.jobs.add(id);
    if (this.jobs.size <= MAX_JOBS) return;
    for (const oldest of this.jobs) {
      this.jobs.delete(oldest);
      return;
    }
  }

  /** The pool builds on another block from now on. */
  newBlock(block: string, time: Millis): void {
    if (block === this.block) return;
    if (this.block !== '' && this.blocks.length < MAX_BLOCKS) this.blocks.push(time);
    this.block = block;
  }

  knows(job: string): boolean {
    return this.jobs.has(job);
  }

  /** A share was sent. `key` tells shares apart; `request` finds the answer. False when it was sent before. */
  submit(key: string, job: string | undefined, request: string | undefined): boolean {
    if (this.seen.has(key)) return false;
    this.seen.add(key);
    if (this.seen.size > MAX_SEEN) {
      for (const oldest of this.seen) {
        this.seen.delete(oldest);
        break;
      }
    }
    this.part.submitted++;
    const weighed = this.work > 0;
    if (weighed) this.part.work_shares++;
    const known = job !== undefined && this.jobs.has(job);
    if (known) this.show(3, 97);
    if (request !== undefined) this.requests.delete(request);
    if (this.pendingCount < MAX_PENDING) {
      const name = request ?? '';
      const queue = this.pending.get(name);
      const pending = { weighed, known };
      if (queue === undefined) this.pending.set(name, [pending]);
      else queue.push(pending);
      this.pendingCount++;
    }
    return true;
  }

  /** The miner asked something that is no share: the answer to it is none either. */
  asked(request: string): void {
    this.requests.add(request);
    if (this.requests.size <= MAX_PENDING) return;
    for (const oldest of this.requests) {
      this.requests.delete(oldest);
      return;
    }
  }

  /** The share an answer is for: of its id, or (some pools answer with ids of their own) the oldest. */
  private answered(request: string | undefined): string | undefined {
    const name = request ?? '';
    if (this.pending.has(name)) return name;
    if (this.requests.has(name)) return undefined;
    for (const oldest of this.pending.keys()) return oldest;
    return undefined;
  }

  /** True when a share waits for this answer. */
  awaits(request: string | undefined): boolean {
    return this.answered(request) !== undefined;
  }

  answer(request: string | undefined, outcome: Outcome): void {
    const name = this.answered(request);
    if (name === undefined) return;
    const queue = this.pending.get(name);
    const pending = queue?.shift();
    if (pending === undefined) return;
    if (queue!.length === 0) this.pending.delete(name);
    this.pendingCount--;
    if (outcome === 'accepted') {
      this.part.accepted++;
      // Work is proven by an accepted share of a job that was seen, or in a session whose jobs were.
      const proven = pending.known || this.jobs.size > 0;
      this.show(proven ? 4 : 3, pending.known ? 99 : proven ? 95 : 90);
      return;
    }
    this.part.rejected++;
    // Refused for being late: the work was done. Refused for being wrong: it was not.
    // (The share may have been told with an earlier part; then that count stands.)
    if (outcome === 'rejected' && pending.weighed && this.part.work_shares > 0)
      this.part.work_shares--;
  }

  /** The answer to the oldest share where shares name no job: a job seen before is proof enough. */
  answerProven(outcome: Outcome): void {
    if (!this.awaits(undefined)) return;
    this.answer(undefined, outcome);
    if (outcome === 'accepted' && this.jobs.size > 0) this.show(4, 97);
  }

  /** Shares the pool accepted at once (Stratum V2 batches), the oldest first. */
  acceptUpTo(count: number): void {
    for (let i = 0; i < count; i++) {
      const [name] = this.pending.keys();
      if (name === undefined) return;
      this.answer(name, 'accepted');
    }
  }

  line(kind: LineKind, side: Side, value: unknown, time: Millis): void {
    const n = this.kinds.get(kind) ?? 0;
    if (n >= LINES_OF_KIND[kind] || this.lines.length >= MAX_LINES || this.miner === undefined)
      return;
    this.kinds.set(kind, n + 1);
    const direction = side === this.miner ? 'out' : 'in';
    this.lines.push({ time, direction, text: redact(value, this.secrets) });
  }

  /** Counts the time up to `time` under the difficulty in force. */
  private settle(time: Millis): void {
    if (this.work <= 0 || time <= this.since) return;
    const seconds = (time - this.since) / 1000;
    this.part.exposure += seconds / this.work;
    this.part.seconds += seconds;
    this.since = time;
  }

  cut(time: Millis): void {
    if (this.first === 0) return;
    this.tell(time, time);
    this.partStart = time;
  }

  /** Emits the part up to `until`, when the session is one; what happened in it last, at `end`. */
  private tell(until: Millis, end: Millis): void {
    this.settle(until);
    if (this.level < 2) return;
    const { part } = this;
    const quiet =
      part.jobs === 0 &&
      part.submitted === 0 &&
      part.accepted === 0 &&
      part.rejected === 0 &&
      part.seconds === 0;
    if (this.told && quiet) return;
    this.sink.mining(this.row(Math.max(end, this.partStart)));
    this.told = true;
    this.opened = false;
    this.part = noCounters();
    this.lines = [];
    this.kinds.clear();
    this.blocks = [];
    this.steps = this.steps.slice(-1);
  }

  private row(end: Millis): Mining {
    const { conversation, sink, login } = this;
    const src = this.miner ?? conversation.opener ?? 0;
    const dst = otherSide(src);
    const ends: [Ip, number, Ip, number] = [
      conversation.ip[src],
      conversation.port[src],
      conversation.ip[dst],
      conversation.port[dst],
    ];
    return {
      session_id: createHash('sha256')
        .update([...ends, Math.round(this.conversation.start * 1000)].join(' '))
        .digest('hex')
        .slice(0, 16),
      session_start: this.first,
      start_time: this.partStart,
      end_time: end,
      src_ip: ends[0],
      src_port: ends[1],
      dst_ip: ends[2],
      dst_port: ends[3],
      dst_name: this.name || conversation.nameOf(dst),
      via: this.via.length === 0 ? 'tcp' : this.via.join('+'),
      dialect: this.dialect,
      level: this.level,
      confidence: this.confidence,
      coins: this.coins.length > 0 ? this.coins : (login?.coins ?? []),
      algorithms: this.algorithms,
      agent: this.agent,
      wallet: login === undefined || login.wallet === '' ? '' : sink.seal('wallet', login.wallet),
      worker: login === undefined || login.worker === '' ? '' : sink.seal('worker', login.worker),
      login_kind: login?.kind ?? '',
      attribution: this.attribution,
      reconnect: [...this.reconnects],
      proxy_signs: [...this.signs].sort(),
      ...this.part,
      difficulties: this.steps,
      reported_hash_rate: this.reported,
      hash_unit: this.hashUnit,
      opened: this.opened,
      blocks: this.blocks,
      lines: this.lines,
      segment: sink.segment,
    };
  }
}

/** `[192.168.1.9][root][host][8][CPU name]`: botnets write who they are into the password. */
function attributionOf(password: string): Attribution | null {
  const parts = [...password.matchAll(/\[([^\]]*)\]/g)].map(([, part = '']) => part);
  const [internal_ip = '', user = '', hostname = '', cores = '', cpu = ''] = parts;
  if (parts.length < 4 || !/^[\d.:a-f]+$/.test(internal_ip)) return null;
  return { internal_ip, user, hostname, cores: Number.parseInt(cores, 10) || 0, cpu };
}
