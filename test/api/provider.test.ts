/** Signing in at a real OpenID Connect provider on loopback: who comes in, as what, and who does not. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAudit } from '../../src/register/audit.ts';
import { createProvider, identityOf } from '../../src/register/provider.ts';
import type { UserDocument } from '../../src/api/routes/admin.ts';
import { changeUser, listUsers } from '../../src/register/users.ts';
import {
  identityProvider,
  providerOptions,
  type IdentityProvider,
} from '../kit/identity-provider.ts';
import { onEngine } from '../store/engine.ts';
import { scene, type Scene } from './scene.ts';

const CALLBACK = 'http://davylamp.test/api/v1/session/provider/callback';

test('claims mean a name, units, and the role that may most; a name of the prototype means none', () => {
  const of = (claims: object) => identityOf(providerOptions('http://x'), { sub: '1', ...claims });
  expect(of({ preferred_username: 'ada', groups: ['noc', 'soc', 'other'], units: ['a'] })).toEqual({
    subject: 'http://x 1',
    name: 'ada',
    role: 'analyst',
    units: ['a'],
  });
  expect(of({ groups: 'noc' })).toMatchObject({ name: '1', role: 'viewer', units: [] });
  expect(of({ groups: ['constructor', '__proto__', 7] }).role).toBeUndefined();
  expect(of({}).role).toBeUndefined();
});

onEngine('a provider', () => {
  let there: IdentityProvider;
  let s: Scene;
  beforeAll(async () => {
    there = await identityProvider([CALLBACK]);
    s = await scene({ provider: createProvider(providerOptions(there.issuer)) });
  });
  afterAll(async () => {
    await s[Symbol.asyncDispose]();
    await there[Symbol.asyncDispose]();
  });

  const cookieOf = (answer: Response, name: string): string =>
    answer.headers.getSetCookie().find((one) => one.startsWith(`${name}=`)) ?? '';

  /** Goes there; back are the cookie and where the provider sent the browser. */
  const go = async (person: IdentityProvider['person'], to = '/') => {
    there.person = person;
    there.forget();
    const answer = await s.ask(`/api/v1/session/provider?to=${encodeURIComponent(to)}`);
    expect(answer.status).toBe(302);
    const kept = cookieOf(answer, 'davylamp_sign_in');
    const asked = new URL(answer.headers.get('location')!);
    return { kept, asked, back: await there.follow(asked.href) };
  };
  const comeBack = async (back: string, kept: string) =>
    s.ask(back.replace('http://davylamp.test', ''), { headers: { cookie: kept.split(';')[0]! } });
  const signIn = async (person: IdentityProvider['person'], to = '/') => {
    const { back, kept } = await go(person, to);
    const answer = await comeBack(back, kept);
    const cookie = cookieOf(answer, 'davylamp_session');
    return { to: answer.headers.get('location'), cookie };
  };
  const meOf = async (cookie: string) =>
    (await s.ask('/api/v1/me', { headers: { cookie: cookie.split(';')[0]! } })).json();
  const lastEntries = async (limit: number) =>
    (await readAudit(s.deps.register, { limit })).map(
      ({ action, subject }) => `${action} ${subject}`,
    );

  const ADA = { sub: '7', preferred_username: 'ada', groups: ['soc'] };

  test('who is known there comes in with the role of a group, to the page that was asked for', async () => {
    const { kept, asked } = await go(ADA);
    expect(kept).toMatch(/HttpOnly; SameSite=Lax/);
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      redirect_uri: CALLBACK,
      code_challenge_method: 'S256',
      response_type: 'code',
    });
    const { to, cookie } = await signIn(ADA, '/hosts?pool=x');
    expect(to).toBe('/hosts?pool=x');
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
    expect(await meOf(cookie)).toMatchObject({ name: 'ada', role: 'analyst' });
    expect(await lastEntries(2)).toEqual(['sign-in provider', 'user-made ada']);
    const answer = await s.ask('/api/v1/users', { as: 'admin' });
    const { users } = (await answer.json()) as { users: UserDocument[] };
    const through = users.filter(({ by_provider }) => by_provider).map(({ name }) => name);
    expect(through).toEqual(['ada']);
  });

  test('the role follows the claims, and a password of nobody opens the account', async () => {
    const { cookie } = await signIn({ ...ADA, groups: ['units'], units: [s.unit] });
    expect(await meOf(cookie)).toMatchObject({ role: 'unit_user', units: [s.unit] });
    expect((await lastEntries(2))[1]).toBe('user-changed ada');
    for (const password of ['', ' '])
      expect(
        (await s.ask('/api/v1/session', { method: 'POST', body: { name: 'ada', password } }))
          .status,
      ).toBeGreaterThanOrEqual(400);
  });

  test.each([
    ['has no group that means a role', { sub: '8', preferred_username: 'bob' }, 'no_role'],
    [
      'has the name of a user here',
      { ...ADA, sub: '9', preferred_username: 'admin' },
      'name_taken',
    ],
  ])('who %s is refused, on record', async (_, person, why) => {
    expect(await signIn(person)).toEqual({ to: `/#refused=${why}`, cookie: '' });
    expect(await lastEntries(1)).toEqual([`sign-in-refused ${why}`]);
  });

  test('who was shut out stays out', async () => {
    const user = (await listUsers(s.deps.register)).find(({ name }) => name === 'ada')!;
    await changeUser(s.deps.register, user.id, { disabled: true });
    expect((await signIn(ADA)).to).toBe('/#refused=shut_out');
    await changeUser(s.deps.register, user.id, { disabled: false });
  });

  test('an answer to another state, with another nonce or verifier, or twice, is refused', async () => {
    const tampered = (kept: string, change: object): string => {
      const [, value = ''] = /^davylamp_sign_in=([^;]*)/.exec(kept)!;
      const told = JSON.parse(Buffer.from(value, 'base64url').toString()) as object;
      return `davylamp_sign_in=${Buffer.from(JSON.stringify({ ...told, ...change })).toString('base64url')}`;
    };
    for (const change of [{ state: 'x' }, { nonce: 'x' }, { verifier: 'x'.repeat(43) }]) {
      const { back, kept } = await go(ADA);
      const answer = await comeBack(back, tampered(kept, change));
      expect([change, answer.headers.get('location')]).toEqual([change, '/#refused=invalid']);
      expect(cookieOf(answer, 'davylamp_session')).toBe('');
      expect(await lastEntries(1)).toEqual(['sign-in-refused provider']);
    }
    const { back, kept } = await go(ADA);
    expect((await comeBack(back, kept)).headers.get('location')).toBe('/');
    expect((await comeBack(back, kept)).headers.get('location')).toBe('/#refused=invalid');
    expect((await comeBack(back, '')).headers.get('location')).toBe('/#refused=expired');
  });

  test.each(['//elsewhere.example', 'https://elsewhere.example', '/\\elsewhere.example', 'x'])(
    'nobody is led to %s',
    async (to) => expect((await signIn(ADA, to)).to).toBe('/'),
  );

  test('claims of the ID token serve as well', async () => {
    await using other = await identityProvider([CALLBACK], 'id_token');
    const provider = createProvider(providerOptions(other.issuer));
    other.person = ADA;
    const { url, kept } = await provider.begin(CALLBACK);
    const back = new URL(await other.follow(url.href));
    expect(await provider.finish(back, kept)).toMatchObject({ name: 'ada', role: 'analyst' });
  });

  test('a provider that does not answer is told apart, and asked again', async () => {
    const gone = await identityProvider([CALLBACK]);
    await gone[Symbol.asyncDispose]();
    const provider = createProvider(providerOptions(gone.issuer));
    for (let i = 0; i < 2; i++)
      await expect(provider.begin(CALLBACK)).rejects.toMatchObject({
        code: 'provider_unavailable',
      });
  });
});
