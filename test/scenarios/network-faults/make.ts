import { dialects } from '../../../src/lab/miner/index.ts';
import { createScene } from '../../../src/lab/scene.ts';
import type { MinerOptions } from '../../../src/lab/scene.ts';

const TROUBLES: readonly NonNullable<MinerOptions['tcp']>[] = [
  { faults: { reorder: 0.2 } },
  { faults: { repeat: 0.2 } },
  { faults: { overlap: 0.3 } },
  { faults: { reorder: 0.1, repeat: 0.1, overlap: 0.1 }, mss: 536 },
  { mss: 37 },
  { faults: { loss: 0.02 } },
];

export function make(folder: string): void {
  const scene = createScene(135);
  for (const [i, tcp] of TROUBLES.entries()) {
    scene.miner({
      ip: `10.1.0.${i + 1}`,
      dialect: i % 2 === 0 ? dialects.xmrig : dialects.equihash,
      server: { ip: '203.0.113.10', port: 3333 },
      tcp,
    });
  }
  scene.write(`${folder}/capture.pcap`);
}
