/** What the blocks of coins say of conversations. What was said is kept while neither the conversation nor the blocks up to its
 * end have changed. */
import type { Millis } from '../../records/columns.ts';
import type { Clocks } from '../block-clock/clocks.ts';
import { clockWord, type ClockWord } from './clock-word.ts';

/** What the blocks said of a conversation, and up to when and at which count. */
interface Asked {
  readonly end: Millis;
  readonly count: number;
  readonly word: ClockWord | undefined;
}

/** When the server spoke unasked, and since when that was heard. */
interface Told {
  readonly pushes: readonly Millis[];
  readonly start: Millis;
}

export class BlockEar<T extends { readonly end: Millis }> {
  private readonly asked = new WeakMap<T, Asked>();
  private readonly clocks: Clocks;
  private readonly told: (train: T) => Told;

  constructor(clocks: Clocks, told: (train: T) => Told) {
    this.clocks = clocks;
    this.told = told;
  }

  /** Undefined where no blocks were heard of. */
  word(train: T): ClockWord | undefined {
    const { clocks, asked } = this;
    if (clocks.size === 0) return undefined;
    const before = asked.get(train);
    const { end } = train;
    if (before?.end === end && clocks.unchangedSince(before.count, end)) return before.word;
    const { pushes, start } = this.told(train);
    const word = clockWord(pushes, start, end, clocks);
    asked.set(train, { end, count: clocks.count, word });
    return word;
  }
}
