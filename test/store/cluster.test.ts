/** The same suite over two shards behind `Distributed`; and a shard that is lost. */
import { createClient } from '@clickhouse/client';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { forReaders } from '../../src/api/partial.ts';
import { bareSchema } from '../../src/whole-schema.ts';
import { keepHosts } from '../../src/keep.ts';
import { explainHost, listHosts as readHosts } from '../../src/kept-hosts.ts';
import { countryHosts, countrySightings } from '../../src/lab/country.ts';
import type { Store } from '../../src/model/store.ts';
import { hostCount } from '../../src/situation/host-count.ts';
import { listHosts } from '../../src/situation/hosts.ts';
import { openStore } from '../../src/store/open-store.ts';
import { openTools } from '../../src/store/open-tools.ts';
import { scene as apiScene } from '../api/scene.ts';
import { onEngine, scratch } from './engine.ts';
import { CLUSTER, startServers } from './server.ts';
import { storeContract } from './store-contract.ts';

onEngine('servers', () => {
  let running: Awaited<ReturnType<typeof startServers>>;
  beforeAll(async () => {
    running = await startServers(2);
  });
  afterAll(() => running[Symbol.asyncDispose]());
  const urls = () => running.servers.map(({ url }) => url);

  storeContract(
    'two shards behind Distributed',
    () => openStore({ shards: urls(), cluster: CLUSTER }),
    {
      reopen: async (store) => {
        await store[Symbol.asyncDispose]();
        return openStore({ shards: urls().toReversed(), cluster: CLUSTER });
      },
      merge: async (_, table) => {
        for (const url of urls()) {
          const client = createClient({ url });
          await client.command({ query: `OPTIMIZE TABLE ${table} FINAL` });
          await client.close();
        }
      },
    },
  );
});

onEngine('a cluster', () => {
  let running: Awaited<ReturnType<typeof startServers>>;
  const open = () => ({ shards: running.servers.map(({ url }) => url), cluster: CLUSTER });
  let store: Store;
  beforeAll(async () => {
    running = await startServers(2);
    store = await openStore(open());
    await keepHosts(store, hosts, 1);
  });
  afterAll(async () => {
    await store[Symbol.asyncDispose]();
    await running[Symbol.asyncDispose]();
  });
  afterEach(() => Promise.all(running.servers.map((server) => server.start())));
  const hosts = [...countryHosts({ seed: 1, hosts: 200, lastDay: 20_780, days: 10, units: 10 })];
  const shardsHealth = async () => {
    await using tools = await openTools(open());
    return (await tools.examine()).findings.find(({ check }) => check === 'shards');
  };

  test('a lost shard is told with every answer that lacks it; what must be whole is refused, and waits', async () => {
    const [, second] = running.servers;
    expect(await store.ask(hostCount, {})).toEqual([{ hosts: 200 }]);
    await second!.kill();
    await expect(store.ask(hostCount, {})).rejects.toMatchObject({ code: 'store_partial' });
    let partial = 0;
    const reader = store.reading(() => partial++);
    const [rest] = await reader.ask(hostCount, {});
    expect(partial).toBe(1);
    expect(rest!.hosts).toBeGreaterThan(50);
    expect(rest!.hosts).toBeLessThan(150);
    await reader.ask(hostCount, {});
    expect(partial).toBe(2);
    expect(await listHosts(reader, { limit: 1000 })).toHaveLength(rest!.hosts);
    expect((await store.look(false)).problems).toEqual([{ problem: 'shard_missed', count: 1 }]);
    expect(await shardsHealth()).toMatchObject({
      health: 'wrong',
      found: expect.stringMatching(/^127\.0\.0\.1:\d+ does not answer$/) as string,
    });
    await expect(keepHosts(store, hosts, 2)).rejects.toMatchObject({ code: 'store_partial' });
    await second!.start();
    await keepHosts(store, hosts, 2);
    expect(await store.ask(hostCount, {})).toEqual([{ hosts: 200 }]);
    expect((await store.look(true)).problems).toEqual([]);
  });

  test('the API marks documents, and asks another server where the one it asks is lost', async () => {
    await using scene = await apiScene({ store: forReaders(store) });
    const get = async (path: string) => {
      const answer = await scene.ask(`/api/v1${path}`, { as: 'analyst' });
      return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
    };
    const days = 'from=2026-11-01&to=2026-11-24';
    // The mark may stay for some seconds after a shard has come back.
    await expect
      .poll(async () => (await get(`/situation/overview?${days}`)).body, {
        timeout: 30_000,
        interval: 500,
      })
      .not.toHaveProperty('partial');
    const [first, second] = running.servers;
    await second!.kill();
    expect((await get(`/situation/overview?${days}`)).body).toMatchObject({ partial: true });
    expect((await get(`/situation/by/place?${days}`)).body).toMatchObject({ partial: true });
    expect((await get('/health')).body).toMatchObject({ partial: true });
    await second!.start();
    // The server that was asked is the one that is gone: the other one is asked.
    await first!.kill();
    expect((await get(`/situation/overview?${days}`)).body).toMatchObject({ partial: true });
  });

  test('says what a person reads to be partial, and hands no list over', async () => {
    const { shards } = open();
    const [, second] = running.servers;
    const target = { shards, cluster: CLUSTER };
    const page = () =>
      readHosts({
        store: target,
        config: bareSchema.parse({}),
        lang: 'en',
        limit: 500,
        offset: 0,
        sort: 'ip',
        reverse: false,
      });
    const whole = await page();
    expect([whole.total, whole.partial]).toEqual([200, undefined]);
    await second!.kill();
    const rest = await page();
    expect(rest.partial).toBe(true);
    expect(rest.total).toBeLessThan(200);
    const there = new Set(rest.hosts.map(({ ip }) => ip));
    const { ip } = whole.hosts.find((host) => !there.has(host.ip))!;
    const asked = { store: target, config: bareSchema.parse({}), lang: 'en' } as const;
    await expect(explainHost(ip, asked)).rejects.toMatchObject({ code: 'store_partial' });
    await second!.start();
    expect((await explainHost(ip, asked)).ip).toBe(ip);
  });

  test('is carried to another machine and pruned as one store; a row on another shard is told', async () => {
    const folder = scratch();
    {
      await using tools = await openTools(open());
      await tools.exportTo(folder.path);
    }
    const one = scratch();
    {
      await using tools = await openTools({ path: one.path });
      await tools.importFrom(folder.path);
    }
    {
      await using alone = await openStore({ path: one.path });
      expect(await listHosts(alone, { sort: 'ip', limit: 1000 })).toEqual(
        await listHosts(store, { sort: 'ip', limit: 1000 }),
      );
    }
    folder[Symbol.dispose]();
    one[Symbol.dispose]();
    const sightings = hosts.flatMap((host) => [...countrySightings(host, 1)]);
    await store.append('sighting', 's', sightings);
    const inDays = new Set(sightings.map(({ hour }) => Math.floor(hour / 86_400_000)));
    {
      await using tools = await openTools(open());
      const proof = await tools.prune('sighting', 0);
      expect([proof.rows, proof.days]).toEqual([sightings.length, inDays.size]);
    }
    expect(await shardsHealth()).toMatchObject({ health: 'ok' });
    for (const { url } of running.servers) {
      const client = createClient({ url });
      await client.insert({
        table: 'input',
        columns: ['segment'],
        values: [['x']],
        format: 'JSONCompactEachRow',
      });
      await client.close();
    }
    expect(await shardsHealth()).toEqual({
      check: 'shards',
      health: 'wrong',
      found: 'input: 1 rows on another shard',
    });
  });
});
