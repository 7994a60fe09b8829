/** What no store takes is set aside with its reason, and holds nothing else up. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { nowhere } from '../../src/enrich/shipped.ts';
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
    expect([spool.refused, spool.empty]).toEqual([2, true]);
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
});
