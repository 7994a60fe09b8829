/** Which lines of a block may matter: the others never become text. Lists, names that were answered and resolvers that were met lie
 * in the memory of the kernel (kernel.as.ts), and so do blocks: they are read to where `room` says, or copied. Of a large log a
 * second thread looks through some blocks ahead (ahead.ts). */
import { formatIp, parseIp } from '../../lib/ip-address.ts';
import type { Listed } from '../../model/indicator.ts';
import { AHEAD_BYTES } from './ahead-layout.ts';
import { Ahead, LARGE, type Found } from './ahead.ts';
import {
  AGENT_KEY,
  COLUMNS,
  compiledKernel,
  FREE,
  KEY,
  kernelOn,
  lookBy,
  memoryOf,
  MOST_PLACES,
  SCRATCH,
  type HowToLook,
  type Kernel,
} from './kernel.ts';
import { MAX_LINE } from './line-buffer.ts';
import type { LogBlock } from './log-file.ts';
import type { Matter } from './matter.ts';

/** How lines are told from each other, and what of them may matter. */
export interface Look {
  /** Of a table, its separator (a byte) and how many columns a line has; lines that are not so are always looked at. */
  readonly lines: 'text' | 'json' | { readonly separator: number; readonly columns: number };
  /** Listed names matter, and listed addresses: wherever they stand, or (both) in these columns of a table. */
  readonly names: boolean | readonly number[];
  readonly addresses: boolean | readonly number[];
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

// As in kernel.as.ts.
const LINES = { text: 0, table: 1, json: 2 } as const;
const [NAMES, IPV4, IPV6, DIGITS, SOME] = [1, 2, 4, 8, 16] as const;
const WHAT = { nothing: 0, resolver: 1, agent: 2, event: 3 } as const;
const TABLE = { endings: 0, addresses: 1, resolvers: 2, agents: 3 } as const;
/** What is at a separator. */
const AT = { begin: 0, name: 1, address: 2, value: 3 } as const;
const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** Before and behind the lines: names are read backwards, and whole steps are. */
const MARGIN = 64;
const LARGEST_BLOCK = MAX_LINE + MARGIN;

/** False where they do not, and of a table where no column holds any. */
const matters = (where: boolean | readonly number[]): boolean =>
  typeof where === 'boolean' ? where : where.length > 0;

/** Slots of a table for so many keys, at most half of them taken; and its bytes: words, and four bits a slot. */
const slotsFor = (keys: number): number => 2 ** Math.ceil(Math.log2(Math.max(64, 2 * keys)));
const bytesOf = (slots: number): number => 4 * slots + slots / 2;

/** Resolvers, and programs that do not matter, that are remembered; past that, they are met anew. */
const MAX_MET = 8192;
const MET_TABLES = FREE;
const MET_SLOTS = slotsFor(MAX_MET);
const MET_BYTES = bytesOf(MET_SLOTS);
/** Names (of at most 253 bytes) or addresses that fit where a block does. */
const TOGETHER = 4096;
/** Room for addresses that listed names are answered with, beyond those known when the tables were made. */
const SPARE_ADDRESSES = 1024;

export class LineSieve {
  private readonly matter: Matter;
  private readonly large: number;
  private kernel!: Kernel;
  private memory!: Buffer;
  private ahead!: Ahead;
  /** Where lines that were not read in place lie in the memory; and those of this block, less their place in its buffer. */
  private data = 0;
  private shift = 0;
  /** By which both threads look. */
  private look: Look | undefined;
  /** What was found ahead in this block, and how much of it was asked for. */
  private found: Found | undefined;
  private asked = 0;
  /** Bytes that will be read in place. */
  private expected = 0;
  private listed: Listed | undefined;
  /** Names that their last two labels do not tell: nothing is passed over. */
  private anyName = true;
  private wanted = 0;
  /** Answered addresses that are in their table, and how many fit. */
  private answered = 0;
  private most = 0;
  private met = 0;
  private lines = 0;

  /** `matter` says what is listed, and answers what is met for the first time. Logs are `large` from so many bytes on. */
  constructor(matter: Matter, large = LARGE) {
    this.matter = matter;
    this.large = large;
    this.build();
  }

  /** So many bytes will be read to where `room` says: a second thread starts where they are many. */
  expect(bytes: number): void {
    this.expected = bytes;
    this.startAhead();
  }

  private startAhead(): void {
    if (this.expected > this.large) this.ahead.start();
  }

  /** Where the next block may be read to: BLOCK bytes and one. What the others hold stays while `depth` blocks wait. */
  room(): Buffer {
    return this.ahead.room();
  }

  /** Blocks that may wait for their turn, so that they are looked through ahead. */
  get depth(): number {
    return this.ahead.depth;
  }

  /** A block whose turn comes after those that were handed over before. */
  handOver(block: LogBlock): void {
    this.ahead.handOver(block);
  }

  /** No more is read. */
  rest(): void {
    this.ahead.stop();
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
    this.found = this.ahead.take(block);
    this.asked = 0;
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
  private skip(from: number, block: LogBlock): number {
    let at = from;
    while (this.found !== undefined) {
      const { lines, until, count } = this.found;
      const next = lines[this.asked];
      const line = (next ?? until) - this.shift;
      if (line >= at) {
        at = line;
        this.lines = lines[this.asked + 1] ?? count;
      }
      if (next === undefined) break;
      if (line === at) {
        // It was found by what was known then.
        const end = block.buffer.indexOf(NEWLINE, at) + 1;
        const stop = this.scan(at, end, block);
        if (stop < end) return stop;
        at = end;
      }
      this.asked += 2;
    }
    this.found = undefined;
    return this.scan(at, block.end, block);
  }

  /** The first line of `[from, end)` that may matter; the end where there is none. */
  private scan(from: number, end: number, { buffer }: LogBlock): number {
    const { kernel, matter, shift } = this;
    let at = from;
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
      this.change(() => this.memory.fill(0, MET_TABLES, MET_TABLES + 2 * MET_BYTES));
    }
    this.kernel.meet();
  }

  private isOpen({ names, addresses }: Look): boolean {
    return (matters(names) && this.anyName) || (matters(addresses) && this.isAnyAddress());
  }

  private isAnyAddress(): boolean {
    return this.listed === undefined || this.matter.names.watchesAll;
  }

  /** Makes the tables anew, of what is listed now. */
  private build(): void {
    const { intel, names } = this.matter;
    this.listed = intel.listed?.();
    const endings = [...(this.listed?.endings ?? [])];
    const addresses = [...(this.listed?.addresses ?? [])];
    this.anyName =
      this.listed === undefined || endings.some((ending) => !/^[\w-]+\.[\w-]+$/.test(ending));
    this.wanted = endings.some((ending) => /\.\d/.test(ending)) ? DIGITS : 0;
    this.most = names.watchedAddresses.length + SPARE_ADDRESSES;
    this.answered = this.met = 0;
    const sizes = [slotsFor(endings.length), slotsFor(addresses.length + this.most)] as const;
    const [ofEndings, ofAddresses] = sizes.map(bytesOf) as [number, number];
    const behind = MET_TABLES + 2 * MET_BYTES;
    this.data = behind + ofEndings + ofAddresses + MARGIN;
    const slots = this.data + LARGEST_BLOCK;
    const memory = memoryOf(slots + AHEAD_BYTES);
    this.kernel = kernelOn(memory, compiledKernel(), SCRATCH.first);
    this.memory = Buffer.from(memory.buffer);
    this.ahead?.stop();
    this.ahead = new Ahead(memory, slots);
    this.look = this.found = undefined;
    this.startAhead();
    this.kernel.table(TABLE.resolvers, MET_TABLES, MET_SLOTS);
    this.kernel.table(TABLE.agents, MET_TABLES + MET_BYTES, MET_SLOTS);
    this.kernel.table(TABLE.endings, behind, sizes[0]);
    this.kernel.table(TABLE.addresses, behind + ofEndings, sizes[1]);
    // A name begins where something else ends.
    this.memory[this.data - 1] = NEWLINE;
    if (!this.anyName) this.listAll(endings, this.kernel.listEndings);
    // A dotted quad has one spelling.
    const isQuad = (ip: string): boolean => !ip.includes(':');
    this.listAll(addresses.filter(isQuad), this.kernel.listIpv4);
    for (const ip of addresses) if (!isQuad(ip)) this.list(parseIp(ip));
  }

  /** Hands texts to the kernel where lines will lie, as many at once as fit. */
  private listAll(texts: readonly string[], list: Kernel['listIpv4']): void {
    for (let first = 0; first < texts.length; first += TOGETHER) {
      const lines = `${texts.slice(first, first + TOGETHER).join('\n')}\n`;
      list(this.data, this.data + this.memory.write(lines, this.data));
    }
  }

  /** Takes over addresses that listed names were answered with since; true when there were some. */
  private learn(): boolean {
    const { watchedAddresses } = this.matter.names;
    if (watchedAddresses.length === this.answered) return false;
    if (watchedAddresses.length > this.most) this.build();
    const list = (): void => {
      for (; this.answered < watchedAddresses.length; this.answered++)
        this.list(watchedAddresses[this.answered]);
    };
    if (this.look !== undefined && !matters(this.look.addresses)) list();
    else {
      this.change(list);
      this.look = undefined;
    }
    return true;
  }

  /** Changes what is looked by: what was found ahead is no longer all. */
  private change(by: () => void): void {
    this.found = undefined;
    this.ahead.change(by);
  }

  private list(address: Uint8Array | undefined): void {
    if (address === undefined) return;
    if (address.length === 4) {
      const text = `${formatIp(address)}\n`;
      const end = SCRATCH.first + 16;
      this.memory.fill(0, SCRATCH.first, end).write(text, end - text.length);
      this.kernel.listIpv4(SCRATCH.first, end);
    } else {
      this.memory.set(address, SCRATCH.first);
      this.kernel.listIpv6();
      this.wanted |= IPV6;
    }
  }

  /** Lays out the lines of a block, and how they are to be looked at. */
  private begin({ buffer, start, end }: LogBlock, look: Look): void {
    const inPlace = buffer.buffer === this.memory.buffer;
    this.shift = inPlace ? buffer.byteOffset : this.data - start;
    if (!inPlace) this.memory.set(buffer.subarray(start, end), this.data);
    if (look === this.look) return;
    this.look = look;
    this.change(() => {
      const how = this.howTo(look);
      this.ahead.lookBy(how);
      lookBy(this.kernel, how);
    });
  }

  private howTo({ lines, names, addresses, value }: Look): HowToLook {
    const anywhere =
      (matters(names) ? NAMES | (this.wanted & DIGITS) : 0) |
      (matters(addresses) ? IPV4 | (this.wanted & IPV6) : 0) |
      (this.columns(names, addresses, value?.column) ? SOME : 0);
    const { what = 'nothing', column = 0, key = '', agent = '' } = value ?? {};
    const [shape, separator, separators] =
      typeof lines === 'string'
        ? [LINES[lines], 0, 0]
        : [LINES.table, lines.separator, lines.columns - 1];
    const keys = [this.key(key, KEY), this.key(agent, AGENT_KEY)] as const;
    return [shape, anywhere, separator, separators, WHAT[what], column, ...keys];
  }

  /** Writes where the columns lie that are looked at; false when what is looked for may stand anywhere. */
  private columns(names: Look['names'], addresses: Look['addresses'], value?: number): boolean {
    if (typeof names === 'boolean' || typeof addresses === 'boolean') return false;
    const ends = [
      ...names.map((column) => [column, AT.name] as const),
      ...addresses.map((column) => [column, AT.address] as const),
      ...(value === undefined ? [] : [[value, AT.value] as const]),
    ];
    const begins = new Set(ends.map(([column]) => column - 1).filter((before) => before >= 0));
    // What ends at a separator goes before what begins behind it.
    const places = [
      ...ends.map(([column, what]) => [4 * column + what, 4 * column] as const),
      ...[...begins].map((before) => [4 * before + AT.begin, 4 * before + 1] as const),
    ].sort(([, a], [, b]) => a - b);
    if (places.length > MOST_PLACES) return false;
    const words = new Uint32Array(this.memory.buffer, COLUMNS, places.length + 1);
    words.set([...places.map(([entry]) => entry), 0xffff_ffff]);
    return true;
  }

  /** Writes a key as JSON has it; its length. */
  private key(name: string, at: number): number {
    return name === '' ? 0 : this.memory.write(`"${name}"`, at);
  }
}
