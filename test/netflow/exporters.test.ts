/** Real exporters (softflowd, pmacct, nfdump) read a capture and export it over loopback; the conversations are those of the
 * capture itself. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
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

const folder = mkdtempSync(join(tmpdir(), 'davylamp-exporters-'));
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

/** A copy of a capture that ended an hour ago: uptimes of exporters that export now reach back some weeks only. Made once. */
const recent = (path: string): Promise<string> => {
  const made = copies.get(path) ?? copyOf(path);
  copies.set(path, made);
  return made;
};
const copies = new Map<string, Promise<string>>();

async function copyOf(path: string): Promise<string> {
  const { flow } = await captured(path);
  const last = Math.max(...flow.map(({ end_time }) => end_time));
  const copy = join(folder, `recent-${basename(path)}`);
  const later = Math.floor((Date.now() - 3_600_000 - last) / 1000);
  await run('editcap', ['-F', 'pcap', '-t', String(later), path, copy]);
  return copy;
}

const captured = (path: string) =>
  rowsOf(pcap.create(pcap.settings.parse({ paths: [path] }), collectorDeps()));

/** Runs a program to its end. */
const run = async (program: string, args: readonly string[]): Promise<void> => {
  await once(spawn(program, args, { stdio: 'ignore' }), 'close');
};

/** An exporter as it is made to tell of a capture. */
interface Exporter {
  readonly program: string;
  readonly version: 5 | 9 | 10;
  /** Reads `path` and sends what it has seen to `port` on loopback; ends when all is sent. */
  readonly send: (path: string, port: string) => Promise<void>;
  /** How far its times may be off, ms; packets and bytes agree to the last. */
  readonly rounding: number;
}

const softflowd = (version: 5 | 9 | 10, extra: readonly string[] = []): Exporter => ({
  program: 'softflowd',
  version,
  // Exporters tell milliseconds; in v9, since a boot whose time is told in seconds.
  rounding: version === 9 ? 1000 : 1,
  send: (path, port) => {
    const args = ['-r', path, '-a', '-d', '-n', `127.0.0.1:${port}`, '-v', String(version)];
    return run('softflowd', [...args, '-p', join(folder, `pid-${port}`), '-c', 'none', ...extra]);
  },
});

/** pmacctd with its plugin nfprobe. */
const pmacct = (version: 5 | 9 | 10): Exporter => ({
  program: 'pmacctd',
  version,
  rounding: version === 9 ? 1000 : 1,
  send: async (path, port) => {
    const config = join(folder, `pmacct-${port}.conf`);
    const lines = {
      daemonize: 'false',
      pcap_savefile: path,
      aggregate: 'src_host, dst_host, src_port, dst_port, proto, tos, tcpflags',
      plugins: 'nfprobe',
      nfprobe_receiver: `127.0.0.1:${port}`,
      nfprobe_version: String(version),
      nfprobe_timeouts: 'tcp=86400:udp=86400:general=86400:maxlife=86400:expint=1',
    };
    writeFileSync(
      config,
      Object.entries(lines)
        .map(([key, value]) => `${key}: ${value}\n`)
        .join(''),
    );
    await run('pmacctd', ['-f', config]);
  },
});

/** nfpcapd keeps flows in files; nfreplay sends them. */
const nfdump = (version: 5 | 9): Exporter => ({
  program: 'nfpcapd',
  version,
  rounding: version === 9 ? 1000 : 1,
  send: async (path, port) => {
    const kept = mkdtempSync(join(folder, 'nfpcapd-'));
    await run('nfpcapd', ['-r', path, '-w', kept, '-e', '3600,3600', '-t', '86400']);
    for (const file of readdirSync(kept).sort())
      await run('nfreplay', ['-r', join(kept, file), '-p', port, '-v', String(version)]);
  },
});

/** What an exporter tells of `path`, received over loopback. */
async function exported(path: string, { send }: Exporter) {
  const deps = collectorDeps();
  // The clock of old captures is kept where the exporter sends by it.
  const wish = { listen: '127.0.0.1:0', clock: 'trust' };
  const source = netflow.create(netflow.settings.parse(wish), deps);
  const stop = new AbortController();
  const rows = rowsOf(source, stop.signal);
  while (source.health!().up !== true) await setTimeout(20);
  await send(path, source.health!().at.split(':').at(-1)!);
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

describe.each([
  ['softflowd, NetFlow v5', softflowd(5)],
  ['softflowd, NetFlow v9', softflowd(9)],
  ['softflowd, IPFIX', softflowd(10, ['-A', 'milli'])],
  ['softflowd, both directions in a record', softflowd(10, ['-A', 'milli', '-b'])],
  ['pmacct, NetFlow v5', pmacct(5)],
  ['pmacct, NetFlow v9', pmacct(9)],
  ['pmacct, IPFIX', pmacct(10)],
  ['nfpcapd, NetFlow v5', nfdump(5)],
  ['nfpcapd, NetFlow v9', nfdump(9)],
] as [string, Exporter][])('%s', { concurrent: true }, (_, exporter) => {
  const why = missing(exporter.program) ?? missing('editcap');
  beforeEach(({ skip }) => skip(why !== undefined, why));

  test.each(captures)('%s', { timeout: 60_000 }, async (__, path) => {
    const copy = await recent(path);
    const wanted = conversations((await captured(copy)).flow);
    const { flow, unread } = await exported(copy, exporter);
    expect(unread).toEqual({});
    const got = conversations(flow);
    expect([...got.keys()]).toEqual([...wanted.keys()]);
    for (const [key, { out, start, end, answered }] of got) {
      const { out: counts, start: first, end: last, answered: spoke } = wanted.get(key)!;
      expect([key, out, answered]).toEqual([key, counts, spoke]);
      expect(Math.abs(start - first)).toBeLessThanOrEqual(exporter.rounding);
      expect(Math.abs(end - last)).toBeLessThanOrEqual(exporter.rounding);
    }
  });
});
