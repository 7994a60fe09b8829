/** Which lines of a block may matter: the others never become text. Lists, names that were answered and resolvers that were met lie
 * in the memory of the kernel (kernel.as.ts), into which every block is copied. */
import { formatIp, parseIp } from '../../lib/ip-address.ts';
import type { Listed } from '../../model/indicator.ts';
import { KERNEL } from './kernel.wasm.ts';
import { MAX_LINE } from './line-buffer.ts';
import type { LogBlock } from './log-file.ts';
import type { Matter } from './matter.ts';

/** How lines are told from each other, and what of them may matter. */
export interface Look {
  /** Of a table, its separator (a byte) and how many columns a line has; lines that are not so are always looked at. */
  readonly lines: 'text' | 'json' | { readonly separator: number; readonly columns: number };
  /** Listed names matter, wherever they stand; and listed addresses. */
  readonly names: boolean;
  readonly addresses: boolean;
  readonly value?: LookedAt;
}

/** One value that matters unless it was met before: of a table by its column, else by its key. An `event` is of Suricata: of
 * names that are asked for it is the resolver (`key`), of requests the program (`agent`); alerts always matter. */
export interface LookedAt {
  readonly what: 'resolver' | 'agent' | 'event';
  readonly column?: number;
  readonly key?: string;
  readonly agent?: string;
}

interface Global {
  readonly value: number;
}

/** What the kernel exports. Places are offsets in its memory. */
interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer; readonly grow: (pages: number) => number };
  readonly line: Global;
  readonly reason: Global;
  readonly valueAt: Global;
  readonly valueEnd: Global;
  readonly passed: Global;
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
  readonly listEnding: (end: number) => void;
  readonly listIpv4: () => void;
  readonly listIpv6: () => void;
  readonly meet: () => void;
  readonly scan: (from: number, end: number, begun: boolean) => number;
}

// As in kernel.as.ts.
const LINES = { text: 0, table: 1, json: 2 } as const;
const [NAMES, IPV4, IPV6, DIGITS] = [1, 2, 4, 8] as const;
const WHAT = { nothing: 0, resolver: 1, agent: 2, event: 3 } as const;
const TABLE = { endings: 0, addresses: 1, resolvers: 2, agents: 3 } as const;
const SCRATCH = 64;
const EVENT_KEY = 80;
const EVENT_TYPE = '"event_type"';

const KEY = 128;
const AGENT_KEY = 192;
const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const PAGE = 1 << 16;
/** Before and behind the lines: names are read backwards, and whole steps are. */
const MARGIN = 64;
const LARGEST_BLOCK = MAX_LINE + MARGIN;

/** Slots of a table for so many keys, at most half of them taken; and its bytes: words, and four bits a slot. */
const slotsFor = (keys: number): number => 2 ** Math.ceil(Math.log2(Math.max(64, 2 * keys)));
const bytesOf = (slots: number): number => 4 * slots + slots / 2;

/** Resolvers, and programs that do not matter, that are remembered; past that, they are met anew. */
const MAX_MET = 8192;
const MET_TABLES = 4096;
const MET_SLOTS = slotsFor(MAX_MET);
const MET_BYTES = bytesOf(MET_SLOTS);
/** Room for addresses that listed names are answered with, beyond those known when the tables were made. */
const SPARE_ADDRESSES = 1024;

/** As much of the global as is used: it is no part of the types of Node. */
interface Wasm {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
}
const wasm = (globalThis as unknown as { readonly WebAssembly: Wasm }).WebAssembly;
let compiled: object | undefined;

/** An instance of the kernel with memory for this much beyond its first page. */
function kernelWith(bytes: number): Kernel {
  compiled ??= new wasm.Module(Buffer.from(KERNEL, 'base64'));
  const kernel = new wasm.Instance(compiled).exports as Kernel;
  kernel.memory.grow(Math.ceil(bytes / PAGE));
  return kernel;
}

export class LineSieve {
  private readonly matter: Matter;
  private kernel!: Kernel;
  private memory!: Buffer;
  /** Where lines lie in the memory. */
  private data = 0;
  private listed: Listed | undefined;
  /** Names that their last two labels do not tell: nothing is passed over. */
  private anyName = true;
  private wanted = 0;
  /** Answered addresses that are in their table, and how many fit. */
  private answered = 0;
  private room = 0;
  private met = 0;
  private lines = 0;

  /** `matter` says what is listed, and answers what is met for the first time. */
  constructor(matter: Matter) {
    this.matter = matter;
    this.build();
  }

  /** Calls `line` with every line that may matter, without its end, and answers how many lines there are, empty ones apart.
   * `look` is asked before each; where it answers nothing, the next line is handed on whatever it holds. */
  each(
    block: LogBlock,
    look: () => Look | undefined,
    line: (start: number, end: number) => void,
  ): number {
    const { buffer, start, end } = block;
    if (this.matter.intel.listed?.() !== this.listed) this.build();
    this.lines = 0;
    let begun: Look | undefined;
    for (let at = start; ;) {
      const wish = look();
      // Of a name that was answered, the lines behind it may tell more.
      if (this.learn()) begun = undefined;
      if (wish !== undefined && !this.isOpen(wish)) {
        if (wish !== begun) this.begin(block, (begun = wish));
        at = this.skip(at, block);
      }
      if (at >= end) return this.lines;
      const newline = buffer.indexOf(NEWLINE, at);
      const last = newline > at && buffer[newline - 1] === CARRIAGE_RETURN ? newline - 1 : newline;
      if (last > at) {
        this.lines++;
        line(at, last);
      }
      at = newline + 1;
    }
  }

  /** The next line that may matter, at `at` or behind; the end of the block where there is none. */
  private skip(at: number, { buffer, start, end }: LogBlock): number {
    const { kernel, matter } = this;
    const shift = this.data - start;
    for (let begun = false; kernel.scan(at + shift, end + shift, begun) !== 0; begun = true) {
      this.lines += kernel.passed.value;
      at = kernel.line.value - shift;
      const reason = kernel.reason.value;
      if (reason !== WHAT.resolver && reason !== WHAT.agent) return at;
      const [from, to] = [kernel.valueAt.value - shift, kernel.valueEnd.value - shift];
      const value = buffer.toString('latin1', from, to);
      if (reason === WHAT.resolver ? matter.isNewResolver(value) : matter.mayBeAgent(value))
        return at;
      this.meet();
    }
    this.lines += kernel.passed.value;
    return end;
  }

  /** Such a value is passed over from now on. */
  private meet(): void {
    if (++this.met > MAX_MET) {
      this.met = 1;
      this.memory.fill(0, MET_TABLES, MET_TABLES + 2 * MET_BYTES);
    }
    this.kernel.meet();
  }

  private isOpen({ names, addresses }: Look): boolean {
    return (names && this.anyName) || (addresses && this.isAnyAddress());
  }

  private isAnyAddress(): boolean {
    return this.listed === undefined || this.matter.names.watchesAll;
  }

  /** Makes the tables anew, of what is listed now. */
  private build(): void {
    const { intel, names } = this.matter;
    this.listed = intel.listed?.();
    const endings = [...(this.listed?.endings ?? [])];
    const addresses = [...(this.listed?.addresses ?? [])].flatMap((ip) => parseIp(ip) ?? []);
    this.anyName =
      this.listed === undefined || endings.some((ending) => !/^[\w-]+\.[\w-]+$/.test(ending));
    this.wanted = endings.some((ending) => /\.\d/.test(ending)) ? DIGITS : 0;
    this.room = names.watchedAddresses.length + SPARE_ADDRESSES;
    this.answered = this.met = 0;
    const sizes = [slotsFor(endings.length), slotsFor(addresses.length + this.room)] as const;
    const [ofEndings, ofAddresses] = sizes.map(bytesOf) as [number, number];
    const behind = MET_TABLES + 2 * MET_BYTES;
    this.data = behind + ofEndings + ofAddresses + MARGIN;
    this.kernel = kernelWith(this.data + LARGEST_BLOCK);
    this.memory = Buffer.from(this.kernel.memory.buffer);
    this.kernel.table(TABLE.resolvers, MET_TABLES, MET_SLOTS);
    this.kernel.table(TABLE.agents, MET_TABLES + MET_BYTES, MET_SLOTS);
    this.kernel.table(TABLE.endings, behind, sizes[0]);
    this.kernel.table(TABLE.addresses, behind + ofEndings, sizes[1]);
    this.memory.write(EVENT_TYPE, EVENT_KEY);
    // A name begins where something else ends.
    this.memory[this.data - 1] = NEWLINE;
    if (!this.anyName)
      for (const ending of endings)
        this.kernel.listEnding(this.data + this.memory.write(ending, this.data));
    for (const address of addresses) this.list(address);
  }

  /** Takes over addresses that listed names were answered with since; true when there were some. */
  private learn(): boolean {
    const { watchedAddresses } = this.matter.names;
    if (watchedAddresses.length === this.answered) return false;
    if (watchedAddresses.length > this.room) this.build();
    for (; this.answered < watchedAddresses.length; this.answered++)
      this.list(watchedAddresses[this.answered]!);
    return true;
  }

  private list(address: Uint8Array): void {
    if (address.length === 4) {
      const text = formatIp(address);
      this.memory.fill(0, SCRATCH, SCRATCH + 16).write(text, SCRATCH + 16 - text.length);
      this.kernel.listIpv4();
    } else {
      this.memory.set(address, SCRATCH);
      this.kernel.listIpv6();
      this.wanted |= IPV6;
    }
  }

  /** Lays out the lines of a block, and how they are to be looked at. */
  private begin({ buffer, start, end }: LogBlock, look: Look): void {
    const { kernel, memory, wanted } = this;
    memory.set(buffer.subarray(start, end), this.data);
    const { lines, names, addresses, value } = look;
    const anywhere =
      (names ? NAMES | (wanted & DIGITS) : 0) | (addresses ? IPV4 | (wanted & IPV6) : 0);
    if (typeof lines === 'string') kernel.format(LINES[lines], anywhere, 0, 0);
    else kernel.format(LINES.table, anywhere, lines.separator, lines.columns - 1);
    const { what = 'nothing', column = 0, key = '', agent = '' } = value ?? {};
    const [length, agentLength] = [this.key(key, KEY), this.key(agent, AGENT_KEY)];
    kernel.value(WHAT[what], column, KEY, length, AGENT_KEY, agentLength);
  }

  /** Writes a key as JSON has it; its length. */
  private key(name: string, at: number): number {
    return name === '' ? 0 : this.memory.write(`"${name}"`, at);
  }
}
