import { ethernet, loopback, mpls, pppoe, raw, sll, sll2 } from '../../../src/lab/link.ts';
import { dialects } from '../../../src/lab/miner/index.ts';
import { createScene } from '../../../src/lab/scene.ts';

const LINKS = {
  vlan: ethernet(100),
  qinq: ethernet(200, 100),
  pppoe: pppoe(17),
  mpls: mpls(1000, 2000),
  cooked: sll,
  'cooked-2': sll2,
  raw,
  loopback: loopback(true),
  'loopback-big': loopback(false),
};

export function make(folder: string): void {
  for (const [i, [name, link]] of Object.entries(LINKS).entries()) {
    for (const [family, ip, server] of [
      ['v4', `10.1.${i}.5`, '203.0.113.10'],
      ['v6', `2001:db8:1:${i}::5`, '2001:db8:ffff::10'],
    ] as const) {
      const scene = createScene(140 + i);
      scene.miner({
        ip,
        dialect: dialects.xmrig,
        server: { ip: server, port: 3333 },
        seconds: 200,
      });
      scene.write(`${folder}/${name}-${family}.pcap`, { links: [link] });
    }
  }
}
