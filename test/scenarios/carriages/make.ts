import type { Carriage } from '../../../src/lab/scene.ts';
import { dialects } from '../../../src/lab/miner/index.ts';
import { createScene } from '../../../src/lab/scene.ts';

const CARRIAGES: readonly Carriage[] = ['http-connect', 'socks4', 'socks5'];

export function make(folder: string): void {
  const scene = createScene(133);
  for (const [i, carriage] of CARRIAGES.entries()) {
    scene.miner({
      ip: `10.1.0.${i + 1}`,
      dialect: dialects.xmrig,
      server: { ip: '203.0.113.10', port: 1080 },
      carriage,
      identity: { host: 'pool.example.org', port: 3333 },
    });
  }
  scene.write(`${folder}/capture.pcap`);
}
