/** Lets a miner of known hash rate work: shares as a Poisson process, jobs, difficulty steps, answers, stale rejects. */
import type { Rng } from '../../lib/rng.ts';
import type { Millis } from '../../records/columns.ts';
import { fakeWallet, fakeWorker } from '../wallets.ts';
import type { Dialect, Difficulty, Identity, Job, Line, Speaker } from './dialect.ts';

export interface Plan {
  readonly dialect: Dialect;
  readonly start: Millis;
  readonly seconds: number;
  /** True hash rate in the dialect's unit; the typical one when not given. */
  readonly hashRate?: number;
  /** Mean seconds between shares the pool aims at, 15 when not given. */
  readonly shareSeconds?: number;
  /** The first difficulty misses its aim by this factor, so that the pool steps. */
  readonly startFactor?: number;
  /** Seconds between the pool's difficulty reviews; 0 for a fixed difficulty. 120 when not given. */
  readonly reviewSeconds?: number;
  /** New blocks only, or (the usual pool) a refresh timer as well. Seconds; none when not given. */
  readonly refreshSeconds?: number;
  /** Mean seconds between blocks. */
  readonly blockSeconds?: number;
  /** When the coin's blocks come, in order, in place of a mean; sessions with the same list share the coin's clock. */
  readonly blocks?: readonly Millis[];
  /** Milliseconds from a block to the pool's word of it; 500 when not given. */
  readonly poolLag?: Millis;
  /** Probability that a share came too late, 0.01 when not given. */
  readonly stale?: number;
  /** Milliseconds from the tap to the pool and back. */
  readonly rtt?: number;
  readonly identity?: Partial<Identity>;
}

/** What is true about one session. */
export interface SessionTruth {
  readonly dialect: string;
  readonly coin: string;
  readonly algorithm: string;
  readonly unit: string;
  readonly hash_rate: number;
  readonly agent: string;
  readonly submitted: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly jobs: number;
  readonly seconds: number;
}

export interface TimedLine {
  readonly time: Millis;
  readonly by: 'miner' | 'pool';
  readonly text: string | Uint8Array;
}

export interface Session {
  readonly lines: readonly TimedLine[];
  readonly identity: Identity;
  readonly truth: SessionTruth;
}

/** A session while it runs. */
interface Run {
  readonly plan: Plan;
  readonly rng: Rng;
  readonly rtt: number;
  readonly hashRate: number;
  readonly speaker: Speaker;
  readonly lines: TimedLine[];
  clock: Millis;
  /** When the last exchange is over: turn-taking dialects start none before, answers never overtake. */
  free: Millis;
  job: Job;
  before: Job;
  jobs: number;
  submitted: number;
  accepted: number;
  sinceReview: number;
}

/** Messages in reply to each other; returns when the last one passed. */
function utter(run: Run, lines: readonly Line[], time: Millis): Millis {
  let at = time;
  let last: Line[0] | undefined;
  for (const [by, text] of lines) {
    if (last !== undefined) at += last === by ? 0.05 : by === 'pool' ? run.rtt : 1;
    last = by;
    run.lines.push({ time: at, by, text });
  }
  return at;
}

/** When an exchange may start. */
const turn = (run: Run, time: Millis): Millis =>
  run.plan.dialect.turns === true ? Math.max(time, run.free + 0.5) : time;

function makeJob(
  rng: Rng,
  nth: number,
  height: number,
  clean: boolean,
  difficulty: Difficulty,
  time: Millis,
): Job {
  return { nth, id: rng.hex(8), clean, height, difficulty, seconds: Math.floor(time / 1000) };
}

function nextJob(run: Run, difficulty: Difficulty, clean: boolean): void {
  const changed = difficulty.said !== run.job.difficulty.said;
  run.before = run.job;
  const height = run.job.height + (clean ? 1 : 0);
  run.job = makeJob(run.rng, run.jobs++, height, clean, difficulty, run.clock);
  run.free = Math.max(
    run.free,
    utter(run, run.speaker.job(run.job, changed), turn(run, run.clock)),
  );
}

/** A pool's look at the shares of the last interval, and the difficulty it then sets. */
function review(run: Run, seconds: number): void {
  const aim = run.plan.shareSeconds ?? 15;
  const factor = Math.min(8, Math.max(1 / 8, (aim * Math.max(1, run.sinceReview)) / seconds));
  run.sinceReview = 0;
  if (factor > 0.6 && factor < 1.6) return;
  nextJob(run, run.plan.dialect.difficulty(run.job.difficulty.work * factor), false);
}

function submit(run: Run): void {
  const stale = run.before !== run.job && run.rng.chance(run.plan.stale ?? 0.01);
  const share = {
    nth: run.submitted++,
    job: stale ? run.before : run.job,
    stale,
    nonce: run.rng.hex(16),
    time: run.clock,
  };
  run.sinceReview += 1;
  if (!stale) run.accepted += 1;
  const sent = utter(run, run.speaker.share(share), turn(run, run.clock));
  const back = Math.max(sent + run.rtt + run.rng.exponential(3), run.free + 0.05);
  run.free = utter(run, run.speaker.answer(share), back);
}

function tick(run: Run): void {
  const { speaker, job, hashRate, rng } = run;
  const said = speaker.tick?.say(job, hashRate * (0.97 + 0.06 * rng.float())) ?? [];
  run.free = Math.max(run.free, utter(run, said, turn(run, run.clock)));
}

/** Times of what comes next; Infinity for what never does. */
interface Agenda {
  block: Millis;
  refresh: Millis;
  review: Millis;
  tick: Millis;
  share: Millis;
}

/** Does what is due at `run.clock` and sets its next time. */
function step(run: Run, next: Agenda): void {
  const { plan, rng } = run;
  const drawShare = (): Millis =>
    run.clock + rng.exponential(run.job.difficulty.work / run.hashRate) * 1000;
  if (run.clock === next.share) {
    submit(run);
    next.share = drawShare();
  } else if (run.clock === next.tick) {
    tick(run);
    next.tick += (run.speaker.tick?.everySeconds ?? 0) * 1000;
  } else if (run.clock === next.review) {
    const seconds = plan.reviewSeconds ?? 120;
    review(run, seconds);
    next.review += seconds * 1000;
    // A Poisson process has no memory: the next share is drawn anew under the new difficulty.
    next.share = drawShare();
  } else {
    const block = run.clock === next.block;
    nextJob(run, run.job.difficulty, block);
    if (block) next.block = blockAfter(run);
    next.refresh = run.clock + (plan.refreshSeconds ?? Infinity) * 1000;
  }
}

/** Index of the first of `times` later than `time`. */
function firstAfter(times: readonly Millis[], time: Millis): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]! > time) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** When the pool tells of the next block. */
function blockAfter({ plan, rng, clock }: Run): Millis {
  const { blocks, poolLag = 500 } = plan;
  if (blocks !== undefined)
    return (blocks[firstAfter(blocks, clock - poolLag)] ?? Infinity) + poolLag;
  return clock + rng.exponential((plan.blockSeconds ?? plan.dialect.typical.jobSeconds) * 1000);
}

function play(run: Run, ready: Millis, end: Millis): void {
  const { plan, rng } = run;
  const reviewed = plan.reviewSeconds ?? 120;
  const next: Agenda = {
    block: blockAfter({ ...run, clock: ready }),
    refresh: ready + (plan.refreshSeconds ?? Infinity) * 1000,
    review: ready + (reviewed === 0 ? Infinity : reviewed * 1000),
    tick: ready + (run.speaker.tick?.everySeconds ?? Infinity) * 1000,
    share: ready + rng.exponential(run.job.difficulty.work / run.hashRate) * 1000,
  };
  for (;;) {
    run.clock = Math.min(next.block, next.refresh, next.review, next.tick, next.share);
    if (run.clock >= end) return;
    step(run, next);
  }
}

/** One mining session. Deterministic by `rng`. */
export function mine(plan: Plan, rng: Rng): Session {
  const { dialect } = plan;
  const hashRate = plan.hashRate ?? dialect.typical.hashRate;
  const wanted = hashRate * (plan.shareSeconds ?? 15) * (plan.startFactor ?? 1);
  const identity: Identity = {
    wallet: fakeWallet(dialect.coin, rng),
    worker: fakeWorker(rng),
    password: 'x',
    agent: rng.pick(dialect.agents),
    host: 'pool.example.net',
    port: 3333,
    ...plan.identity,
  };
  const first = makeJob(
    rng,
    0,
    rng.between(1_000_000, 3_400_000),
    true,
    dialect.difficulty(wanted),
    plan.start,
  );
  const run: Run = {
    plan,
    rng,
    rtt: plan.rtt ?? 30,
    hashRate,
    speaker: dialect.speak(identity, rng),
    lines: [],
    clock: plan.start,
    free: plan.start,
    job: first,
    before: first,
    jobs: 1,
    submitted: 0,
    accepted: 0,
    sinceReview: 0,
  };
  const ready = utter(run, run.speaker.open(first), plan.start);
  run.free = ready;
  play(run, ready, plan.start + plan.seconds * 1000);
  return {
    lines: run.lines.sort((a, b) => a.time - b.time),
    identity,
    truth: {
      dialect: dialect.name,
      coin: dialect.coin,
      algorithm: dialect.algorithm,
      unit: dialect.unit,
      hash_rate: hashRate,
      agent: identity.agent,
      submitted: run.submitted,
      accepted: run.accepted,
      rejected: run.submitted - run.accepted,
      jobs: run.jobs,
      seconds: plan.seconds,
    },
  };
}
