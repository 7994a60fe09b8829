/** How the service is, as a user meets it. */
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { statusDocument } from '../../src/model/status.ts';
import { aStatus as status } from '../kit/status.ts';
import { fakeApp } from './fixtures.ts';
import { run } from './run.ts';

async function answering(body: string, args: readonly string[]) {
  const server = createServer((_, response) => response.end(body)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  try {
    return await run(['status', '--at', `http://127.0.0.1:${port}`, ...args], { app: fakeApp() });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe('status', () => {
  test('shows what is wrong, within a hundred columns, and exits with 7', async () => {
    const { out, status: code } = await answering(JSON.stringify(status), []);
    expect(code).toBe(7);
    for (const line of out.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(100);
    for (const text of [
      'border',
      'netflow_lost 31',
      'not shown 100 % · sampling 1:1,000',
      'own prefixes seen today',
      '192.0.2.1',
      'trying again',
      'Another process',
      '12 steps',
    ])
      expect(out).toContain(text);
  });

  test('speaks Chinese, and prints the document and CSV', async () => {
    expect((await answering(JSON.stringify(status), ['--lang', 'zh'])).out).toContain('异常');
    const { out } = await answering(JSON.stringify(status), ['--json']);
    expect(statusDocument.parse(JSON.parse(out))).toEqual(status);
    const { out: table } = await answering(JSON.stringify(status), ['--csv']);
    expect(table.split('\r\n')).toHaveLength(4);
    expect(table).toContain('netflow_lost=31 kernel_lost=4');
  });

  test('a service that is not there is one line and exit status 5', async () => {
    const { status: code, err } = await run(['status', '--at', 'http://127.0.0.1:9'], {
      app: fakeApp(),
    });
    expect(code).toBe(5);
    expect(err).toContain('The service does not answer.');
  });
});
