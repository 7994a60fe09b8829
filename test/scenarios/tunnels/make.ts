import { through, geneve, gre, gtpu, ipInIp, vxlan, type Wrap } from '../../../src/lab/tunnel.ts';
import { ethernet } from '../../../src/lab/link.ts';
import { dialects } from '../../../src/lab/miner/index.ts';
import { createScene } from '../../../src/lab/scene.ts';
import { writeCapture } from '../../../src/lab/capture-file.ts';

const [A, B] = ['192.0.2.1', '192.0.2.2'] as const;
const inner = gre(A, B);
const outer = gtpu('198.51.100.1', '198.51.100.2', 9);

const TUNNELS: readonly Wrap[] = [
  gre(A, B),
  gre(A, B, { key: 77 }),
  gre(A, B, { bridge: true }),
  ipInIp(A, B),
  ipInIp(A, B),
  vxlan(A, B, 5001),
  geneve(A, B, 5002),
  gtpu(A, B, 0x1234),
  gtpu(A, B, 0x1234, true),
  (ip) => outer(inner(ip)),
];

export function make(folder: string): void {
  for (const [i, wrap] of TUNNELS.entries()) {
    const scene = createScene(160 + i);
    // The fifth is IPv6 in IPv4.
    const [ip, server] =
      i === 4 ? ['2001:db8:2::5', '2001:db8:ffff::10'] : [`10.2.${i}.5`, '203.0.113.10'];
    scene.miner({ ip, dialect: dialects.xmrig, server: { ip: server, port: 3333 }, seconds: 200 });
    writeCapture(`${folder}/tunnel-${i}.pcap`, through(scene.packets(), wrap), {
      links: [ethernet(i + 1)],
    });
  }
}
