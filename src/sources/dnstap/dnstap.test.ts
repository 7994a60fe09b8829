/** dnstap by made frames, cut and damaged anywhere, and of a real Unbound. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { Resolver } from 'node:dns/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { createSeal } from '../../lib/seal.ts';
import type { Dns } from '../../records/dns.ts';
import { createCounts } from '../source.ts';
import { missing } from '../../../test/kit/debian.ts';
import { intelOf } from '../../../test/kit/intel.ts';
import { dnsMessage } from '../../lab/dns.ts';
import { dnstap, recognise } from './dnstap.ts';
import { FrameStream, startFrame, stopFrame } from './frame-stream.ts';
import { readTapped } from './message.ts';

const POOL = 'pool.supportxmr.com';
const SECONDS = Date.UTC(2026, 10, 25, 9) / 1000;

const varint = (value: number): number[] =>
  value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
const bytesField = (number: number, bytes: Uint8Array): number[] => [
  ...varint(number * 8 + 2),
  ...varint(bytes.length),
  ...bytes,
];
const numberField = (number: number, value: number): number[] => [
  ...varint(number * 8),
  ...varint(value),
];

/** A CLIENT_RESPONSE (6) or RESOLVER_QUERY (3) as dnstap.pb lays it out. */
function tapped(type: number): Buffer {
  const dns = dnsMessage(7, POOL, 'A', [{ type: 'A', name: POOL, ip: '203.0.113.9' }]);
  const message = [
    ...numberField(1, type),
    ...bytesField(4, Uint8Array.of(10, 0, 0, 5)),
    ...bytesField(5, Uint8Array.of(10, 0, 0, 53)),
    ...numberField(12, SECONDS),
    ...bytesField(14, dns),
  ];
  return Buffer.from([
    ...bytesField(1, Buffer.from('ns1')),
    ...bytesField(14, Buffer.from(message)),
    ...numberField(15, 1),
  ]);
}

function frame(body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return Buffer.concat([length, body]);
}

const sourceOf = (settings: object) => {
  const counts = createCounts();
  const source = dnstap.create(dnstap.settings.parse(settings), {
    name: 'tap',
    observer: 'test',
    counts,
    intel: intelOf({ names: { [POOL]: {} } }),
    seal: createSeal(Buffer.alloc(32, 7)),
    limits: { flows: 1024, reassembly_bytes: 1 << 20 },
  });
  return { counts, source };
};

async function readFile(bytes: Buffer) {
  const path = join(mkdtempSync(join(tmpdir(), 'davylamp-dnstap-')), 'tap.fstrm');
  writeFileSync(path, bytes);
  const { source, counts } = sourceOf({ paths: [path] });
  const rows: Dns[] = [];
  for await (const batch of source.read()) rows.push(...batch.dns);
  return { rows, counts };
}

const stream = Buffer.concat([startFrame(), frame(tapped(6)), frame(tapped(3)), stopFrame()]);

describe('dnstap', () => {
  test('a file: what clients were answered, not what the resolver asks', async () => {
    const { rows, counts } = await readFile(stream);
    expect(rows).toMatchObject([
      {
        src_ip: '10.0.0.5',
        dst_ip: '10.0.0.53',
        hostname: POOL,
        type: 'A',
        rcode: 'NOERROR',
        time: SECONDS * 1000,
      },
    ]);
    expect(rows[0]?.answers).toEqual(['203.0.113.9']);
    expect(counts.records).toBe(2);
    expect(Object.fromEntries(counts.unread)).toEqual({});
    expect(recognise(stream, 'tap')).toBe(true);
  });

  test.prop([fc.nat({ max: stream.length - 1 })])('cut anywhere, it gives what is whole', (at) => {
    const frames: number[] = [];
    const reader = new FrameStream({
      frame: (_, start, end) => frames.push(end - start),
      reply: () => undefined,
    });
    reader.push(stream.subarray(0, at));
    const before = frames.length;
    reader.push(stream.subarray(at));
    expect(frames.length).toBe(2);
    expect(before).toBeLessThanOrEqual(2);
    expect(reader.state).toBe('done');
  });

  test.prop([fc.uint8Array({ maxLength: 300 })])('any bytes are read or refused', (bytes) => {
    const reader = new FrameStream({ frame: () => undefined, reply: () => undefined });
    reader.push(bytes);
    readTapped(Buffer.from(bytes), 0, bytes.length);
  });

  test.prop([fc.nat({ max: 400 }), fc.nat({ max: 255 })])(
    'a damaged byte does no harm',
    (at, value) => {
      const body = tapped(6);
      body[at % body.length] = value;
      readTapped(body, 0, body.length);
    },
  );
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

test('of a real Unbound over its socket', { timeout: 120_000 }, async ({ skip }) => {
  const why = missing('unbound');
  if (why !== undefined) skip(why);
  const folder = mkdtempSync(join(tmpdir(), 'davylamp-unbound-'));
  const socket = join(folder, 'tap.sock');
  const port = await freePort();
  const config = join(folder, 'unbound.conf');
  writeFileSync(
    config,
    `server:
  interface: 127.0.0.1@${port}
  do-daemonize: no
  chroot: ""
  username: ""
  directory: "${folder}"
  pidfile: "${folder}/unbound.pid"
  use-syslog: no
  local-zone: "supportxmr.com." static
  local-data: "${POOL}. 60 IN A 203.0.113.9"
remote-control:
  control-enable: no
dnstap:
  dnstap-enable: yes
  dnstap-socket-path: "${socket}"
  dnstap-log-client-query-messages: yes
  dnstap-log-client-response-messages: yes
`,
  );
  if (spawnSync('unbound-checkconf', [config]).status !== 0)
    skip('this Unbound is built without dnstap');
  const { source, counts } = sourceOf({ socket });
  const stop = new AbortController();
  const rows: Dns[] = [];
  const reading = (async () => {
    for await (const batch of source.read(stop.signal)) {
      rows.push(...batch.dns);
      if (rows.some(({ rcode, hostname }) => rcode === 'NOERROR' && hostname === POOL))
        stop.abort();
    }
  })();
  while (source.health?.().up !== true) await setTimeout(20);
  const unbound = spawn('unbound', ['-d', '-c', config], { stdio: 'ignore' });
  const resolver = new Resolver({ timeout: 500, tries: 1 });
  resolver.setServers([`127.0.0.1:${port}`]);
  while (!stop.signal.aborted) {
    await resolver.resolve4(POOL).catch(() => undefined);
    await setTimeout(300);
  }
  await reading;
  unbound.kill();
  await once(unbound, 'close');
  rmSync(folder, { recursive: true });
  const answered = rows.find(({ rcode, hostname }) => rcode === 'NOERROR' && hostname === POOL);
  expect(answered).toMatchObject({ src_ip: '127.0.0.1', hostname: POOL, answers: ['203.0.113.9'] });
  expect(Object.fromEntries(counts.unread)).toEqual({});
});
