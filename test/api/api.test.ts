/** The API as its callers meet it: what it answers, to whom, and what it does not let through. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { may, roles, type Role } from '../../src/model/role.ts';
import { readAudit, verifyAudit } from '../../src/register/audit.ts';
import { onEngine } from '../store/engine.ts';
import { ROUTES } from './routes.ts';
import { DAYS, PASSWORD, scene, type Scene } from './scene.ts';

const V1 = '/api/v1';

/** An IPv4 address, or an IPv6 address with at least two groups. */
const ADDRESS = /\b\d{1,3}(?:\.\d{1,3}){3}\b|\b(?:[\da-f]{1,4}:){3,}[\da-f:]*\b/i;

const filled = (path: string): string =>
  V1 +
  path
    .replace('{id}', '00112233aabb')
    .replace('{dimension}', 'network_type')
    .replace('{cut}', 'unit')
    .replace('{what}', 'hosts')
    .replace('{document}', 'record')
    .replace('{month}', '2026-10')
    .replace('{ip}', '10.0.0.1')
    .replace('{kind}/{value}', 'host/10.0.0.1');

const mayDo = (role: Role, need: (typeof ROUTES)[number][2]): boolean =>
  need === 'anybody' || need === 'signed-in' || may[role].has(need);

onEngine('the API', () => {
  let s: Scene;
  beforeAll(async () => {
    s = await scene();
  });
  afterAll(() => s[Symbol.asyncDispose]());

  const json = async (path: string, as: Role = 'analyst'): Promise<Record<string, unknown>> => {
    const answer = await s.ask(V1 + path, { as });
    expect([path, answer.status]).toEqual([path, 200]);
    return (await answer.json()) as Record<string, unknown>;
  };
  const openLists = (as: Role) =>
    s.ask(`${V1}/orders`, {
      as,
      method: 'POST',
      body: { number: 'A-17', reason: 'monthly clean-up', hours: 2 },
    });

  describe('every route, every role and nobody', () => {
    test('are all in the table', async () => {
      const document = (await (await s.ask(`${V1}/openapi.json`)).json()) as {
        openapi: string;
        paths: Record<string, Record<string, unknown>>;
      };
      expect(document.openapi).toBe('3.1.0');
      const described = Object.entries(document.paths).flatMap(([path, methods]) =>
        Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
      );
      expect(described.sort()).toEqual(ROUTES.map(([method, path]) => `${method} ${path}`).sort());
    });

    test.each(ROUTES.map(([...route]) => route))('%s %s', async (method, path, need, body) => {
      const nobody = await s.ask(filled(path), { method, body });
      if (need === 'anybody') expect(nobody.status).not.toBe(500);
      else expect(nobody.status).toBe(401);
      for (const role of roles) {
        // Who signs out or is changed here would not be there for the next route.
        if (method === 'DELETE' && path === '/session') continue;
        const answer = await s.ask(filled(path), { method, body, as: role });
        if (!mayDo(role, need)) expect([role, answer.status]).toEqual([role, 403]);
        else expect([role, answer.status]).not.toEqual([role, 500]);
        if (answer.status >= 400)
          expect(answer.headers.get('content-type')).toBe('application/problem+json');
      }
    });
  });

  describe('the two planes', () => {
    test.each(['analyst', 'viewer', 'admin', 'auditor'] as const)(
      '%s finds no address among the statistics',
      async (as) => {
        for (const path of [
          `/situation/overview?${DAYS}`,
          `/situation/trend?${DAYS}&by=place`,
          ...[
            'country',
            'place',
            'network_type',
            'unit',
            'coin',
            'algorithm',
            'pool',
            'kind',
            'level',
          ].map((by) => `/situation/by/${by}?${DAYS}`),
          `/situation/frequency?${DAYS}`,
          `/situation/egress?${DAYS}`,
          '/definitions',
        ]) {
          const answer = await s.ask(V1 + path, { as });
          expect(answer.status).toBe(200);
          expect(ADDRESS.exec(await answer.text())).toBeNull();
        }
      },
    );

    test('lists open with an order, and every opening is on record', async () => {
      const fresh = await scene();
      const list = `${V1}/hosts?${DAYS}&limit=3`;
      expect((await fresh.ask(list, { as: 'case_officer' })).status).toBe(403);
      const refused = (await (await fresh.ask(list, { as: 'case_officer' })).json()) as {
        code: string;
      };
      expect(refused.code).toBe('order_needed');
      const order = { number: 'A-17', reason: 'monthly clean-up', hours: 2 };
      await fresh.ask(`${V1}/orders`, { as: 'case_officer', method: 'POST', body: order });
      const opened = await fresh.ask(list, { as: 'case_officer' });
      expect(opened.status).toBe(200);
      const [last] = await readAudit(fresh.deps.register, { limit: 1 });
      expect(last).toMatchObject({
        actor: 'case_officer',
        action: 'list-opened',
        detail: { order: 'A-17', reason: 'monthly clean-up', shown: 3 },
      });
      expect(await verifyAudit(fresh.deps.register)).toMatchObject({ intact: true });
      await fresh[Symbol.asyncDispose]();
    });

    test.each(['hosts', 'before'] as const)(
      'viewers are told no number of %s that would point at a few',
      async (name) => {
        const rows = async (as: Role) =>
          (
            (await json(`/situation/by/place?${DAYS}&compare=true`, as))['rows'] as {
              key: string;
              hosts: number | null;
              before: number | null;
            }[]
          ).map((row) => ({ key: row.key, hosts: row[name] }));
        const all = await rows('analyst');
        const small = new Set(
          all.filter(({ hosts }) => hosts! > 0 && hosts! < 5).map(({ key }) => key),
        );
        expect(small.size).toBeGreaterThan(0);
        for (const { key, hosts } of await rows('viewer'))
          if (small.has(key)) expect([key, hosts]).toEqual([key, null]);
      },
    );
  });

  describe('answers', () => {
    test('the overview adds up with what the list holds', async () => {
      await openLists('analyst');
      const o = (await json(`/situation/overview?${DAYS}`)) as Record<string, number>;
      expect(o['active']).toBe(o['new']! + o['existing']! + o['recurring']!);
      const page = await json(`/hosts?${DAYS}&limit=1`);
      expect(page['total']).toBe(o['active']);
      const [first, last] = [Date.UTC(2026, 9, 25), Date.UTC(2026, 10, 23)].map(
        (t) => t / 86_400_000,
      );
      const active = s.hosts.filter((h) => h.active_days.some((d) => d >= first! && d <= last!));
      expect(o['active']).toBe(active.length);
    });

    test('every number of a dimension is the length of its list', async () => {
      for (const by of [
        'network_type',
        'coin',
        'place',
        'kind',
        'unit',
        'pool',
        'algorithm',
        'level',
      ] as const) {
        const rows = (await json(`/situation/by/${by}?${DAYS}`))['rows'] as {
          key: string;
          hosts: number;
        }[];
        for (const { key, hosts } of rows.filter(({ key }) => key !== '').slice(0, 3)) {
          const { total } = await json(`/hosts?${DAYS}&${by}=${encodeURIComponent(key)}&limit=1`);
          expect([by, key, total]).toEqual([by, key, hosts]);
        }
      }
    });

    test('pages follow one another by their cursor without losing or repeating a host', async () => {
      const seen: string[] = [];
      let next: string | null = null;
      do {
        const after: string = next === null ? '' : `&after=${next}`;
        const page = await json(`/hosts?${DAYS}&place=CN-GD&sort=last_seen&limit=20${after}`);
        seen.push(...(page['hosts'] as { ip: string }[]).map(({ ip }) => ip));
        next = page['next'] as string | null;
        if (next === null) expect(seen).toHaveLength(page['total'] as number);
      } while (next !== null);
      expect(new Set(seen).size).toBe(seen.length);
    });

    test('a host is opened to its evidence, its hours, and what to do, in both languages', async () => {
      const host = s.hosts.find((h) => h.level === 'E4')!;
      for (const [lang, text] of [
        ['en', 'Mining was carried out'],
        ['zh', '挖矿'],
      ] as const) {
        const opened = await json(`/hosts/${host.ip}?lang=${lang}`);
        expect(JSON.stringify(opened['host'])).toContain(text);
        expect(opened['recommendation']).toMatchObject({
          id: expect.stringMatching(/^K\d\.E4\./) as string,
        });
        expect(opened['timeline']).toHaveLength(
          host.active_days.filter((d) => d * 86_400_000 > host.last_seen - 90 * 86_400_000).length,
        );
      }
    });

    test('the same answer again is not sent again', async () => {
      const first = await s.ask(`${V1}/situation/trend?${DAYS}`, { as: 'viewer' });
      const tag = first.headers.get('etag')!;
      const again = await s.ask(`${V1}/situation/trend?${DAYS}`, {
        as: 'viewer',
        headers: { 'if-none-match': tag },
      });
      expect(again.status).toBe(304);
    });

    test.each([
      ['/situation/overview?from=2026-13-01', 'from'],
      ['/situation/overview?from=2026-11-02&to=2026-11-01', 'from lies after to'],
      ['/situation/by/shoe-size', 'dimension'],
      ['/hosts?sort=name', 'sort'],
      ['/hosts?address=10.0.0.0/99', 'address'],
      ['/hosts?after=nonsense', 'cursor'],
      ['/hosts?limit=100000', 'limit'],
      ['/situation/overview?address=10.0.0.1', 'address'],
      ['/hosts?netwrok_type=mobile', 'netwrok_type'],
      ['/hosts?asn=', 'asn'],
      ['/situation/overview?min_confidence=', 'min_confidence'],
    ])('%s is refused with what is wrong', async (path, about) => {
      await openLists('analyst');
      const answer = await s.ask(V1 + path, { as: 'analyst' });
      expect(answer.status).toBe(422);
      expect(((await answer.json()) as { detail: string }).detail).toContain(about);
    });
  });

  describe('units', () => {
    test('see their own hosts, without an order, and no others by any way in', async () => {
      const own = s.hosts.filter((h) => h.unit === s.unit);
      const other = s.hosts.find((h) => h.unit !== null && h.unit !== s.unit)!;
      const page = await json('/hosts?limit=500', 'unit_user');
      expect(page['total']).toBe(own.length);
      expect((page['hosts'] as { unit: string }[]).every(({ unit }) => unit === s.unit)).toBe(true);
      for (const path of [
        `/hosts?unit=${encodeURIComponent(other.unit!)}`,
        `/hosts?address=${other.ip}`,
        `/hosts?text=${other.ip}`,
      ])
        expect((await json(path, 'unit_user'))['total']).toBe(0);
      expect((await s.ask(`${V1}/hosts/${other.ip}`, { as: 'unit_user' })).status).toBe(404);
      expect((await s.ask(`${V1}/hosts/${own[0]!.ip}`, { as: 'unit_user' })).status).toBe(200);
    });

    test('a unit that is asked for is it and everything below it, within what the caller may see', async () => {
      // Every sixth unit of the country belongs to one branch; hosts stand in the units alone.
      const branch = s.hosts.filter((h) => h.sector === 'education');
      const elsewhere = s.hosts.find((h) => h.sector === 'health')!;
      for (const unit of ['education', 'Education authority']) {
        const path = `/situation/by/unit?unit=${encodeURIComponent(unit)}`;
        const { rows } = (await json(path)) as { rows: { key: string; hosts: number }[] };
        expect(rows.reduce((sum, row) => sum + row.hosts, 0)).toBe(branch.length);
        expect(new Set(rows.map(({ key }) => key))).toEqual(new Set(branch.map((h) => h.unit)));
        expect(rows.map(({ key }) => key)).not.toContain(elsewhere.unit);
      }
      const own = s.hosts.filter((h) => h.unit === s.unit);
      const mine = await json('/hosts?unit=education', 'unit_user');
      expect(mine['total']).toBe(own.filter((h) => h.sector === 'education').length);
    });

    test('a unit user without units sees nothing', async () => {
      const { register } = s.deps;
      await register
        .updateTable('user')
        .set({ units: '[]' })
        .where('name', '=', 'unit_user')
        .execute();
      expect((await json('/hosts', 'unit_user'))['total']).toBe(0);
      const units = JSON.stringify([s.unit]);
      await register.updateTable('user').set({ units }).where('name', '=', 'unit_user').execute();
    });
  });

  describe('attacks', () => {
    test('a request from another page changes nothing', async () => {
      for (const headers of [
        { origin: 'https://evil.example' },
        { origin: 'null' },
        { origin: 'http://davylamp.test.evil.example' },
      ]) {
        const answer = await s.ask(`${V1}/orders`, {
          as: 'analyst',
          method: 'POST',
          body: { number: 'x', reason: 'xxx', hours: 1 },
          headers,
        });
        expect(answer.status).toBe(403);
      }
      const form = await s.ask(`${V1}/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      });
      expect(form.status).toBe(415);
    });

    test('the cookie is for the browser alone, and a made-up one is nobody', async () => {
      const set = s.setCookie;
      expect(set).toMatch(/HttpOnly/);
      expect(set).toMatch(/SameSite=Strict/);
      for (const cookie of ['davylamp_session=x', "davylamp_session=' OR 1=1 --"])
        expect((await s.ask(`${V1}/me`, { headers: { cookie } })).status).toBe(401);
    });

    test('no page may frame, sniff or run what is not ours', async () => {
      const { headers } = await s.ask(`${V1}/setup`);
      expect(headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(headers.get('content-security-policy')).not.toContain('script-src');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    });

    test('what is too large or too often is refused', async () => {
      const large = await s.ask(`${V1}/session`, {
        method: 'POST',
        body: { name: 'x', password: 'x'.repeat(100_000) },
      });
      expect(large.status).toBe(413);
      const fresh = await scene();
      let last = 0;
      for (let i = 0; i < 12 && last !== 429; i++)
        ({ status: last } = await fresh.ask(`${V1}/session`, {
          method: 'POST',
          body: { name: 'viewer', password: 'guess' },
        }));
      expect(last).toBe(429);
      await fresh[Symbol.asyncDispose]();
    });

    test('a token does what its scope says, and is kept and logged nowhere', async () => {
      const make = async (scope: string, of: Role = 'analyst') =>
        (
          (await (
            await s.ask(`${V1}/me/tokens`, {
              as: of,
              method: 'POST',
              body: { name: scope, scope, days: 1 },
            })
          ).json()) as { token: string }
        ).token;
      await openLists('analyst');
      const statistics = await make('statistics');
      const as = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
      expect((await s.ask(`${V1}/situation/overview`, as(statistics))).status).toBe(200);
      expect((await s.ask(`${V1}/hosts`, as(statistics))).status).toBe(403);
      expect((await s.ask(`${V1}/hosts`, as(await make('list')))).status).toBe(200);
      const auditor = await make('statistics', 'auditor');
      expect((await s.ask(`${V1}/situation/overview`, as(auditor))).status).toBe(200);
      expect((await s.ask(`${V1}/audit`, as(auditor))).status).toBe(403);
      const log = await readAudit(s.deps.register, { limit: 500 });
      expect(JSON.stringify(log)).not.toContain(statistics);
    });

    test('files outside the console are not served', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'davylamp-console-'));
      const consoleDir = join(folder, 'dist');
      mkdirSync(consoleDir);
      writeFileSync(join(consoleDir, 'index.html'), '<!doctype html>console');
      writeFileSync(join(folder, 'secret.js'), 'secret');
      const fresh = await scene({ consoleDir });
      for (const path of [
        '/../secret.js',
        '/%2e%2e/secret.js',
        '/..%2fsecret.js',
        '/assets/../../secret.js',
      ])
        expect([path, await (await fresh.ask(path)).text()]).not.toEqual([path, 'secret']);
      expect(await (await fresh.ask('/hosts/10.0.0.1')).text()).toContain('console');
      expect(await (await fresh.ask('/')).text()).toContain('console');
      expect((await fresh.ask('/assets/none.js')).status).toBe(404);
      await fresh[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true });
    });

    test('text of miners comes as JSON, never as a page', async () => {
      const evil = '<img src=x onerror=alert(1)>';
      const [host] = s.hosts;
      const { keepHosts } = await import('../../src/keep.ts');
      await keepHosts(s.store, [{ ...host!, agents: [evil] }], 9);
      const answer = await s.ask(`${V1}/hosts/${host!.ip}`, { as: 'analyst' });
      expect(answer.headers.get('content-type')).toContain('application/json');
      expect(await answer.text()).toContain(JSON.stringify(evil).slice(1, -1));
    });
  });

  test('the first user is made once, by the secret alone', async () => {
    const fresh = await scene({ setup: 'the-secret' });
    await fresh.deps.register.deleteFrom('user').execute();
    const setup = (secret: string) =>
      fresh.ask(`${V1}/setup`, {
        method: 'POST',
        body: { secret, name: 'root', password: PASSWORD },
      });
    expect(await (await fresh.ask(`${V1}/setup`)).json()).toMatchObject({ needed: true });
    expect((await setup('wrong')).status).toBe(403);
    expect((await setup('the-secret')).status).toBe(204);
    expect((await setup('the-secret')).status).toBe(403);
    expect(await (await fresh.ask(`${V1}/setup`)).json()).toMatchObject({ needed: false });
    const answer = await fresh.ask(`${V1}/session`, {
      method: 'POST',
      body: { name: 'root', password: PASSWORD },
    });
    expect(answer.status).toBe(204);
    await fresh[Symbol.asyncDispose]();
  });
});
