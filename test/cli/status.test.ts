/** How the service is, as a user meets it. */
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { statusDocument, type Status } from '../../src/model/status.ts';
import { fakeApp } from './fixtures.ts';
import { run } from './run.ts';

const source: Status['sources'][number] = {
  name: 'border',
  type: 'netflow',
  observer: 'isp',
  phase: 'running',
  up: true,
  at: 'udp://0.0.0.0:2055',
  trouble: '',
  restarts: 0,
  records: 1_234_567,
  packets: 41_000,
  bytes: 60_000_000,
  records_per_second: 812.4,
  bytes_per_second: 40_000,
  behind_bytes: null,
  newest: '2026-11-25T09:00:00.000Z',
  lag_seconds: 4,
  unread: { netflow_lost: 31, kernel_dropped: 4 },
  senders: [{ name: '192.0.2.1', messages: 41_000, lost: 31, skew_ms: 0 }],
};

const status: Status = statusDocument.parse({
  schema: 1,
  version: '2026.11.0',
  started: '2026-11-25T08:00:00.000Z',
  healthy: false,
  sources: [
    source,
    {
      ...source,
      name: 'zeek',
      type: 'zeek',
      phase: 'waiting',
      up: false,
      senders: [],
      unread: {},
      at: '/opt/zeek/logs/current',
      trouble: 'The input does not exist or cannot be read.',
    },
  ],
  spool: {
    steps: 12,
    bytes: 4_000_000,
    max_bytes: 1_073_741_824,
    full: false,
    oldest_seconds: 95,
    damaged: 0,
    refused: 0,
  },
  store: {
    up: false,
    trouble: 'Another process has the store open.',
    delivered_rows: 900,
    delivered_steps: 40,
    hosts_assessed: 12,
    last_delivery: null,
  },
  intel: {
    loaded: '2026-11-25T08:00:00.000Z',
    reloads: 0,
    trouble: '',
    indicators: { bundled: 4000 },
  },
  evidence: 77,
  sightings_evicted: 0,
  memory_bytes: 150_000_000,
} satisfies Status);

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
    expect(table).toContain('netflow_lost=31 kernel_dropped=4');
  });

  test('a service that is not there is one line and exit status 5', async () => {
    const { status: code, err } = await run(['status', '--at', 'http://127.0.0.1:9'], {
      app: fakeApp(),
    });
    expect(code).toBe(5);
    expect(err).toContain('The service does not answer.');
  });
});
