import { jobQueue } from '../../../src/lab/lookalike/rpc.ts';
import { createScene } from '../../../src/lab/scene.ts';

export function make(folder: string): void {
  const scene = createScene(301);
  const script = jobQueue({ start: scene.start, seconds: 600 }, scene.rng);
  scene.add(scene.tcp(script, '10.9.0.5', { ip: '198.51.100.20', port: 7000 }));
  scene.write(`${folder}/capture.pcap`);
}
