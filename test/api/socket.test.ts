/** What only a socket shows: paths that no client would tidy up first, routes that are none, and clients that take their time or too
 * much. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { once } from 'node:events';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setInterval } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApi } from '../../src/api/api.ts';
import type { ApiDeps } from '../../src/api/deps.ts';
import { apiServer } from '../../src/api/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'davylamp-files-'));
const consoleDir = join(folder, 'dist');
const mapsDir = join(folder, 'maps');
const faults: unknown[] = [];
/** Files, unknown routes and requests that are refused need neither store nor register. */
const api = createApi({
  consoleDir,
  mapsDir,
  version: '1',
  onFault: (error: unknown) => faults.push(error),
} as Partial<ApiDeps> as ApiDeps);
const LIMITS = { headers: 300, request: 600, look: 50, idle: 900 };
const server = apiServer(api, LIMITS);
let port: number;

beforeAll(async () => {
  mkdirSync(consoleDir);
  mkdirSync(`${consoleDir}-beside`);
  mkdirSync(mapsDir);
  writeFileSync(join(mapsDir, 'CN.json'), 'a map');
  writeFileSync(join(folder, 'FR.json'), 'a secret');
  // More than a connection holds on its way.
  writeFileSync(join(consoleDir, 'large.png'), Buffer.alloc(64e6));
  writeFileSync(join(consoleDir, 'index.html'), 'the console');
  writeFileSync(join(consoleDir, 'app.js'), 'its script');
  writeFileSync(join(folder, 'secret.json'), 'a secret');
  writeFileSync(join(`${consoleDir}-beside`, 'secret.json'), 'a secret');
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string): Promise<{ status: number; text: string; type: string }> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          text,
          type: response.headers['content-type'] ?? '',
        }),
      );
    });
    asked.on('error', reject).end();
  });

test('files of the console and its pages are served', async () => {
  expect(await get('/app.js')).toMatchObject({ status: 200, text: 'its script' });
  expect(await get('/hosts?place=CN')).toMatchObject({ status: 200, text: 'the console' });
  expect(await get('/maps/CN.json')).toMatchObject({ status: 200, text: 'a map' });
});

test.each([
  '/../secret.json',
  '/..%2fsecret.json',
  '/%2e%2e/secret.json',
  '/%2e%2e%2fsecret.json',
  '/assets/../../secret.json',
  '/assets/..%2f..%2fsecret.json',
  '/..%2fdist-beside%2fsecret.json',
  '/..%5csecret.json',
  '/maps/../FR.json',
  '/maps/..%2fFR.json',
  '/maps/%2e%2e/secret.json',
  '/maps/CN.json%00',
  '/api/v1/../../secret.json',
  '//etc/passwd',
  '/%00.json',
  '/app.js%00.json',
  '/%E0%A4.json',
])('%s leads nowhere, and is no fault', async (path) => {
  const { status, text } = await get(path);
  expect(text).not.toMatch(/a secret|root:/);
  expect(status).toBeLessThan(500);
});

test.each(['/api', '/api/v1/nothing', '/api/v2/hosts', '/api/v1/hosts/10.0.0.1/x'])(
  '%s is a problem, never a page',
  async (path) => {
    const { status, type } = await get(path);
    expect([status, type]).toEqual([404, 'application/problem+json']);
  },
);

/** A connection on which something is written, and everything that came back until it was closed. */
function raw(write: (socket: Socket) => unknown): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let text = '';
  socket.on('data', (chunk) => (text += chunk.toString()));
  // What the server closed cannot be written to.
  socket.on('error', () => undefined);
  write(socket);
  return new Promise((resolve) => socket.once('close', () => resolve(text)));
}

/** Writes a character at a time, for as long as it is listened to. */
async function drip(socket: Socket, text: string): Promise<void> {
  socket.write(text);
  for await (const _ of setInterval(20)) {
    if (socket.destroyed) return;
    socket.write('x');
  }
}

const POST =
  'POST /api/v1/session HTTP/1.1\r\nHost: a\r\nOrigin: http://a\r\nContent-Type: application/json\r\n';

test.each([
  ['says nothing', () => undefined],
  ['never comes to the end of its headers', (s: Socket) => drip(s, 'GET / HTTP/1.1\r\nHost: ')],
  [
    'never comes to the end of its body',
    (s: Socket) => drip(s, `${POST}Content-Length: 60000\r\n\r\n{"name":"`),
  ],
  [
    'begins a piece of its body and stops',
    (s: Socket) => s.write(`${POST}Transfer-Encoding: chunked\r\n\r\nff\r\n{`),
  ],
])('who %s is let go, and others are answered meanwhile', async (_, write) => {
  const slow = Promise.all(Array.from({ length: 4 }, () => raw(write)));
  expect(await get('/app.js')).toMatchObject({ status: 200, text: 'its script' });
  for (const text of await slow) expect(text).toMatch(/^(HTTP\/1\.1 408 |$)/);
  expect(faults.splice(0)).toEqual([]);
});

test('who asks for much and takes nothing is let go', async () => {
  const connected = once(server, 'connection') as Promise<[Socket]>;
  const here = connect(port, '127.0.0.1').pause();
  const [there] = await connected;
  here.on('error', () => undefined);
  here.write('GET /large.png HTTP/1.1\r\nHost: a\r\n\r\n');
  await once(there, 'close');
  expect(here.bytesRead).toBeLessThan(64e6);
  here.destroy();
});

test.each([
  ['a body that says it is large', 413, `${POST}Content-Length: 100000000\r\n\r\n`],
  [
    'a body that turns out to be large',
    413,
    `${POST}Transfer-Encoding: chunked\r\n\r\n${`1000\r\n${'x'.repeat(4096)}\r\n`.repeat(20)}0\r\n\r\n`,
  ],
  ['a large header', 431, `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`],
  ['many headers', 431, `GET / HTTP/1.1\r\nHost: a\r\n${'X: y\r\n'.repeat(50_000)}\r\n`],
  ['a long path', 431, `GET /${'x'.repeat(100_000)} HTTP/1.1\r\nHost: a\r\n\r\n`],
  [
    'two lengths of one body',
    400,
    `${POST}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}0\r\n\r\n`,
  ],
  ['no HTTP', 400, '\u0016\u0003\u0001\u0002\r\n\r\n'],
])('%s is refused, and is no fault', async (_, status, text) => {
  const answered = await raw((socket) => {
    socket.write(text);
    socket.once('data', () => socket.destroy());
  });
  expect(answered).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(faults.splice(0)).toEqual([]);
});
