import { writeCapture } from '../../../src/lab/capture-file.ts';
import { dialects } from '../../../src/lab/miner/index.ts';
import { fragments, udpPacket } from '../../../src/lab/packet.ts';
import { createScene } from '../../../src/lab/scene.ts';

/** Hop-by-hop options (padding) and a destination options header. */
const EXTENSIONS = [
  { type: 0, body: Uint8Array.of(1, 4, 0, 0, 0, 0) },
  { type: 60, body: Uint8Array.of(1, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0) },
];

export function make(folder: string): void {
  const scene = createScene(210);
  scene.miner({
    ip: '2001:db8:6::5',
    dialect: dialects.xmrig,
    server: { ip: '2001:db8:ffff::10', port: 3333 },
    tcp: { extensions: EXTENSIONS },
  });
  const large = udpPacket(
    { ip: '10.6.0.9', port: 40000 },
    { ip: '203.0.113.9', port: 9999 },
    scene.rng.bytes(3000),
  );
  scene.add(fragments(large, 1480, 7).map((bytes, i) => ({ time: scene.start + 5000 + i, bytes })));
  writeCapture(`${folder}/capture.pcap`, scene.packets());
}
