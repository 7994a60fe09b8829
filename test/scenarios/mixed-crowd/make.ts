import { dialects } from '../../../src/lab/miner/index.ts';
import { webVisit } from '../../../src/lab/lookalike/long-lived.ts';
import { createScene } from '../../../src/lab/scene.ts';

export function make(folder: string): void {
  const scene = createScene(340);
  for (let host = 1; host <= 100; host++) {
    const time = scene.start + scene.rng.int(500_000);
    const name = `www.site${host}.example`;
    const ip = `198.18.3.${host}`;
    scene.add(scene.lookup(time - 200, `10.8.0.${host}`, name, [ip]));
    scene.add(
      scene.tcp(
        webVisit(time, name, scene.rng.pareto(800, 1.1) % 40_000, scene.rng),
        `10.8.0.${host}`,
        { ip, port: 443 },
      ),
    );
  }
  scene.miner({
    ip: '10.8.1.1',
    dialect: dialects.xmrig,
    server: { ip: '203.0.113.10', port: 443 },
  });
  scene.miner({
    ip: '10.8.1.2',
    dialect: dialects.litecoin,
    server: { ip: '203.0.113.11', port: 3333 },
  });
  scene.write(`${folder}/capture.pcap`);
}
