/** Receives syslog over UDP (RFC 5426) and TCP (RFC 6587) and gives its messages as bytes, whatever they mean. Passive: nothing
 * is ever sent. */
import { createSocket, type Socket as UdpSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, isIP, type Server, type Socket } from 'node:net';
import { AppError } from '../../model/error.ts';
import type { Millis } from '../../records/columns.ts';
import { formatListen, parseListen, type Address } from '../listen/address.ts';
import { countUnread, type Counts, type Health } from '../source.ts';
import { Framing, trimmed } from './framing.ts';
import { SenderClock } from '../sender-clock.ts';

/** One message as it came. */
export interface SyslogMessage {
  readonly bytes: Uint8Array;
  readonly sender: Sender;
  readonly arrived: Millis;
}

/** Who sends, and what is known of it. */
export interface Sender {
  /** Its address. */
  readonly name: string;
  readonly clock: SenderClock;
  records: number;
}

/** Messages waiting; more, and UDP is dropped and counted, TCP made to wait. */
const MAX_WAITING = 65_536;
const MAX_SENDERS = 256;
const MAX_CONNECTIONS = 256;
/** Asked of the system, which may give less. */
const RECEIVE_BUFFER = 8 << 20;
/** How long messages are collected before they are handed on, and how often at least something is. */
const REST_MS = 50;

/** `udp://0.0.0.0:514`, `tcp://[::]:6514`; undefined when it is none. */
export function parseSyslogListen(text: string): Address | undefined {
  const address = parseListen(text);
  // Both carry syslog and neither is the usual one: it is said which.
  return text.includes('://') && address?.transport !== 'tls' ? address : undefined;
}

export class SyslogListener {
  private readonly listen: readonly string[];
  private readonly counts: Counts;
  private readonly senders = new Map<string, Sender>();
  private readonly sockets: (UdpSocket | Server)[] = [];
  private readonly connections = new Set<Socket>();
  private readonly bound: string[] = [];
  private waiting: SyslogMessage[] = [];
  private wake: (() => void) | undefined;

  constructor(listen: readonly string[], counts: Counts) {
    this.listen = listen;
    this.counts = counts;
  }

  /** Messages in the order they came; an empty list at least once a second. Throws `capture_unavailable` where it cannot listen. */
  async *messages(signal?: AbortSignal): AsyncGenerator<readonly SyslogMessage[]> {
    try {
      for (const text of this.listen) await this.open(text);
      while (signal?.aborted !== true) {
        await this.rest(signal);
        yield this.take();
      }
      yield this.take();
    } finally {
      this.close();
    }
  }

  health(): Health {
    const senders = [...this.senders.values()].map(({ name, records, clock }) => ({
      name,
      records,
      skew_ms: Math.round(clock.skew),
      clock_corrected: clock.corrected,
    }));
    const up = this.bound.length > 0;
    return { at: (up ? this.bound : this.listen).join(', '), up, trouble: '', senders };
  }

  private async open(text: string): Promise<void> {
    const address = parseSyslogListen(text);
    if (address === undefined) throw new AppError('usage', `"${text}" is no address to listen on.`);
    const { transport, host, port } = address;
    const opening = transport === 'udp' ? this.openUdp(host, port) : this.openTcp(host, port);
    const at = await opening.catch((cause: unknown) => {
      throw new AppError('capture_unavailable', text, cause);
    });
    this.bound.push(formatListen({ ...address, port: at }));
  }

  private async openUdp(host: string, port: number): Promise<number> {
    const socket = createSocket({ type: isIP(host) === 6 ? 'udp6' : 'udp4' });
    this.sockets.push(socket);
    socket.on('message', (bytes, { address }) => {
      this.counts.packets++;
      if (this.waiting.length >= MAX_WAITING) return countUnread(this.counts, 'syslog_lost');
      this.receive(trimmed(bytes), this.senderOf(address));
    });
    socket.bind({ address: host, port });
    await once(socket, 'listening');
    // From now on an error is one message's, not the socket's.
    socket.on('error', () => countUnread(this.counts, 'syslog_receive_failed'));
    try {
      socket.setRecvBufferSize(RECEIVE_BUFFER);
    } catch {
      countUnread(this.counts, 'syslog_receive_buffer_refused');
    }
    return socket.address().port;
  }

  private async openTcp(host: string, port: number): Promise<number> {
    const server = createServer({ noDelay: true }, (socket) => this.accept(socket));
    this.sockets.push(server);
    server.listen({ host, port });
    await once(server, 'listening');
    server.on('error', () => countUnread(this.counts, 'syslog_receive_failed'));
    return (server.address() as { port: number }).port;
  }

  private accept(socket: Socket): void {
    if (this.connections.size >= MAX_CONNECTIONS) {
      countUnread(this.counts, 'syslog_connection_refused');
      socket.destroy();
      return;
    }
    this.connections.add(socket);
    const sender = this.senderOf(socket.remoteAddress ?? '');
    const framing = new Framing(
      (bytes) => this.receive(bytes, sender),
      (reason) => countUnread(this.counts, reason),
    );
    socket.on('data', (bytes) => {
      framing.push(bytes);
      if (this.waiting.length >= MAX_WAITING) socket.pause();
    });
    socket.on('error', () => countUnread(this.counts, 'syslog_connection_broken'));
    socket.on('close', () => {
      framing.end();
      this.connections.delete(socket);
    });
  }

  private receive(bytes: Uint8Array, sender: Sender): void {
    this.counts.bytes += bytes.length;
    sender.records++;
    this.waiting.push({ bytes, sender, arrived: Date.now() });
    if (this.waiting.length >= MAX_WAITING / 2) this.wake?.();
  }

  private senderOf(address: string): Sender {
    const name = address.replace(/^::ffff:(?=[\d.]+$)/, '');
    const known = this.senders.get(name);
    if (known !== undefined) return known;
    const sender = { name, clock: new SenderClock(), records: 0 };
    if (this.senders.size >= MAX_SENDERS) {
      const [oldest] = this.senders.keys();
      this.senders.delete(oldest ?? '');
      countUnread(this.counts, 'syslog_sender_let_go');
    }
    this.senders.set(name, sender);
    return sender;
  }

  private take(): readonly SyslogMessage[] {
    const taken = this.waiting;
    this.waiting = [];
    for (const socket of this.connections) if (socket.isPaused()) socket.resume();
    return taken;
  }

  private rest(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', done);
        this.wake = undefined;
        resolve();
      };
      const timer = setTimeout(done, REST_MS);
      this.wake = done;
      signal?.addEventListener('abort', done);
    });
  }

  private close(): void {
    for (const socket of this.connections) socket.destroy();
    for (const socket of this.sockets) socket.close();
    this.sockets.length = this.bound.length = 0;
  }
}
