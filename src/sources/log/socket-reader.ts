/** Lines that programs write to a Unix stream socket on which we listen: the same blocks a log is read in. */
import { randomUUID } from 'node:crypto';
import { createServer, type Server, type Socket } from 'node:net';
import { removeStale } from '../listen/unix-socket.ts';
import { countUnread, type Health, type SourceDeps } from '../source.ts';
import { LineBuffer } from './line-buffer.ts';
import { LogFile, type LogBlock } from './log-file.ts';

/** Blocks waiting at which senders are no longer read: they wait, or drop by their own rules. */
const MAX_WAITING = 64;
const HAND_ON_MS = 1000;

export class SocketReader {
  private readonly path: string;
  private readonly deps: SourceDeps;
  private readonly file: LogFile;
  private readonly waiting: Buffer[] = [];
  private readonly senders = new Set<Socket>();
  private server: Server | undefined;
  private wake: () => void = () => undefined;

  constructor(path: string, deps: SourceDeps) {
    this.path = path;
    this.deps = deps;
    // What comes once cannot be read again: a segment of its own.
    const identity = [deps.name, deps.observer, Date.now(), randomUUID()].join('\0');
    this.file = new LogFile(path, Buffer.from(identity), 0, deps);
  }

  position(): undefined {
    return undefined;
  }

  health(): Health {
    const { path, senders, server } = this;
    const up = senders.size > 0;
    const trouble = server === undefined ? 'not started' : up ? '' : `nobody writes to ${path}`;
    return { at: path, up, trouble };
  }

  async *blocks(signal?: AbortSignal): AsyncGenerator<LogBlock | undefined> {
    await removeStale(this.path);
    const server = createServer((sender) => this.attend(sender));
    this.server = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(this.path, resolve);
    });
    const stop = (): void => this.wake();
    signal?.addEventListener('abort', stop);
    try {
      while (signal?.aborted !== true) {
        yield* this.take();
        yield undefined;
        if (this.waiting.length === 0) await this.pause(signal);
      }
    } finally {
      signal?.removeEventListener('abort', stop);
      for (const sender of this.senders) sender.destroy();
      server.close();
    }
    yield* this.take();
    this.file.finish();
  }

  private *take(): Generator<LogBlock> {
    for (let buffer = this.waiting.shift(); buffer !== undefined; buffer = this.waiting.shift()) {
      const before = new Map(this.deps.counts.unread);
      this.deps.counts.bytes += buffer.length;
      yield { file: this.file, buffer, start: 0, end: buffer.length };
      this.file.account(buffer.length, before);
      if (this.waiting.length < MAX_WAITING) for (const sender of this.senders) sender.resume();
    }
  }

  private attend(sender: Socket): void {
    const lines = new LineBuffer(() => countUnread(this.deps.counts, 'line_too_long'));
    lines.begin(0);
    this.senders.add(sender);
    const keep = (): void => {
      this.waiting.push(Buffer.from(lines.buffer.subarray(lines.start, lines.end)));
      this.wake();
    };
    sender.on('data', (bytes: Buffer) => {
      for (let done = 0; done < bytes.length;) {
        const n = Math.min(lines.room(), bytes.length - done);
        bytes.copy(lines.buffer, lines.at, done, done + n);
        done += n;
        if (lines.added(n)) keep();
      }
      if (this.waiting.length >= MAX_WAITING) sender.pause();
    });
    // A sender that goes without a word is one that has gone.
    sender.on('error', () => undefined);
    sender.on('close', () => {
      if (lines.close()) keep();
      this.senders.delete(sender);
    });
  }

  private async pause(signal: AbortSignal | undefined): Promise<void> {
    if (signal?.aborted === true) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, HAND_ON_MS);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
