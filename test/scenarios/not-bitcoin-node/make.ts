import { bitcoinNode } from '../../../src/lab/lookalike/long-lived.ts';
import { createScene } from '../../../src/lab/scene.ts';

export function make(folder: string): void {
  const scene = createScene(330);
  for (let peer = 1; peer <= 6; peer++) {
    const script = bitcoinNode({ start: scene.start + peer * 900, seconds: 600 }, scene.rng);
    scene.add(scene.tcp(script, '10.9.0.5', { ip: `198.51.100.${peer}`, port: 8333 }));
  }
  scene.write(`${folder}/capture.pcap`);
}
