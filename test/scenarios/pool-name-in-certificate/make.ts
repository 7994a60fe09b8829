import { certificate } from '../../../src/lab/certificate.ts';
import { tls12Script } from '../../../src/lab/tls.ts';
import { createScene } from '../../../src/lab/scene.ts';

/** Moments of ten minutes, with such pauses. */
function moments(from: number, pause: () => number): number[] {
  const all: number[] = [];
  for (let time = from; time < from + 600_000; time += pause()) all.push(time);
  return all;
}

export function make(folder: string): void {
  const scene = createScene(141);
  const start = scene.start + 1000;
  // Jobs come with blocks or after twenty seconds, shares by luck.
  const jobs = moments(start + 5000, () => Math.min(20_000, scene.rng.exponential(40_000)));
  const shares = moments(start + 9000, () => scene.rng.exponential(18_000));
  const inside = [
    ...jobs.map((time) => ({ time, by: 'server', size: 375 }) as const),
    ...shares.flatMap((time) => [
      { time, by: 'client', size: 187 } as const,
      { time: time + 40, by: 'server', size: 64 } as const,
    ]),
  ].sort((a, b) => a.time - b.time);
  const chain = [certificate(['pool.supportxmr.com', '*.supportxmr.com'], scene.rng)];
  const script = tls12Script({ start, rtt: 40, hello: {}, inside }, chain, scene.rng);
  scene.add(scene.tcp(script, '10.1.0.5', { ip: '203.0.113.10', port: 9000 }));
  scene.write(`${folder}/capture.pcap`);
}
