/** TLS: reads both hellos and, up to TLS 1.2, the certificate, across records and segments; then there is nothing more
 * to see. Tells only sessions whose names or address intelligence knows. */
import type { Millis } from '../../records/columns.ts';
import { openingOf, OPENSSL_CIPHERS, type Opening, type Tls } from '../../records/tls.ts';
import { Held, latin1, u16, u24 } from './bytes.ts';
import { offeredVersion, parseClientHello, serverNameOf } from './client-hello.ts';
import { ja3, ja4 } from './ja.ts';
import type { Layer, Reading } from './layer.ts';
import { otherSide, type Side } from './stream.ts';
import { certificateNames } from './x509.ts';

const CHANGE_CIPHER = 20;
const HANDSHAKE = 22;
const CLIENT_HELLO = 1;
const SERVER_HELLO = 2;
const CERTIFICATE = 11;
const SERVER_HELLO_DONE = 14;
const TLS13 = 0x0304;
const MAX_RECORD = 0x4800;
/** Largest handshake message waited for; a chain of certificates may come near it. */
const MAX_MESSAGE = 64 * 1024;
const VERSIONS: Readonly<Record<number, string>> = {
  0x0304: 'TLSv1.3',
  0x0303: 'TLSv1.2',
  0x0302: 'TLSv1.1',
  0x0301: 'TLSv1.0',
  0x0300: 'SSLv3',
};

/** One direction: the record being read. What is begun is kept where a piece of the stream ends in it, which few do. */
class Direction {
  type = 0;
  left = 0;
  private begunHeader: Held | undefined;
  private begunMessage: Held | undefined;

  /** The begin of a record's header. */
  get header(): Held {
    return (this.begunHeader ??= new Held());
  }

  /** The begin of a handshake message. */
  get message(): Held {
    return (this.begunMessage ??= new Held());
  }

  get hasHeader(): boolean {
    return this.begunHeader !== undefined && this.begunHeader.length > 0;
  }

  get hasMessage(): boolean {
    return this.begunMessage !== undefined && this.begunMessage.length > 0;
  }
}

export class TlsLayer implements Layer {
  readonly opaque = true;
  private readonly reading: Reading;
  private readonly directions: readonly [Direction, Direction];
  private client: Side | undefined;
  /** Body of the client's hello, a byte a character: few are read whole, and text is quicker to keep than an array. */
  private hello: string | undefined;
  private sni = '';
  private opening: Opening = '';
  private time: Millis = 0;
  private version = 0;
  private names: readonly string[] = [];

  constructor(reading: Reading) {
    this.reading = reading;
    reading.app = 'tls';
    this.directions = [new Direction(), new Direction()];
  }

  data(side: Side, buffer: Uint8Array, start: number, end: number, time: Millis): void {
    const d = this.directions[side];
    let at = start;
    while (at < end && !this.reading.done) {
      if (d.left === 0) {
        at = this.header(side, d, buffer, at, end);
        continue;
      }
      const stop = Math.min(end, at + d.left);
      d.left -= stop - at;
      if (d.type === HANDSHAKE) this.handshake(side, d, buffer, at, stop, time);
      at = stop;
    }
  }

  gap(): void {
    if (this.hello === undefined) this.reading.sink.unread('tls_hello_cut');
    this.conclude();
  }

  end(): void {
    this.conclude();
  }

  /** Reads on in a record's five-byte header, and returns where its content begins. */
  private header(side: Side, d: Direction, b: Uint8Array, start: number, end: number): number {
    let stop = start + 5;
    let bytes = b;
    let at = start;
    if (d.hasHeader || stop > end) {
      const { header } = d;
      stop = Math.min(end, start + 5 - header.length);
      header.append(b, start, stop);
      if (header.length < 5) return stop;
      ({ bytes } = header);
      at = 0;
      header.clear();
    }
    d.type = bytes[at]!;
    d.left = u16(bytes, at + 3);
    if (d.type < CHANGE_CIPHER || d.type > HANDSHAKE + 1 || d.left > MAX_RECORD) {
      this.reading.sink.unread('tls_bad_record');
      this.conclude();
    } else if (d.type !== HANDSHAKE) this.notHandshake(side, d.type);
    return stop;
  }

  /** Encryption begins, or the session fails: no certificate will come. */
  private notHandshake(side: Side, type: number): void {
    if (side === this.client && type === CHANGE_CIPHER) return;
    this.conclude();
  }

  private handshake(
    side: Side,
    d: Direction,
    buffer: Uint8Array,
    start: number,
    end: number,
    time: Millis,
  ): void {
    // Whole messages are read where they lie.
    if (!d.hasMessage) {
      const read = this.messages(side, buffer, start, end, time);
      if (!this.reading.done && read < end) d.message.append(buffer, read, end);
      return;
    }
    const { message } = d;
    message.append(buffer, start, end);
    const read = this.messages(side, message.bytes, 0, message.length, time);
    if (read === message.length) message.clear();
    else if (read > 0) message.drop(read);
  }

  /** Reads the messages that lie whole in `b[start, end)`, and returns where the first incomplete one begins. */
  private messages(side: Side, b: Uint8Array, start: number, end: number, time: Millis): number {
    let at = start;
    while (at + 4 <= end && !this.reading.done) {
      const next = at + 4 + u24(b, at + 1);
      if (next - at > MAX_MESSAGE) {
        this.reading.sink.unread('tls_message_too_long');
        this.conclude();
      }
      if (next > end) return at;
      this.message(side, b[at]!, b, at + 4, next, time);
      at = next;
    }
    return at;
  }

  private message(
    side: Side,
    type: number,
    b: Uint8Array,
    start: number,
    end: number,
    time: Millis,
  ): void {
    if (type === CLIENT_HELLO && this.hello === undefined) {
      this.client = side;
      this.time = time;
      const sni = serverNameOf(b, start, end);
      if (sni === undefined) {
        this.reading.sink.unread('tls_bad_hello');
        this.reading.finish();
      } else {
        this.sni = sni;
        this.hello = latin1(b, start, end);
        this.opening = openingBy(sni, b, start, end);
      }
    } else if (type === SERVER_HELLO) {
      this.client ??= otherSide(side);
      this.time ||= time;
      this.version = serverVersion(b, start, end);
      if (this.version >= TLS13) this.conclude();
    } else if (type === CERTIFICATE && side !== this.client) {
      // The list's length, then that of the first certificate.
      const first = start + 6;
      if (first <= end) {
        this.names = certificateNames(b, first, Math.min(end, first + u24(b, start + 3)));
      }
      this.conclude();
    } else if (type === SERVER_HELLO_DONE) this.conclude();
  }

  /** Tells what was learnt, if anyone asked for it; there is nothing more to come. */
  private conclude(): void {
    const { reading, client } = this;
    if (reading.done) return;
    reading.finish();
    reading.opening = this.opening;
    if (this.version !== 0) reading.greeter = client;
    if (client === undefined || !this.wanted(otherSide(client))) return;
    const { conversation, sink } = reading;
    const server = otherSide(client);
    sink.tls({
      time: this.time,
      src_ip: conversation.ip[client],
      src_port: conversation.port[client],
      dst_ip: conversation.ip[server],
      dst_port: conversation.port[server],
      ...offered(this.hello, this.version),
      certificate_names: this.names,
      segment: sink.segment,
    });
  }

  private wanted(server: Side): boolean {
    const { sni } = this;
    const { intel } = this.reading.sink;
    if (sni !== '' && intel.name(sni) !== undefined) return true;
    if (this.reading.conversation.isKnown(server)) return true;
    // A certificate that is for the asked name says nothing by the other names it is shared with.
    if (sni !== '' && this.names.some((name) => covers(name, sni))) return false;
    return this.names.some((name) => intel.name(name.replace(/^\*\./, '')) !== undefined);
  }
}

/** How a client opened. Only what offers as many ciphers may be OpenSSL: other hellos need no fingerprint. */
function openingBy(sni: string, b: Uint8Array, start: number, end: number): Opening {
  if (sni !== '') return 'named';
  // Version, random and session id lie before them.
  if (u16(b, start + 35 + b[start + 34]!) !== OPENSSL_CIPHERS) return 'unnamed';
  const hello = parseClientHello(b, start, end);
  return hello === undefined ? '' : openingOf({ sni, ja3_hash: ja3(hello) });
}

/** What the record says of the client's hello, which may not have been seen, and of the version agreed. */
function offered(
  body: string | undefined,
  agreed: number,
): Pick<Tls, 'sni' | 'alpn' | 'version' | 'ja3_hash' | 'ja4'> {
  const bytes = Buffer.from(body ?? '', 'latin1');
  const hello = parseClientHello(bytes, 0, bytes.length);
  if (hello === undefined) {
    return { sni: '', alpn: [], version: VERSIONS[agreed] ?? '', ja3_hash: '', ja4: '' };
  }
  return {
    sni: hello.sni,
    alpn: hello.alpn,
    version: VERSIONS[agreed || offeredVersion(hello)] ?? '',
    ja3_hash: ja3(hello),
    ja4: ja4(hello),
  };
}

/** Does the certificate's name (`*.example.org` stands for one label) hold for this host? */
function covers(name: string, host: string): boolean {
  if (name === host) return true;
  return name.startsWith('*.') && host.slice(host.indexOf('.') + 1) === name.slice(2);
}

/** The version agreed: the supported_versions extension, else the field of the message. */
function serverVersion(b: Uint8Array, start: number, end: number): number {
  if (start + 35 > end) return 0;
  // Session id, cipher suite, compression, then extensions.
  let at = start + 34 + 1 + b[start + 34]! + 3;
  if (at + 2 <= end) {
    const stop = Math.min(end, at + 2 + u16(b, at));
    at += 2;
    while (at + 4 <= stop) {
      const length = u16(b, at + 2);
      if (u16(b, at) === 43 && length === 2 && at + 6 <= stop) return u16(b, at + 4);
      at += 4 + length;
    }
  }
  return u16(b, start);
}
