import { dialects } from '../../../src/lab/miner/index.ts';
import { createScene } from '../../../src/lab/scene.ts';

export function make(folder: string): void {
  const scene = createScene(131);
  scene.miner({
    ip: '10.1.0.5',
    dialect: dialects.xmrigDaemon,
    server: { ip: '203.0.113.10', port: 18081 },
    shareSeconds: 200,
    reviewSeconds: 0,
  });
  scene.write(`${folder}/capture.pcap`);
}
