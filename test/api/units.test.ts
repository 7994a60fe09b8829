/** Units over the API: the tree, a unit, a branch granted, a table handed over. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { UnitTreeDocument } from '../../src/api/routes/units.ts';
import type { TakenUnits } from '../../src/model/unit-document.ts';
import type { Role } from '../../src/model/role.ts';
import { changeUser, listUsers } from '../../src/register/users.ts';
import { onEngine } from '../store/engine.ts';
import { PASSWORD, scene, type Scene } from './scene.ts';

const V1 = '/api/v1';

onEngine('units over the API', () => {
  let s: Scene;
  beforeAll(async () => {
    s = await scene();
  });
  afterAll(() => s[Symbol.asyncDispose]());

  const treeFor = async (as: Role, query = ''): Promise<UnitTreeDocument> =>
    (await (await s.ask(`${V1}/situation/units${query}`, { as })).json()) as UnitTreeDocument;
  const take = async (content: string, more: object = {}) => {
    const answer = await s.ask(`${V1}/units/import`, {
      as: 'admin',
      method: 'POST',
      body: { name: 'own.csv', content: Buffer.from(content).toString('base64'), ...more },
    });
    return [answer.status, (await answer.json()) as TakenUnits & { detail?: string }] as const;
  };

  test('the tree counts every host once, in its branch', async () => {
    const { units, without_unit, undescribed } = await treeFor('analyst');
    expect(undescribed).toEqual([]);
    const top = units.filter(({ depth }) => depth === 0);
    expect(top.map(({ id }) => id).sort()).toEqual([
      'cities',
      'education',
      'health',
      'hosting',
      'industry',
      'services',
    ]);
    const counted = top.reduce((n, { below }) => n + below!.hosts, without_unit!.hosts);
    expect(counted).toBe(s.hosts.length);
    const inUnit = s.hosts.filter(({ unit }) => unit === s.unit).length;
    expect(units.find(({ name }) => name === s.unit)!.own!.hosts).toBe(inUnit);
    const mining = await treeFor('analyst', '?verdict=mining');
    const all = mining.units.reduce((n, { own }) => n + own!.hosts, mining.without_unit!.hosts);
    expect(all).toBe(s.hosts.filter(({ verdict }) => verdict === 'mining').length);
  });

  test('a viewer is told nothing that would point at few, nor can reckon it', async () => {
    const { units } = await treeFor('viewer', '?verdict=suspected');
    expect(units.some(({ below }) => below === null)).toBe(true);
    const byParent = Map.groupBy(units, ({ parent }) => parent);
    for (const { id, below, own } of units) {
      if (below !== null) expect(below.hosts === 0 || below.hosts >= 5).toBe(true);
      const children = byParent.get(id) ?? [];
      if (below === null) expect(children.every((child) => child.below === null)).toBe(true);
      // One that is withheld alone would be the difference of the others.
      const hidden = [...children.map((child) => child.below), own].filter((row) => row === null);
      if (below !== null && children.length > 0) expect(hidden).not.toHaveLength(1);
    }
  });

  test('who is granted a branch sees the hosts of everything below it, and no other unit', async () => {
    const user = (await listUsers(s.deps.register)).find(({ name }) => name === 'unit_user')!;
    await changeUser(s.deps.register, user.id, { units: ['education'] });
    const signedIn = await s.ask(`${V1}/session`, {
      method: 'POST',
      body: { name: 'unit_user', password: PASSWORD },
    });
    const cookie = signedIn.headers.get('set-cookie')!.split(';')[0]!;
    const ask = (path: string) => s.ask(V1 + path, { headers: { cookie } });
    const page = (await (await ask('/hosts')).json()) as { total: number };
    const below = s.hosts.filter(({ sector }) => sector === 'education').length;
    expect(page.total).toBe(below);
    expect((await ask('/units/education')).status).toBe(200);
    expect((await ask('/units/education-1')).status).toBe(200);
    expect((await ask('/units/health')).status).toBe(404);
    expect((await ask('/units/nowhere')).status).toBe(404);
    const other = s.hosts.find(({ sector }) => sector === 'health')!;
    expect((await ask(`/hosts/${other.ip}`)).status).toBe(404);
  });

  test('a table is looked at, taken, and on record; a broken one changes nothing', async () => {
    const table = 'prefix,unit_id\n10.0.0.0/8,education\n10.0.0.7/99,health\n';
    const [, looked] = await take(table, { dry: true });
    expect(looked).toMatchObject({ dry: true, refused: [{ line: 3 }], prefixes: { new: 1 } });
    const [status, refused] = await take(table);
    expect([status, refused.detail]).toEqual([422, expect.stringContaining('own.csv:3')]);
    const [taken, receipt] = await take(table, { lenient: true });
    expect([taken, receipt.prefixes]).toEqual([200, { new: 1, changed: 0, retired: 0, same: 0 }]);
    const { units, space } = await treeFor('analyst');
    expect(units.find(({ id }) => id === 'education')).toMatchObject({
      prefixes: 1,
      addresses: 2 ** 24,
    });
    expect(space).toMatchObject({ addresses: 2 ** 24, with_unit: 2 ** 24 });
    const audit = await s.ask(`${V1}/audit?action=units-imported&limit=1`, { as: 'auditor' });
    expect(await audit.json()).toMatchObject({ entries: [{ actor: 'admin', subject: 'file' }] });
    expect((await take('colour,smell\nred,none\n'))[0]).toBe(422);
    expect((await take('x'.repeat(7 * 1024 * 1024)))[0]).toBe(413);
    expect(
      (
        await take(`prefix,unit_id\n${'10.9.0.0/16,health\n'.repeat(10_000)}`, { lenient: true })
      )[0],
    ).toBe(200);
  });
});
