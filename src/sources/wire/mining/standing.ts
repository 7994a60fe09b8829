/** Adds up what the messages of a session show: whether it is mining, on which level, how surely, and who the miner is. */
import type { Side } from '../stream.ts';
import { otherSide } from '../stream.ts';
import type { Meaning, Step, Strength } from './dialect.ts';

const RANK = { faint: 1, likely: 2, sure: 3 } as const;

export class Standing {
  miner: Side | undefined;
  /** Messages with any meaning. */
  signs = 0;
  private readonly best: Record<Step, number> = { hello: 0, setup: 0, job: 0, share: 0 };
  /** One message that only miners or pools send, or likely ones of two steps. Asked for every message. */
  isMining = false;
  /** Jobs handed out, the same one again included. */
  jobs = 0;
  private accepted = 0;
  private refused = false;
  /** How sure sizes alone are. */
  private shape = 0;

  /** Takes note of a meaning said by `side`. False when it contradicts who the miner is: then it is to be ignored. */
  add({ by, step, strength = 'faint' }: Meaning, side: Side): boolean {
    const miner = by === 'miner' ? side : otherSide(side);
    if (this.miner !== undefined && this.miner !== miner) {
      if (this.isMining || strength !== 'sure') return false;
      Object.assign(this.best, { hello: 0, setup: 0, job: 0, share: 0 });
      this.judge();
    }
    this.miner = miner;
    this.signs++;
    if (step !== undefined) this.raise(step, strength);
    if (step === 'job') this.jobs++;
    return true;
  }

  /** What was said so far was another protocol's: what follows begins anew. */
  forget(): void {
    this.miner = undefined;
    Object.assign(this.best, { hello: 0, setup: 0, job: 0, share: 0 });
    this.judge();
  }

  /** A share named a job that the pool had handed out: together they prove each other. */
  echo(): void {
    if (this.best.share >= RANK.likely && this.best.job >= RANK.likely) this.raise('share', 'sure');
  }

  /** Sizes alone look like mining, begun by `client`; 0 takes it back. */
  seem(client: Side, confidence: number): void {
    this.shape = confidence;
    this.miner ??= client;
  }

  accept(): void {
    this.accepted++;
  }

  /** The pool refused greeting or login. */
  refuse(): void {
    this.refused = true;
  }

  /** 4 with accepted shares, 3 for a session, 2 for sizes alone, 0 when this may be anything. */
  get level(): 0 | 2 | 3 | 4 {
    if (!this.isMining) return this.shape > 0 ? 2 : 0;
    return this.accepted > 0 ? 4 : 3;
  }

  /** 0–100. */
  get confidence(): number {
    const { hello, job, share } = this.best;
    if (!this.isMining) return this.shape;
    if (this.accepted > 0) return job + hello > 0 ? 99 : 96;
    if (job === 0) return this.withoutJob;
    if (share > 0) return 96;
    if (hello > 0) return 94;
    return this.jobs >= 3 ? 88 : 80;
  }

  private get withoutJob(): number {
    const { hello, setup, share } = this.best;
    if (setup >= RANK.likely && hello > 0) return 88;
    if (share > 0) return 82;
    return this.refused ? 70 : 75;
  }

  private raise(step: Step, strength: Strength): void {
    if (this.best[step] >= RANK[strength]) return;
    this.best[step] = RANK[strength];
    this.judge();
  }

  private judge(): void {
    const ranks = Object.values(this.best);
    this.isMining =
      ranks.includes(RANK.sure) || ranks.filter((rank) => rank >= RANK.likely).length >= 2;
  }
}
