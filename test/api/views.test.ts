/** Views as their owners have them: each one's own, filters and nothing else, as many as there may be. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filtersOfView, lastDays, viewOf } from '../../console/src/state/filters.ts';
import type { ViewDocument } from '../../src/api/routes/views.ts';
import type { Role } from '../../src/model/role.ts';
import { onEngine } from '../store/engine.ts';
import { scene, type Scene } from './scene.ts';

test('a span that ends today is kept as so many days, another as it is', () => {
  expect(viewOf({ ...lastDays(30), pool: 'x' })).toEqual({ query: 'pool=x', days: 30 });
  expect(filtersOfView({ query: 'pool=x', days: 30 })).toEqual({ ...lastDays(30), pool: 'x' });
  const past = { from: '2026-01-01', to: '2026-01-31', pool: 'a & b' };
  expect(viewOf(past).days).toBeNull();
  expect(filtersOfView(viewOf(past))).toEqual(past);
});

onEngine('views', () => {
  let s: Scene;
  beforeAll(async () => {
    s = await scene();
  });
  afterAll(() => s[Symbol.asyncDispose]());

  const keep = (as: Role, body: object) =>
    s.ask('/api/v1/me/views', { as, method: 'POST', body: { days: null, ...body } });
  const viewsOf = async (as: Role) =>
    ((await (await s.ask('/api/v1/me/views', { as })).json()) as { views: ViewDocument[] }).views;

  test('kept, replaced by name, forgotten; nobody else has it', async () => {
    await keep('analyst', { name: 'campus', query: 'network_type=education' });
    await keep('analyst', {
      name: 'campus',
      query: 'network_type=education&min_level=E3',
      days: 7,
    });
    const [view, ...more] = await viewsOf('analyst');
    expect([view?.query, view?.days, more]).toEqual(['network_type=education&min_level=E3', 7, []]);
    expect(await viewsOf('case_officer')).toEqual([]);
    const forget = (as: Role) => s.ask(`/api/v1/me/views/${view!.id}`, { as, method: 'DELETE' });
    expect((await forget('case_officer')).status).toBe(204);
    expect(await viewsOf('analyst')).toHaveLength(1);
    await forget('analyst');
    expect(await viewsOf('analyst')).toEqual([]);
  });

  test.each(['color=red', 'from=yesterday', 'pool=a&pool=b', 'leaning=up', '<script>'])(
    'what is no filter is refused: %s',
    async (query) => expect((await keep('analyst', { name: 'x', query })).status).toBe(422),
  );

  test('there is an end to them', async () => {
    for (let i = 0; i < 100; i++) await keep('viewer', { name: `view ${i}`, query: '' });
    expect((await keep('viewer', { name: 'one more', query: '' })).status).toBe(422);
    expect((await keep('viewer', { name: 'view 7', query: 'pool=x' })).status).toBe(200);
  });
});
