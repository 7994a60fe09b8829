/** The engine child from birth to death: locked, killed, orphaned, spoken to by strangers, of another age. */
import fc from 'fast-check';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { keepHosts } from '../../src/keep.ts';
import { silentLog } from '../../src/lib/log.ts';
import { inputRow, type Input } from '../../src/model/input-row.ts';
import { campaigns } from '../../src/situation/campaigns.ts';
import { coverage } from '../../src/situation/coverage.ts';
import { energy } from '../../src/situation/energy.ts';
import { hostSightings } from '../../src/situation/host-sightings.ts';
import { hostCount } from '../../src/situation/host-count.ts';
import { listHosts } from '../../src/situation/hosts.ts';
import { openChild } from '../../src/store/engine/child.ts';
import { openStore } from '../../src/store/open-store.ts';
import { enginePid, isRunning, onEngine, scratch } from './engine.ts';
import { hosts as randomHosts, sightingsOf } from './rows.ts';

const [one] = fc.sample(sightingsOf('192.0.2.1'), 1);
const [aHost] = fc.sample(randomHosts, 1);
const ofOne = { hosts: ['192.0.2.1'] };

async function gone(pid: number): Promise<void> {
  while (isRunning(pid)) await sleep(20);
}

onEngine('the engine child', () => {
  test('lets a second opener in: both write, both see all of it, and the first goes on alone', async () => {
    using dir = scratch();
    await using store = await openStore({ path: dir.path });
    {
      await using guest = await openStore({ path: dir.path });
      await guest.append('sighting', 'g', [{ ...one!, segment: 'guest' }]);
      await store.append('sighting', 's', [{ ...one!, segment: 'owner' }]);
      for (const either of [store, guest])
        expect((await either.ask(hostSightings, ofOne)).map((s) => s.segment).sort()).toEqual([
          'guest',
          'owner',
        ]);
    }
    expect(await store.ask(hostSightings, ofOne)).toHaveLength(2);
    process.kill(enginePid(dir.path), 'SIGKILL');
    expect(await store.ask(hostSightings, ofOne)).toHaveLength(2);
  });

  test('a guest of an engine that died waits for it, and has the store itself when the owner is gone', async () => {
    using dir = scratch();
    const store = await openStore({ path: dir.path });
    await using guest = await openStore({ path: dir.path });
    process.kill(enginePid(dir.path), 'SIGKILL');
    await guest.append('sighting', 'g', [{ ...one!, segment: 'guest' }]);
    await store[Symbol.asyncDispose]();
    const answers = await Promise.all([1, 2, 3].map(() => guest.ask(hostSightings, ofOne)));
    expect(answers.map((rows) => rows.length)).toEqual([1, 1, 1]);
    await using again = await openStore({ path: dir.path });
    expect(await again.ask(hostSightings, ofOne)).toHaveLength(1);
  });

  test('refuses one of another schema, and an engine of another kind, with the process that has the store', async () => {
    using dir = scratch();
    await using store = await openStore({ path: dir.path });
    const refused = {
      code: 'store_locked',
      message: expect.stringContaining(`Process ${process.pid} `) as string,
    };
    await expect(openStore({ path: dir.path, engine: 'in-process' })).rejects.toMatchObject(
      refused,
    );
    const file = join(dir.path, 'owner.json');
    expect(statSync(file).mode & 0o077).toBe(0);
    const owner = JSON.parse(readFileSync(file, 'utf8')) as { door: { schema: string } };
    writeFileSync(file, JSON.stringify({ ...owner, door: { ...owner.door, schema: 'older' } }));
    await expect(openStore({ path: dir.path })).rejects.toMatchObject(refused);
    expect(await listHosts(store)).toEqual([]);
  });

  test('killed in the middle of appends loses nothing acknowledged, and is started again', async () => {
    using dir = scratch();
    await using store = await openStore({ path: dir.path });
    const acknowledged: string[] = [];
    let writing = true;
    const write = async (writer: string) => {
      for (let n = 0; writing; n++) {
        const segment = `${writer}${n}`;
        await store.append('sighting', segment, [{ ...one!, segment }]);
        acknowledged.push(segment);
      }
    };
    const writers = Promise.all([write('a'), write('b')]);
    for (let kills = 0; kills < 3; kills++) {
      const enough = acknowledged.length + 10;
      while (acknowledged.length < enough) await Promise.race([writers, sleep(5)]);
      process.kill(enginePid(dir.path), 'SIGKILL');
    }
    writing = false;
    await writers;
    const kept = new Set((await store.ask(hostSightings, ofOne)).map((s) => s.segment));
    expect(acknowledged.filter((segment) => !kept.has(segment))).toEqual([]);
    expect(kept.size).toBe(acknowledged.length);
  });

  test('that could not start again is tried anew by whoever asks next', async () => {
    using dir = scratch();
    await using store = await openStore({ path: dir.path });
    await store.append('sighting', 's', [one!]);
    const away = `${dir.path}-away`;
    const pid = enginePid(dir.path);
    // As a disk that is gone for a while: the engine cannot be started without its folder.
    renameSync(dir.path, away);
    process.kill(pid, 'SIGKILL');
    await expect(store.ask(hostSightings, ofOne)).rejects.toMatchObject({
      code: 'store_unavailable',
    });
    renameSync(away, dir.path);
    expect(await store.ask(hostSightings, ofOne)).toHaveLength(1);
  });

  test('dies with its parent, killed without warning, and leaves a store that opens', async () => {
    using dir = scratch();
    const program = fileURLToPath(new URL('append-forever.ts', import.meta.url));
    const parent = spawn(process.execPath, [program, dir.path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    parent.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    while (said.split('\n').length < 10) await sleep(5);
    const pid = enginePid(dir.path);
    expect(isRunning(pid)).toBe(true);
    parent.kill('SIGKILL');
    await once(parent, 'close');
    // Opens while the old engine may still be letting go.
    await using store = await openStore({ path: dir.path });
    await gone(pid);
    const kept = new Set((await store.ask(hostSightings, ofOne)).map((s) => s.segment));
    for (const segment of said.trimEnd().split('\n')) expect(kept).toContain(segment);
  });

  test('does not keep a program from ending that forgot to close it', async () => {
    using dir = scratch();
    const program = `const { openStore } = await import(process.argv[1]);
      await openStore({ path: process.argv[2] });`;
    const url = new URL('../../src/store/open-store.ts', import.meta.url).href;
    const forgetful = spawn(process.execPath, ['-e', program, url, dir.path], { stdio: 'inherit' });
    expect(await once(forgetful, 'close')).toEqual([0, null]);
    // Which it takes away when it ends in good order.
    while (existsSync(join(dir.path, 'data/status'))) await sleep(20);
  });

  test('is gone, with its password, when the store is closed', async () => {
    using dir = scratch();
    const store = await openStore({ path: dir.path });
    const pid = enginePid(dir.path);
    expect(isRunning(pid)).toBe(true);
    await store[Symbol.asyncDispose]();
    expect(isRunning(pid)).toBe(false);
    expect(readdirSync(dir.path).filter((name) => name.endsWith('.xml'))).toEqual([]);
    expect(statSync(dir.path).mode & 0o077).toBe(0);
  });

  test('answers nobody without its secret', async () => {
    using dir = scratch();
    await using engine = await openChild({ path: dir.path, log: silentLog });
    const answer = await engine.client.query({
      query: "SELECT getServerPort('http_port') AS port",
      format: 'JSONEachRow',
    });
    const port = (await answer.json<{ port: number }>())[0]?.port;
    for (const path of ['/?query=SELECT+1&user=default', '/ping', '/play', '/replicas_status'])
      expect((await fetch(`http://127.0.0.1:${port}${path}`)).status).toBe(404);
  });

  test('a store that kept documents beside the columns loses no host', async () => {
    using dir = scratch();
    const hosts = fc.sample(fc.uniqueArray(randomHosts, { selector: (h) => h.ip }), 1)[0]!;
    {
      await using store = await openStore({ path: dir.path });
      await keepHosts(store, hosts, 2);
    }
    {
      // As the schema before had it, with an outdated copy of everything.
      await using engine = await openChild({ path: dir.path, log: silentLog });
      for (const query of [
        OLD_HOST,
        `INSERT INTO old SELECT h.* EXCEPT (place, city, active_days, first_day, last_day, rate_algorithms, rate_low, rate_mid, rate_high, rate_hours, rate_devices, leaning, sector, policy, wallets, accounts, agents, endpoints, endpoint_pools, machines, miners), d.document
          FROM host AS h INNER JOIN host_document AS d USING ip`,
        'DROP TABLE host_document',
        'EXCHANGE TABLES host AND old',
        'DROP TABLE old',
        'ALTER TABLE schema_version DELETE WHERE version >= 3 SETTINGS mutations_sync = 2',
      ])
        await engine.client.command({ query });
    }
    await using store = await openStore({ path: dir.path });
    const kept = await listHosts(store, { sort: 'ip', limit: 1000 });
    expect(kept).toHaveLength(hosts.length);
    for (const host of hosts) expect(kept).toContainEqual(host);
    const days = [
      hosts.flatMap((h) => h.active_days).sort((x, y) => x - y)[0] ?? 0,
      65_534,
    ] as const;
    const active = hosts.filter((h) => h.active_days.length > 0).length;
    expect(await store.ask(hostCount, { active: days })).toEqual([{ hosts: active }]);
    await keepHosts(store, hosts, 3);
    expect(await listHosts(store, { sort: 'ip', limit: 1000 })).toEqual(kept);
    expect(await store.ask(hostCount, { active: days })).toEqual([{ hosts: active }]);
  });

  test('a store that kept inputs only tells coverage by them, once', async () => {
    using dir = scratch();
    const DAY = 86_400_000;
    const first_time = Date.UTC(2026, 9, 1);
    // More days than the engine takes in one insert where it keeps them apart.
    const read = Array.from({ length: 130 }, (_, n): Input => ({
      segment: `in-${n}`,
      name: 'a.pcap',
      observer: 'campus',
      packets: 3,
      bytes: 100,
      flows: 2,
      clear: 0,
      opaque: 0,
      unshown: 0,
      unread: { ring_lost: 2, 'cut-short': 1 },
      first_time: first_time + n * DAY,
      last_time: first_time + n * DAY + 5,
      scanned: 1,
    }));
    const span = { from: first_time, to: first_time + 130 * DAY };
    {
      await using store = await openStore({ path: dir.path });
      await store.append('input', 'all', read.map(inputRow));
      expect(await store.ask(coverage, span)).toEqual([]);
    }
    for (let again = 0; again < 2; again++) {
      await using engine = await openChild({ path: dir.path, log: silentLog });
      const query =
        'ALTER TABLE schema_version DELETE WHERE version >= 7 SETTINGS mutations_sync = 2';
      await engine.client.command({ query });
      await engine[Symbol.asyncDispose]();
      await using store = await openStore({ path: dir.path });
      expect(await store.ask(coverage, span)).toMatchObject([
        { observer: 'campus', kinds: ['file'], inputs: 130, packets: 390, lost: 260, unread: 390 },
      ]);
    }
  });

  test('adds a column that is missing, makes one anew that was made otherwise, and refuses a store of a newer program', async () => {
    using dir = scratch();
    const device = 'cpu' as const;
    const sharing = ['192.0.2.1', '192.0.2.2'].map((ip) => ({
      ...aHost!,
      ip,
      wallets: ['w:0123456789abcdef'],
      hash_rate: [{ algorithm: 'rx/0', low: 1, mid: 2, high: 3, unit: 'H/s', hours: 5, device }],
    }));
    {
      await using store = await openStore({ path: dir.path });
      await keepHosts(store, sharing, 1);
    }
    {
      await using engine = await openChild({ path: dir.path, log: silentLog });
      for (const column of ['asn', 'wallet_keys', 'work'])
        await engine.client.command({ query: `ALTER TABLE host DROP COLUMN ${column}` });
      // As it was before it had a number.
      const query = `ALTER TABLE host ADD COLUMN work Array(Tuple(algorithm String, hours Float64))
        MATERIALIZED arrayZip(rate_algorithms, rate_hours)`;
      await engine.client.command({ query });
    }
    {
      await using store = await openStore({ path: dir.path });
      const asn = { ...hostCount, sql: 'SELECT asn AS hosts FROM host' };
      expect(await store.ask(asn, {})).toEqual([{ hosts: 0 }, { hosts: 0 }]);
      expect(await store.ask(campaigns, { limit: 10 })).toMatchObject([
        { wallet: 'w:0123456789abcdef', hosts: 2 },
      ]);
      expect(await store.ask(energy, {})).toMatchObject([
        { algorithm: 'rx/0', device, hosts: 2, hours: 10, rate_mid: 4 },
      ]);
    }
    {
      await using engine = await openChild({ path: dir.path, log: silentLog });
      const query = "INSERT INTO schema_version (version, name) VALUES (9999, 'later')";
      await engine.client.command({ query });
    }
    await expect(openStore({ path: dir.path })).rejects.toMatchObject({
      code: 'store_unavailable',
      message: expect.stringContaining('newer version') as string,
    });
  });
});

/** The table of hosts as the first schema had it. */
const OLD_HOST = `CREATE TABLE old (ip IPv6, assessed DateTime64(6, 'UTC'), level UInt64, verdict String, kind String,
    confidence Float64, coins Array(String), algorithms Array(String), dialects Array(String), pools Array(String),
    country String, region String, network_type String, asn UInt64, unit String, sessions UInt64, submitted UInt64,
    accepted UInt64, rejected UInt64, active_hours UInt64, first_seen DateTime64(6, 'UTC'),
    last_seen DateTime64(6, 'UTC'), search String, document String)
  ENGINE = ReplacingMergeTree(assessed) ORDER BY ip`;

test('an engine that is not installed is told with what to do', async () => {
  using dir = scratch();
  process.env['CHDB_LIBCHDB_PATH'] = join(dir.path, 'nowhere.so');
  try {
    await expect(openStore({ path: dir.path })).rejects.toMatchObject({
      code: 'store_engine_missing',
      message: expect.stringContaining('npm i chdb ffi-rs') as string,
    });
    expect(existsSync(dir.path)).toBe(false);
  } finally {
    delete process.env['CHDB_LIBCHDB_PATH'];
  }
});
