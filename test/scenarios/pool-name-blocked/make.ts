import { createScene } from '../../../src/lab/scene.ts';

export function make(folder: string): void {
  const scene = createScene(138);
  for (let i = 0; i < 20; i++) {
    const name = i % 3 === 2 ? 'donate.v2.xmrig.com' : 'pool.supportxmr.com';
    scene.add(scene.lookup(scene.start + i * 60_000, '10.1.0.5', name, ['203.0.113.66']));
  }
  scene.write(`${folder}/capture.pcap`);
}
