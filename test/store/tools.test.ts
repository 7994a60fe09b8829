/** The care of a store: looked over, carried to another, pruned with proof. */
import fc from 'fast-check';
import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepHosts } from '../../src/keep.ts';
import { evidenceRow } from '../../src/model/evidence-row.ts';
import type { Host } from '../../src/model/host.ts';
import { inputRow } from '../../src/model/input-row.ts';
import { hostEvidence } from '../../src/situation/host-evidence.ts';
import { hostSightings } from '../../src/situation/host-sightings.ts';
import { listHosts } from '../../src/situation/hosts.ts';
import { inputs } from '../../src/situation/inputs.ts';
import { silentLog } from '../../src/lib/log.ts';
import { openChild } from '../../src/store/engine/child.ts';
import { openStore } from '../../src/store/open-store.ts';
import { openTools } from '../../src/store/open-tools.ts';
import { onEngine, scratch } from './engine.ts';
import { evidence, hosts as randomHosts, sightingsOf } from './rows.ts';

const DAY = 86_400_000;
const NOON = Date.UTC(2026, 9, 1, 12);

const host = '192.0.2.1';
const sightings = fc.sample(sightingsOf(host), 20);
const hosts = fc
  .sample(fc.uniqueArray(randomHosts, { selector: (h) => h.ip, minLength: 20 }), 1)[0]!
  .map((h): Host => ({ ...h, ip: h.ip === host ? '192.0.2.9' : h.ip }));
const known = [...hosts, { ...hosts[0]!, ip: host }];

async function fill(path: string): Promise<void> {
  await using store = await openStore({ path });
  await keepHosts(store, known, NOON);
  await store.append('sighting', 's', sightings);
  await store.append('evidence', 'e', [evidenceRow(evidence)]);
  const input = inputRow({
    segment: 'abc',
    name: 'a.pcap',
    observer: 'sensor',
    packets: 10,
    bytes: 2 ** 40,
    flows: 2,
    clear: 1,
    opaque: 1,
    unshown: 0,
    unread: { 'cut-short': 3 },
    first_time: NOON,
    last_time: NOON + 1.5,
    scanned: NOON + DAY,
  });
  await store.append('input', 'i', [input]);
}

async function everything(path: string) {
  await using store = await openStore({ path });
  return {
    hosts: await listHosts(store, { sort: 'ip', limit: 1000 }),
    sightings: await store.ask(hostSightings, { hosts: [host] }),
    evidence: await store.ask(hostEvidence, { hosts: [evidence.host], per_kind: 20 }),
    inputs: await store.ask(inputs, { limit: 10 }),
  };
}

onEngine('care of a store', () => {
  test('carried to another store everything is there, also when carried twice', async () => {
    using from = scratch();
    using to = scratch();
    await fill(from.path);
    const folder = join(from.path, '../export');
    {
      await using tools = await openTools({ path: from.path });
      const { files } = await tools.exportTo(folder);
      expect(files.reduce((rows, f) => rows + (f.table === 'host' ? f.rows : 0), 0)).toBe(
        known.length,
      );
    }
    for (let i = 0; i < 2; i++) {
      await using tools = await openTools({ path: to.path });
      await tools.importFrom(folder);
    }
    const before = await everything(from.path);
    expect(before.hosts).toHaveLength(known.length);
    expect(before.evidence).toHaveLength(1);
    expect(await everything(to.path)).toEqual(before);
  });

  test('files that are not as exported are refused before a row is taken', async () => {
    using from = scratch();
    using to = scratch();
    await fill(from.path);
    const folder = join(from.path, '../export');
    {
      await using tools = await openTools({ path: from.path });
      await tools.exportTo(folder);
    }
    appendFileSync(join(folder, 'input/all.parquet'), 'x');
    await using tools = await openTools({ path: to.path });
    await expect(tools.importFrom(folder)).rejects.toMatchObject({ code: 'input_unreadable' });
    expect((await tools.check()).tables.every(({ rows }) => rows === 0)).toBe(true);
    rmSync(join(folder, 'export.json'));
    await expect(tools.importFrom(folder)).rejects.toMatchObject({ code: 'input_missing' });
  });

  test('days kept long enough are gone, others are not, and the receipt says how many', async () => {
    using dir = scratch();
    {
      await using store = await openStore({ path: dir.path });
      const [one] = sightings;
      const days = Array.from({ length: 10 }, (_, d) => ({ ...one!, hour: Date.now() - d * DAY }));
      await store.append('sighting', 'days', days);
    }
    await using tools = await openTools({ path: dir.path });
    const receipt = await tools.prune('sighting', 3);
    expect(receipt).toMatchObject({ table: 'sighting', days: 6, rows: 6 });
    expect(receipt.before).toBe(new Date(Date.now() - 3 * DAY).toISOString().slice(0, 10));
    const { tables } = await tools.check();
    expect(tables.find(({ table }) => table === 'sighting')?.rows).toBe(4);
    expect(await tools.prune('sighting', 3)).toMatchObject({ days: 0, rows: 0 });
    await expect(tools.prune('host', 3)).rejects.toMatchObject({ code: 'usage' });
  });

  test('a sound store has no problems; a damaged part, an unassessed host and a clock ahead are told', async () => {
    using dir = scratch();
    await fill(dir.path);
    {
      await using tools = await openTools({ path: dir.path });
      const state = await tools.check();
      expect(state.problems).toEqual([]);
      expect(state.tables.every(({ sound }) => sound)).toBe(true);
    }
    {
      await using store = await openStore({ path: dir.path });
      const [one] = sightings;
      const ahead = [{ ...one!, host: '192.0.2.77', hour: Date.now() + DAY }];
      await store.append('sighting', 'ahead', ahead);
    }
    let part = '';
    {
      await using engine = await openChild({ path: dir.path, log: silentLog });
      const query = "SELECT path FROM system.parts WHERE active AND table = 'input'";
      const answer = await engine.client.query({ query, format: 'JSONEachRow' });
      part = (await answer.json<{ path: string }>())[0]!.path;
    }
    appendFileSync(join(part, 'data.bin'), 'x');
    await using tools = await openTools({ path: dir.path });
    const { problems } = await tools.check();
    expect(problems).toContainEqual({ problem: 'hosts_not_assessed', count: 1 });
    expect(problems).toContainEqual({ problem: 'times_ahead', count: 1 });
    expect(problems).toContainEqual({ problem: 'damaged_table', count: 1 });
  });
});
