/** dnstap: what a name server itself tells of every question and answer; over a Unix socket or TCP, where we listen, and from
 * files. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import type { Component } from '../../lib/component.ts';
import { AppError } from '../../model/error.ts';
import { batchSize, emptyBatch, type RecordBatch } from '../../records/batch.ts';
import { Matter } from '../log/matter.ts';
import { formatListen, parseListen } from '../listen/address.ts';
import { removeStale } from '../listen/unix-socket.ts';
import { openInput } from '../pcap/inputs.ts';
import { countUnread, segmentOf, type Health, type Source, type SourceDeps } from '../source.ts';
import { decodeDns } from '../wire/dns.ts';
import { DNSTAP, FrameStream } from './frame-stream.ts';
import { readTapped } from './message.ts';

const LISTEN = 'expected tcp:// and an address and port such as tcp://127.0.0.1:6000';

const settings = z
  .strictObject({
    socket: z
      .string()
      .min(1)
      .optional()
      .describe(
        'Unix socket to make and listen on: what `dnstap-socket-path` of the name server names.',
      ),
    listen: z
      .string()
      .refine((text) => parseListen(text)?.transport === 'tcp', LISTEN)
      .optional()
      .describe('Address and port to listen on for dnstap over TCP (`dnstap-ip`).'),
    paths: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .describe('Frame Streams files, read to their end.'),
  })
  .refine(
    ({ socket, listen, paths }) =>
      [socket, listen, paths].filter((one) => one !== undefined).length === 1,
    { message: 'takes socket, listen or paths, one of them' },
  );
type Settings = z.output<typeof settings>;

const HAND_ON_MS = 500;
const ROWS_PER_BATCH = 1000;
/** Rows waiting at which senders are no longer read: name servers then drop what they cannot send. */
const MAX_ROWS = 20_000;
const SKEW = 600_000;
const MAX_SENDERS = 256;

class DnstapSource {
  private readonly wish: Settings;
  private readonly deps: SourceDeps;
  private readonly matter: Matter;
  private readonly senders = new Map<
    Socket,
    { readonly name: string; frames: number; skew: number }
  >();
  private batch: RecordBatch;
  private segment = '';
  private server: Server | undefined;

  constructor(wish: Settings, deps: SourceDeps) {
    this.wish = wish;
    this.deps = deps;
    this.matter = new Matter(deps);
    this.batch = emptyBatch(deps.name, deps.observer);
  }

  read(signal: AbortSignal | undefined): AsyncGenerator<RecordBatch> {
    const { paths } = this.wish;
    return paths === undefined ? this.listen(signal) : this.files(paths, signal);
  }

  health(): Health {
    const { wish, server, senders } = this;
    const at = wish.socket ?? wish.listen ?? wish.paths?.join(', ') ?? '';
    const up = server?.listening === true || wish.paths !== undefined;
    return {
      at,
      up,
      trouble: up ? (senders.size > 0 || wish.paths ? '' : 'nobody sends') : 'not listening',
      senders: [...senders.values()]
        .slice(0, MAX_SENDERS)
        .map(({ name, frames, skew }) => ({ name, records: frames, skew_ms: skew })),
    };
  }

  private async *listen(signal: AbortSignal | undefined): AsyncGenerator<RecordBatch> {
    const { deps } = this;
    // What comes once cannot be read again: every start is a segment of its own.
    this.segment = segmentOf(deps.name, deps.observer, randomUUID());
    const server = createServer((socket) => this.attend(socket));
    this.server = server;
    await this.open(server);
    try {
      while (signal?.aborted !== true) {
        await setTimeout(HAND_ON_MS, undefined, { signal }).catch(() => undefined);
        if (batchSize(this.batch) > 0) yield this.take();
        for (const socket of this.senders.keys()) socket.resume();
      }
    } finally {
      for (const socket of this.senders.keys()) socket.destroy();
      server.close();
    }
    if (batchSize(this.batch) > 0) yield this.take();
  }

  private async open(server: Server): Promise<void> {
    const { socket, listen } = this.wish;
    try {
      if (socket === undefined) {
        const { host, port } = parseListen(listen!)!;
        server.listen(port, host);
      } else {
        await removeStale(socket);
        server.listen(socket);
      }
      await once(server, 'listening');
    } catch (cause) {
      if (cause instanceof AppError) throw cause;
      const at = socket ?? formatListen(parseListen(listen!)!);
      throw new AppError('capture_unavailable', `${at}: ${(cause as Error).message}`, cause);
    }
  }

  /** Where it listens now: the port really bound. */
  get port(): number {
    const address = this.server?.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  }

  private attend(socket: Socket): void {
    const sender = { name: socket.remoteAddress ?? 'local', frames: 0, skew: 0 };
    this.senders.set(socket, sender);
    const stream = new FrameStream({
      frame: (buffer, start, end) => {
        sender.frames++;
        sender.skew = this.frame(buffer, start, end, true);
      },
      reply: (bytes) => void socket.write(bytes),
    });
    socket.on('data', (bytes) => {
      this.deps.counts.bytes += bytes.length;
      stream.push(bytes);
      if (stream.state === 'damaged') {
        countUnread(this.deps.counts, 'dnstap_stream_damaged');
        socket.destroy();
      } else if (batchSize(this.batch) >= MAX_ROWS) socket.pause();
    });
    // A sender that goes without a word is one that has gone.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      if (stream.left > 0) countUnread(this.deps.counts, 'dnstap_frame_cut');
      this.senders.delete(socket);
    });
  }

  private async *files(
    paths: readonly string[],
    signal: AbortSignal | undefined,
  ): AsyncGenerator<RecordBatch> {
    const { counts } = this.deps;
    for (const path of paths) {
      const stream = new FrameStream({
        frame: (buffer, start, end) => void this.frame(buffer, start, end, false),
        reply: () => undefined,
      });
      counts.files++;
      this.segment = '';
      for await (const { bytes } of openInput({ path, size: undefined })) {
        this.segment ||= segmentOf(bytes.subarray(0, 4096));
        counts.bytes += bytes.length;
        stream.push(bytes);
        if (batchSize(this.batch) >= ROWS_PER_BATCH) yield this.take();
        if (signal?.aborted === true) return;
      }
      if (stream.state === 'damaged') countUnread(counts, 'dnstap_stream_damaged');
      else if (stream.left > 0) countUnread(counts, 'dnstap_frame_cut');
    }
    if (batchSize(this.batch) > 0) yield this.take();
  }

  private take(): RecordBatch {
    const { batch } = this;
    this.batch = emptyBatch(this.deps.name, this.deps.observer);
    return batch;
  }

  /** One frame; answers how far its sender's clock is off (0 in files). */
  private frame(buffer: Buffer, start: number, end: number, live: boolean): number {
    const { counts } = this.deps;
    counts.records++;
    const tapped = readTapped(buffer, start, end);
    if (tapped === undefined) countUnread(counts, 'dnstap_bad_message');
    if (tapped === undefined || !tapped.ofClient || tapped.client === '') return 0;
    const message = decodeDns(buffer, tapped.start, tapped.end);
    if (message === undefined) {
      countUnread(counts, 'dns_bad_message');
      return 0;
    }
    const skew = live && tapped.time > 0 ? Date.now() - tapped.time : 0;
    const shift = Math.abs(skew) > SKEW ? skew : 0;
    if (shift !== 0) countUnread(counts, 'clock_corrected');
    const time = (tapped.time || Date.now()) + shift;
    if (time > counts.newest) counts.newest = time;
    const { hostname, type, rcode, answers } = message;
    const { client: src_ip, resolver: dst_ip } = tapped;
    const row = { time, src_ip, dst_ip, hostname, type, rcode, answers, segment: this.segment };
    this.matter.dns(row, this.batch);
    return skew;
  }
}

/** A Frame Streams file of dnstap. */
export const recognise = (head: Uint8Array, _name: string): boolean =>
  head[0] === 0 && head[3] === 0 && Buffer.from(head.subarray(0, 64)).includes(DNSTAP);

export const dnstap: Component<
  'dnstap',
  typeof settings,
  SourceDeps,
  Source & { port: () => number }
> = {
  type: 'dnstap',
  about:
    'What name servers tell of themselves by dnstap: questions of clients and what they were answered, encrypted ones among them, over a Unix socket or TCP where Davylamp listens, or from files. What a resolver asks of others is its own traffic and passed over. Counted as unread: `dnstap_stream_damaged` (bytes that are no Frame Stream), `dnstap_frame_cut`, `dnstap_bad_message`, `dns_bad_message`, `clock_corrected` (messages of a server whose clock is more than 10 minutes off).',
  settings,
  create: (wish, deps) => {
    const source = new DnstapSource(wish, deps);
    return {
      read: (signal) => source.read(signal),
      health: () => source.health(),
      port: () => source.port,
    };
  },
};
