/** What no store takes is set aside with its reason, and holds nothing else up. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { nowhere } from '../../src/enrich/shipped.ts';
import type { Locate } from '../../src/model/host.ts';
import type { Sighting } from '../../src/model/sighting.ts';
import { Delivery } from '../../src/service/delivery.ts';
import { hostCount } from '../../src/situation/host-count.ts';
import { openStore } from '../../src/store/open-store.ts';
import { Spool } from '../../src/store/spool.ts';
import { countryHosts, countrySightings } from '../../src/lab/country.ts';
import { onEngine } from '../store/engine.ts';

const country = { seed: 5, hosts: 40, lastDay: 20_780, days: 20, units: 3 };

onEngine('delivery', () => {
  test('one row that cannot be, among many that can', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'davylamp-delivery-'));
    const good = [...countryHosts(country)].flatMap((host) => [...countrySightings(host, 5)]);
    const hosts = new Set(good.map(({ host }) => host));
    const [first] = good;
    const bad = { ...first, host: 'no address' } as Sighting;
    const worse = { ...first, coins: 'BTC' } as unknown as Sighting;
    const spool = new Spool(join(folder, 'spool'), 2 ** 26);
    const rows = [...good.slice(0, 7), bad, ...good.slice(7), worse];
    spool.put({ tables: [{ table: 'sighting', rows }], positions: {} });
    const stop = new AbortController();
    const delivery = new Delivery({
      spool,
      open: () => openStore({ path: join(folder, 'store') }),
      locate: () => nowhere,
      log: pino({ level: 'silent' }),
    });
    stop.abort();
    await delivery.run(stop.signal);
    expect(delivery.state()).toMatchObject({ trouble: '', delivered_rows: good.length });
    expect([spool.refused, spool.size]).toEqual([2, 0]);
    const lines = readFileSync(join(folder, 'spool', 'refused.jsonl'), 'utf8')
      .trim()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      {
        table: 'sighting',
        row: { host: 'no address' },
        reason: expect.stringMatching(/\S/) as string,
      },
      { table: 'sighting', row: { coins: 'BTC' } },
    ]);
    await using store = await openStore({ path: join(folder, 'store') });
    expect(await store.ask(hostCount, {})).toEqual([{ hosts: hosts.size }]);
    rmSync(folder, { recursive: true, maxRetries: 3, force: true });
  });

  test('a step stays in the spool until its hosts are assessed, and nothing comes between', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'davylamp-delivery-'));
    const path = join(folder, 'store');
    const spool = new Spool(join(folder, 'spool'), 2 ** 26);
    const rows = [...countryHosts(country)].flatMap((host) => [...countrySightings(host, 5)]);
    const hosts = new Set(rows.map(({ host }) => host));
    spool.put({ tables: [{ table: 'sighting', rows }], positions: {} });
    const delivering = (locate: Locate['locate']) =>
      new Delivery({
        spool,
        open: () => openStore({ path }),
        locate,
        log: pino({ level: 'silent' }),
      });
    const ended = AbortSignal.abort();
    // Ends with the rows in the store and their hosts not assessed, as a kill may leave it.
    const failing = delivering(() => {
      throw new Error('no tables');
    });
    await failing.run(ended);
    expect(failing.state()).toMatchObject({ trouble: 'no tables', delivered_steps: 1 });
    expect(spool.size).toBe(1);
    // While the hosts are assessed, the tables of units change.
    let located = 0;
    let moving: Promise<boolean> | undefined;
    const delivery = delivering(() => {
      moving ??= delivery.reattribute();
      located++;
      return nowhere;
    });
    await delivery.run(ended);
    expect(spool.size).toBe(0);
    // By then every host was there to be looked at.
    expect([await moving, located]).toEqual([true, 2 * hosts.size]);
    await using store = await openStore({ path });
    expect(await store.ask(hostCount, {})).toEqual([{ hosts: hosts.size }]);
    rmSync(folder, { recursive: true, maxRetries: 3, force: true });
  });
});
