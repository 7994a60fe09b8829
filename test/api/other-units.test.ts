/** Nobody reaches the hosts of another unit, whichever route and whatever they ask by: over every route that tells of hosts. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '../../src/model/host.ts';
import { endpointKey } from '../../src/model/graph.ts';
import { onEngine } from '../store/engine.ts';
import { ROUTES } from './routes.ts';
import { scene, type Scene } from './scene.ts';

const V1 = '/api/v1';

onEngine('hosts of other units', () => {
  let s: Scene;
  let other: Host;
  let foreign: ReadonlySet<string>;
  beforeAll(async () => {
    s = await scene();
    other = s.hosts.find(
      (h) => h.unit !== null && h.unit !== s.unit && h.wallets.length > 0 && h.agents.length > 0,
    )!;
    foreign = new Set(s.hosts.filter(({ unit }) => unit !== s.unit).map(({ ip }) => ip));
  });
  afterAll(() => s[Symbol.asyncDispose]());

  const as = (text: string): string => encodeURIComponent(text);
  /** Everything that may be said of another's host to have it told. */
  const filters = (): string[] => [
    '',
    `unit=${as(other.unit!)}`,
    `sector=${as(other.sector ?? '')}`,
    `address=${other.ip}`,
    'address=0.0.0.0/0',
    `text=${other.ip}`,
    `text=${as(other.wallets[0]!)}`,
    `unit=${as(s.unit)}&unit=${as(other.unit!)}`,
    `units=${as(other.unit!)}`,
  ];
  const cursor = Buffer.from(JSON.stringify({ ip: '0.0.0.0', place: [] })).toString('base64url');

  /** How each route may be asked. One without is not held by this test, and fails it. */
  const attempts: Readonly<Record<string, () => string[]>> = {
    '/hosts': () => [...filters(), `sort=ip&after=${cursor}`, 'offset=1'].map((q) => `/hosts?${q}`),
    '/hosts/{ip}': () =>
      [other.ip, `::ffff:${other.ip}`, `${other.ip}/32`].map((ip) => `/hosts/${as(ip)}`),
    '/graph/{kind}/{value}': () =>
      [
        ['host', other.ip],
        ['wallet', other.wallets[0]!],
        ['agent', other.agents[0]!],
        ['endpoint', endpointKey(other.endpoints[0]!)],
        ['host', s.hosts.find(({ unit }) => unit === s.unit)!.ip],
      ].map(([kind, value]) => `/graph/${kind}/${as(value!)}?steps=6&most=500`),
    '/lists/{cut}': () =>
      ['unit', 'isp', 'regulator'].flatMap((cut) =>
        ['csv', 'json', 'html'].flatMap((format) =>
          filters().map((q) => `/lists/${cut}?format=${format}&${q}`),
        ),
      ),
    '/exports/{what}': () =>
      ['hosts', 'evidence'].flatMap((what) =>
        ['csv', 'ndjson'].flatMap((format) =>
          filters().map((q) => `/exports/${what}?format=${format}&${q}`),
        ),
      ),
    '/units/{id}': () =>
      s.hosts
        .flatMap(({ unit }) => unit ?? [])
        .slice(0, 5)
        .concat('education', 'health')
        .map((id) => `/units/${as(id)}`),
  };
  const telling = ROUTES.filter(([, , need]) => need === 'list' || need === 'export');

  describe.each(telling.map(([, path]) => path))('%s', (route) => {
    test('tells a user of one unit of no host of another', async () => {
      const paths = attempts[route]!();
      expect(paths.length).toBeGreaterThan(0);
      const answers = new Set<number>();
      for (const path of paths) {
        const answer = await s.ask(V1 + path, { as: 'unit_user' });
        answers.add(answer.status);
        const told = (await answer.text()).match(/\b\d{1,3}(?:\.\d{1,3}){3}\b/g) ?? [];
        expect([path, answer.status < 500]).toEqual([path, true]);
        expect([path, told.filter((ip) => foreign.has(ip) && !path.includes(ip))]).toEqual([
          path,
          [],
        ]);
      }
      // Not because everything is refused.
      if (route !== '/hosts/{ip}' && route !== '/units/{id}') expect(answers).toContain(200);
    });
  });
});
