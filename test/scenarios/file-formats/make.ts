import { writeFileSync } from 'node:fs';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { encodeCapture, type CaptureOptions } from '../../../src/lab/capture-file.ts';
import { ethernet, raw, sll } from '../../../src/lab/link.ts';
import { dialects } from '../../../src/lab/miner/index.ts';
import { createScene } from '../../../src/lab/scene.ts';

const FORMATS: readonly [name: string, options: CaptureOptions][] = [
  ['le-us.pcap', {}],
  ['le-ns.pcap', { resolution: 'ns' }],
  ['be-us.pcap', { endian: 'big' }],
  ['be-ns.pcap', { endian: 'big', resolution: 'ns' }],
  ['le-us.pcapng', { format: 'pcapng' }],
  ['be-ns.pcapng', { format: 'pcapng', endian: 'big', resolution: 'ns' }],
  ['many.pcapng', { format: 'pcapng', links: [raw, ethernet(), sll] }],
  ['packed.pcap.gz', {}],
  ['packed.pcapng.zst', { format: 'pcapng' }],
];

export function make(folder: string): void {
  for (const [i, [name, options]] of FORMATS.entries()) {
    const scene = createScene(180 + i);
    scene.miner({
      ip: `10.3.${i}.5`,
      dialect: dialects.bitcoin,
      server: { ip: '203.0.113.10', port: 3333 },
      seconds: 200,
    });
    const packets = scene
      .packets()
      .map((packet, n) => ({ ...packet, via: n % (options.links?.length ?? 1) }));
    const bytes = encodeCapture(packets, options);
    const packed = name.endsWith('.gz')
      ? gzipSync(bytes)
      : name.endsWith('.zst')
        ? zstdCompressSync(bytes)
        : bytes;
    writeFileSync(`${folder}/${name}`, packed);
  }
}
