import { dialects } from '../../../src/lab/miner/index.ts';
import { createScene } from '../../../src/lab/scene.ts';
import { fakeWallet } from '../../../src/lab/wallets.ts';

export function make(folder: string): void {
  const scene = createScene(132);
  const wallet = fakeWallet('XMR', scene.rng);
  for (let host = 1; host <= 3; host++) {
    scene.miner({
      ip: `10.1.0.${host}`,
      dialect: dialects.botnet,
      server: { ip: '203.0.113.10', port: 80 },
      identity: {
        wallet,
        worker: '',
        password: `[192.168.7.${host}][root][srv-${host}][8][EPYC 7543]`,
      },
    });
  }
  scene.write(`${folder}/capture.pcap`);
}
