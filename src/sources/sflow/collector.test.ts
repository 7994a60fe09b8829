import { expect, test } from 'vitest';
import { concat } from '../../lab/bytes.ts';
import { dialects } from '../../lab/miner/index.ts';
import { ethernet } from '../../lab/link.ts';
import { createScene } from '../../lab/scene.ts';
import { sflowDatagram, sflowFields, sflowSample } from '../../lab/sflow.ts';
import { createRng } from '../../lib/rng.ts';
import { createSeal } from '../../lib/seal.ts';
import type { RecordBatch } from '../../records/batch.ts';
import { createCounts } from '../source.ts';
import { intelOf } from '../../../test/kit/intel.ts';
import { SflowCollector } from './collector.ts';

const START = Date.UTC(2026, 10, 2, 8);
const POOL = '203.0.113.10';

const collector = () => {
  const counts = createCounts();
  const made = new SflowCollector({
    name: 'sflow',
    observer: 'test',
    counts,
    intel: intelOf({
      endpoints: { [`${POOL}:3333`]: {} },
      names: { 'pool.supportxmr.com': {} },
    }),
    seal: createSeal(Buffer.alloc(32, 7)),
    limits: { flows: 4096, reassembly_bytes: 1 << 20 },
  });
  made.startSegment('a');
  return { counts, made };
};

type Collector = ReturnType<typeof collector>['made'];

function give(made: Collector, datagram: Uint8Array, time: number): void {
  const buffer = concat(datagram);
  made.datagram(buffer, new DataView(buffer.buffer), 0, buffer.length, time);
}

/** Every packet of a miner's session, sampled one in one: as an agent that samples all would send it. */
function sampledSession(made: Collector, rate: number, every: number, header = 128): number {
  const scene = createScene(11);
  scene.miner({
    ip: '10.0.0.5',
    dialect: dialects.xmrig,
    server: { ip: POOL, port: 3333 },
    name: 'pool.supportxmr.com',
    seconds: 9000,
  });
  const rng = createRng(4);
  let sequence = 0;
  let bytes = 0;
  for (const packet of scene.packets()) {
    bytes += packet.bytes.length;
    // By chance, as agents do: a fixed step would fall in with the rhythm of the session.
    if (every > 1 && !rng.chance(1 / every)) continue;
    const frame = ethernet().frame(packet.bytes);
    const sample = { header: frame.subarray(0, header), frameLength: frame.length, rate };
    give(
      made,
      sflowDatagram({ agent: '192.0.2.1', sequence: ++sequence, samples: [sample] }),
      packet.time,
    );
  }
  made.end();
  return bytes;
}

const rows = (made: Collector): RecordBatch => made.take(0)!;

test('sampled one in one, the conversation is whole, and its messages are read', () => {
  const { made, counts } = collector();
  sampledSession(made, 1, 1, 2000);
  const { mining, dns, flow } = rows(made);
  expect(new Set(mining.map(({ dialect, level }) => `${dialect} ${level}`))).toEqual(
    new Set(['cryptonote 4']),
  );
  expect(dns.map(({ hostname }) => hostname)).toContain('pool.supportxmr.com');
  expect(
    flow
      .slice(0, 1)
      .map(({ src_ip, dst_ip, dst_port, dst_name }) => [src_ip, dst_ip, dst_port, dst_name]),
  ).toEqual([['10.0.0.5', POOL, 3333, 'pool.supportxmr.com']]);
  expect(Object.fromEntries(counts.unread)).toEqual({});
  expect(counts.records).toBe(counts.packets);
});

test('sampled one in ten, the totals are right within what sampling allows', () => {
  const { made } = collector();
  const bytes = sampledSession(made, 10, 10);
  const sum = rows(made).flow.reduce((all, row) => all + row.bytes_out + row.bytes_in, 0);
  // A tenth of some two thousand packets: the relative error of the sum is about a fourteenth.
  expect(sum).toBeGreaterThan(bytes * 0.8);
  expect(sum).toBeLessThan(bytes * 1.2);
});

test('fields alone are enough for a conversation', () => {
  const { made } = collector();
  const ends = {
    source: '10.0.0.5',
    destination: POOL,
    ports: [40_000, 3333] as const,
    protocol: 6,
  };
  const samples = [sflowSample(100, [sflowFields({ ...ends, length: 250, tcpFlags: 24 })])];
  give(made, sflowDatagram({ agent: '192.0.2.1', sequence: 1, samples }), START);
  made.end();
  expect(rows(made).flow).toMatchObject([
    { src_ip: '10.0.0.5', dst_port: 3333, packets_out: 100, bytes_out: 25_000, segment: 'a' },
  ]);
});

test('what nobody knows is no row', () => {
  const { made } = collector();
  const ends = {
    source: '10.0.0.5',
    destination: '192.0.2.77',
    ports: [40_000, 443] as const,
    protocol: 6,
  };
  const samples = [sflowSample(100, [sflowFields({ ...ends, length: 250 })])];
  give(made, sflowDatagram({ agent: '192.0.2.1', sequence: 1, samples }), START);
  made.end();
  expect(made.take(0)).toBeUndefined();
});

test('gaps of an agent are lost datagrams; a restart is none; agents are apart', () => {
  const { made, counts } = collector();
  const say = (agent: string, sequence: number, uptime: number): void =>
    give(made, sflowDatagram({ agent, sequence, uptime, samples: [] }), START);
  say('192.0.2.1', 5, 1000);
  say('192.0.2.1', 9, 2000);
  say('192.0.2.2', 100, 500);
  say('192.0.2.2', 1, 10);
  say('192.0.2.2', 2, 20);
  expect(Object.fromEntries(counts.unread)).toEqual({ sflow_lost: 3 });
  expect([...made.agents.values()].map(({ name, lost }) => [name, lost])).toEqual([
    ['192.0.2.1', 3],
    ['192.0.2.2', 0],
  ]);
});
