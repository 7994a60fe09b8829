/** Looks through blocks of a log before their turn comes, in a second thread (ahead-thread.ts). Blocks are read into slots in the
 * memory of the kernel. The second thread takes the one read last, the first thread the one that is to be told next, so that they
 * meet in between; what the second found is where lines are that may matter, and the first tells them in order.
 *
 * Both look by the same tables. A resolver or program that is met is put in while the second thread looks: it is behind that line in
 * the log. Whatever else changes is a new version, and what was looked through under another is looked through again. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { ownProgram } from '../../lib/program-files.ts';
import { compiledKernel, WORDS, type HowToLook, type Memory } from './kernel.ts';
import { SLOT, SLOT_WORDS, slotPlace, SLOTS, STATE, WORD, type AheadData } from './ahead-layout.ts';
import { BLOCK } from './line-buffer.ts';
import type { LogBlock } from './log-file.ts';

/** Bytes to be read in place for which a second thread is worth starting. */
export const LARGE = 32 << 20;
/** How long a block that the second thread has taken is waited for, before it is given up. */
const PATIENCE_MS = 2000;
const NEWLINE = 0x0a;

/** What was found in a block, by places in the memory. */
export interface Found {
  /** Of each line that may matter, where it begins and how many are before it. */
  readonly lines: Int32Array;
  /** Up to where it was looked through, and the lines up to there. */
  readonly until: number;
  readonly count: number;
}

/** A second thread that was started beforehand, for whoever comes first. */
let spare: Worker | undefined;

function begun(): Worker {
  const worker = new Worker(ownProgram('sources/log/ahead-thread'));
  // Without it, everything is looked through by the first.
  worker.on('error', () => undefined);
  worker.unref();
  return worker;
}

/** Starts a second thread, where there is a core for it, before it is known what it is to look for. */
export function prepareAhead(): void {
  if (availableParallelism() > 1) spare ??= begun();
}

export class Ahead {
  private readonly memory: Memory;
  private readonly at: number;
  private readonly words: Int32Array;
  private readonly places: readonly number[];
  private worker: Worker | undefined;
  private ended = false;
  private next = 0;

  /** The memory has room of AHEAD_BYTES at `at`. */
  constructor(memory: Memory, at: number) {
    this.memory = memory;
    this.at = at;
    this.words = new Int32Array(memory.buffer, WORDS, WORD.slots + SLOTS * SLOT_WORDS);
    this.places = Array.from({ length: SLOTS }, (_, slot) => slotPlace(at, slot).lines);
    const bytes = new Uint8Array(memory.buffer);
    // A name begins where something else ends.
    for (const place of this.places) bytes[place - 1] = NEWLINE;
  }

  /** Blocks that may be handed over before the first of them is told. */
  get depth(): number {
    return this.worker === undefined ? 0 : SLOTS - 1;
  }

  /** Starts the second thread where there is a core for it. */
  start(): void {
    if (this.worker !== undefined || this.ended || availableParallelism() < 2) return;
    const { memory, at } = this;
    const data: AheadData = { module: compiledKernel(), memory, at };
    this.worker = spare ?? begun();
    spare = undefined;
    this.worker.on('error', () => this.stop());
    // oxlint-disable-next-line require-post-message-target-origin -- of windows, not of threads
    this.worker.postMessage(data);
  }

  /** For good. */
  stop(): void {
    this.ended = true;
    Atomics.store(this.words, WORD.ended, 1);
    Atomics.notify(this.words, WORD.handed);
    this.worker = undefined;
  }

  /** Where the next block is to be read to: the slot that was used longest ago. */
  room(): Buffer {
    const slot = this.next;
    this.next = (slot + 1) % SLOTS;
    return Buffer.from(this.memory.buffer, this.places[slot], BLOCK + 1);
  }

  /** The slot a block lies in; -1 when it lies elsewhere. */
  private slotOf({ buffer }: LogBlock): number {
    return buffer.buffer === this.memory.buffer ? this.places.indexOf(buffer.byteOffset) : -1;
  }

  /** A block that will be told later. */
  handOver(block: LogBlock): void {
    const slot = this.slotOf(block);
    if (this.worker === undefined || slot < 0) return;
    const { words } = this;
    const base = WORD.slots + slot * SLOT_WORDS;
    words[base + SLOT.from] = this.places[slot]! + block.start;
    words[base + SLOT.to] = this.places[slot]! + block.end;
    words[base + SLOT.order] = words[WORD.handed]!;
    Atomics.store(words, base + SLOT.state, STATE.waiting);
    Atomics.add(words, WORD.handed, 1);
    Atomics.notify(words, WORD.handed);
  }

  /** What was found in a block whose turn has come; undefined when it is to be looked through now. */
  take(block: LogBlock): Found | undefined {
    const slot = this.slotOf(block);
    if (slot < 0) return undefined;
    const { words, memory, at } = this;
    const base = WORD.slots + slot * SLOT_WORDS;
    const state = base + SLOT.state;
    const before = Atomics.compareExchange(words, state, STATE.waiting, STATE.free);
    if (before === STATE.waiting || before === STATE.free) return undefined;
    if (Atomics.wait(words, state, STATE.taken, PATIENCE_MS) === 'timed-out') {
      this.stop();
      return undefined;
    }
    Atomics.store(words, state, STATE.free);
    if (words[base + SLOT.version] !== words[WORD.version]) return undefined;
    return {
      lines: new Int32Array(
        memory.buffer,
        slotPlace(at, slot).found,
        2 * words[base + SLOT.found]!,
      ),
      until: words[base + SLOT.until]!,
      count: words[base + SLOT.lines]!,
    };
  }

  /** Changes what both look by. */
  change(by: () => void): void {
    Atomics.add(this.words, WORD.version, 1);
    by();
    Atomics.add(this.words, WORD.version, 1);
  }

  /** How lines are looked at from now on; within a change. */
  lookBy(how: HowToLook): void {
    this.words.set(how, WORD.look);
  }
}
