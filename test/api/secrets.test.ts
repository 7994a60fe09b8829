/** What lets people in is written nowhere: not in the log of a fault, not in the audit log, not in the register, not in an answer;
 * and bodies that are odd are refused. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApi } from '../../src/api/api.ts';
import { openLog } from '../../src/lib/log.ts';
import { onEngine } from '../store/engine.ts';
import { PASSWORD, scene, type Scene } from './scene.ts';

const V1 = '/api/v1';
const ORIGIN = 'http://davylamp.test';

onEngine('secrets of who asks', () => {
  const folder = mkdtempSync(join(tmpdir(), 'davylamp-log-'));
  const file = join(folder, 'api.log');
  let s: Scene;
  beforeAll(async () => {
    s = await scene();
  });
  afterAll(async () => {
    await s[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true });
  });

  /** Every row of every table of the register, but those its engine keeps for itself. */
  async function registerText(): Promise<string> {
    const { register } = s.deps;
    const tables = await register.introspection.getTables();
    const rows = await Promise.all(
      tables.map(({ name }) =>
        register
          .selectFrom(name as 'user')
          .selectAll()
          .execute(),
      ),
    );
    expect(tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['token', 'session', 'audit']),
    );
    return JSON.stringify(rows);
  }

  test('stay out of the log, the register and the answers, also where something fails', async () => {
    const made = await s.ask(`${V1}/me/tokens`, {
      as: 'analyst',
      method: 'POST',
      body: { name: 'script', scope: 'statistics', days: 1 },
    });
    const { token } = (await made.json()) as { token: string };
    const cookie = s.cookies.get('analyst')!.split('=')[1]!;
    const log = openLog({ file, level: 'debug' });
    const api = createApi({
      ...s.deps,
      store: {
        ...s.store,
        ask: () => Promise.reject(new Error('the disk is gone')),
      },
      onFault: (error) => log.error({ err: error }, 'api: a request failed'),
    });
    const ask = async (path: string, init: RequestInit = {}): Promise<[number, string]> => {
      const answer = await api.request(ORIGIN + path, init);
      return [answer.status, (await answer.text()) + JSON.stringify([...answer.headers])];
    };
    const bearer = { authorization: `Bearer ${token}` };
    const signedIn = { cookie: `davylamp_session=${cookie}` };
    const post = { 'content-type': 'application/json', origin: ORIGIN, host: 'davylamp.test' };
    const answers = [
      await ask(`${V1}/situation/overview`, { headers: bearer }),
      await ask(`${V1}/situation/overview`, { headers: signedIn }),
      await ask(`${V1}/situation/overview?token=${token}`, { headers: signedIn }),
      await ask(`${V1}/me?access_token=${token}`),
      await ask(`${V1}/nothing/${token}`, { headers: bearer }),
      await ask(`${V1}/session`, {
        method: 'POST',
        headers: post,
        body: JSON.stringify({ name: 'analyst', password: `${PASSWORD}x` }),
      }),
    ];
    expect(answers.map(([status]) => status)).toEqual([500, 500, 422, 401, 404, 401]);
    const logged = readFileSync(file, 'utf8');
    expect(logged).toContain('the disk is gone');
    const written = [logged, await registerText(), ...answers.map(([, text]) => text)].join('\n');
    for (const secret of [token, token.slice(3), cookie, PASSWORD])
      expect(written).not.toContain(secret);
  });

  test.each([
    ['nothing', ''],
    ['half a document', '{"name":"x"'],
    ['a list sixty thousand levels deep', '['.repeat(60_000)],
    ['an object ten thousand levels deep', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
    ['no object', '7'],
    ['other types', '{"name":{"$ne":null},"password":["x"]}'],
    ['a prototype', '{"__proto__":{"role":"admin"},"constructor":{"prototype":{"role":"admin"}}}'],
    ['a name of control characters', '{"name":"\\u0000\\u001b[31m","password":"x"}'],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x7b])],
  ])('a body of %s is refused, and is no fault', async (_, body) => {
    for (const path of ['/session', '/orders', '/me/tokens', '/me/views']) {
      const cookie = s.cookies.get('analyst')!;
      const answer = await s.api.request(ORIGIN + V1 + path, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          origin: ORIGIN,
          host: 'davylamp.test',
          cookie,
        },
        body,
      });
      expect([path, answer.status >= 400 && answer.status < 500]).toEqual([path, true]);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
    }
    expect(({} as { role?: string }).role).toBeUndefined();
  });
});
