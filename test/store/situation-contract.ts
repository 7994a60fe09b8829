/** Questions that count, each reckoned once more without the store on random hosts and sightings. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepHosts } from '../../src/keep.ts';
import { nothingHeard, type Heard } from '../../src/model/heard-row.ts';
import { mergeSightings, sightingKey } from '../../src/model/merge-sighting.ts';
import type { Host } from '../../src/model/host.ts';
import type { Sighting } from '../../src/model/sighting.ts';
import { trafficRows } from '../../src/model/traffic-row.ts';
import type { Query, Store } from '../../src/model/store.ts';
import { activity } from '../../src/situation/activity.ts';
import { campaigns } from '../../src/situation/campaigns.ts';
import { coverage } from '../../src/situation/coverage.ts';
import { coverageOf } from '../../src/situation/coverage-of.ts';
import { egress, egressByDay, egressByHour } from '../../src/situation/egress.ts';
import { energy } from '../../src/situation/energy.ts';
import { hashRate } from '../../src/situation/hash-rate.ts';
import { hostTimeline } from '../../src/situation/host-timeline.ts';
import { hostsPage, listHosts, type HostsCursor } from '../../src/situation/hosts.ts';
import { hosts as randomHosts, sightingsOf } from './rows.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 9, 1);

const ask = <P extends Record<string, unknown>, A>(
  store: Store,
  query: Query<P, A>,
  params: object,
) => store.ask(query, query.params.parse(params));

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Hosts of a unit of their own, so that other tests' hosts do not count. */
const UNIT = 'counted';

const drawn = (): Host[] =>
  fc
    .sample(fc.uniqueArray(randomHosts, { selector: (h) => h.ip, minLength: 40, maxLength: 60 }), {
      numRuns: 1,
      seed: 11,
    })[0]!
    .map((h, i) => ({
      ...h,
      ip: `198.18.7.${i}`,
      unit: UNIT,
      wallets: ['w:1', 'w:2', `w:${100 + i}`].slice(i % 3),
      hash_rate: (['rx/0', 'sha256d'] as const).slice(0, i % 3).map((algorithm, n) => ({
        algorithm,
        low: i + n,
        mid: 2 * i + n + 1,
        high: 5 * i + n + 2,
        unit: 'H/s',
        hours: i / 2,
        device: n === 0 ? 'cpu' : 'asic',
      })),
    }));

function reckonedRates(hosts: readonly Host[]) {
  const by = Map.groupBy(
    hosts.flatMap((h) => h.hash_rate),
    (rate) => rate.algorithm,
  );
  return [...by].map(([algorithm, rates]) => {
    const mid = sum(rates.map((r) => r.mid));
    return {
      algorithm,
      hosts: rates.length,
      low: mid - Math.sqrt(sum(rates.map((r) => (r.mid - r.low) ** 2))),
      mid,
      high: mid + Math.sqrt(sum(rates.map((r) => (r.high - r.mid) ** 2))),
    };
  });
}

/** Work by algorithm over the days asked about, each host's hours spread evenly over its days. */
function reckonedWork(hosts: readonly Host[], [from, to]: readonly [number, number]) {
  const rows = hosts
    .filter((h) => h.active_days.some((d) => d >= from && d <= to))
    .flatMap((h) => {
      const share = h.active_days.filter((d) => d >= from && d <= to).length / h.active_days.length;
      return h.hash_rate.map((rate) => ({ ...rate, hours: rate.hours * share }));
    });
  return [...Map.groupBy(rows, ({ algorithm }) => algorithm)].map(([algorithm, of]) => ({
    algorithm,
    hosts: of.length,
    hours: sum(of.map(({ hours }) => hours)),
    high: sum(of.map(({ hours, high }) => 3600 * hours * high)),
    rate_low: sum(of.map(({ low }) => low)),
  }));
}

/** The most that one sensor, detector or reason saw of each conversation of an hour. */
function merged(rows: readonly Sighting[]): Sighting[] {
  const byKey = new Map<string, Sighting>();
  for (const row of rows) {
    const key = sightingKey(row);
    byKey.set(key, mergeSightings(byKey.get(key) ?? row, row));
  }
  return [...byKey.values()];
}

function reckonedConversations(rows: readonly Sighting[]) {
  const mining = merged(rows).filter(({ stance }) => stance === 'for');
  const one = (s: Sighting) => [s.host, s.hour, s.peer_ip, s.peer_port].join(' ');
  const way = (s: Sighting) => [s.detector, s.basis, s.algorithm, s.observer].join(' ');
  return [...Map.groupBy(mining, one).values()].map((same) => {
    const seen = [...Map.groupBy(same, way).values()];
    const most = (of: (s: Sighting) => number) => Math.max(...seen.map((by) => sum(by.map(of))));
    return {
      hour: same[0]!.hour,
      sent: most((s) => s.bytes_out),
      received: most((s) => s.bytes_in),
      sessions: most((s) => s.sessions),
    };
  });
}

/** Adds the tests to a suite over `store`. */
export function situationContract(store: () => Store): void {
  test('counts activity, hash rates and campaigns as one would by hand', async () => {
    const hosts = drawn();
    await keepHosts(store(), hosts, 1);
    const filter = { units: [UNIT] };
    const rates = await ask(store(), hashRate, filter);
    const expected = reckonedRates(hosts);
    expect(rates).toHaveLength(expected.length);
    for (const rate of expected) {
      const found = rates.find(({ algorithm }) => algorithm === rate.algorithm)!;
      expect(found.hosts).toBe(rate.hosts);
      for (const end of ['low', 'mid', 'high'] as const)
        expect(found[end]).toBeCloseTo(rate[end], 6);
    }
    const at = (wallet: string) => hosts.filter((h) => h.wallets.includes(wallet)).length;
    const found = await ask(store(), campaigns, filter);
    expect(found.map(({ wallet, hosts: n }) => [wallet, n])).toEqual(
      ['w:1', 'w:2']
        .map((wallet) => [wallet, at(wallet)])
        .sort((a, b) => Number(b[1]) - Number(a[1])),
    );
    const today = START / DAY + 20;
    const now = today * DAY + 13 * HOUR;
    const month = hosts.filter((h) => h.active_days.some((d) => d > today - 30 && d <= today));
    const rows = await ask(store(), activity, { ...filter, now });
    const count = (span: string) => rows.find((row) => row.span === span)?.hosts ?? 0;
    expect(count('month')).toBe(month.length);
    expect(count('day')).toBe(month.filter((h) => h.active_days.includes(today)).length);
    expect(count('hour')).toBe(
      month.filter((h) => h.last_seen > now - HOUR && h.last_seen <= now).length,
    );
  });

  test('reckons the work of a span as one would by hand', async () => {
    const hosts = drawn();
    await keepHosts(store(), hosts, 1);
    const days = hosts.flatMap((h) => h.active_days).sort((a, b) => a - b);
    const active = [days[0]!, days[days.length >> 1]!] as const;
    const rows = await ask(store(), energy, { units: [UNIT], active });
    const expected = reckonedWork(hosts, active);
    expect(expected.length).toBeGreaterThan(0);
    for (const work of expected) {
      const found = rows.filter(({ algorithm }) => algorithm === work.algorithm);
      const total = (of: (row: (typeof found)[number]) => number) => sum(found.map(of));
      expect(total((row) => row.hosts)).toBe(work.hosts);
      expect(total((row) => row.hours)).toBeCloseTo(work.hours, 6);
      expect(total((row) => row.high)).toBeCloseTo(work.high, 2);
      expect(total((row) => row.rate_low)).toBeCloseTo(work.rate_low, 6);
    }
  });

  test('a list read page after page by its cursor is the list, in every order', async () => {
    await keepHosts(store(), drawn(), 1);
    const sorts = [
      'verdict',
      'last_seen',
      'first_seen',
      'confidence',
      'level',
      'sessions',
      'accepted',
      'ip',
    ] as const;
    for (const sort of sorts)
      for (const reverse of [false, true]) {
        const wanted = { units: [UNIT], sort, reverse };
        const whole = await listHosts(store(), { ...wanted, limit: 1000 });
        const paged: Host[] = [];
        let after: HostsCursor | undefined;
        do {
          const page = await hostsPage(store(), { ...wanted, limit: 17, after });
          paged.push(...page.hosts);
          after = page.next ?? undefined;
        } while (after !== undefined);
        expect(paged.map((h) => h.ip)).toEqual(whole.map((h) => h.ip));
      }
  });

  test('what several sensors saw of one conversation counts once, hour by hour and by pool', async () => {
    const host = '198.18.8.1';
    const small = { sessions: 7, bytes_out: 1000, bytes_in: 9000 };
    const rows = fc
      .sample(fc.array(sightingsOf(host), { minLength: 20, maxLength: 40 }), {
        numRuns: 1,
        seed: 5,
      })[0]!
      .map((s, i) => ({
        ...s,
        stance: i % 5 === 0 ? 'against' : 'for',
        observer: `sensor ${i % 3}`,
        hour: START + 200 * DAY + (i % 4) * HOUR,
        pool: 'Nano',
        ...Object.fromEntries(Object.entries(small).map(([name, n]) => [name, (n * i) % 977])),
      }));
    await store().append('sighting', 'conversations', rows);
    const span = { from: START + 200 * DAY, to: START + 201 * DAY };
    const expected = Map.groupBy(reckonedConversations(rows), (c) => c.hour);
    const told = await ask(store(), hostTimeline, { host, ...span });
    expect(told.map((t) => [t.hour, t.sessions, t.bytes_out, t.bytes_in])).toEqual(
      [...expected]
        .sort(([a], [b]) => a - b)
        .map(([hour, all]) => [
          hour,
          sum(all.map((c) => c.sessions)),
          sum(all.map((c) => c.sent)),
          sum(all.map((c) => c.received)),
        ]),
    );
    // Made twice, of half of the sightings and of all: the later copy counts.
    const kept = merged(rows);
    for (const [assessed, some] of [
      [1, kept.slice(kept.length / 2)],
      [2, kept],
    ] as const)
      await store().append('traffic', `${assessed}`, trafficRows(some, assessed, span.from));
    const [pool] = await ask(store(), egress, span);
    const sent = sum([...expected.values()].flat().map((c) => c.sent));
    expect(pool).toMatchObject({ pool: 'Nano', hosts: 1, bytes_out: sent });
    expect(pool!.bits_out).toBeCloseTo((sent * 8) / 86_400, 6);
    const hours = await ask(store(), egressByHour, span);
    expect(hours.map((h) => [h.hour, h.hosts, h.bytes_out, h.bytes_in])).toEqual(
      [...expected]
        .sort(([a], [b]) => a - b)
        .map(([hour, all]) => [
          hour,
          1,
          sum(all.map((c) => c.sent)),
          sum(all.map((c) => c.received)),
        ]),
    );
    const byDay = await ask(store(), egressByDay, { from: span.from - DAY, to: span.to + DAY });
    expect(byDay).toMatchObject([{ day: span.from, hosts: 1, bytes_out: sent }]);
    expect(byDay[0]!.bits_out).toBeCloseTo((sent * 8) / 86_400, 6);
    const two = { from: span.from + HOUR, to: span.from + 3 * HOUR };
    const [within] = await ask(store(), egress, two);
    const some = [...expected].filter(([hour]) => hour >= two.from && hour < two.to);
    expect(within!.bytes_out).toBe(sum(some.flatMap(([, all]) => all.map((c) => c.sent))));
    // Of hosts that are not chosen there is none.
    expect(await ask(store(), egress, { ...span, units: ['nobody'] })).toEqual([]);
  });

  test('tells which sensors a span rests on, what they could not read, and which are missed', async () => {
    const day = (n: number): number => START + (300 + n) * DAY;
    const heard = (
      observer: string,
      hour: number,
      stretch: string,
      more: Partial<Heard>,
    ): Heard => ({
      ...nothingHeard({ observer, source: 'tap', hour, stretch, kind: 'live' }),
      ...more,
    });
    const read = { records: 1, packets: 10, clear: 2, opaque: 5, lost: 1, unread: 3, sampling: 10 };
    const rows = [
      heard('north', day(0), 'a', { ...read, first_time: day(0) + 5, last_time: day(0) + 9 }),
      // A stretch grows: of its copies the greatest counts, in whatever order they come.
      heard('north', day(0), 'a', { ...read, packets: 4, last_time: day(0) + 7 }),
      heard('north', day(1), 'b', { unshown: 3, sampling: 1000, up_ms: 30, watched_ms: 40 }),
      heard('south', day(-1), 'c', { ...read, first_time: day(-1), last_time: day(-1) + 1 }),
      heard('west', day(-40), 'd', { ...read, first_time: day(-40), last_time: day(-40) + 1 }),
      // An input that reaches into the span.
      {
        ...heard('file', day(-2), 'e', { ...read, first_time: day(-2), last_time: day(0) }),
        kind: 'file',
      },
    ];
    for (const [n, part] of [rows, rows.toReversed(), rows.slice(1, 3)].entries())
      await store().append('heard', `coverage-${n}`, part);
    const told = coverageOf(await ask(store(), coverage, { from: day(0), to: day(2) }));
    expect(told).toMatchObject({
      sensors_heard: 2,
      clear: 4,
      opaque: 10,
      unshown: 3,
      sampling: 1000,
    });
    expect(told.hidden).toBeCloseTo(13 / 17, 9);
    expect(told.sensors).toMatchObject([
      { observer: 'file', heard: true, kinds: ['file'], inputs: 1, up: null, lag_seconds: null },
      { observer: 'north', heard: true, inputs: 1, packets: 10, lost: 1, unread: 3, up: 0.75 },
      { observer: 'south', heard: false, packets: 0, hidden: null, sampling: null },
    ]);
    expect(told.sensors.map(({ first_time, last_time }) => [first_time, last_time])).toEqual([
      [new Date(day(-2)).toISOString(), new Date(day(0)).toISOString()],
      [new Date(day(0) + 5).toISOString(), new Date(day(0) + 9).toISOString()],
      [null, new Date(day(-1) + 1).toISOString()],
    ]);
    expect(await ask(store(), coverage, { from: day(90), to: day(91) })).toEqual([]);
  });
}
