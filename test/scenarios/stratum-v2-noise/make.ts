import { dialects } from '../../../src/lab/miner/index.ts';
import { createScene } from '../../../src/lab/scene.ts';

export function make(folder: string): void {
  const scene = createScene(130);
  scene.miner({
    ip: '10.1.0.5',
    dialect: dialects.stratumV2Noise,
    server: { ip: '203.0.113.10', port: 3336 },
  });
  scene.write(`${folder}/capture.pcap`);
}
