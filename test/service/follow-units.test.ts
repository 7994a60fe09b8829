/** The console's process lets hosts stand by the operator's table, and follows it when it changes. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bareSchema } from '../../src/whole-schema.ts';
import { keepHosts } from '../../src/keep.ts';
import { serve } from '../../src/serve.ts';
import { listHosts } from '../../src/situation/hosts.ts';
import { open } from '../../src/wiring.ts';
import { host } from '../cli/fixtures.ts';
import { onEngine } from '../store/engine.ts';

onEngine('serve and the operator’s table', () => {
  test('a changed file moves hosts, more than once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'davylamp-follow-'));
    const prefixes = join(folder, 'own.csv');
    const say = (unit: string) => writeFileSync(prefixes, `prefix,unit_name\n${unit}\n`);
    const target = { path: join(folder, 'store') };
    const config = bareSchema.parse({
      prefixes,
      register: { path: join(folder, 'register.db') },
      api: { listen: '127.0.0.1:0' },
    });
    say('10.0.0.0/8,Library');
    const stop = new AbortController();
    try {
      const up = Promise.withResolvers<void>();
      {
        await using store = await open(target);
        await keepHosts(store, [host({ ip: '10.1.0.1', unit: 'Library' })], 1);
      }
      const served = serve({
        config,
        store: target,
        version: 'test',
        signal: stop.signal,
        onReady: () => up.resolve(),
      });
      await Promise.race([up.promise, served]);
      // Beside the server, by the engine it has.
      await using store = await open(target);
      const unit = async () => (await listHosts(store))[0]?.unit;
      say('10.0.0.0/8,Physics');
      await expect.poll(unit, { timeout: 60_000, interval: 500 }).toBe('Physics');
      say('10.0.0.0/8,Chemistry department');
      await expect.poll(unit, { timeout: 60_000, interval: 500 }).toBe('Chemistry department');
      stop.abort();
      await served;
    } finally {
      stop.abort();
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  });
});
