import { dialects } from '../../../src/lab/miner/index.ts';
import { createScene } from '../../../src/lab/scene.ts';

export function make(folder: string): void {
  const scene = createScene(113);
  scene.miner({
    ip: '10.1.0.5',
    dialect: dialects.alephium,
    server: { ip: '203.0.113.10', port: 20032 },
    startFactor: 0.3,
    seconds: 900,
  });
  scene.write(`${folder}/capture.pcap`);
}
