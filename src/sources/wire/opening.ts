/** The begin of a conversation, or of what a tunnel carries: waits for the few bytes that tell which protocol it is. */
import type { Millis } from '../../records/columns.ts';
import { distinctBytes } from './bytes.ts';
import { classify, type Guess } from './classify.ts';
import { DnsLayer } from './dns-layer.ts';
import { HttpLayer } from './http.ts';
import type { Layer, Reading } from './layer.ts';
import { LinesLayer } from './lines.ts';
import { FramedJsonLayer, ManagementTextLayer } from './management-layer.ts';
import { NoiseLayer, StratumV2Layer } from './stratum-v2.ts';
import { Socks4Layer, Socks5Layer } from './socks.ts';
import { otherSide, type Side } from './stream.ts';
import { TlsLayer } from './tls.ts';
import { WebSocketLayer } from './websocket.ts';

/** Bytes of both sides kept while undecided. */
const MAX_UNDECIDED = 1024;
/** Joined mid-stream, bytes passed over in search of the begin of a message. */
const MAX_SKIPPED = 64 * 1024;
/** First turns of a Stratum V2 handshake in Noise: a key; a key, a sealed key, a sealed certificate. */
const NOISE_FIRST = 64;
const NOISE_SECOND = 234;
/** Bitcoin nodes open an encrypted link (BIP 324) the same way. */
const BITCOIN_PORT = 8333;
const DNS_PORT = 53;
const LF = 10;
const OPEN = 0x7b;
const CLOSE = 0x7d;

/** As most conversations begin: the first bytes tell, and nothing waits to be read before them. Undefined where it is not so. */
export function recognised(
  reading: Reading,
  buffer: Uint8Array,
  start: number,
  end: number,
): Layer | undefined {
  const guess = classify(buffer, start, end);
  return isReadable(guess) ? createLayer(guess, reading) : undefined;
}

interface Piece {
  readonly side: Side;
  readonly bytes: Uint8Array;
  readonly time: Millis;
}

interface Beginning {
  /** Its first bytes are not the first of the connection: they may be the middle of a message. */
  middle: boolean;
  /** Looking for the begin of a message. */
  skipping: boolean;
  skipped: number;
  /** Last byte passed over. */
  last: number;
  /** Text of no known protocol. */
  strange: boolean;
}

export class OpeningLayer implements Layer {
  private readonly reading: Reading;
  private readonly sides: readonly [Beginning, Beginning];
  private readonly log: Piece[] = [];
  private logged = 0;
  /** Sizes of the first turns, when they may be a Noise handshake. */
  private noise: [number, number] | undefined;
  private gaps = false;

  constructor(reading: Reading) {
    this.reading = reading;
    const beginning = (): Beginning => ({
      middle: reading.conversation.opener === undefined,
      skipping: false,
      skipped: 0,
      last: 0,
      strange: false,
    });
    this.sides = [beginning(), beginning()];
  }

  data(side: Side, buffer: Uint8Array, start: number, end: number, time: Millis): void {
    if (this.noise !== undefined) {
      this.turn(this.noise, side, buffer, start, end, time);
      return;
    }
    const mine = this.sides[side];
    const joined = this.join(side, buffer, start, end);
    let { bytes, from, to } = joined ?? { bytes: buffer, from: start, to: end };
    let guess: Guess = 'more';
    let skipped = joined === undefined;
    while (!this.reading.done) {
      if (mine.skipping) {
        from = this.skip(mine, bytes, from, to);
        if (mine.skipping) return;
      }
      guess = classify(bytes, from, to);
      if (guess !== 'text' || !mine.middle) break;
      mine.skipping = true;
      skipped = true;
      this.forget(side);
    }
    // What was logged of this side is replayed, unless it has just been passed over.
    if (!skipped) ({ bytes, from, to } = { bytes: buffer, from: start, to: end });
    this.decide(guess, { side, bytes: bytes.subarray(from, to), time });
  }

  gap(side: Side): void {
    this.forget(side);
    this.sides[side].middle = true;
    this.gaps = true;
    if (this.noise !== undefined) this.reading.finish();
  }

  end(): void {
    if (this.noise?.[0] !== NOISE_FIRST || this.noise[1] !== NOISE_SECOND) return;
    const layer = this.noiseLayer();
    if (layer === undefined) return;
    this.replay(layer);
    layer.end();
  }

  private decide(guess: Guess, piece: Piece): void {
    const { reading } = this;
    if (reading.done) return;
    if (guess === 'more') {
      this.keep(piece);
    } else if (guess === 'text') {
      // The other side may yet be known: an interface answers a bare word.
      this.sides[piece.side].strange = reading.legible = true;
      if (this.sides[otherSide(piece.side)].strange) reading.finish();
      else this.keep(piece);
    } else if (guess === 'binary') {
      this.decideBinary(piece);
    } else if (isReadable(guess)) {
      this.replay(createLayer(guess, reading));
      reading.feed(piece.side, piece.bytes, 0, piece.bytes.length, piece.time);
    } else {
      reading.app = guess === 'tls-middle' ? 'tls' : guess;
      reading.finish();
    }
  }

  private decideBinary(piece: Piece): void {
    const { reading } = this;
    const { port, opener } = reading.conversation;
    if (port.includes(DNS_PORT)) {
      this.replay(new DnsLayer(reading));
      reading.feed(piece.side, piece.bytes, 0, piece.bytes.length, piece.time);
      return;
    }
    const others = this.log.some(({ side }) => side !== piece.side);
    if (piece.side !== opener || others || this.gaps || port.includes(BITCOIN_PORT)) {
      reading.finish();
      return;
    }
    this.noise = [this.logged, 0];
    this.turn(this.noise, piece.side, piece.bytes, 0, piece.bytes.length, piece.time);
  }

  /** Follows the first turns by their sizes; anything that does not fit ends it. */
  private turn(
    sizes: [number, number],
    side: Side,
    buffer: Uint8Array,
    start: number,
    end: number,
    time: Millis,
  ): void {
    const { reading } = this;
    const isFirst = side === reading.conversation.opener;
    if (isFirst && sizes[1] > 0) {
      const layer = sizes[1] === NOISE_SECOND ? this.noiseLayer() : undefined;
      if (layer === undefined) {
        reading.finish();
        return;
      }
      this.replay(layer);
      reading.feed(side, buffer, start, end, time);
      return;
    }
    sizes[isFirst ? 0 : 1] += end - start;
    const fits = isFirst
      ? sizes[0] <= NOISE_FIRST
      : sizes[0] === NOISE_FIRST && sizes[1] <= NOISE_SECOND;
    if (fits) this.keep({ side, bytes: buffer.subarray(start, end), time });
    else reading.finish();
  }

  /** The reader of sizes, when both first turns look random. */
  private noiseLayer(): NoiseLayer | undefined {
    const { opener } = this.reading.conversation;
    const client = concatenated(this.log.filter(({ side }) => side === opener));
    const server = concatenated(this.log.filter(({ side }) => side !== opener));
    const random =
      distinctBytes(client, 0, client.length) >= 40 &&
      distinctBytes(server, 0, server.length) >= 120;
    return random ? new NoiseLayer(this.reading) : undefined;
  }

  private keep(piece: Piece): void {
    this.logged += piece.bytes.length;
    if (this.logged > MAX_UNDECIDED) this.reading.finish();
    else this.log.push({ ...piece, bytes: piece.bytes.slice() });
  }

  /** This side's bytes from its begin, when earlier ones were kept. */
  private join(
    side: Side,
    buffer: Uint8Array,
    start: number,
    end: number,
  ): { bytes: Uint8Array; from: number; to: number } | undefined {
    const kept = this.log.filter((piece) => piece.side === side);
    if (kept.length === 0) return undefined;
    const bytes = concatenated([...kept, { side, bytes: buffer.subarray(start, end), time: 0 }]);
    return { bytes, from: 0, to: bytes.length };
  }

  private forget(side: Side): void {
    for (let i = this.log.length - 1; i >= 0; i--) {
      const piece = this.log[i]!;
      if (piece.side !== side) continue;
      this.logged -= piece.bytes.length;
      this.log.splice(i, 1);
    }
  }

  /** Passes over text up to what may begin a message, and returns where that is. */
  private skip(mine: Beginning, bytes: Uint8Array, from: number, to: number): number {
    for (let at = from; at < to; at++) {
      const byte = bytes[at]!;
      if (byte === LF || (byte === OPEN && mine.last === CLOSE)) {
        mine.skipping = false;
        mine.last = 0;
        return byte === LF ? at + 1 : at;
      }
      if (byte < 0x20 && byte !== 9 && byte !== 13 && byte !== 0) {
        this.reading.finish();
        return to;
      }
      mine.last = byte;
    }
    mine.skipped += to - from;
    if (mine.skipped <= MAX_SKIPPED) return to;
    this.reading.legible = true;
    this.reading.finish();
    return to;
  }

  private replay(layer: Layer): void {
    this.reading.become(layer);
    for (const { side, bytes, time } of this.log) {
      this.reading.feed(side, bytes, 0, bytes.length, time);
    }
  }
}

const concatenated = (pieces: readonly Piece[]): Uint8Array =>
  pieces.length === 1 ? pieces[0]!.bytes : Buffer.concat(pieces.map(({ bytes }) => bytes));

type Unread = 'more' | 'text' | 'binary' | 'tls-middle' | 'bitcoin-p2p' | 'monero-p2p';
type Readable = Exclude<Guess, Unread>;

const UNREAD: ReadonlySet<Guess> = new Set<Unread>([
  'more',
  'text',
  'binary',
  'tls-middle',
  'bitcoin-p2p',
  'monero-p2p',
]);
const isReadable = (guess: Guess): guess is Readable => !UNREAD.has(guess);

function createLayer(guess: Readable, reading: Reading): Layer {
  switch (guess) {
    case 'tls':
      return new TlsLayer(reading);
    case 'http':
      return new HttpLayer(reading);
    case 'lines':
      return new LinesLayer(reading);
    case 'management':
      return new ManagementTextLayer(reading);
    case 'framed-json':
      return new FramedJsonLayer(reading);
    case 'socks4':
      return new Socks4Layer(reading);
    case 'socks5':
      return new Socks5Layer(reading);
    case 'websocket':
      return new WebSocketLayer(reading, false);
    case 'stratum-v2':
      return new StratumV2Layer(reading);
  }
}
