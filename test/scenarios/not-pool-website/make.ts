import { webVisit } from '../../../src/lab/lookalike/long-lived.ts';
import { createScene } from '../../../src/lab/scene.ts';

export function make(folder: string): void {
  const scene = createScene(331);
  const name = 'www.f2pool.com';
  scene.add(scene.lookup(scene.start, '10.9.0.5', name, ['198.51.100.80']));
  scene.add(
    scene.tcp(webVisit(scene.start + 300, name, 90_000, scene.rng), '10.9.0.5', {
      ip: '198.51.100.80',
      port: 443,
    }),
  );
  scene.write(`${folder}/capture.pcap`);
}
