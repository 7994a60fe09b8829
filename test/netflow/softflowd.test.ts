/** A real exporter: softflowd reads a capture and exports it over loopback; the conversations are those of the capture itself. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { dialects } from '../../src/lab/miner/index.ts';
import { createScene } from '../../src/lab/scene.ts';
import type { Flow } from '../../src/records/flow.ts';
import { netflow } from '../../src/sources/netflow/netflow.ts';
import { pcap } from '../../src/sources/pcap/pcap.ts';
import { corpus } from '../corpus/captures.ts';
import { collectorDeps } from '../kit/collector.ts';
import { missing } from '../kit/debian.ts';
import { rowsOf } from '../kit/flow-rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'davylamp-softflowd-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A capture of our own: miners that open, mine and end. */
function ownCapture(): string {
  const path = join(folder, 'own.pcap');
  const scene = createScene(4242);
  const names = [dialects.xmrig, dialects.bitcoin, dialects.ethproxy];
  for (const [i, dialect] of names.entries())
    scene.miner({
      ip: `10.7.0.${i + 5}`,
      dialect,
      server: { ip: `203.0.113.${i + 10}`, port: 3333 + i },
      seconds: 300,
    });
  scene.write(path);
  return path;
}

/** What softflowd tells of `path`, received over loopback. */
async function exported(path: string, version: number, extra: readonly string[] = []) {
  const deps = collectorDeps();
  // The clock of old captures is kept: softflowd exports by it.
  const wish = { listen: '127.0.0.1:0', clock: 'trust' };
  const source = netflow.create(netflow.settings.parse(wish), deps);
  const stop = new AbortController();
  const rows = rowsOf(source, stop.signal);
  while (source.health!().up !== true) await setTimeout(20);
  const port = source.health!().at.split(':').at(-1)!;
  const args = ['-r', path, '-a', '-d', '-n', `127.0.0.1:${port}`, '-v', String(version)];
  const files = ['-p', join(folder, 'pid'), '-c', 'none'];
  const child = spawn('softflowd', [...args, ...files, ...extra], { stdio: 'ignore' });
  await once(child, 'close');
  let before = -1;
  while (deps.counts.records !== before) {
    before = deps.counts.records;
    await setTimeout(200);
  }
  stop.abort();
  const { flow } = await rows;
  return { flow, unread: Object.fromEntries(deps.counts.unread) };
}

/** What both must agree on, conversation by conversation: parts and reused ports added up. */
function conversations(rows: readonly Flow[]) {
  const sums = new Map<string, { out: number[]; start: number; end: number; answered: boolean }>();
  for (const row of rows) {
    const ends = [`${row.src_ip}:${row.src_port}`, `${row.dst_ip}:${row.dst_port}`];
    const key = `${row.protocol_num} ${ends.join(' > ')}`;
    const sum = sums.get(key) ?? { out: [0, 0, 0, 0], start: Infinity, end: 0, answered: false };
    const counts = [row.bytes_out, row.bytes_in, row.packets_out, row.packets_in];
    sums.set(key, {
      out: sum.out.map((n, i) => n + counts[i]!),
      start: Math.min(sum.start, row.start_time),
      end: Math.max(sum.end, row.end_time),
      answered: sum.answered || row.payload_in > 0,
    });
  }
  return new Map([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const why = missing('softflowd');
if (why !== undefined) console.warn(`${why}: its exports are not compared.`);
const captures = [
  ['own', ownCapture()],
  ...[
    'mining/syn_xmrig_clear_variants.pcap',
    'mining/xmr_xmrstak_9050.pcap',
    'benign/ndpi_mqtt.pcap',
    'mining/eth_getwork_4444.pcap',
  ]
    .map((name) => [name, resolve(corpus, name)])
    .filter(([, path]) => existsSync(path!)),
] as [string, string][];

describe.each(captures)('%s through softflowd', (_, path) => {
  beforeEach(({ skip }) => skip(why !== undefined, why));

  test.each([
    ['NetFlow v5', 5, []],
    ['NetFlow v9', 9, []],
    ['IPFIX', 10, ['-A', 'milli']],
    ['IPFIX, both directions in a record', 10, ['-A', 'milli', '-b']],
  ] as [string, number, string[]][])('%s', { timeout: 60_000 }, async (_, version, extra) => {
    const deps = collectorDeps();
    const seen = await rowsOf(pcap.create(pcap.settings.parse({ paths: [path] }), deps));
    const wanted = conversations(seen.flow);
    const { flow, unread } = await exported(path, version, extra);
    expect(unread).toEqual({});
    const got = conversations(flow);
    expect([...got.keys()]).toEqual([...wanted.keys()]);
    for (const [key, { out, start, end, answered }] of got) {
      const { out: counts, start: first, end: last, answered: spoke } = wanted.get(key)!;
      expect([key, out, answered]).toEqual([key, counts, spoke]);
      // Exporters tell milliseconds; in v9, since a boot whose time is told in seconds.
      const rounding = version === 9 ? 1000 : 1;
      expect(Math.abs(start - first)).toBeLessThanOrEqual(rounding);
      expect(Math.abs(end - last)).toBeLessThanOrEqual(rounding);
    }
  });
});
