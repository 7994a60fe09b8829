import { mqtt } from '../../../src/lab/lookalike/long-lived.ts';
import { createScene } from '../../../src/lab/scene.ts';

export function make(folder: string): void {
  const scene = createScene(308);
  const script = mqtt({ start: scene.start, seconds: 600 }, scene.rng);
  scene.add(scene.tcp(script, '10.9.0.5', { ip: '198.51.100.20', port: 1883 }));
  scene.write(`${folder}/capture.pcap`);
}
