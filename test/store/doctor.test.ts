/** The doctor of a store, on the real engine: well, and ill in ways that can be brought about here. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DoctorReport } from '../../src/model/doctor.ts';
import { silentLog } from '../../src/lib/log.ts';
import { openChild } from '../../src/store/engine/child.ts';
import type { Engine } from '../../src/store/engine/engine.ts';
import { migrate } from '../../src/store/migrate.ts';
import { examine } from '../../src/store/tools/doctor.ts';
import { fakeApp } from '../cli/fixtures.ts';
import { run } from '../cli/run.ts';
import { onEngine, scratch } from './engine.ts';

const healthOf = ({ findings }: DoctorReport, of: string): string | undefined =>
  findings.find(({ check }) => check === of)?.health;

onEngine('store doctor', () => {
  const dir = scratch();
  let engine: Engine;
  beforeAll(async () => {
    engine = await openChild({ path: dir.path, log: silentLog });
    await migrate(engine.client);
  });
  afterAll(async () => {
    await engine[Symbol.asyncDispose]();
    dir[Symbol.dispose]();
  });
  const command = (query: string) => engine.client.command({ query });

  test('a store as we make it is well, and has no copies', async () => {
    const report = await examine(engine);
    expect(Object.fromEntries(report.findings.map(({ check, health }) => [check, health]))).toEqual(
      {
        engine: 'ok',
        clock: 'ok',
        rights: 'ok',
        durability: 'ok',
        inserts: 'ok',
        parts: 'ok',
        mutations: 'ok',
        disks: 'ok',
        memory: 'ok',
        errors: 'ok',
        shards: 'none',
        replicas: 'none',
        keeper: 'none',
        copies: 'none',
      },
    );
    expect(report.engine_version).toMatch(/^\d+\.\d+/);
  });

  test('a table that does not write through is told by its name', async () => {
    await command('ALTER TABLE sighting MODIFY SETTING fsync_after_insert = 0');
    const report = await examine(engine);
    expect(report.findings.find(({ check }) => check === 'durability')).toEqual({
      check: 'durability',
      health: 'wrong',
      found: 'sighting',
    });
    await command('ALTER TABLE sighting MODIFY SETTING fsync_after_insert = 1');
    expect(healthOf(await examine(engine), 'durability')).toBe('ok');
  });

  test('a change that cannot be made is told with its reason', async () => {
    await command("INSERT INTO input (segment, name) VALUES ('a', 'no number')");
    await command(
      'ALTER TABLE input UPDATE packets = toUInt64(name) WHERE 1 SETTINGS mutations_sync = 0',
    );
    const told = () => examine(engine).then((report) => healthOf(report, 'mutations'));
    await expect.poll(told, { timeout: 30_000, interval: 500 }).toBe('wrong');
    await command("KILL MUTATION WHERE table = 'input'");
    await expect.poll(told, { timeout: 30_000, interval: 500 }).toBe('ok');
  });

  test('what may not be asked is not visible, and hides nothing else', async () => {
    const { client } = engine;
    const query = (asked: Parameters<typeof client.query>[0]) =>
      asked.query.includes('system.errors')
        ? Promise.reject(new Error('Not enough privileges'))
        : client.query(asked);
    const blind: typeof client = Object.create(client, { query: { value: query } });
    const report = await examine({
      client: blind,
      ready: () => engine.ready(),
      [Symbol.asyncDispose]: () => Promise.resolve(),
    });
    expect(report.findings.find(({ check }) => check === 'errors')).toMatchObject({
      health: 'unknown',
      found: expect.stringContaining('Not enough privileges'),
    });
    expect(healthOf(report, 'disks')).toBe('ok');
  });

  test('the command says what to do, and ends with a status', async () => {
    const { out, status } = await run(['store', 'doctor'], { app: fakeApp() });
    expect([status, out]).toEqual([5, expect.stringContaining('set the clocks of both machines')]);
    expect(out).toMatch(/clock +wrong +90\.0 s/);
    const zh = await run(['store', 'doctor', '--lang', 'zh'], { app: fakeApp() });
    expect(zh.out).toContain('用 NTP 校准');
  });
});
