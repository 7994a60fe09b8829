import { dialects } from '../../../src/lab/miner/index.ts';
import { createScene } from '../../../src/lab/scene.ts';

const KINDS = [
  dialects.bitcoin,
  dialects.xmrig,
  dialects.ethproxy,
  dialects.equihash,
  dialects.kaspa,
];

export function make(folder: string): void {
  const scene = createScene(134);
  for (const [i, dialect] of KINDS.entries()) {
    scene.miner({
      ip: `10.1.0.${i + 1}`,
      dialect,
      server: { ip: '203.0.113.10', port: 3333 },
      joinedAfter: 60_000,
    });
  }
  scene.write(`${folder}/capture.pcap`);
}
