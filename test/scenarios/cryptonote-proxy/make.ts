import { dialects } from '../../../src/lab/miner/index.ts';
import { createScene } from '../../../src/lab/scene.ts';

export function make(folder: string): void {
  const scene = createScene(105);
  scene.miner({
    ip: '10.1.0.5',
    dialect: dialects.xmrigProxy,
    server: { ip: '203.0.113.10', port: 3333 },
    startFactor: 0.3,
    seconds: 900,
  });
  scene.write(`${folder}/capture.pcap`);
}
