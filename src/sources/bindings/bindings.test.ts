/** The source of bindings: files whole, cut and followed; syslog received; nobody's name kept. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { intelOf } from '../../../test/kit/intel.ts';
import { createSeal } from '../../lib/seal.ts';
import { bindingRows } from '../../model/binding-row.ts';
import type { RecordBatch } from '../../records/batch.ts';
import type { Binding } from '../../records/binding.ts';
import { createCounts, type Source, type SourceDeps } from '../source.ts';
import { bindings, recognise } from './bindings.ts';
import { samples } from './samples.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'davylamp-bindings-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function depsOf(position?: string): SourceDeps {
  return {
    name: 'leases',
    observer: 'o',
    intel: intelOf({ endpoints: { '203.0.113.1:3333': {} } }),
    seal: createSeal(new Uint8Array(32)),
    counts: createCounts(),
    limits: { flows: 1, reassembly_bytes: 1 },
    position,
  };
}

const sourceOf = (settings: object, deps: SourceDeps): Source =>
  bindings.create(bindings.settings.parse({ utc_offset: 'Z', ...settings }), deps);

async function all(source: Source): Promise<RecordBatch[]> {
  const found: RecordBatch[] = [];
  for await (const batch of source.read()) found.push(batch);
  return found;
}

const rowsOf = (batches: readonly RecordBatch[]): Binding[] =>
  batches.flatMap(({ binding }) => binding);

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const textOf = (name: string): string =>
  samples.flatMap((s) => (s.name === name ? [s.text] : [])).at(0) ?? '';

describe('files', () => {
  test.each(samples.map(({ name, what, text }) => ({ name, what, text })))(
    '$name: $what, recognised, every row of one segment',
    async ({ text }) => {
      const path = file('input', `${text}\n`);
      expect(recognise(Buffer.from(text))).toBe(true);
      const deps = depsOf();
      const rows = rowsOf(await all(sourceOf({ paths: [path] }, deps)));
      expect(rows.length).toBeGreaterThan(0);
      expect(new Set(rows.map(({ segment }) => segment)).size).toBe(1);
      expect(deps.counts.records).toBe(text.split('\n').length);
    },
  );

  test('a file that is none of it is counted', async () => {
    const deps = depsOf();
    await all(sourceOf({ paths: [file('x', 'hello\n')] }, deps));
    expect(deps.counts.unread.get('format_not_recognised')).toBe(1);
  });

  test('read and read on after a restart, a record cut in two is whole', async () => {
    const text = textOf('radius-detail');
    const [first] = text.split('\n\n');
    const cut = (first ?? '').length + 80;
    const path = file('detail', text.slice(0, cut));
    const stop = new AbortController();
    let position: string | undefined;
    const before: Binding[] = [];
    for await (const batch of sourceOf({ paths: [path], follow: true }, depsOf()).read(
      stop.signal,
    )) {
      before.push(...batch.binding);
      position = batch.position ?? position;
      stop.abort();
    }
    appendFileSync(path, text.slice(cut));
    const again = new AbortController();
    const after: Binding[] = [];
    const deps = depsOf(position);
    for await (const batch of sourceOf({ paths: [path], follow: true }, deps).read(again.signal)) {
      after.push(...batch.binding);
      if (after.some(({ ip }) => ip === '100.64.3.8')) again.abort();
    }
    const whole = rowsOf(await all(sourceOf({ paths: [path] }, depsOf())));
    const sessions = (rows: readonly Binding[]): string[] =>
      bindingRows(rows.map((row) => ({ ...row, segment: '' })))
        .map(({ ip, end_time }) => `${ip} ${end_time}`)
        .sort();
    expect(new Set(sessions([...before, ...after]))).toEqual(new Set(sessions(whole)));
  });

  test('the other end of a translation is kept where intelligence knows it, or when asked for', async () => {
    const path = file(
      'ct',
      [
        '[1795597612.1]\t[NEW] tcp 6 120 SYN_SENT src=10.0.0.5 dst=203.0.113.1 sport=40000 dport=3333 [UNREPLIED] src=203.0.113.1 dst=198.51.100.1 sport=3333 dport=40000 id=1',
        '[1795597612.2]\t[NEW] tcp 6 120 SYN_SENT src=10.0.0.5 dst=192.0.2.80 sport=40001 dport=443 [UNREPLIED] src=192.0.2.80 dst=198.51.100.1 sport=443 dport=40001 id=2',
      ].join('\n'),
    );
    const peers = async (kept: string): Promise<string[]> =>
      rowsOf(await all(sourceOf({ paths: [path], peers: kept }, depsOf()))).map((b) => b.peer_ip);
    expect(await peers('known')).toEqual(['203.0.113.1', '']);
    expect(await peers('all')).toEqual(['203.0.113.1', '192.0.2.80']);
  });

  test('no account, caller or password reaches a row', async () => {
    const path = file('detail', textOf('radius-detail'));
    const deps = depsOf();
    const batches = await all(sourceOf({ paths: [path] }, deps));
    const everything = JSON.stringify([batches, [...deps.counts.unread]]);
    for (const secret of ['alice', 'example.org', 'hunter2', '49301234567', '4567', 'bob'])
      expect(everything).not.toContain(secret);
    expect(rowsOf(batches).every(({ user }) => /^u:[0-9a-f]{16}$/.test(user))).toBe(true);
  });
});

describe('syslog', () => {
  const lines = textOf('dhcp-log').split('\n').slice(0, 6);

  /** Starts listening, lets `send` send, and reads until there are so many rows. */
  async function received(
    listen: string,
    count: number,
    send: (port: number) => Promise<void>,
  ): Promise<{ rows: Binding[]; deps: SourceDeps; source: Source }> {
    const deps = depsOf();
    const source = sourceOf({ listen: [listen] }, deps);
    const stop = new AbortController();
    const rows: Binding[] = [];
    const reading = (async () => {
      for await (const batch of source.read(stop.signal)) {
        rows.push(...batch.binding);
        if (rows.length >= count) stop.abort();
      }
    })();
    while (source.health?.().up !== true) await new Promise((resolve) => setTimeout(resolve, 5));
    await send(Number(/\d+$/.exec(source.health?.().at ?? '')?.[0]));
    await reading;
    return { rows, deps, source };
  }

  test('UDP, one message a datagram', async () => {
    const { rows, deps } = await received('udp://127.0.0.1:0', 4, async (port) => {
      const socket = createSocket('udp4');
      for (const line of lines)
        await new Promise<void>((resolve) => {
          socket.send(`${line}\n`, port, '127.0.0.1', () => resolve());
        });
      socket.close();
    });
    expect(rows.map(({ ip }) => ip)).toEqual([
      '10.77.0.100',
      '10.77.0.100',
      '10.77.0.100',
      '10.77.0.101',
    ]);
    expect(deps.counts.packets).toBe(lines.length);
  });

  test('TCP, counted and ended by newlines, cut anywhere', async () => {
    const framed = lines.map((line, i) =>
      i % 2 === 0
        ? `${Buffer.byteLength(`<30>${line}`)} <30>${line}`
        : `<30>${line.replace(/^<30>/, '')}\n`,
    );
    const { rows } = await received('tcp://127.0.0.1:0', 4, async (port) => {
      const socket = connect(port, '127.0.0.1');
      await once(socket, 'connect');
      const bytes = Buffer.from(framed.join(''));
      for (let at = 0; at < bytes.length; at += 37) {
        socket.write(bytes.subarray(at, at + 37));
        await new Promise((resolve) => setImmediate(resolve));
      }
      socket.end();
    });
    expect(rows.map(({ ip }) => ip)).toEqual([
      '10.77.0.100',
      '10.77.0.100',
      '10.77.0.100',
      '10.77.0.101',
    ]);
  });

  test('a sender whose clock is two hours off is set right, and said so', async () => {
    const off = new Date(Date.now() - 7_200_000).toISOString();
    const line = `<30>1 ${off} gw dhcpd 1 - - DHCPACK on 10.0.0.9 to 02:00:00:00:00:09 via e`;
    const { rows, deps, source } = await received('udp://127.0.0.1:0', 1, async (port) => {
      const socket = createSocket('udp4');
      await new Promise<void>((resolve) => {
        socket.send(line, port, '127.0.0.1', () => resolve());
      });
      socket.close();
    });
    expect(Math.abs((rows[0]?.time ?? 0) - Date.now())).toBeLessThan(600_000);
    expect(deps.counts.unread.get('clock_corrected')).toBe(1);
    expect(Number(source.health?.().senders?.[0]?.['skew_ms'])).toBeGreaterThan(7_000_000);
  });

  test('an address that cannot be listened on is told', async () => {
    const source = sourceOf({ listen: ['udp://192.0.2.1:9'] }, depsOf());
    await expect(all(source)).rejects.toThrow(/192\.0\.2\.1/);
    expect(() => sourceOf({ listen: ['514'] }, depsOf())).toThrow(/udp:/);
  });
});
