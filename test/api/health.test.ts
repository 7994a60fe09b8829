/** Health as the API tells it: with a service in this process and without one. */
import { expect, test } from 'vitest';
import { healthEn } from '../../console/src/i18n/health-en.ts';
import { healthZh } from '../../console/src/i18n/health-zh.ts';
import { languageOf } from '../../console/src/i18n/format.ts';
import { troublesOf } from '../../console/src/pages/health-troubles.ts';
import type { HealthDocument } from '../../src/api/routes/health.ts';
import type { OverviewDocument } from '../../src/api/routes/situation-documents.ts';
import { AppError } from '../../src/model/error.ts';
import type { Role } from '../../src/model/role.ts';
import type { OwnPrefix } from '../../src/model/unit.ts';
import { importOwn } from '../../src/register/units.ts';
import { nothingHeard } from '../../src/model/heard-row.ts';
import type { CoverageRow } from '../../src/situation/coverage.ts';
import { coverageOf } from '../../src/situation/coverage-of.ts';
import { aStatus } from '../kit/status.ts';
import { onEngine } from '../store/engine.ts';
import { DAYS, LAST_DAY, scene } from './scene.ts';

onEngine('health', () => {
  test('without a service there is the store and what was delivered', async () => {
    await using s = await scene();
    const of = async (path: string): Promise<unknown> =>
      (await s.ask(`/api/v1${path}`, { as: 'admin' })).json();
    const health = (await of('/health')) as HealthDocument;
    expect(health.service).toBeNull();
    const hosts = health.store.tables.find(({ table }) => table === 'host')!;
    expect(hosts).toMatchObject({ rows: s.hosts.length, sound: true });
    expect(hosts.bytes).toBeGreaterThan(0);
    expect(health.store.disk_free_bytes).toBeGreaterThan(0);
    expect(await of('/health/store')).toMatchObject({ problems: [] });
    await s.store.append('host', 'one', [
      { ...(await hostRowOf(s)), ip: '198.51.100.77', assessed: 2 },
    ]);
    expect(await of('/health/store')).toMatchObject({
      problems: [{ problem: 'hosts_without_document', count: 1 }],
    });
  });

  test('figures and health say what was heard, and of which prefixes', async () => {
    await using s = await scene();
    const of = async <T>(path: string, as: Role): Promise<T> =>
      (await s.ask(`/api/v1${path}`, { as })).json() as Promise<T>;
    const overview = (): Promise<OverviewDocument> => of(`/situation/overview?${DAYS}`, 'viewer');
    expect((await overview()).coverage).toEqual(coverageOf([]));
    await importOwn(s.deps.register, {
      source: 'own',
      table: { units: [], prefixes: [ownPrefix('10.0.0.0/24'), ownPrefix('10.0.1.0/24')] },
      actor: 'test',
    });
    expect((await overview()).coverage.prefixes).toMatchObject({
      known: 2,
      seen: null,
      share: null,
    });
    const hour = LAST_DAY * DAY;
    const row = nothingHeard({ observer: 'tap', source: 'tap', hour, stretch: 'a', kind: 'live' });
    await s.store.append('heard', 'h', [
      { ...row, clear: 1, opaque: 3, sampling: 1, last_time: hour },
    ]);
    await s.store.append(
      'prefix_seen',
      'p',
      ['', '10.0.1.0/24', '192.0.2.0/24'].map((prefix) => ({ prefix, observer: 'tap', day: hour })),
    );
    expect((await overview()).coverage).toMatchObject({
      hidden: 0.75,
      sampling: 1,
      prefixes: { known: 2, seen: 1, addresses: 512, addresses_seen: 256, share: 0.5 },
    });
    const today = Math.floor(Date.now() / DAY) * DAY;
    await s.store.append('prefix_seen', 'now', [{ prefix: '', observer: 'tap', day: today }]);
    await s.store.append('prefix_seen', 'seen', [
      { prefix: '10.0.1.0/24', observer: 'tap', day: today },
    ]);
    const { unseen_prefixes: unseen } = await of<HealthDocument>('/health', 'admin');
    expect(unseen).toEqual([{ prefix: '10.0.0.0/24', unit: '', addresses: 256 }]);
  });
});

const DAY = 86_400_000;
const ownPrefix = (prefix: string): OwnPrefix => ({
  prefix,
  unit_id: '',
  network_type: '',
  region: '',
  city: '',
  policy: '',
  valid_from: null,
  valid_to: null,
});

const hostRowOf = async ({ hosts }: Awaited<ReturnType<typeof scene>>) =>
  (await import('../../src/model/host-row.ts')).hostRow(hosts[0]!, 2);

const noRow: CoverageRow = {
  ...nothingHeard({ observer: '', source: '', hour: 0, stretch: '', kind: '' }),
  kinds: [],
  inputs: 0,
  first_time: 0,
};

const health: HealthDocument = {
  now: '2026-11-25T09:00:00.000Z',
  version: '1',
  service: { ...aStatus, sources: [aStatus.sources[0]!], store: { ...aStatus.store, trouble: '' } },
  store: {
    engine_version: '26',
    schema_version: 1,
    disk_free_bytes: 1,
    tables: [],
    problems: [],
  },
  coverage: coverageOf([]),
  unseen_prefixes: [],
};
const told = (more: Partial<HealthDocument>) =>
  troublesOf({ ...health, ...more }, healthEn, languageOf('en'));
const ofSource = (more: object) =>
  told({
    service: { ...health.service!, sources: [{ ...health.service!.sources[0]!, ...more }] },
  });

test('what is well is not told of, and each thing that is wrong is', () => {
  expect(told({})).toEqual([]);
  expect(ofSource({ up: false, phase: 'done' })).toEqual([]);
  expect(ofSource({ up: false })).toHaveLength(1);
  expect(ofSource({ ahead_seconds: 59 })).toEqual([]);
  expect(ofSource({ ahead_seconds: 7200 })[0]).toContain('2 h ahead of this clock');
  expect(ofSource({ senders: [{ name: '192.0.2.1', skew_ms: -180_000 }] })[0]).toContain(
    'The clock of the sender 192.0.2.1 is off by 3 min',
  );
  const sensor = {
    ...noRow,
    observer: 'isp',
    kinds: ['live'],
    first_time: Date.parse('2026-11-01T00:00:00.000Z'),
  };
  const heardLast = (last: string) =>
    told({ coverage: coverageOf([{ ...sensor, last_time: Date.parse(last) }]) });
  expect(heardLast('2026-11-25T08:00:00.000Z')).toEqual([]);
  expect(heardLast('2026-11-23T08:00:00.000Z')[0]).toContain('The sensor isp was last heard at');
});

test('in Chinese an error is told in Chinese, and what it names as it is', () => {
  const { message } = new AppError('input_missing', '/opt/zeek/conn.log');
  const source = { ...health.service!.sources[0]!, up: false, phase: 'failed', trouble: message };
  const service = { ...health.service!, sources: [source] } as NonNullable<
    HealthDocument['service']
  >;
  const [said] = troublesOf({ ...health, service }, healthZh, languageOf('zh'));
  expect(said).toContain('输入不存在或无法读取。/opt/zeek/conn.log');
  expect(said).not.toContain('input');
});

test('a source that nobody heard anything of is unknown, never whole', () => {
  const { sensors, hidden, sampling } = coverageOf([{ ...noRow, observer: 'isp' }]);
  expect([hidden, sampling]).toEqual([null, null]);
  expect(sensors).toMatchObject([{ heard: false, hidden: null, up: null, lag_seconds: null }]);
});
