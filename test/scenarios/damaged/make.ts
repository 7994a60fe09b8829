import { writeFileSync } from 'node:fs';
import { encodeCapture } from '../../../src/lab/capture-file.ts';
import { dialects } from '../../../src/lab/miner/index.ts';
import { createScene } from '../../../src/lab/scene.ts';

function capture(host: number, snap?: number): Buffer {
  const scene = createScene(200 + host);
  scene.miner({
    ip: `10.5.0.${host}`,
    dialect: dialects.xmrig,
    server: { ip: '203.0.113.10', port: 3333 },
  });
  return encodeCapture(scene.packets(), snap === undefined ? {} : { snap });
}

export function make(folder: string): void {
  const truncated = capture(1);
  writeFileSync(`${folder}/truncated.pcap`, truncated.subarray(0, truncated.length - 50));
  const holed = capture(2);
  holed.fill(0, Math.floor(holed.length * 0.7), Math.floor(holed.length * 0.7) + 300);
  writeFileSync(`${folder}/holed.pcap`, holed);
  writeFileSync(`${folder}/snapped.pcap`, capture(3, 1000));
  writeFileSync(`${folder}/noise.pcap`, createScene(209).rng.bytes(5000));
}
