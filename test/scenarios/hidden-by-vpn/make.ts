import { tlsHeartbeat, tlsPush } from '../../../src/lab/lookalike/long-lived.ts';
import { dialects } from '../../../src/lab/miner/index.ts';
import type { Packet } from '../../../src/lab/packet.ts';
import { createScene, type Scene } from '../../../src/lab/scene.ts';
import { wireguard } from '../../../src/lab/tunnel.ts';

const MINUTES = 60;
const SERVER = '198.51.100.40';

export function make(folder: string): void {
  const scene = createScene(433);
  const { start, rng } = scene;
  const mined = createScene(434);
  mined.miner({
    ip: '10.8.0.2',
    server: { ip: '203.0.113.20', port: 3333 },
    dialect: dialects.xmrig,
    seconds: MINUTES * 60,
    shareSeconds: 30,
  });
  scene.add(inTunnel(scene, mined.packets(), '10.8.0.2', '10.4.0.8'));
  const span = { start: start + 5000, seconds: MINUTES * 60 - 60 };
  for (const [i, talk] of [tlsPush, tlsHeartbeat].entries()) {
    const beside = scene.tcp(talk(span, {}, rng), '10.8.0.3', { ip: '203.0.113.30', port: 443 });
    scene.add(inTunnel(scene, beside, '10.8.0.3', `10.4.1.${i}`));
  }
  scene.write(`${folder}/capture.pcap`);
}

/** Packets of a client as its tunnel shows them, which is kept open every 25 seconds. */
function inTunnel(
  { rng, start }: Scene,
  packets: readonly Packet[],
  inner: string,
  client: string,
): Packet[] {
  const out = wireguard(client, SERVER, rng);
  const back = wireguard(SERVER, client, rng);
  const source = Uint8Array.from(inner.split('.').map(Number));
  const isOut = ({ bytes }: Packet): boolean => source.every((byte, i) => bytes[12 + i] === byte);
  const kept = Array.from({ length: (MINUTES * 60) / 25 }, (_, i): Packet => ({
    time: start + i * 25_000,
    bytes: out(),
  }));
  const carried = packets.map((packet): Packet => ({
    time: packet.time,
    bytes: (isOut(packet) ? out : back)(packet.bytes),
  }));
  return [...kept, ...carried];
}
