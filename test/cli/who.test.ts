/** `davylamp who` and what `explain` says of holders, over an application that knows two. */
import { describe, expect, test } from 'vitest';
import { heldByLines } from '../../src/cli/render/who.ts';
import { tame } from '../../src/cli/render/text.ts';
import { createView } from '../../src/cli/render/view.ts';
import { createTerminal } from '../../src/cli/terminal.ts';
import { whoDocument } from '../../src/model/who-document.ts';
import { fakeApp } from './fixtures.ts';
import { run } from './run.ts';

const AT = ['--at', '2026-11-20T08:15:00'];

describe('who', () => {
  test('a machine, its lease and where it is', async () => {
    const { out, status } = await run(['who', '10.20.3.7', ...AT], { app: fakeApp() });
    expect(status).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "
      10.20.3.7  at 2026-11-20 08:15:00 UTC

        in force  DHCP lease
          rig\\u001b[31m-07 · 02:00:00:00:00:01 · account u:0011223344556677 · sw-3 Gi1/0/17 · 2026-11-20
          08:00:00 – 09:00:00 UTC
      "
    `);
  });

  test('behind a translator, in both languages', async () => {
    const { out } = await run(['who', '198.51.100.1', ...AT], { app: fakeApp() });
    expect(out).toMatchInlineSnapshot(`
      "
      198.51.100.1  at 2026-11-20 08:15:00 UTC

        begun before, no end seen (last heard of 1 min 15 s before)  translation
          → 10.20.3.7 · cgn-1 · port 1024–2047 · 2026-11-20 08:00:00 – 08:30:00 UTC
          in force  DHCP lease
            rig\\u001b[31m-07 · 02:00:00:00:00:01 · account u:0011223344556677 · sw-3 Gi1/0/17 · 2026-11-20
            08:00:00 – 09:00:00 UTC

      The address was shared by a translator: say the port (address:port) to know which of them it was.
      "
    `);
    const zh = await run(['who', '198.51.100.1', '--lang', 'zh', ...AT], { app: fakeApp() });
    expect(zh.out).toMatchInlineSnapshot(`
      "
      198.51.100.1  2026-11-20 08:15:00（UTC）

        此前开始，未见结束（最近一次记录在 1 min 15 s 之前）  地址转换
          → 10.20.3.7 · cgn-1 · 端口 1024–2047 · 2026-11-20 08:00:00 – 08:30:00 UTC
          当时有效  DHCP 租约
            rig\\u001b[31m-07 · 02:00:00:00:00:01 · 账号 u:0011223344556677 · sw-3 Gi1/0/17 · 2026-11-20
            08:00:00 – 09:00:00 UTC

      该地址当时经地址转换由多方共用：请给出端口（地址:端口）以确定是哪一方。
      "
    `);
  });

  test('asks what it was asked', async () => {
    const app = fakeApp();
    const args = ['[2001:db8::1]:40123', '--protocol', 'udp', '--peer', '203.0.113.1:3333'];
    const { status, out } = await run(['who', ...args, ...AT], { app });
    expect(app.asked[0]).toMatchObject({
      ip: '2001:db8::1',
      port: 40_123,
      protocol_num: 17,
      peer_ip: '203.0.113.1',
      peer_port: 3333,
      at: Date.UTC(2026, 10, 20, 8, 15),
    });
    expect(out).toContain('Nobody is known');
    expect(status).toBe(6);
  });

  test('JSON and CSV', async () => {
    const { out } = await run(['who', '198.51.100.1', '--json', ...AT], { app: fakeApp() });
    expect(whoDocument.parse(JSON.parse(out)).holders[0]?.behind).toHaveLength(1);
    const table = await run(['who', '198.51.100.1', '--csv', ...AT], { app: fakeApp() });
    expect(table.out.trim().split(/\r?\n/)).toHaveLength(3);
  });

  test.each(['pool.example.org', '10.0.0.1:', '10.0.0.1:70000', '2001:db8::1:80:'])(
    '%s is no address',
    async (text) => {
      const { status, err } = await run(['who', text], { app: fakeApp() });
      expect(status).toBe(1);
      expect(err).toContain('not an address');
    },
  );
});

test('explain shows who had the address, and when', async () => {
  const app = fakeApp();
  const store = { path: 'x' };
  const { holders } = await app.who({ store, ip: '198.51.100.1', at: 0 });
  const stream = { write: () => true, isTTY: false };
  const view = createView(createTerminal(stream, stream, {}), 'en');
  const [first, last] = ['2026-11-20T08:00:00.000Z', '2026-11-20T09:30:00.000Z'];
  const lines = heldByLines(view, [{ first, last, moments: 3, holder: tame(holders[0]!) }]);
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "Who had the address
      2026-11-20 08:00:00 – 09:30:00 UTC
        begun before, no end seen (last heard of 1 min 15 s before)  translation
          → 10.20.3.7 · cgn-1 · port 1024–2047 · 2026-11-20 08:00:00 – 08:30:00 UTC
          in force  DHCP lease
            rig\\u001b[31m-07 · 02:00:00:00:00:01 · account u:0011223344556677 · sw-3 Gi1/0/17 ·
            2026-11-20 08:00:00 – 09:00:00 UTC"
  `);
  expect(heldByLines(view, [])).toEqual([]);
});
