import { dialects } from '../../../src/lab/miner/index.ts';
import { createScene } from '../../../src/lab/scene.ts';

export function make(folder: string): void {
  const scene = createScene(137);
  scene.miner({
    ip: '10.1.0.5',
    dialect: dialects.xmrig,
    server: { ip: '203.0.113.10', port: 9000 },
    name: 'pool.supportxmr.com',
    carriage: 'tls',
  });
  scene.write(`${folder}/capture.pcap`);
}
