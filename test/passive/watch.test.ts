/** `watch` on a real interface: it finds what passes, drops nothing at this pace, and sends not one packet. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { dialects } from '../../src/lab/miner/index.ts';
import { createScene } from '../../src/lab/scene.ts';
import { missing, noNamespaces } from '../kit/debian.ts';
import { layWire } from '../kit/wire.ts';

/** A miner's session as a capture. */
function sessionIn(folder: string): string {
  const scene = createScene(77);
  scene.miner({
    ip: '10.7.0.5',
    dialect: dialects.xmrig,
    server: { ip: '203.0.113.10', port: 3333 },
    seconds: 600,
  });
  const path = join(folder, 'session.pcap');
  scene.write(path);
  return path;
}

for (const tool of ['tcpdump', 'dumpcap'])
  test(
    `watch through ${tool} finds the miner and sends nothing`,
    { timeout: 120_000 },
    async ({ skip }) => {
      const why = noNamespaces() ?? missing('tcpreplay') ?? missing(tool);
      if (why !== undefined) skip(why);
      const folder = mkdtempSync(join(tmpdir(), 'davylamp-watch-'));
      const capture = sessionIn(folder);
      using wire = layWire();
      const args = ['watch', '-i', 'tap', '--tool', tool, '--no-store'];
      const child = wire.listen(args);
      let out = '';
      child.stdout?.on('data', (text) => (out += String(text)));
      // Again and again, since nothing outside tells when the program has begun to listen.
      while (!out.includes('10.7.0.5')) {
        await wire.play(capture, ['--topspeed']);
        await setTimeout(2000);
      }
      child.kill('SIGINT');
      await once(child, 'close');
      rmSync(folder, { recursive: true });
      expect(out).toContain('1 mining');
      expect(out).toContain('cryptonote');
      expect(out).not.toContain('kernel_lost');
      const { sent, received } = wire.counts();
      expect(received).toBeGreaterThan(100);
      expect(sent).toBe(0);
    },
  );
