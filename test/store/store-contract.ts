/** What every engine must do, whichever way it is run: one suite over the child, the in-process hook and a server. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { evidenceRow } from '../../src/model/evidence-row.ts';
import { hostDocumentRow, hostRow } from '../../src/model/host-row.ts';
import type { Host } from '../../src/model/host.ts';
import { inputRow, type Input } from '../../src/model/input-row.ts';
import { mergeSightings, sightingKey } from '../../src/model/merge-sighting.ts';
import type { Sighting } from '../../src/model/sighting.ts';
import { situationOf } from '../../src/model/situation.ts';
import type { Query, Store } from '../../src/model/store.ts';
import { change } from '../../src/situation/change.ts';
import { dimensions } from '../../src/situation/dimensions.ts';
import { frequency } from '../../src/situation/frequency.ts';
import { falseAlarms } from '../../src/situation/false-alarms.ts';
import { hostCount } from '../../src/situation/host-count.ts';
import { hostEvidence } from '../../src/situation/host-evidence.ts';
import { hostFilter } from '../../src/situation/host-filter.ts';
import { hostKnowledge } from '../../src/situation/host-knowledge.ts';
import { hostSightings } from '../../src/situation/host-sightings.ts';
import { listHosts } from '../../src/situation/hosts.ts';
import { inputs } from '../../src/situation/inputs.ts';
import { overview } from '../../src/situation/overview.ts';
import { trend } from '../../src/situation/trend.ts';
import { evidence, hosts as randomHosts, sightingsOf } from './rows.ts';
import { situationContract } from './situation-contract.ts';

const DAY = 86_400_000;
const NOON = Date.UTC(2026, 9, 1, 12);
const START_DAY = Date.UTC(2026, 9, 1) / DAY;

/** Asks with defaults filled in. */
const ask = <P extends Record<string, unknown>, A>(store: Store, query: Query<P, A>, params = {}) =>
  store.ask(query, query.params.parse(params));

/** Makes the engine merge on disk what it otherwise merges while reading. */
const mergeOnDisk = (table: string): Query<Record<string, unknown>, unknown> => ({
  name: 'merge',
  definition: '',
  params: z.record(z.string(), z.unknown()),
  row: z.unknown(),
  sql: `OPTIMIZE TABLE ${table} FINAL`,
});

const fold = (rows: readonly Sighting[]): Sighting[] => {
  const byKey = new Map<string, Sighting>();
  for (const row of rows) {
    const key = sightingKey(row);
    byKey.set(key, mergeSightings(byKey.get(key) ?? row, row));
  }
  return [...byKey.values()].sort((a, b) => (sightingKey(a) < sightingKey(b) ? -1 : 1));
};

const byKey = (rows: readonly Sighting[]): Sighting[] =>
  rows.toSorted((a, b) => (sightingKey(a) < sightingKey(b) ? -1 : 1));

type Filter = z.output<typeof hostFilter>;
type Pass<Name extends keyof Filter> = (h: Host, wanted: NonNullable<Filter[Name]>) => boolean;

type Span = readonly [number, number];
const activeIn = (h: Host, [from, to]: Span): boolean =>
  h.active_days.some((day) => day >= from && day <= to);

/** What each part of a filter means, without the store. */
const meanings: { readonly [Name in keyof Filter]?: Pass<Name> } = {
  verdict: (h, any) => any.includes(h.verdict),
  min_level: (h, level) => Number(h.level[1]) >= level,
  coin: (h, coin) => h.coins.includes(coin),
  pool: (h, pool) => h.endpoints.some((e) => e.pool === pool),
  place: ({ place }, code) => place.region === code || place.country === code,
  network_type: (h, type) => h.network_type.type === type,
  city: (h, city) => h.city === city,
  unit: (h, unit) => unit.includes(h.unit ?? ''),
  units: (h, units) => units.includes(h.unit ?? ''),
  active: (h, span) => activeIn(h, span),
  level: (h, level) => Number(h.level[1]) === level,
  kind: (h, kind) => h.kind === kind,
  algorithm: (h, algorithm) => h.algorithms.includes(algorithm),
  asn: (h, asn) => h.asn === asn,
  min_confidence: (h, least) => h.confidence >= least,
  since: (h, time) => h.last_seen >= time,
  until: (h, time) => h.first_seen < time,
};

const passes = (h: Host, filter: Filter): boolean =>
  Object.entries(filter).every(([name, wanted]) =>
    (meanings[name as keyof Filter] as Pass<keyof Filter>)(h, wanted!),
  );

const filters = fc.record(
  {
    verdict: fc.subarray(['mining', 'suspected', 'context'] as const),
    min_level: fc.integer({ min: 1, max: 5 }),
    coin: fc.constantFrom('XMR', 'none'),
    pool: fc.constantFrom('Nano', '矿池'),
    place: fc.constantFrom('CN', 'CN-SC'),
    network_type: fc.constantFrom('education', 'mobile'),
    city: fc.constantFrom('成都', "L'Aquila"),
    unit: fc.subarray(['物理学院', "O'Hara"]),
    units: fc.subarray(['物理学院', "O'Hara"]),
    active: fc.constantFrom<Span[]>(
      [START_DAY, START_DAY + 6],
      [START_DAY + 7, START_DAY + 7],
      [START_DAY - 20, START_DAY - 1],
      [START_DAY - 120, START_DAY - 50],
      [0, START_DAY + 100],
    ),
    level: fc.integer({ min: 1, max: 5 }),
    kind: fc.constantFrom('miner', 'node'),
    algorithm: fc.constantFrom('rx/0', 'none'),
    asn: fc.constantFrom(4538, 1),
    min_confidence: fc.constantFrom(0.25, 0.99),
    since: fc.constant(NOON + 20 * DAY),
    until: fc.constant(NOON + 20 * DAY),
  },
  { requiredKeys: [] },
);

/** What is asked by days, reckoned without the store. */
async function expectDays(store: Store, filter: Filter, hosts: readonly Host[]): Promise<void> {
  const days: Span = [START_DAY + 10, START_DAY + 19];
  const before: Span = [START_DAY, START_DAY + 9];
  const active = hosts.filter((h) => activeIn(h, days));
  const past = hosts.filter((h) => activeIn(h, before));
  const isNew = (h: Host): boolean => h.active_days[0]! >= days[0];
  const also = active.filter((h) => activeIn(h, before)).length;
  const fresh = active.filter(isNew).length;
  expect(await ask(store, change, { ...filter, days, before })).toEqual([
    {
      active: active.length,
      new: fresh,
      existing: also,
      recurring: active.length - fresh - also,
      gone: past.length - also,
      active_before: past.length,
    },
  ]);
  const perDay = Map.groupBy(
    active.flatMap((h) => h.active_days.filter((day) => day >= days[0] && day <= days[1])),
    (day) => day,
  );
  expect(await ask(store, trend, { ...filter, days })).toEqual(
    [...perDay]
      .map(([day, { length }]) => ({ day, key: '', hosts: length }))
      .sort((a, b) => a.day - b.day),
  );
  const byCountry = await ask(store, trend, { ...filter, days, by: 'country' });
  const countries = Map.groupBy(byCountry, (row) => row.day);
  expect(
    [...countries].map(([day, rows]) => [day, rows.reduce((sum, row) => sum + row.hosts, 0)]),
  ).toEqual([...perDay].map(([day, { length }]) => [day, length]).sort((a, b) => a[0]! - b[0]!));
  const classes = await ask(store, frequency, filter);
  const ever = hosts.filter((h) => h.active_days.length > 0);
  for (const measure of ['connection_frequency', 'active_days'] as const) {
    const rows = classes.filter((row) => row.measure === measure);
    expect(rows.reduce((sum, row) => sum + row.hosts, 0)).toBe(ever.length);
  }
  const once = classes.find(({ measure, from }) => measure === 'active_days' && from === 1);
  expect(once?.hosts ?? 0).toBe(ever.filter((h) => h.active_days.length === 1).length);
}

/** Runs the suite over a fresh store made by `open`; `reopen` closes it and opens it again; `merge` merges a table on disk,
 * where the store cannot be told to. */
export function storeContract(
  name: string,
  open: () => Promise<Store>,
  {
    reopen,
    merge = async (store, table) => void (await ask(store, mergeOnDisk(table))),
  }: {
    readonly reopen?: (store: Store) => Promise<Store>;
    readonly merge?: (store: Store, table: string) => Promise<void>;
  } = {},
): void {
  describe(name, () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(async () => {
      await store[Symbol.asyncDispose]();
    });

    test('merges sightings exactly as mergeSightings does, in any order and however often', async () => {
      let run = 0;
      const copies = fc.array(sightingsOf(''), { minLength: 1, maxLength: 12 });
      const property = fc.asyncProperty(copies, fc.nat(11), async (drawn, at) => {
        const host = `192.0.2.${run++}`;
        const rows = drawn.map((row) => ({ ...row, host }));
        const cut = at % rows.length;
        await store.append('sighting', `${run}/a`, rows.slice(0, cut + 1));
        await store.append('sighting', `${run}/b`, rows.toReversed().slice(0, rows.length - cut));
        await store.append('sighting', `${run}/a`, rows.slice(0, cut + 1));
        const merged = fold(rows);
        expect(byKey(await ask(store, hostSightings, { hosts: [host] }))).toEqual(merged);
      });
      await fc.assert(property, { numRuns: 15 });
      const all = Array.from({ length: run }, (_, i) => `192.0.2.${i}`);
      const before = await ask(store, hostSightings, { hosts: all });
      await merge(store, 'sighting');
      expect(byKey(await ask(store, hostSightings, { hosts: all }))).toEqual(byKey(before));
    });

    test('the same evidence twice is one, and comes back as it was', async () => {
      const rows = [evidence, { ...evidence, id: 'ff', indicator_id: 'x', time: NOON }];
      await store.append('evidence', 'e1', rows.map(evidenceRow));
      await store.append('evidence', 'e1', rows.map(evidenceRow));
      await store.append('evidence', 'e2', rows.toReversed().map(evidenceRow));
      const answer = await ask(store, hostEvidence, { hosts: [evidence.host] });
      expect(answer).toEqual(rows.toReversed());
    });

    test('an input read twice counts once, as it was read last', async () => {
      const first: Input = {
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
      };
      const again = { ...first, scanned: NOON + 2 * DAY, unread: {} };
      await store.append('input', 'i2', [inputRow(again)]);
      await store.append('input', 'i1', [inputRow(first)]);
      expect(await ask(store, inputs)).toEqual([again]);
    });

    test('lists and counts hosts as a filter over their latest assessments would', async () => {
      const all = fc.sample(fc.uniqueArray(randomHosts, { selector: (h) => h.ip, minLength: 30 }), {
        numRuns: 1,
        seed: 7,
      })[0]!;
      const outdated = all.map((h): Host => ({ ...h, verdict: 'context', coins: [] }));
      for (const [id, hosts, assessed] of [
        ['h1', all, NOON],
        ['h0', outdated, NOON - 1],
      ] as const) {
        const documents = hosts.map((h) => hostDocumentRow(h, assessed));
        await store.append('host_document', id, documents);
        const rows = hosts.map((h) => hostRow(h, assessed));
        await store.append('host', id, rows);
      }
      const property = fc.asyncProperty(filters, async (filter) => {
        const expected = all.filter((h) => passes(h, filter));
        const listed = await listHosts(store, filter);
        const byIp = (a: Host, b: Host) => (a.ip < b.ip ? -1 : 1);
        expect(listed.toSorted(byIp)).toEqual(expected.toSorted(byIp));
        expect(await ask(store, hostCount, filter)).toEqual([{ hosts: expected.length }]);
        const [wrong] = await ask(store, falseAlarms, filter);
        const told = expected.filter(({ verdict }) => verdict !== 'context');
        expect(wrong!.hosts).toBeCloseTo(
          told.reduce((sum, { confidence }) => sum + 1 - confidence, 0),
          6,
        );
        expect(wrong!.per_day).toBeLessThanOrEqual(wrong!.hosts);
        const situation = situationOf(expected);
        for (const [query, rows] of [
          [dimensions.place, situation.by_place],
          [dimensions.network_type, situation.by_network_type],
          [dimensions.coin, situation.by_coin],
          [dimensions.pool, situation.by_pool],
        ] as const) {
          const byKeyText = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
          const answer = (await ask(store, query, filter)).toSorted(byKeyText);
          expect(answer).toMatchObject(rows.toSorted(byKeyText));
          expect(answer).toHaveLength(rows.length);
        }
        for (const query of Object.values(dimensions)) {
          const rows = await ask(store, query, filter);
          expect(Math.max(0, ...rows.map((row) => row.hosts))).toBeLessThanOrEqual(expected.length);
        }
        await expectDays(store, filter, expected);
        const rows = await ask(store, overview, filter);
        expect(rows.reduce((sum, row) => sum + row.hosts, 0)).toBe(expected.length);
      });
      await fc.assert(property, { numRuns: 20 });
    });

    test('sorts, turns round and pages without losing or repeating a host', async () => {
      const all = await listHosts(store, { sort: 'ip' });
      for (const sort of ['verdict', 'last_seen', 'level', 'sessions', 'accepted'] as const) {
        const pages: Host[] = [];
        for (let offset = 0; offset < all.length; offset += 7)
          pages.push(...(await listHosts(store, { sort, limit: 7, offset })));
        expect(new Set(pages.map((h) => h.ip)).size).toBe(all.length);
        const [first] = await listHosts(store, { sort, reverse: true, limit: 1 });
        const worth = (h: Host) =>
          sort === 'verdict'
            ? ['context', 'suspected', 'mining'].indexOf(h.verdict)
            : sort === 'level'
              ? Number(h.level[1])
              : sort === 'accepted'
                ? h.shares.accepted
                : h[sort];
        expect(worth(first!)).toBe(Math.min(...all.map(worth)));
        expect(worth(pages[0]!)).toBe(Math.max(...all.map(worth)));
      }
    });

    test('finds hosts by address, prefix and words', async () => {
      const list = async (filter: object) =>
        (await listHosts(store, { sort: 'ip', ...filter })).map((h) => h.ip);
      const all = await list({});
      expect(await list({ address: '10.0.0.0/16' })).toEqual(['10.0.0.1', '10.0.255.9']);
      expect(await list({ address: '10.0.0.1' })).toEqual(['10.0.0.1']);
      expect(await list({ address: '2001:db8::/32' })).toEqual(['2001:db8::7']);
      expect(await list({ address: '0.0.0.0/0' })).toEqual(all.filter((ip) => !ip.includes(':')));
      expect(await list({ text: 'POOL.example' })).not.toHaveLength(0);
      expect(await list({ text: "'; DROP TABLE host; --" })).toEqual([]);
      expect(hostFilter.safeParse({ address: '10.0.0.0/33' }).success).toBe(false);
    });

    test('takes a batch that spans more days than an insert may', async () => {
      const [one] = fc.sample(sightingsOf('198.51.100.7'), 1);
      const rows = Array.from({ length: 130 }, (_, d) => ({ ...one!, hour: NOON + d * DAY }));
      await store.append('sighting', 'days', rows);
      expect(await ask(store, hostSightings, { hosts: ['198.51.100.7'] })).toHaveLength(130);
    });

    test('answers for thousands of hosts at once', async () => {
      const [one] = fc.sample(sightingsOf('x'), 1);
      const ips = Array.from({ length: 3000 }, (_, i) => `2001:db8:1:2:3:4:5:${i.toString(16)}`);
      await store.append(
        'sighting',
        'many',
        ips.map((host) => ({ ...one!, host })),
      );
      let seen = 0;
      for await (const known of hostKnowledge(store, ips)) {
        expect(known.ip).toBe(ips[seen++]);
        expect(known.sightings).toHaveLength(1);
      }
      expect(seen).toBe(ips.length);
    });

    test('fails with a code of its own, and goes on', async () => {
      const wrong = { ...mergeOnDisk('nothing'), sql: 'SELECT nothing' };
      await expect(store.ask(wrong, {})).rejects.toMatchObject({ code: 'store_failed' });
      expect(await listHosts(store, { limit: 1 })).toHaveLength(1);
    });

    situationContract(() => store);

    if (reopen !== undefined)
      test('keeps everything when closed and opened again', async () => {
        const before = [await listHosts(store), await ask(store, inputs)];
        store = await reopen(store);
        expect([await listHosts(store), await ask(store, inputs)]).toEqual(before);
      });
  });
}
