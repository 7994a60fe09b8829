import { writeCapture } from '../../../src/lab/capture-file.ts';
import { dialects } from '../../../src/lab/miner/index.ts';
import { createScene } from '../../../src/lab/scene.ts';

export function make(folder: string): void {
  const scene = createScene(190);
  scene.miner({
    ip: '10.4.0.5',
    dialect: dialects.xmrig,
    server: { ip: '203.0.113.10', port: 3333 },
    seconds: 1200,
  });
  scene.miner({
    ip: '10.4.0.6',
    dialect: dialects.equihash,
    server: { ip: '203.0.113.11', port: 3333 },
    seconds: 1200,
  });
  const packets = scene.packets();
  const size = Math.ceil(packets.length / 7);
  for (let part = 0; part < 7; part++) {
    writeCapture(`${folder}/capture-${part}.pcap`, packets.slice(part * size, (part + 1) * size));
  }
}
