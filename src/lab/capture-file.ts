/** Writes captures: pcap and pcapng, both byte orders, micro- and nanoseconds, many interfaces, snap length. */
import { writeFileSync } from 'node:fs';
import { ethernet, type Link } from './link.ts';
import type { Packet } from './packet.ts';

export interface CaptureOptions {
  readonly format?: 'pcap' | 'pcapng';
  readonly endian?: 'little' | 'big';
  readonly resolution?: 'us' | 'ns';
  /** One per interface; pcap uses the first only. Ethernet when not given. */
  readonly links?: readonly Link[];
  readonly snap?: number;
}

interface Writer {
  readonly put: (...values: readonly (readonly [value: number, size: 2 | 4])[]) => void;
  readonly bytes: (bytes: Uint8Array, padTo?: number) => void;
}

function writerInto(chunks: Uint8Array[], little: boolean): Writer {
  return {
    put: (...values) => {
      const view = new DataView(new ArrayBuffer(values.reduce((n, [, size]) => n + size, 0)));
      let at = 0;
      for (const [value, size] of values) {
        if (size === 2) view.setUint16(at, value, little);
        else view.setUint32(at, value >>> 0, little);
        at += size;
      }
      chunks.push(new Uint8Array(view.buffer));
    },
    bytes: (bytes, padTo = 1) => {
      chunks.push(bytes);
      const odd = bytes.length % padTo;
      if (odd !== 0) chunks.push(new Uint8Array(padTo - odd));
    },
  };
}

/** Time of a packet as whole units of the resolution since the epoch. */
const ticks = (packet: Packet, resolution: 'us' | 'ns'): bigint =>
  BigInt(Math.round(packet.time * 1000)) * (resolution === 'us' ? 1n : 1000n);

function pcap(
  packets: readonly Packet[],
  frames: readonly Uint8Array[],
  link: Link,
  options: CaptureOptions,
): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  const writer = writerInto(chunks, options.endian !== 'big');
  const resolution = options.resolution ?? 'us';
  const snap = options.snap ?? 262144;
  const second = resolution === 'us' ? 1_000_000n : 1_000_000_000n;
  writer.put([resolution === 'us' ? 0xa1b2c3d4 : 0xa1b23c4d, 4], [2, 2], [4, 2]);
  writer.put([0, 4], [0, 4], [snap, 4], [link.type, 4]);
  for (const [i, packet] of packets.entries()) {
    const frame = frames[i]!;
    const time = ticks(packet, resolution);
    const kept = frame.subarray(0, snap);
    writer.put([Number(time / second), 4], [Number(time % second), 4]);
    writer.put([kept.length, 4], [frame.length, 4]);
    writer.bytes(kept);
  }
  return chunks;
}

function pcapng(
  packets: readonly Packet[],
  frames: readonly Uint8Array[],
  links: readonly Link[],
  options: CaptureOptions,
): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  const writer = writerInto(chunks, options.endian !== 'big');
  const resolution = options.resolution ?? 'us';
  const snap = options.snap ?? 262144;
  writer.put([0x0a0d0d0a, 4], [28, 4], [0x1a2b3c4d, 4], [1, 2], [0, 2]);
  writer.put([0xffffffff, 4], [0xffffffff, 4], [28, 4]);
  for (const link of links) {
    writer.put([1, 4], [32, 4], [link.type, 2], [0, 2], [snap, 4]);
    // if_tsresol: a power of ten.
    writer.put([9, 2], [1, 2]);
    writer.bytes(Uint8Array.of(resolution === 'us' ? 6 : 9, 0, 0, 0));
    writer.put([0, 2], [0, 2], [32, 4]);
  }
  for (const [i, packet] of packets.entries()) {
    const frame = frames[i]!;
    const kept = frame.subarray(0, snap);
    const size = 32 + Math.ceil(kept.length / 4) * 4;
    const time = ticks(packet, resolution);
    writer.put([6, 4], [size, 4], [packet.via ?? 0, 4]);
    writer.put([Number(time >> 32n), 4], [Number(time & 0xffffffffn), 4]);
    writer.put([kept.length, 4], [frame.length, 4]);
    writer.bytes(kept, 4);
    writer.put([size, 4]);
  }
  return chunks;
}

/** Packets in order of time; equal times keep their order. */
export const inOrder = (...lists: readonly (readonly Packet[])[]): Packet[] =>
  lists.flat().sort((a, b) => a.time - b.time);

/** A whole capture file as bytes; packets are written in the order given. */
export function encodeCapture(packets: readonly Packet[], options: CaptureOptions = {}): Buffer {
  const links = options.links ?? [ethernet()];
  const frames = packets.map((packet) => {
    const link = links[packet.via ?? 0];
    if (link === undefined) throw new RangeError(`no capture interface ${packet.via ?? 0}`);
    return packet.frame === true ? packet.bytes : link.frame(packet.bytes);
  });
  return Buffer.concat(
    options.format === 'pcapng'
      ? pcapng(packets, frames, links, options)
      : pcap(packets, frames, links[0]!, options),
  );
}

/** Writes a capture file. */
export const writeCapture = (
  path: string,
  packets: readonly Packet[],
  options: CaptureOptions = {},
): void => writeFileSync(path, encodeCapture(packets, options));
