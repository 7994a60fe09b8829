/** `run` on a real interface, with sources that listen there: it hears, and sends not one packet. */
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { writeCapture } from '../../src/lab/capture-file.ts';
import { dialects } from '../../src/lab/miner/index.ts';
import { createScene } from '../../src/lab/scene.ts';
import { missing, noNamespaces } from '../kit/debian.ts';
import { layWire } from '../kit/wire.ts';

test('run finds the miner and sends nothing', { timeout: 120_000 }, async ({ skip }) => {
  const why = noNamespaces() ?? missing('tcpreplay') ?? missing('tcpdump');
  if (why !== undefined) skip(why);
  const folder = mkdtempSync(join(tmpdir(), 'davylamp-passive-'));
  const scene = createScene(78);
  scene.miner({
    ip: '10.7.0.5',
    dialect: dialects.xmrig,
    server: { ip: '203.0.113.10', port: 3333 },
  });
  const capture = join(folder, 'session.pcap');
  writeCapture(capture, scene.packets());
  const config = join(folder, 'davylamp.yaml');
  writeFileSync(
    config,
    `store: { path: store }
sources:
  - { type: live, interface: tap }
  - { type: netflow, listen: 0.0.0.0:2055 }
  - { type: sflow, listen: 0.0.0.0:6343 }
service: { spool: spool, keep_seconds: 1, listen: 127.0.0.1:0 }
api: { listen: 127.0.0.1:0 }
register: { path: register.db }
`,
  );
  using wire = layWire();
  const child = wire.listen(['run', '-c', config]);
  let said = '';
  child.stderr?.on('data', (text) => (said += String(text)));
  while (!said.includes('/status')) await setTimeout(100);
  // Again and again: nothing outside tells when the program it listens through has begun.
  for (let times = 0; times < 4; times++) {
    await wire.play(capture, ['--topspeed']);
    await setTimeout(1500);
  }
  child.kill('SIGTERM');
  await once(child, 'close');
  const shown = wire.listen(['hosts', '-c', config, '--json']);
  let hosts = '';
  shown.stdout?.on('data', (text) => (hosts += String(text)));
  await once(shown, 'close');
  expect(hosts).toContain('10.7.0.5');
  expect(hosts).toContain('cryptonote');
  const { sent, received } = wire.counts();
  expect(received).toBeGreaterThan(100);
  expect(sent).toBe(0);
  rmSync(folder, { recursive: true });
});
