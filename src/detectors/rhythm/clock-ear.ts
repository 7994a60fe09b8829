/** What clocks say of conversations: the blocks of coins that were heard of, or else the common jumps of conversations that look
 * like mining. */
import type { Clocks } from '../block-clock/clocks.ts';
import { BlockEar } from './block-ear.ts';
import type { ClockWord } from './clock-word.ts';
import { CommonJumps, MOST_COMPARED, type Candidate } from './common-jumps.ts';
import type { Train } from './tell-trains.ts';

/** Score from which a conversation may tell others of blocks by jumping with them: one in twenty of such mines. */
export const LIKELY = 2.3;

export class ClockEar {
  private readonly blocks: BlockEar<Train>;
  private jumps: CommonJumps | undefined;
  private readonly trains: ReadonlyMap<string, Train>;
  private readonly candidate: (train: Train) => Candidate;

  constructor(
    clocks: Clocks,
    trains: ReadonlyMap<string, Train>,
    candidate: (train: Train) => Candidate,
  ) {
    this.blocks = new BlockEar(clocks, candidate);
    this.trains = trains;
    this.candidate = candidate;
  }

  /** Conversations are compared anew in each sweep, and only where no block speaks for one. */
  beginSweep(): void {
    this.jumps = undefined;
  }

  word(train: Train): ClockWord | undefined {
    const word = this.blocks.word(train);
    if ((word !== undefined && word.weight > 0) || train.score < LIKELY) return word;
    this.jumps ??= this.compared();
    return this.jumps.word(this.candidate(train)) ?? word;
  }

  private compared(): CommonJumps {
    const likely = [...this.trains.values()].filter(({ score }) => score >= LIKELY);
    const first = likely.sort((a, b) => b.score - a.score).slice(0, MOST_COMPARED);
    return new CommonJumps(first.map(this.candidate));
  }
}
