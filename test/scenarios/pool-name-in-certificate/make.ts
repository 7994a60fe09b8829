import { certificate } from '../../../src/lab/certificate.ts';
import { tls12Script } from '../../../src/lab/tls.ts';
import { createScene } from '../../../src/lab/scene.ts';

export function make(folder: string): void {
  const scene = createScene(141);
  const start = scene.start + 1000;
  const inside = Array.from({ length: 20 }, (_, i) => [
    { time: start + 5000 + i * 20_000, by: 'server', size: 375 } as const,
    { time: start + 9000 + i * 20_000, by: 'client', size: 187 } as const,
    { time: start + 9040 + i * 20_000, by: 'server', size: 64 } as const,
  ]).flat();
  const chain = [certificate(['pool.supportxmr.com', '*.supportxmr.com'], scene.rng)];
  const script = tls12Script({ start, rtt: 40, hello: {}, inside }, chain, scene.rng);
  scene.add(scene.tcp(script, '10.1.0.5', { ip: '203.0.113.10', port: 9000 }));
  scene.write(`${folder}/capture.pcap`);
}
