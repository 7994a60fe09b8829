import { lookup, type DnsAnswer } from '../../../src/lab/dns.ts';
import { dialects } from '../../../src/lab/miner/index.ts';
import { createScene } from '../../../src/lab/scene.ts';

const name = 'pool.supportxmr.com';
const target = 'edge7.example.net';

const WAYS: readonly (readonly [client: string, server: string, answers: DnsAnswer[]])[] = [
  [
    '10.1.0.1',
    '203.0.113.1',
    [
      { type: 'CNAME', name, target },
      { type: 'A', name: target, ip: '203.0.113.1' },
    ],
  ],
  ['2001:db8:1::2', '2001:db8:ffff::2', [{ type: 'AAAA', name, ip: '2001:db8:ffff::2' }]],
  ['10.1.0.3', '203.0.113.3', [{ type: 'HTTPS', name, target: '.', hints: ['203.0.113.3'] }]],
];

export function make(folder: string): void {
  const scene = createScene(139);
  for (const [client, server, answers] of WAYS) {
    const type = answers.at(-1)!.type;
    const time = scene.start + 100;
    scene.add(
      lookup(
        {
          time,
          client,
          resolver: server.includes(':') ? '2001:db8::53' : '10.255.255.53',
          name,
          type,
          answers,
        },
        scene.rng,
      ),
    );
    scene.miner({
      ip: client,
      dialect: dialects.xmrig,
      server: { ip: server, port: 9000 },
      carriage: 'tls',
      // Too short for its rhythm to say anything.
      seconds: 150,
    });
  }
  scene.write(`${folder}/capture.pcap`);
}
