/** A console over two shards, one of which is lost: what is shown says that it is not whole. */
import { expect, test } from 'vitest';
import { forReaders } from '../../src/api/partial.ts';
import { keepHosts } from '../../src/keep.ts';
import { countryHosts } from '../../src/lab/country.ts';
import { openStore } from '../../src/store/open-store.ts';
import { DAYS, LAST_DAY } from '../api/scene.ts';
import { onEngine } from '../store/engine.ts';
import { CLUSTER, startServers } from '../store/server.ts';
import { noBrowser, served } from './browser.ts';

onEngine('a console over shards', () => {
  test(
    'while a shard is lost its pages say so, and take it back when it is there again',
    { timeout: 300_000 },
    async ({ skip }) => {
      if (noBrowser !== undefined) skip(noBrowser);
      await using running = await startServers(2);
      const shards = running.servers.map(({ url }) => url);
      await using store = await openStore({ shards, cluster: CLUSTER });
      const hosts = countryHosts({ seed: 1, hosts: 400, lastDay: LAST_DAY, days: 10, units: 10 });
      await keepHosts(store, [...hosts], 1);
      await using s = await served({ store: forReaders(store) });
      const page = await s.open('analyst');
      const sign = page.getByRole('status').filter({ hasText: 'Figures are not whole.' });
      const active = page.getByRole('term').filter({ hasText: 'Active' }).first();
      await page.goto(`${s.url}/?${DAYS}`);
      await active.waitFor();
      expect(await sign.count()).toBe(0);
      const [, second] = running.servers;
      await second!.kill();
      await page.reload();
      await sign.waitFor();
      await active.waitFor();
      await page.goto(`${s.url}/hosts?${DAYS}`);
      await sign.waitFor();
      await second!.start();
      // For some seconds more readers are not kept waiting for it.
      await expect
        .poll(
          async () => {
            await page.reload();
            await page.getByRole('heading', { level: 1 }).waitFor();
            await page.waitForLoadState('networkidle');
            return await sign.count();
          },
          { timeout: 60_000, interval: 1000 },
        )
        .toBe(0);
    },
  );
});
