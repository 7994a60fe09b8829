import { tlsHeartbeat, tlsPush } from '../../../src/lab/lookalike/long-lived.ts';
import { dialects } from '../../../src/lab/miner/index.ts';
import { createScene } from '../../../src/lab/scene.ts';

const MINUTES = 50;

export function make(folder: string): void {
  const scene = createScene(431);
  const { start, rng } = scene;
  const blocks: number[] = [];
  for (let time = start; time < start + MINUTES * 60_000; time += rng.exponential(120_000))
    blocks.push(time);
  const coin = { dialect: dialects.xmrig, seconds: MINUTES * 60, blocks, refreshSeconds: 25 };
  // Two that can be read tell when blocks come; a third says nothing but follows them.
  scene.miner({ ...coin, ip: '10.4.0.5', server: { ip: '203.0.113.20', port: 3333 } });
  scene.miner({
    ...coin,
    ip: '10.4.0.6',
    server: { ip: '203.0.113.21', port: 3333 },
    poolLag: 900,
  });
  scene.miner({
    ...coin,
    ip: '10.4.0.7',
    server: { ip: '198.51.100.77', port: 443 },
    carriage: 'tls',
    poolLag: 700,
  });
  const span = { start: start + 5000, seconds: MINUTES * 60 - 60 };
  for (let i = 0; i < 5; i++) {
    const server = { ip: '198.51.100.88', port: 443 };
    scene.add(scene.tcp(tlsPush(span, {}, rng), `10.4.1.${i}`, server));
    scene.add(scene.tcp(tlsHeartbeat(span, {}, rng), `10.4.2.${i}`, server));
  }
  scene.write(`${folder}/capture.pcap`);
}
