/** The second thread of ahead.ts: looks through blocks that wait, the one read last first. */
import { parentPort } from 'node:worker_threads';
import {
  MOST_FOUND,
  SLOT,
  SLOT_WORDS,
  slotPlace,
  SLOTS,
  STATE,
  WORD,
  type AheadData,
} from './ahead-layout.ts';
import { kernelOn, lookBy, SCRATCH, WORDS, type HowToLook } from './kernel.ts';

const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** It may have been started before anybody knew what is to be looked for. */
const {
  module,
  memory,
  at: slots,
} = await new Promise<AheadData>((given) => parentPort!.once('message', given));
const kernel = kernelOn(memory, module, SCRATCH.second);
const bytes = Buffer.from(memory.buffer);
const words = new Int32Array(memory.buffer, WORDS, WORD.slots + SLOTS * SLOT_WORDS);

/** Where the words of the newest block begin that waits; -1 when none does. */
function newest(): number {
  let base = -1;
  for (let one = WORD.slots; one < words.length; one += SLOT_WORDS)
    if (
      Atomics.load(words, one + SLOT.state) === STATE.waiting &&
      (base < 0 || words[one + SLOT.order]! > words[base + SLOT.order]!)
    )
      base = one;
  return base;
}

/** What is looked by, once nobody is changing it. */
function settled(): number {
  for (;;) {
    const version = Atomics.load(words, WORD.version);
    if (version % 2 === 0) return version;
  }
}

function lookThrough(base: number): void {
  const version = settled();
  lookBy(kernel, words.subarray(WORD.look, WORD.look + 8) as unknown as HowToLook);
  const found = new Int32Array(
    memory.buffer,
    slotPlace(slots, (base - WORD.slots) / SLOT_WORDS).found,
    2 * MOST_FOUND,
  );
  const to = words[base + SLOT.to]!;
  let at = words[base + SLOT.from]!;
  let lines = 0;
  let n = 0;
  while (at < to && n < 2 * MOST_FOUND) {
    const stopped = kernel.scan(at, to, false) !== 0;
    lines += kernel.passed.value;
    if (!stopped) {
      at = to;
      break;
    }
    const line = kernel.line.value;
    const newline = bytes.indexOf(NEWLINE, line);
    found[n++] = line;
    found[n++] = lines;
    if (newline > line + Number(bytes[newline - 1] === CARRIAGE_RETURN)) lines++;
    at = newline + 1;
  }
  words[base + SLOT.version] = version;
  words[base + SLOT.found] = n / 2;
  words[base + SLOT.until] = at;
  words[base + SLOT.lines] = lines;
}

while (Atomics.load(words, WORD.ended) === 0) {
  const handed = Atomics.load(words, WORD.handed);
  const base = newest();
  if (base < 0) Atomics.wait(words, WORD.handed, handed);
  else if (
    Atomics.compareExchange(words, base + SLOT.state, STATE.waiting, STATE.taken) === STATE.waiting
  ) {
    lookThrough(base);
    Atomics.store(words, base + SLOT.state, STATE.done);
    Atomics.notify(words, base + SLOT.state);
  }
}
