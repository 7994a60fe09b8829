/** The program as a process: exit status, signals, closed pipes, and the way from an old Node to the pinned one. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';

const SYSTEM_NODE = '/usr/bin/node';

function start(args: readonly string[], node = process.execPath): ChildProcess {
  return spawn(node, ['bin/davylamp.mjs', ...args], { env: { ...process.env, NO_COLOR: '1' } });
}

async function ended(child: ChildProcess): Promise<{ status: unknown; out: string; err: string }> {
  let [out, err] = ['', ''];
  child.stdout?.on('data', (text) => (out += String(text)));
  child.stderr?.on('data', (text) => (err += String(text)));
  const [status] = (await once(child, 'close')) as unknown[];
  return { status, out, err };
}

test('prints its version', async () => {
  expect(await ended(start(['--version']))).toMatchObject({
    status: 0,
    out: '2026.11.0\n',
    err: '',
  });
});

test('a mistake is one line on standard error', async () => {
  const { status, out, err } = await ended(start(['explain', 'router', '--no-color']));
  expect({ status, out }).toEqual({ status: 1, out: '' });
  expect(err).toMatch(/^davylamp: [^\n]*\n$/);
});

test('a missing input exits with 4', async () => {
  const { status, err } = await ended(start(['scan', '--no-store', 'no-such.pcap']));
  expect(status).toBe(4);
  expect(err).toContain('no-such.pcap');
});

test('a reader that has seen enough is no error', async () => {
  const child = start(['scan', '--help']);
  child.stdout?.destroy();
  expect(await ended(child)).toMatchObject({ status: 0, err: '' });
});

/** A capture of so many empty packets, longer than a pipe holds: when it is written, the program has begun to read. */
function longCapture(packets: number): Buffer {
  const capture = Buffer.alloc(24 + packets * 76);
  capture.writeUInt32LE(0xa1b2c3d4, 0);
  capture.writeUInt16LE(2, 4);
  capture.writeUInt16LE(4, 6);
  capture.writeUInt32LE(65_535, 16);
  capture.writeUInt32LE(1, 20);
  for (let at = 24; at < capture.length; at += 76) {
    capture.writeUInt32LE(1_700_000_000, at);
    capture.writeUInt32LE(60, at + 8);
    capture.writeUInt32LE(60, at + 12);
  }
  return capture;
}

test('Ctrl-C ends a live capture with a report', async () => {
  const child = start(['scan', '--no-store', '-']);
  const done = ended(child);
  child.stdin?.write(longCapture(20_000), () => {
    // The terminal sends Ctrl-C to both ends of a pipe.
    child.kill('SIGINT');
    child.stdin?.end();
  });
  const { status, out } = await done;
  expect(status).toBe(0);
  expect(out).toContain('No host shows any sign of mining');
});

test('an old Node hands over to the pinned one', async (context) => {
  if (!existsSync(SYSTEM_NODE)) return context.skip('no other Node on this machine');
  expect(await ended(start(['--version'], SYSTEM_NODE))).toMatchObject({
    status: 0,
    out: '2026.11.0\n',
  });
});
