/** A screen on a wall: let in by a token made for it, a viewer whoever made it, for months, until the token is revoked. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAudit } from '../../src/register/audit.ts';
import { scene, type Scene } from './scene.ts';

const V1 = '/api/v1';

let s: Scene;
beforeAll(async () => {
  s = await scene();
});
afterAll(() => s[Symbol.asyncDispose]());

const made = (as: 'analyst' | 'unit_user', scope = 'wall') =>
  s.ask(`${V1}/me/tokens`, { as, method: 'POST', body: { name: 'room 2', scope, days: 200 } });

/** Enters with a token; the answer, and the header by which the screen asks from then on. */
async function enter(token: string) {
  const answer = await s.ask(`${V1}/session/wall`, { method: 'POST', body: { token } });
  const [cookie = ''] = answer.headers.getSetCookie();
  return { answer, cookie, headers: { cookie: cookie.split(';')[0]! } };
}

const tokenOf = async (answer: Response) => ((await answer.json()) as { token: string }).token;

test('it reads figures as a viewer, and nothing that is anybody’s own', async () => {
  const { answer, cookie, headers } = await enter(await tokenOf(await made('analyst')));
  expect(answer.status).toBe(204);
  // Kept over a restart of the screen, about as long as the token holds.
  const seconds = Number(/Max-Age=(\d+)/.exec(cookie)?.[1]);
  expect(seconds / 86_400).toBeCloseTo(200, 1);
  const me = await s.ask(`${V1}/me`, { headers });
  expect(await me.json()).toMatchObject({ role: 'viewer', permissions: ['statistics'] });
  // The numbers of a viewer: small ones are withheld.
  const path = `${V1}/situation/by/place`;
  const [shown, viewers] = await Promise.all([
    s.ask(path, { headers }),
    s.ask(path, { as: 'viewer' }),
  ]);
  expect(await shown.json()).toEqual(await viewers.json());
  const refused = [
    ['GET', '/hosts'],
    ['GET', '/health'],
    ['GET', '/me/tokens'],
    ['POST', '/me/totp', {}],
    ['POST', '/me/tokens', { name: 'more', scope: 'list', days: 300 }],
    ['POST', '/orders', { number: 'A-1', reason: 'a reason', hours: 1 }],
  ] as const;
  for (const [method, asked, body] of refused) {
    const { status } = await s.ask(V1 + asked, { method, headers, ...(body && { body }) });
    expect([asked, status]).toEqual([asked, 403]);
  }
});

test('who made it sees and revokes it, and the screen is dark; both are on record', async () => {
  const token = await tokenOf(await made('analyst'));
  const { headers } = await enter(token);
  expect((await s.ask(`${V1}/situation/overview`, { headers })).status).toBe(200);
  const list = await s.ask(`${V1}/me/tokens`, { as: 'analyst' });
  const { tokens } = (await list.json()) as { tokens: { id: string; scope: string }[] };
  for (const { id, scope } of tokens)
    if (scope === 'wall') await s.ask(`${V1}/me/tokens/${id}`, { as: 'analyst', method: 'DELETE' });
  expect((await s.ask(`${V1}/situation/overview`, { headers })).status).toBe(401);
  expect((await enter(token)).answer.status).toBe(401);
  const log = await readAudit(s.deps.register, { limit: 50 });
  const told = log.map(({ actor, action, subject }) => `${actor}: ${action} ${subject}`);
  expect(told).toContain('analyst: token-made room 2');
  expect(told).toContain('analyst (token room 2): sign-in wall');
  expect(told.filter((line) => line.startsWith('analyst: token-revoked'))).not.toEqual([]);
  expect(JSON.stringify(log)).not.toContain(token);
});

test('no other token opens it, no other is taken as a cookie, and who reads no figures makes none', async () => {
  const statistics = await tokenOf(await made('analyst', 'statistics'));
  expect((await enter(statistics)).answer.status).toBe(401);
  const [name] = s.setCookie.split('=');
  const headers = { cookie: `${name}=${statistics}` };
  expect((await s.ask(`${V1}/me`, { headers })).status).toBe(401);
  expect((await made('unit_user')).status).toBe(403);
});
