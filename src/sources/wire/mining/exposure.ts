/** The difficulty in force, and the time spent under it: ∫ dt / work. A difficulty comes into force with the job that
 * carries it, or with the first job after the message that set it; before the first one nothing is counted. */
import type { Millis } from '../../../records/columns.ts';
import type { DifficultyStep } from '../../../records/mining.ts';
import type { Counters } from './counters.ts';
import { shownDifficulty, workOf, type Said } from './difficulty.ts';

const MAX_STEPS = 32;
/** A silence longer than this says nothing of the time in between. */
const MAX_SILENCE: Millis = 24 * 3_600_000;

export class Exposure {
  /** Said, but no job has come with it yet. */
  private next: Said | undefined;
  private step: DifficultyStep | undefined;
  private upTo: Millis = 0;
  /** What was counted in the part being read when the last share was sent. */
  private atShare = { seconds: 0, exposure: 0 };
  /** Where watching began anew. */
  private edge: Millis = Number.NEGATIVE_INFINITY;

  /** A share sent at this time is work of a time that was watched: not one that has ended a time nothing is known of, for that was
   * more likely to be long. */
  counts(time: Millis): boolean {
    return this.step !== undefined && time > this.edge;
  }

  /** The pool announced a difficulty for the jobs to come. */
  announce(said: Said): void {
    this.next = said;
  }

  /** A job arrived; what was said last comes into force. `algorithms` say what a difficulty means. */
  job(algorithms: readonly string[], time: Millis, counters: Counters): void {
    const said = this.next;
    if (said === undefined) return;
    this.next = undefined;
    const work = workOf(said, algorithms);
    if (work === undefined) {
      // Not known what it is worth: keep it, in case the next job tells.
      this.next = said;
      this.step = undefined;
      return;
    }
    if (this.step?.work === work) return;
    if (this.step === undefined) this.upTo = time;
    this.step = { time, difficulty: shownDifficulty(said, work), work };
    counters.difficulties.push(this.step);
    if (counters.difficulties.length > MAX_STEPS) counters.difficulties.shift();
  }

  /** Counts the time up to `time`. */
  advance(time: Millis, counters: Counters): void {
    const { step } = this;
    if (step === undefined || time <= this.upTo) return;
    if (time - this.upTo <= MAX_SILENCE) {
      const seconds = (time - this.upTo) / 1000;
      counters.seconds += seconds;
      counters.exposure += seconds / step.work;
    }
    this.upTo = time;
  }

  /** A share was sent, or a part begun: what is counted from here on may be taken back. */
  mark({ seconds, exposure }: Counters): void {
    this.atShare = { seconds, exposure };
  }

  /** This part of the time since the last share is not counted. */
  takeBack(part: number, counters: Counters): void {
    counters.seconds -= part * (counters.seconds - this.atShare.seconds);
    counters.exposure -= part * (counters.exposure - this.atShare.exposure);
    this.mark(counters);
  }

  /** Nothing is known of the time up to `time`: it is left out. */
  skip(time: Millis): void {
    this.upTo = Math.max(this.upTo, time);
    this.edge = this.upTo;
  }

  /** The difficulty may have become another, unheard. */
  forget(): void {
    this.next = undefined;
    this.step = undefined;
  }

  /** A new part begins: the difficulty in force is in force in it too. */
  carry(counters: Counters): void {
    this.mark(counters);
    if (this.step !== undefined) counters.difficulties.push(this.step);
  }
}
