/** Traffic to pools, as a user meets it. */
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { fakeApp } from './fixtures.ts';
import { run } from './run.ts';

const DAY = ['--from', '2026-11-20', '--to', '2026-11-20'];

test('an hour a line with all pools together, and the pools over the day', async () => {
  const { out, status } = await run(['egress', ...DAY], { app: fakeApp() });
  expect(status).toBe(0);
  for (const line of out.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(100);
  expect(out).toMatch(/2026-11-20 00:00 +3 +1\.00 kbit\/s +500 bit\/s/);
  expect(out).toMatch(/2026-11-20 01:00 +3 +2\.00 kbit\/s +500 bit\/s +█{24}/);
  expect(out).toMatch(/nanopool\.org +3 +125 bit\/s +500 bit\/s/);
  expect(out).toMatch(/unknown +1 +25\.0 bit\/s/);
  const chinese = await run(['egress', ...DAY, '--lang', 'zh'], { app: fakeApp() });
  expect(chinese.out).toContain('矿池流量');
});

test('hours as CSV, all of it as JSON; what is no day is a usage error', async () => {
  const { out } = await run(['egress', ...DAY, '--csv'], { app: fakeApp() });
  expect(out.trimEnd().split('\r\n')).toHaveLength(3);
  expect(out).toContain('2026-11-20T01:00:00.000Z,3,900000,225000,2000,500');
  const json = await run(['egress', ...DAY, '--by', 'day', '--json'], { app: fakeApp() });
  expect(JSON.parse(json.out)).toMatchObject({
    schema: 1,
    by: 'day',
    course: [{ hosts: 3 }, {}],
    pools: [{ pool: 'nanopool.org' }, { pool: '' }],
  });
  const wrong = await run(['egress', '--from', 'yesterday'], { app: fakeApp() });
  expect(wrong.status).toBe(1);
  expect(wrong.err).toContain('2026-11-20');
});
