import { ticker } from '../../../src/lab/lookalike/long-lived.ts';
import { createScene } from '../../../src/lab/scene.ts';

export function make(folder: string): void {
  const scene = createScene(309);
  const script = ticker({ start: scene.start, seconds: 600 }, scene.rng);
  scene.add(scene.tcp(script, '10.9.0.5', { ip: '198.51.100.20', port: 80 }));
  scene.write(`${folder}/capture.pcap`);
}
