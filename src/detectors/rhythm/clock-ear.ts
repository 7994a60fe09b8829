/** What clocks say of conversations: the blocks of coins that were heard of, or else the common jumps of conversations that look
 * like mining. What was said is kept while neither the conversation nor the blocks up to its end have changed. */
import type { Millis } from '../../records/columns.ts';
import type { Clocks } from '../block-clock/clocks.ts';
import { clockWord, type ClockWord } from './clock-word.ts';
import { CommonJumps, MOST_COMPARED, type Candidate } from './common-jumps.ts';
import type { Train } from './tell-trains.ts';

/** Score from which a conversation may tell others of blocks by jumping with them: one in twenty of such mines. */
export const LIKELY = 2.3;

/** What the blocks said of a train, and up to when and at which count. */
interface Asked {
  readonly end: Millis;
  readonly count: number;
  readonly word: ClockWord | undefined;
}

export class ClockEar {
  private readonly asked = new WeakMap<Train, Asked>();
  private jumps: CommonJumps | undefined;
  private readonly clocks: Clocks;
  private readonly trains: ReadonlyMap<string, Train>;
  private readonly candidate: (train: Train) => Candidate;

  constructor(
    clocks: Clocks,
    trains: ReadonlyMap<string, Train>,
    candidate: (train: Train) => Candidate,
  ) {
    this.clocks = clocks;
    this.trains = trains;
    this.candidate = candidate;
  }

  /** Conversations are compared anew in each sweep, and only where no block speaks for one. */
  beginSweep(): void {
    this.jumps = undefined;
  }

  word(train: Train): ClockWord | undefined {
    const word = this.blockWord(train);
    if ((word !== undefined && word.weight > 0) || train.score < LIKELY) return word;
    this.jumps ??= this.compared();
    return this.jumps.word(this.candidate(train)) ?? word;
  }

  private blockWord(train: Train): ClockWord | undefined {
    const { clocks, asked } = this;
    if (clocks.size === 0) return undefined;
    const before = asked.get(train);
    const { end } = train;
    if (before?.end === end && clocks.unchangedSince(before.count, end)) return before.word;
    const { pushes, start } = this.candidate(train);
    const word = clockWord(pushes, start, end, clocks);
    asked.set(train, { end, count: clocks.count, word });
    return word;
  }

  private compared(): CommonJumps {
    const likely = [...this.trains.values()].filter(({ score }) => score >= LIKELY);
    const first = likely.sort((a, b) => b.score - a.score).slice(0, MOST_COMPARED);
    return new CommonJumps(first.map(this.candidate));
  }
}
