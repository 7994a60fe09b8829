import { describe, expect, test } from 'vitest';
import { readCaptures } from '../../../test/kit/captured.ts';
import { depsOf } from '../../../test/kit/logs.ts';
import { encodeCapture } from '../../lab/capture-file.ts';
import { say, tcpConversation } from '../../lab/conversation.ts';
import { dialects } from '../../lab/miner/index.ts';
import { udpPacket, type Packet } from '../../lab/packet.ts';
import { createScene } from '../../lab/scene.ts';
import { overWebSocket } from '../../lab/wrap.ts';
import { createRng } from '../../lib/rng.ts';
import { createSeal } from '../../lib/seal.ts';
import type { Intel, Match } from '../../model/indicator.ts';
import type { RecordBatch } from '../../records/batch.ts';
import type { Counts } from '../source.ts';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 10, 2, 8, 50);

/** Knows one name and one address. */
const intel: Intel = {
  name: (name) => (name === 'pool.example.net' ? ({} as Match) : undefined),
  endpoint: () => undefined,
  address: (ip) => ip === '198.51.100.9' || ip === '2001:db8::9',
  agent: () => undefined,
  sizes: () => ({}),
};

function read(packets: readonly Packet[], flows = 1000): { batch: RecordBatch; counts: Counts } {
  const deps = depsOf(intel, {
    seal: createSeal(new Uint8Array(32)),
    limits: { flows, reassembly_bytes: 1 << 20 },
  });
  return { batch: readCaptures([encodeCapture(packets)], deps), counts: deps.counts };
}

const talk = (client: string, server: string, port: number, times: readonly number[]): Packet[] =>
  tcpConversation(
    times.flatMap((time) => [say(time, 'client', 'ping'), say(time + 50, 'server', 'pong pong')]),
    { client: { ip: client, port: 40_000 }, server: { ip: server, port } },
    createRng(1),
  );

describe('flows', () => {
  test('only those with a known end are told, with what each side sent', () => {
    const { batch, counts } = read([
      ...talk('10.0.0.1', '198.51.100.9', 9000, [START]),
      ...talk('10.0.0.2', '198.51.100.10', 9000, [START + 1]),
      ...talk('2001:db8::1', '2001:db8::9', 9000, [START + 2]),
    ]);
    expect(counts.flows).toBe(3);
    expect(
      batch.flow.map((f) => [f.src_ip, f.dst_ip, f.dst_port, f.initiator, f.opened, f.payload_in]),
    ).toEqual([
      ['10.0.0.1', '198.51.100.9', 9000, 'syn', true, 9],
      ['2001:db8::1', '2001:db8::9', 9000, 'syn', true, 9],
    ]);
  });

  test('a full hour ends a part; the parts add up', () => {
    const times = [START, START + HOUR / 2, START + HOUR];
    const { batch } = read(talk('10.0.0.1', '198.51.100.9', 9000, times));
    expect(
      batch.flow.map((f) => [new Date(f.start_time).getUTCHours(), f.opened, f.payload_in]),
    ).toEqual([
      [8, true, 9],
      [9, false, 18],
    ]);
  });

  test('the DNS answer before it names a flow, for the host that asked only', () => {
    const scene = createScene(1, START);
    scene.add(scene.lookup(START, '10.0.0.1', 'pool.example.net', ['192.0.2.80']));
    scene.add(talk('10.0.0.1', '192.0.2.80', 9000, [START + 100]));
    scene.add(talk('10.0.0.2', '192.0.2.80', 9000, [START + 200]));
    const { batch } = read(scene.packets());
    expect(batch.flow.map((f) => [f.src_ip, f.dst_name])).toEqual([
      ['10.0.0.1', 'pool.example.net'],
    ]);
    expect(batch.dns.map((d) => [d.src_ip, d.hostname, d.answers])).toContainEqual([
      '10.0.0.1',
      'pool.example.net',
      ['192.0.2.80'],
    ]);
  });
});

test('a full table lets the longest silent go, says so, and keeps the miner', () => {
  const scene = createScene(2, START);
  scene.miner({
    ip: '10.9.9.9',
    dialect: dialects.xmrig,
    server: { ip: '192.0.2.7', port: 3333 },
    seconds: 120,
    shareSeconds: 4,
  });
  const crowd = Array.from({ length: 600 }, (_, i) =>
    talk(`10.1.${i >> 8}.${i & 255}`, '192.0.2.99', 9000, [START + i * 200]),
  );
  const { batch, counts } = read(
    [...scene.packets(), ...crowd.flat()].sort((a, b) => a.time - b.time),
    64,
  );
  expect(counts.unread.get('flow_table_full_evicted')).toBeGreaterThan(100);
  expect(counts.flows).toBeGreaterThanOrEqual(601);
  expect(new Set(batch.mining.map((m) => m.src_ip))).toEqual(new Set(['10.9.9.9']));
  expect(batch.mining.reduce((n, m) => n + m.accepted, 0)).toBeGreaterThan(10);
});

test('inputs of one command may lie years apart, in any order', () => {
  const miner = (start: number, ip: string): Packet[] => {
    const scene = createScene(3, start);
    scene.miner({
      ip,
      dialect: dialects.bitcoin,
      server: { ip: '192.0.2.7', port: 3333 },
      seconds: 300,
    });
    return scene.packets();
  };
  const { batch } = read([
    ...miner(START, '10.0.0.1'),
    ...miner(START - 5 * 365 * 24 * HOUR, '10.0.0.2'),
  ]);
  const sessions = (ip: string): number =>
    new Set(batch.mining.filter((m) => m.src_ip === ip).map((m) => m.session_id)).size;
  expect([sessions('10.0.0.1'), sessions('10.0.0.2')]).toEqual([1, 1]);
});

describe('the rhythm of datagrams', () => {
  const CLIENT = { ip: '10.0.0.7', port: 40_001 };
  const MINUTE = 60_000;

  /** Something every half minute, each answered; what is said by the size that is wanted. */
  const datagrams = (port: number, made: (size: number) => Uint8Array, minutes = 10): Packet[] =>
    Array.from({ length: minutes * 2 }, (_, i): Packet[] => {
      const time = START + i * 30_000;
      const server = { ip: '198.51.100.50', port };
      return [
        { time, bytes: udpPacket(CLIENT, server, made(256)) },
        { time: time + 40, bytes: udpPacket(server, CLIENT, made(160)) },
      ];
    }).flat();
  const sealed = (size: number): Uint8Array => {
    const rng = createRng(size);
    return Uint8Array.from({ length: size }, () => rng.int(256));
  };

  test('that nobody can read is listened to from their second minute on', () => {
    const { batch } = read(datagrams(51_820, sealed));
    const [row] = batch.rhythm;
    expect(row).toMatchObject({
      src_ip: '10.0.0.7',
      dst_ip: '198.51.100.50',
      dst_port: 51_820,
      grain: 'message',
    });
    expect(row!.times[0]).toBe(START + MINUTE);
    const sizes = batch.rhythm.flatMap((one) => one.sizes);
    expect(new Set(sizes)).toEqual(new Set([256, -160]));
    expect(sizes.length).toBe(36);
  });

  test('has the client who was first, where ports tell nothing', () => {
    const [row] = read(datagrams(40_002, sealed)).batch.rhythm;
    expect(row).toMatchObject({ src_ip: '10.0.0.7', dst_port: 40_002 });
    const [other] = read(datagrams(40_000, sealed)).batch.rhythm;
    expect(other).toMatchObject({ src_ip: '10.0.0.7', dst_port: 40_000 });
  });

  test('goes on through ten minutes of silence', () => {
    const late = datagrams(51_820, sealed).map((packet) => ({
      ...packet,
      time: packet.time + 20 * MINUTE,
    }));
    const { batch, counts } = read([...datagrams(51_820, sealed), ...late]);
    expect(counts.flows).toBe(1);
    expect(new Set(batch.rhythm.map(({ flow_id }) => flow_id)).size).toBe(1);
  });

  test('is nobody’s business where they are text, DNS, or many', () => {
    const text = (size: number): Uint8Array =>
      new TextEncoder().encode('OPTIONS '.repeat(size / 8));
    const crowd = Array.from({ length: 42 }, (_, i) =>
      datagrams(443, (size) => sealed(4 * size), 5).map((packet) => ({
        ...packet,
        time: packet.time + i * 700,
      })),
    ).flat();
    expect(read(datagrams(5060, text)).batch.rhythm).toEqual([]);
    expect(read(datagrams(53, sealed)).batch.rhythm).toEqual([]);
    expect(read(crowd.toSorted((a, b) => a.time - b.time)).batch.rhythm).toEqual([]);
  });
});

describe('the rhythm of a WebSocket', () => {
  /** A question every ten seconds, each answered. */
  const asked = (question: (n: number) => string | Uint8Array): Packet[] => {
    const rng = createRng(5);
    const script = Array.from({ length: 60 }, (_, n) => [
      say(START + n * 10_000, 'client', question(n)),
      say(START + n * 10_000 + 40, 'server', question(n + 1)),
    ]).flat();
    return tcpConversation(
      overWebSocket(script, 'app.example.org', '/ws', rng),
      { client: { ip: '10.0.0.8', port: 40_003 }, server: { ip: '198.51.100.51', port: 7000 } },
      rng,
    );
  };

  test('is nobody’s business where its messages are read, masked though they are', () => {
    const status = (n: number): string =>
      JSON.stringify({ id: n, method: 'status', params: { of: 'printer' } });
    expect(read(asked(status)).batch.rhythm).toEqual([]);
    // Something like mining keeps the reader patient; it reads all the same.
    const pit = (n: number): string =>
      JSON.stringify({ id: n, method: 'mining.subscribe', params: ['pit', n] });
    expect(read(asked(pit)).batch.rhythm).toEqual([]);
  });

  test('is listened to where they cannot be read', () => {
    const rng = createRng(6);
    const { batch } = read(asked(() => rng.bytes(180)));
    expect(batch.rhythm.flatMap(({ sizes }) => sizes).length).toBeGreaterThan(80);
  });
});
