/** What only a socket shows: paths that no client would tidy up first, and routes that are none. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApi } from '../../src/api/api.ts';
import type { ApiDeps } from '../../src/api/deps.ts';

const folder = mkdtempSync(join(tmpdir(), 'davylamp-files-'));
const consoleDir = join(folder, 'dist');
/** Files and unknown routes need neither store nor register. */
const api = createApi({ consoleDir, version: '1' } as ApiDeps);
const answer = getRequestListener(api.fetch);
const server = createServer((asked, response) => void answer(asked, response));
let port: number;

beforeAll(async () => {
  mkdirSync(consoleDir);
  mkdirSync(`${consoleDir}-beside`);
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
