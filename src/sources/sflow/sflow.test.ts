/** The source as it runs: datagrams over a socket, captures, and a real agent. */
import { spawnSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { writeCapture } from '../../lab/capture-file.ts';
import { ethernet } from '../../lab/link.ts';
import { dialects } from '../../lab/miner/index.ts';
import { udpPacket } from '../../lab/packet.ts';
import { createScene, type Scene } from '../../lab/scene.ts';
import { sflowDatagram } from '../../lab/sflow.ts';
import { createSeal } from '../../lib/seal.ts';
import type { RecordBatch } from '../../records/batch.ts';
import { createCounts, type Source } from '../source.ts';
import { missing } from '../../../test/kit/debian.ts';
import { intelOf } from '../../../test/kit/intel.ts';
import { recognise } from './read-captures.ts';
import { sflow } from './sflow.ts';

const POOL = '203.0.113.10';

const sourceOf = (settings: object) => {
  const counts = createCounts();
  const source = sflow.create(sflow.settings.parse(settings), {
    name: 'sflow',
    observer: 'test',
    counts,
    intel: intelOf({ endpoints: { [`${POOL}:3333`]: {} } }),
    seal: createSeal(Buffer.alloc(32, 7)),
    limits: { flows: 4096, reassembly_bytes: 1 << 20 },
  });
  return { counts, source };
};

function session(): Scene {
  const scene = createScene(11);
  scene.miner({
    ip: '10.0.0.5',
    dialect: dialects.xmrig,
    server: { ip: POOL, port: 3333 },
    seconds: 600,
  });
  return scene;
}

/** The session as one agent that samples every packet sends it. */
function datagrams(): { readonly time: number; readonly bytes: Uint8Array }[] {
  return session()
    .packets()
    .map(({ time, bytes }, nth) => {
      const header = ethernet().frame(bytes).subarray(0, 1200);
      const samples = [{ header, rate: 1 }];
      return { time, bytes: sflowDatagram({ agent: '192.0.2.1', sequence: nth + 1, samples }) };
    });
}

async function all(source: Source, signal?: AbortSignal): Promise<RecordBatch[]> {
  const batches: RecordBatch[] = [];
  for await (const batch of source.read(signal)) batches.push(batch);
  return batches;
}

/** Reads until something was told of the miner, then stops. */
async function untilMining(source: Source, send: (at: string) => Promise<void>) {
  const stop = new AbortController();
  const read = all(source, stop.signal);
  while (source.health?.().up !== true) await setTimeout(20);
  await send(source.health?.().at ?? '');
  stop.abort();
  return read;
}

describe('sFlow', () => {
  test('over a socket', async () => {
    const { source, counts } = sourceOf({ listen: '127.0.0.1:0' });
    const batches = await untilMining(source, async (at) => {
      const port = Number(/:(\d+)$/.exec(at)?.[1]);
      const socket = createSocket('udp4');
      for (const { bytes } of datagrams())
        await new Promise((resolve) => socket.send(bytes, port, '127.0.0.1', resolve));
      await setTimeout(200);
      socket.close();
    });
    expect(batches.flatMap(({ mining }) => mining.map(({ dialect }) => dialect))).toContain(
      'cryptonote',
    );
    expect(counts.packets).toBe(datagrams().length);
    expect(Object.fromEntries(counts.unread)).toEqual({});
    expect(source.health?.().up).toBe(false);
  });

  test('from a capture of it, told from other captures', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'davylamp-sflow-'));
    const path = join(folder, 'sflow.pcap');
    const [from, to] = [
      { ip: '192.0.2.1', port: 40_000 },
      { ip: '192.0.2.9', port: 6343 },
    ];
    const packets = datagrams().map(({ time, bytes }) => ({
      time,
      bytes: udpPacket(from, to, bytes),
    }));
    writeCapture(path, packets);
    const plain = join(folder, 'plain.pcap');
    session().write(plain);
    expect([path, plain].map((file) => recognise(readFileSync(file), file))).toEqual([true, false]);
    const { source, counts } = sourceOf({ paths: [path] });
    const batches = await all(source);
    expect(batches.flatMap(({ flow }) => flow.map(({ dst_ip }) => dst_ip))).toContain(POOL);
    expect(Object.fromEntries(counts.unread)).toEqual({});
  });

  test(
    'of a real agent: pmacctd replays a capture and samples it',
    { timeout: 120_000 },
    async ({ skip }) => {
      const why = missing('pmacctd');
      if (why !== undefined) skip(why);
      const folder = mkdtempSync(join(tmpdir(), 'davylamp-pmacct-'));
      const capture = join(folder, 'session.pcap');
      session().write(capture);
      const { source, counts } = sourceOf({ listen: '127.0.0.1:0' });
      const batches = await untilMining(source, async (at) => {
        const port = /:(\d+)$/.exec(at)?.[1] ?? '';
        const config = join(folder, 'pmacctd.conf');
        const lines = [
          'daemonize: false',
          `pcap_savefile: ${capture}`,
          'pcap_savefile_wait: false',
          'plugins: sfprobe',
          'sampling_rate: 1',
          'sfprobe_agentip: 127.0.0.1',
          `sfprobe_receiver: 127.0.0.1:${port}`,
        ];
        writeFileSync(config, `${lines.join('\n')}\n`);
        // It waits for ever after the file: its datagrams are all sent long before.
        spawnSync('timeout', ['15', 'pmacctd', '-f', config], { stdio: 'ignore' });
        await setTimeout(500);
      });
      expect(counts.records).toBeGreaterThan(10);
      const rows = batches.flatMap(({ flow }) => flow);
      expect(rows.map(({ src_ip, dst_ip, dst_port }) => [src_ip, dst_ip, dst_port])).toContainEqual(
        ['10.0.0.5', POOL, 3333],
      );
    },
  );
});
