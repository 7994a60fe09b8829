/** Packets of an interface as they pass, through tcpdump or dumpcap. Sends nothing. */
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Component } from '../../lib/component.ts';
import { AppError } from '../../model/error.ts';
import type { RecordBatch } from '../../records/batch.ts';
import { CaptureReader } from '../pcap/capture-reader.ts';
import { detectCapture } from '../pcap/detect.ts';
import { countUnread, segmentOf, type Health, type Source, type SourceDeps } from '../source.ts';
import { Conversations } from '../wire/conversations.ts';
import { chooseProgram, whyEnded, type CaptureProgram, type Drops } from './capture-program.ts';

const settings = z.strictObject({
  interface: z.string().min(1).describe('Interface to listen on, such as `eth1`; `any` for all.'),
  filter: z
    .string()
    .default('')
    .describe('Filter in the language of pcap-filter(7); empty for everything.'),
  tool: z
    .enum(['auto', 'tcpdump', 'dumpcap'])
    .default('auto')
    .describe('Program that opens the interface; `auto` takes the one that is there.'),
  snaplen: z
    .int()
    .min(96)
    .max(262_144)
    .default(262_144)
    .describe('Bytes kept of each packet; less than the whole hides mining messages.'),
  buffer_mib: z
    .int()
    .min(1)
    .max(2048)
    .default(64)
    .describe('Kernel buffer in MiB, so that a busy moment drops nothing.'),
});
type Settings = z.output<typeof settings>;

/** How often what was found is handed on, and the program told to hold nothing back. */
const HAND_ON_MS = 1000;
/** How often running conversations tell what they did since. */
const TELL_MS = 10_000;
const ASK_MS = 5000;
/** Rows waiting at which reading pauses; the kernel then drops, and the program counts it. */
const MAX_WAITING = 20_000;
/** Lines of the program's own words kept. */
const WORDS = 20;

class LiveCapture {
  private readonly wish: Settings;
  private readonly deps: SourceDeps;
  private readonly program: CaptureProgram;
  private readonly conversations: Conversations;
  private readonly reader: CaptureReader;
  private readonly segment: string;
  private drops: Drops = { received: 0, dropped: 0 };
  private words: string[] = [];
  private wake: () => void = () => undefined;
  private up = false;
  private ended = false;

  constructor(wish: Settings, deps: SourceDeps) {
    this.wish = wish;
    this.deps = deps;
    this.program = chooseProgram(wish.tool);
    this.conversations = new Conversations(deps);
    this.segment = segmentOf(deps.name, deps.observer, randomUUID());
    this.conversations.startSegment(this.segment);
    this.reader = new CaptureReader(detectCapture, (buffer, view, start, end, wire, time, link) => {
      deps.counts.newest = time;
      this.conversations.onPacket(buffer, view, start, end, wire, time, link);
    });
  }

  health(): Health {
    const { wish, program } = this;
    return {
      at: wish.interface,
      up: this.up,
      trouble: this.up ? '' : (this.words.at(-1) ?? 'not started'),
      senders: [{ name: program.name, received: this.drops.received, lost: this.drops.dropped }],
    };
  }

  async *read(signal: AbortSignal | undefined): AsyncGenerator<RecordBatch> {
    const { conversations } = this;
    const child = spawn(this.program.name, this.program.args(this.wish), {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = this.attend(child);
    const stop = (): void => void child.kill('SIGINT');
    signal?.addEventListener('abort', stop);
    if (signal?.aborted === true) stop();
    let told = performance.now();
    try {
      while (!this.ended) {
        await this.pause(HAND_ON_MS);
        if (performance.now() - told >= TELL_MS) {
          // The same segment anew: everything that goes on is told as far as it got.
          conversations.startSegment(this.segment);
          told = performance.now();
        }
        conversations.settleCounts();
        // An empty batch, too, lets the run go on: there may be something to keep.
        const batch = conversations.take(0);
        if (batch !== undefined) yield batch;
        child.stdout.resume();
      }
    } finally {
      signal?.removeEventListener('abort', stop);
      child.kill('SIGINT');
    }
    const failure = await ended;
    this.finish();
    const rest = conversations.take(1);
    if (rest !== undefined) yield rest;
    if (failure !== undefined && signal?.aborted !== true) throw failure;
  }

  /** Follows the program until it has ended; the answer is why, when it was not asked to. */
  private async attend(
    child: ChildProcessByStdio<null, Readable, Readable>,
  ): Promise<AppError | undefined> {
    const { program } = this;
    child.stdout.on('data', (bytes: Uint8Array) => {
      this.up = true;
      this.reader.push(bytes);
      if (this.conversations.waiting < MAX_WAITING) return;
      child.stdout.pause();
      this.wake();
    });
    createInterface({ input: child.stderr }).on('line', (line) => this.hear(line));
    const timers = [
      program.ask && setInterval(() => child.kill(program.ask), ASK_MS),
      program.flush && setInterval(() => child.kill(program.flush), HAND_ON_MS / 2),
    ];
    const code = await new Promise<number | Error>((resolve) => {
      child.once('error', resolve);
      child.once('close', (status) => resolve(status ?? 0));
    });
    for (const timer of timers) clearInterval(timer);
    this.up = false;
    this.ended = true;
    this.wake();
    if (code instanceof Error) return new AppError('capture_unavailable', code.message, code);
    const why = whyEnded(program, this.words.join('\n'));
    return new AppError('capture_unavailable', why);
  }

  /** A line of the program's standard error. */
  private hear(line: string): void {
    const drops = this.program.drops(line);
    if (drops === undefined) {
      if (line.includes('listening on') || line.startsWith('Capturing on')) this.up = true;
      this.words = [...this.words, line].slice(-WORDS);
      return;
    }
    const more = (drops.dropped ?? 0) - this.drops.dropped;
    if (more > 0) countUnread(this.deps.counts, 'kernel_lost', more);
    this.drops = { ...this.drops, ...drops };
  }

  private finish(): void {
    this.reader.finish();
    for (const { reason } of this.reader.broken)
      // A program that was stopped before the first packet has written nothing.
      if (reason !== 'empty') countUnread(this.deps.counts, `file_${reason}`);
    this.conversations.end();
  }

  private async pause(ms: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

export const live: Component<'live', typeof settings, SourceDeps, Source> = {
  type: 'live',
  about:
    'Packets of an interface as they pass, through `tcpdump` or `dumpcap`, whichever is there; Davylamp itself opens no raw socket and sends nothing. What the kernel dropped is counted as `kernel_lost`: while it happens with tcpdump, at the end with dumpcap.',
  settings,
  create: (wish, deps) => {
    let capture: LiveCapture | undefined;
    return {
      read: (signal) => {
        capture = new LiveCapture(wish, deps);
        return capture.read(signal);
      },
      health: () => capture?.health() ?? { at: wish.interface, up: false, trouble: 'not started' },
    };
  },
};
