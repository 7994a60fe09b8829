/** The kernel of the logs (kernel.as.ts) as it is called, and where everything lies in its memory. The memory is shared, so that a
 * second thread can look through lines with the same tables. */
import { KERNEL } from './kernel.wasm.ts';

interface Global {
  readonly value: number;
}

/** What the kernel exports. Places are offsets in its memory. */
export interface Kernel {
  readonly line: Global;
  readonly reason: Global;
  readonly valueAt: Global;
  readonly valueEnd: Global;
  readonly passed: Global;
  /** Where it may write what it needs for a moment: 16 bytes that no other thread's kernel uses. */
  readonly own: (scratch: number) => void;
  readonly format: (lines: number, wanted: number, separator: number, separators: number) => void;
  readonly value: (
    what: number,
    column: number,
    key: number,
    keyLength: number,
    agent: number,
    agentLength: number,
  ) => void;
  readonly table: (which: number, at: number, slots: number) => void;
  readonly listEndings: (from: number, to: number) => void;
  readonly listIpv4: (from: number, to: number) => void;
  readonly listIpv6: () => void;
  readonly meet: () => void;
  readonly scan: (from: number, end: number, begun: boolean) => number;
}

export interface Memory {
  readonly buffer: SharedArrayBuffer;
}

/** As much of the global as is used: it is no part of the types of Node. */
interface Wasm {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
  readonly Memory: new (pages: {
    readonly initial: number;
    readonly maximum: number;
    readonly shared: true;
  }) => Memory;
}
const wasm = (globalThis as unknown as { readonly WebAssembly: Wasm }).WebAssembly;

/** Of 16 bytes each: what the first and the second thread write for a moment; then the one key that never changes. */
export const SCRATCH = { first: 64, second: 112 } as const;
const EVENT_KEY = 80;
const EVENT_TYPE = '"event_type"';
/** Keys of the values that are looked at, with their quotes. */
export const KEY = 128;
export const AGENT_KEY = 192;
/** 32-bit words that threads tell each other (ahead.ts). */
export const WORDS = 256;
/** Where the columns of a table that are looked at begin and end, as kernel.as.ts reads it; room for so many, and one behind them. */
export const COLUMNS = 640;
export const MOST_PLACES = 64;
/** What follows is laid out by whoever makes a memory. */
export const FREE = 8192;

const PAGE = 1 << 16;
/** As scripts/kernel.ts compiles it. */
const MOST_PAGES = 1024;

/** How to look: what `format` and `value` are given, the places of keys apart. */
export type HowToLook = readonly [
  lines: number,
  wanted: number,
  separator: number,
  separators: number,
  what: number,
  column: number,
  keyLength: number,
  agentLength: number,
];

export function lookBy(kernel: Kernel, how: HowToLook): void {
  const [lines, wanted, separator, separators, what, column, keyLength, agentLength] = how;
  kernel.format(lines, wanted, separator, separators);
  kernel.value(what, column, KEY, keyLength, AGENT_KEY, agentLength);
}

let compiled: object | undefined;

/** The compiled kernel, which other threads can be given. */
export const compiledKernel = (): object =>
  (compiled ??= new wasm.Module(Buffer.from(KERNEL, 'base64')));

export function memoryOf(bytes: number): Memory {
  const pages = Math.ceil(bytes / PAGE);
  const memory = new wasm.Memory({ initial: pages, maximum: MOST_PAGES, shared: true });
  Buffer.from(memory.buffer).write(EVENT_TYPE, EVENT_KEY);
  return memory;
}

export function kernelOn(memory: Memory, module: object, scratch: number): Kernel {
  const kernel = new wasm.Instance(module, { env: { memory } }).exports as Kernel;
  kernel.own(scratch);
  return kernel;
}
