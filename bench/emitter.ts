/** Writes pcap records at speed: headers straight into one large buffer, checksums computed, nothing allocated per packet. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { addressBytes } from '../src/lab/packet.ts';

const SIZE = 4 << 20;

export type Way = 0 | 1;
/** From the client. */
export const UP: Way = 0;
/** From the server. */
export const DOWN: Way = 1;

/** Two addresses and ports; templates of the headers each way are made once. */
export interface Pair {
  readonly six: boolean;
  readonly heads: readonly [Uint8Array, Uint8Array];
  /** Next TCP sequence number, each way. */
  readonly sequence: [number, number];
}

function head(
  src: Uint8Array,
  dst: Uint8Array,
  sport: number,
  dport: number,
  protocol: number,
  ttl: number,
): Uint8Array {
  const six = src.length === 16;
  const bytes = new Uint8Array((six ? 54 : 34) + (protocol === 6 ? 20 : 8));
  const view = new DataView(bytes.buffer);
  bytes.set([2, 0, ...dst.subarray(-4)], 0);
  bytes.set([2, 0, ...src.subarray(-4)], 6);
  view.setUint16(12, six ? 0x86dd : 0x0800);
  if (six) {
    bytes[14] = 0x60;
    bytes[20] = protocol;
    bytes[21] = ttl;
    bytes.set(src, 22);
    bytes.set(dst, 38);
  } else {
    bytes.set([0x45, 0, 0, 0, 0, 0, 0x40, 0, ttl, protocol], 14);
    bytes.set(src, 26);
    bytes.set(dst, 30);
  }
  const transport = six ? 54 : 34;
  view.setUint16(transport, sport);
  view.setUint16(transport + 2, dport);
  if (protocol === 6) {
    bytes[transport + 12] = 0x50;
    view.setUint16(transport + 14, 501);
  }
  return bytes;
}

/** Templates for one flow. `protocol` is 6 or 17. */
export function pair(
  client: string,
  server: string,
  cport: number,
  sport: number,
  protocol: number,
  sequence: number,
): Pair {
  const a = addressBytes(client);
  const b = addressBytes(server);
  return {
    six: a.length === 16,
    heads: [head(a, b, cport, sport, protocol, 64), head(b, a, sport, cport, protocol, 54)],
    sequence: [sequence, (sequence * 31 + 7) >>> 0],
  };
}

/** The open capture file. */
export class Emitter {
  readonly #fd: number;
  readonly #buffer = new Uint8Array(SIZE);
  readonly #view = new DataView(this.#buffer.buffer);
  #at = 0;
  #id = 0;
  /** Bytes of the file so far, and packets in it. */
  bytes = 24;
  packets = 0;

  constructor(path: string) {
    this.#fd = openSync(path, 'w');
    for (const value of [0xa1b2c3d4, 0x00040002, 0, 0, 262144, 1]) {
      this.#view.setUint32(this.#at, value, true);
      this.#at += 4;
    }
  }

  #flush(): void {
    for (let done = 0; done < this.#at;)
      done += writeSync(this.#fd, this.#buffer, done, this.#at - done);
    this.#at = 0;
  }

  /** Begins a record of so many frame bytes and tells where the frame goes. */
  #record(time: number, length: number): number {
    if (this.#at + length + 16 > SIZE) this.#flush();
    const seconds = Math.floor(time / 1000);
    this.#view.setUint32(this.#at, seconds, true);
    this.#view.setUint32(this.#at + 4, Math.floor((time - seconds * 1000) * 1000), true);
    this.#view.setUint32(this.#at + 8, length, true);
    this.#view.setUint32(this.#at + 12, length, true);
    const frame = this.#at + 16;
    this.#at = frame + length;
    this.bytes += 16 + length;
    this.packets += 1;
    return frame;
  }

  /** A finished frame. */
  frame(time: number, bytes: Uint8Array): void {
    this.#buffer.set(bytes, this.#record(time, bytes.length));
  }

  /** A TCP segment with bytes `[from, from + length)` of a pool; counts the sequence on. */
  tcp(
    time: number,
    flow: Pair,
    way: Way,
    flags: number,
    pool: Uint8Array,
    from: number,
    length: number,
  ): void {
    const template = flow.heads[way];
    const frame = this.#record(time, template.length + length);
    const transport = frame + (flow.six ? 54 : 34);
    this.#buffer.set(template, frame);
    this.#view.setUint32(transport + 4, flow.sequence[way]);
    this.#view.setUint32(
      transport + 8,
      (flags & 16) === 0 ? 0 : flow.sequence[way === UP ? DOWN : UP],
    );
    this.#buffer[transport + 13] = flags;
    if (length > 0) this.#buffer.set(pool.subarray(from, from + length), transport + 20);
    this.#seal(frame, transport, 6, 20 + length, flow.six);
    flow.sequence[way] = (flow.sequence[way] + length + (flags & 3 ? 1 : 0)) >>> 0;
  }

  udp(time: number, flow: Pair, way: Way, pool: Uint8Array, from: number, length: number): void {
    const template = flow.heads[way];
    const frame = this.#record(time, template.length + length);
    const transport = frame + (flow.six ? 54 : 34);
    this.#buffer.set(template, frame);
    this.#view.setUint16(transport + 4, 8 + length);
    this.#buffer.set(pool.subarray(from, from + length), transport + 8);
    this.#seal(frame, transport, 17, 8 + length, flow.six);
  }

  /** Lengths and checksums. */
  #seal(frame: number, transport: number, protocol: number, length: number, six: boolean): void {
    const view = this.#view;
    const ip = frame + 14;
    if (six) {
      view.setUint16(ip + 4, length);
    } else {
      this.#id = (this.#id + 1) & 0xffff;
      view.setUint16(ip + 2, 20 + length);
      view.setUint16(ip + 4, this.#id);
      view.setUint16(ip + 10, this.#checksum(ip, 20, 0));
    }
    const addresses = six ? this.#sum(ip + 8, 32) : this.#sum(ip + 12, 8);
    const checksum = this.#checksum(transport, length, addresses + protocol + length);
    if (protocol === 6) view.setUint16(transport + 16, checksum);
    else view.setUint16(transport + 6, checksum === 0 ? 0xffff : checksum);
  }

  #sum(start: number, length: number): number {
    const bytes = this.#buffer;
    const even = start + (length & ~1);
    let sum = 0;
    for (let i = start; i < even; i += 2) sum += (bytes[i]! << 8) | bytes[i + 1]!;
    return length & 1 ? sum + (bytes[even]! << 8) : sum;
  }

  #checksum(start: number, length: number, seed: number): number {
    let sum = this.#sum(start, length) + seed;
    while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16);
    return ~sum & 0xffff;
  }

  close(): void {
    this.#flush();
    closeSync(this.#fd);
  }
}
