import { tlsPush } from '../../../src/lab/lookalike/long-lived.ts';
import { createScene } from '../../../src/lab/scene.ts';

export function make(folder: string): void {
  const scene = createScene(321);
  const script = tlsPush({ start: scene.start, seconds: 1500 }, {}, scene.rng);
  scene.add(scene.tcp(script, '10.9.0.5', { ip: '198.51.100.20', port: 8443 }));
  scene.write(`${folder}/capture.pcap`);
}
