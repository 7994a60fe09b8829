/** SOCKS 4, 4a and 5: follows the two handshakes to the target, then what the tunnel carries is read anew. */
import { formatIpv4, formatIpv6 } from '../../lib/ip-address.ts';
import type { Millis } from '../../records/columns.ts';
import { Held, latin1, u16 } from './bytes.ts';
import type { Layer, Reading } from './layer.ts';
import { otherSide, type Side } from './stream.ts';

/** Handshake bytes of one side kept at most: user, password and name of 255 each fit. */
const MAX_HELD = 1024;
const CONNECT = 1;
const PASSWORD = 2;

interface Target {
  readonly host: string;
  readonly port: number;
  /** Length of the message that named it. */
  readonly length: number;
}

/** Keeps both sides' handshake bytes, and takes messages off their begins as they become whole. */
abstract class SocksLayer implements Layer {
  protected readonly reading: Reading;
  protected readonly held: readonly [Held, Held] = [new Held(), new Held()];
  private readonly via: string;
  private client: Side | undefined;
  private target: Target | undefined;

  constructor(reading: Reading, via: string) {
    this.reading = reading;
    this.via = via;
  }

  data(side: Side, buffer: Uint8Array, start: number, end: number, time: Millis): void {
    this.client ??= side;
    const held = this.held[side];
    if (held.length + end - start > MAX_HELD) {
      this.reading.finish();
      return;
    }
    held.append(buffer, start, end);
    this.advance(this.held[this.client], this.held[otherSide(this.client)], time);
  }

  gap(): void {
    this.reading.finish();
  }

  end(): void {
    // A handshake that was never answered carries nothing.
  }

  /** Takes whole messages off the handshake. */
  protected abstract advance(client: Held, server: Held, time: Millis): void;

  /** The client named its target. */
  protected named(target: Target, time: Millis): void {
    this.target = target;
    const { conversation, sink } = this.reading;
    const { client } = this;
    if (client === undefined || sink.intel.name(target.host) === undefined) return;
    const server = otherSide(client);
    sink.http({
      time,
      src_ip: conversation.ip[client],
      src_port: conversation.port[client],
      dst_ip: conversation.ip[server],
      dst_port: conversation.port[server],
      method: 'SOCKS',
      host: target.host,
      path: '',
      user_agent: '',
      segment: sink.segment,
    });
  }

  /** The proxy agreed: the rest is the tunnel's. */
  protected open(time: Millis): void {
    const { reading, target, client } = this;
    if (target === undefined || client === undefined) return;
    if (!reading.wrap(this.via, target.host, target.port)) {
      reading.finish();
      return;
    }
    reading.reopen();
    for (const side of [client, otherSide(client)]) {
      reading.feed(side, this.held[side].bytes, 0, this.held[side].length, time);
    }
  }
}

/** Version 4, and 4a with a name behind the user. */
export class Socks4Layer extends SocksLayer {
  private asked = false;

  constructor(reading: Reading) {
    super(reading, 'socks4');
  }

  protected advance(client: Held, server: Held, time: Millis): void {
    if (!this.asked) {
      const target = socks4Target(client);
      if (target === undefined) return;
      client.drop(target.length);
      this.asked = true;
      this.named(target, time);
    }
    if (server.length < 8) return;
    if (server.bytes[0] !== 0 || server.bytes[1] !== 90) {
      this.reading.finish();
      return;
    }
    server.drop(8);
    this.open(time);
  }
}

function socks4Target({ bytes, length }: Held): Target | undefined {
  if (length < 9) return undefined;
  const userEnd = bytes.indexOf(0, 8);
  if (userEnd < 0 || userEnd >= length) return undefined;
  const port = u16(bytes, 2);
  const isName = bytes[4] === 0 && bytes[5] === 0 && bytes[6] === 0 && bytes[7] !== 0;
  if (!isName) return { host: ipv4At(bytes, 4), port, length: userEnd + 1 };
  const nameEnd = bytes.indexOf(0, userEnd + 1);
  if (nameEnd < 0 || nameEnd >= length) return undefined;
  return { host: latin1(bytes, userEnd + 1, nameEnd).toLowerCase(), port, length: nameEnd + 1 };
}

/** Version 5, without or with a password. */
export class Socks5Layer extends SocksLayer {
  /** What is awaited next. */
  private next: 'methods' | 'method' | 'password' | 'status' | 'request' | 'reply' = 'methods';

  constructor(reading: Reading) {
    super(reading, 'socks5');
  }

  protected advance(client: Held, server: Held, time: Millis): void {
    for (;;) {
      const before = this.next;
      if (before === 'methods') this.takeMethods(client);
      else if (before === 'method') this.takeMethod(server);
      else if (before === 'password') this.takePassword(client);
      else if (before === 'status') this.takeStatus(server);
      else if (before === 'request') this.takeRequest(client, time);
      else {
        this.takeReply(server, time);
        return;
      }
      if (this.next === before || this.reading.done) return;
    }
  }

  private takeMethods(client: Held): void {
    if (client.length < 2 || client.length < 2 + client.bytes[1]!) return;
    client.drop(2 + client.bytes[1]!);
    this.next = 'method';
  }

  private takeMethod(server: Held): void {
    if (server.length < 2) return;
    const method = server.bytes[1]!;
    if (server.bytes[0] !== 5 || (method !== 0 && method !== PASSWORD)) this.reading.finish();
    server.drop(2);
    this.next = method === PASSWORD ? 'password' : 'request';
  }

  private takePassword(client: Held): void {
    if (client.length < 2) return;
    const user = client.bytes[1]!;
    if (client.length < 3 + user) return;
    const whole = 3 + user + client.bytes[2 + user]!;
    if (client.length < whole) return;
    client.drop(whole);
    this.next = 'status';
  }

  private takeStatus(server: Held): void {
    if (server.length < 2) return;
    if (server.bytes[1] !== 0) this.reading.finish();
    server.drop(2);
    this.next = 'request';
  }

  private takeRequest(client: Held, time: Millis): void {
    const target = socks5Target(client);
    if (target === undefined) return;
    if (client.bytes[0] !== 5 || client.bytes[1] !== CONNECT || target.length === 0) {
      this.reading.finish();
      return;
    }
    client.drop(target.length);
    this.named(target, time);
    this.next = 'reply';
  }

  private takeReply(server: Held, time: Millis): void {
    const bound = socks5Target(server);
    if (bound === undefined) return;
    if (server.bytes[0] !== 5 || server.bytes[1] !== 0 || bound.length === 0) {
      this.reading.finish();
      return;
    }
    server.drop(bound.length);
    this.open(time);
  }
}

/** Address of a request or reply; undefined while incomplete, of length 0 when of no known type. */
function socks5Target({ bytes, length }: Held): Target | undefined {
  if (length < 5) return undefined;
  const type = bytes[3]!;
  const size = type === 1 ? 4 : type === 4 ? 16 : type === 3 ? 1 + bytes[4]! : 0;
  if (size === 0) return { host: '', port: 0, length: 0 };
  const end = 4 + size;
  if (length < end + 2) return undefined;
  let host: string;
  if (type === 1) host = ipv4At(bytes, 4);
  else if (type === 4) host = formatIpv6(bytes.subarray(4, end));
  else host = latin1(bytes, 5, end).toLowerCase();
  return { host, port: u16(bytes, end), length: end + 2 };
}

const ipv4At = (bytes: Uint8Array, at: number): string =>
  formatIpv4(((u16(bytes, at) << 16) | u16(bytes, at + 2)) >>> 0);
