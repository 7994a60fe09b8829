/** Files of the console and of the map pack, as a browser is sent them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { OpenAPIHono } from '@hono/zod-openapi';
import { afterAll, expect, test } from 'vitest';
import type { Env } from '../../src/api/deps.ts';
import { consoleFile, mapFile } from '../../src/api/files.ts';
import { problem } from '../../src/api/problem.ts';

const dir = mkdtempSync(join(tmpdir(), 'davylamp-files-'));
afterAll(() => rmSync(dir, { recursive: true }));
mkdirSync(join(dir, 'assets'));
const script = 'export const lamp = true;\n'.repeat(100);
writeFileSync(join(dir, 'index.html'), '<!doctype html>');
writeFileSync(join(dir, 'assets/a-1.js'), script);
writeFileSync(join(dir, 'assets/f.woff2'), 'font');
writeFileSync(join(dir, 'CN.json'), '{}');

const app = new OpenAPIHono<Env>();
app.onError((error, c) => problem(c, error));
app.get('/maps/*', (c) => mapFile(c, { mapsDir: dir }));
app.get('*', (c) => consoleFile(c, { consoleDir: dir }));
const ask = (path: string, encoding = '') =>
  app.request(path, { headers: { 'accept-encoding': encoding } });

test('texts go packed to whoever can unpack them, and plain to others', async () => {
  const plain = await ask('/assets/a-1.js');
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(await plain.text()).toBe(script);
  const small = await ask('/assets/a-1.js', 'br, gzip');
  expect(small.headers.get('content-encoding')).toBe('gzip');
  expect(small.headers.get('vary')).toBe('accept-encoding');
  const bytes = Buffer.from(await small.arrayBuffer());
  expect(bytes.length).toBeLessThan(script.length / 10);
  expect(gunzipSync(bytes).toString()).toBe(script);
  expect((await ask('/assets/f.woff2', 'gzip')).headers.get('content-encoding')).toBeNull();
  expect((await ask('/maps/CN.json', 'gzip')).headers.get('content-encoding')).toBe('gzip');
});

test('a changed file is packed anew', async () => {
  writeFileSync(join(dir, 'assets/a-1.js'), `${script}// changed`);
  const bytes = await (await ask('/assets/a-1.js', 'gzip')).arrayBuffer();
  expect(gunzipSync(Buffer.from(bytes)).toString()).toContain('// changed');
});

test('every other path is a page, and no path leads out', async () => {
  expect(await (await ask('/hosts')).text()).toBe('<!doctype html>');
  for (const path of ['/assets/..%2f..%2fetc.js', '/assets/none.js', '/maps/..%2fCN.json'])
    expect((await ask(path)).status).toBe(404);
});
