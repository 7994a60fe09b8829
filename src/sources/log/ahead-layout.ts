/** What both threads of ahead.ts know: words and slots in the memory of the kernel. */
import type { Memory } from './kernel.ts';
import { BLOCK } from './line-buffer.ts';

export const SLOTS = 8;
/** Lines of a block of which it is told that they may matter; past that, the first thread looks for itself. */
export const MOST_FOUND = 2048;

/** Words at WORDS: the version, which is odd while something is changed; blocks handed over so far; whether to end; how to look
 * (`HowToLook`); and behind them the words of each slot. */
export const WORD = { version: 0, handed: 1, ended: 2, look: 4, slots: 16 } as const;
/** Of a slot: its state; the block, from and to, and which one it is; the version it was looked through by; how many lines were found;
 * up to where it was looked through, and how many lines lie before. */
export const SLOT = {
  state: 0,
  from: 1,
  to: 2,
  order: 3,
  version: 4,
  found: 5,
  until: 6,
  lines: 7,
} as const;
export const SLOT_WORDS = 8;
export const STATE = { free: 0, waiting: 1, taken: 2, done: 3 } as const;

const MARGIN = 64;
const SLOT_BYTES = BLOCK + 2 * MARGIN;
/** Of each line found, where it begins and how many are before it. */
const FOUND_BYTES = MOST_FOUND * 8;
/** Bytes that slots take. */
export const AHEAD_BYTES = SLOTS * (SLOT_BYTES + FOUND_BYTES);

/** Where slots lie in a memory that has room for them from `at` (a multiple of 8) on. */
export const slotPlace = (at: number, slot: number): { lines: number; found: number } => ({
  lines: at + SLOTS * FOUND_BYTES + slot * SLOT_BYTES + MARGIN,
  found: at + slot * FOUND_BYTES,
});

/** What the second thread is given. */
export interface AheadData {
  readonly module: object;
  readonly memory: Memory;
  readonly at: number;
}
