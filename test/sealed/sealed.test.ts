/** Sealed logins from the wire to the eyes of who may read them: the command line of two people, a server without a key, and all
 * that must not work. */
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiServer } from '../../src/api/server.ts';
import * as app from '../../src/app.ts';
import type { Config } from '../../src/config.ts';
import { bareSchema } from '../../src/whole-schema.ts';
import { listenHttp, type Listening } from '../../src/listen-http.ts';
import type { OpenedLogin, OpeningDocument } from '../../src/model/opening.ts';
import type { Role } from '../../src/model/role.ts';
import type { Store } from '../../src/model/store.ts';
import { readAudit, verifyAudit } from '../../src/register/audit.ts';
import { openStore } from '../../src/store/open-store.ts';
import { scene, type Scene } from '../api/scene.ts';
import { run } from '../cli/run.ts';
import { onEngine } from '../store/engine.ts';
import {
  at,
  boxesOf,
  capture,
  IDENTITY,
  keygen,
  MINER,
  OTHER,
  passphrase,
  sealed,
  tokens,
} from './party.ts';

const V1 = '/api/v1';
const ORDER = ['--order', 'A-17', '--reason', 'request of the court', '--hours', '2'];

onEngine('sealed logins', () => {
  let config: Config;
  let store: Store;
  let s: Scene;
  let server: Listening;
  const target = { path: at('store') };

  beforeAll(async () => {
    const public_keys = [await keygen('case_officer'), await keygen('auditor')];
    config = bareSchema.parse({ privacy: { sealed_evidence: { public_keys } } });
    await app.scan({ inputs: [capture()], store: target, config, lang: 'en', lenient: false });
    store = await openStore(target);
    s = await scene({ store });
    server = await listenHttp(apiServer(s.api), '127.0.0.1:0');
    await token('auditor', 'list');
    await openLists('case_officer');
    await token('case_officer', 'list');
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
    await s[Symbol.asyncDispose]();
    await store[Symbol.asyncDispose]();
  });

  const post = (as: Role, path: string, body: unknown) =>
    s.ask(V1 + path, { as, method: 'POST', body });
  const openLists = (as: Role) =>
    post(as, '/orders', { number: 'A-17', reason: 'request of the court', hours: 8 });
  const token = async (as: Role, scope: string): Promise<void> => {
    const answer = await post(as, '/me/tokens', { name: 'cli', scope, days: 1 });
    tokens.set(as, ((await answer.json()) as { token: string }).token);
  };
  const here = (): string[] => ['--server', server.url];
  const askFor = async (...hosts: readonly string[]): Promise<string> => {
    const args = ['ask', ...hosts, ...ORDER, ...here(), '--json'];
    const { status, out, err } = await sealed('case_officer', ...args);
    expect([status, err]).toEqual([0, '']);
    const [asked] = (JSON.parse(out) as { openings: OpeningDocument[] }).openings;
    return asked!.id;
  };
  const decide = (id: string, grant: boolean, as: Role = 'auditor') =>
    post(as, `/sealed/openings/${id}/decision`, { grant });
  const release = async (id: string, whose = 'auditor') =>
    sealed(whose, 'release', id, '--key', at(`${whose}.key`), ...here());
  const released = async (id: string): Promise<string> => {
    const { status, out } = await release(id);
    expect(status).toBe(0);
    writeFileSync(at(`${id}.json`), out);
    return at(`${id}.json`);
  };
  const open = (id: string, file: string, key = 'case_officer', ...more: readonly string[]) =>
    sealed(
      'case_officer',
      'open',
      id,
      '--key',
      at(`${key}.key`),
      '--release',
      file,
      ...here(),
      ...more,
    );
  const granted = async (...hosts: readonly string[]): Promise<string> => {
    const id = await askFor(...hosts);
    expect((await decide(id, true)).status).toBe(200);
    return id;
  };
  const codeOf = async (answer: Response): Promise<string> =>
    ((await answer.json()) as { code: string }).code;
  const actions = async (subject: string): Promise<string[]> =>
    (await readAudit(s.deps.register, { limit: 500 }))
      .filter((entry) => entry.subject === subject)
      .map(({ actor, action }) => `${actor}: ${action}`)
      .reverse();

  test('open for who asked, when another granted, with the keys of both; all of it on record', async () => {
    const id = await askFor(MINER);
    expect((await release(id)).err).toContain('404');
    expect((await decide(id, true)).status).toBe(200);
    const file = await released(id);
    const { status, out, err } = await open(id, file, 'case_officer', '--json');
    expect([status, err]).toEqual([0, '']);
    const { logins } = JSON.parse(out) as { logins: OpenedLogin[] };
    expect(logins).toMatchObject(
      [{ host: MINER, wallet: IDENTITY.wallet, worker: IDENTITY.worker, wallet_fp: /^w:/ }].map(
        (login) => ({ ...login, wallet_fp: expect.stringMatching(login.wallet_fp) as string }),
      ),
    );
    expect(logins[0]!.login).toContain(IDENTITY.wallet);
    expect(out).not.toContain(IDENTITY.password);
    expect(await actions(id)).toEqual([
      'case_officer (token cli): sealed-asked',
      'auditor: sealed-granted',
      'auditor (token cli): sealed-released',
      'case_officer (token cli): sealed-opened',
    ]);
    const [entry] = await readAudit(s.deps.register, { limit: 1, action: 'sealed-opened' });
    expect(entry!.detail).toMatchObject({
      hosts: [MINER],
      order: 'A-17',
      reason: 'request of the court',
      asked_by: 'case_officer',
      decided_by: 'auditor',
      rows: 1,
    });
    expect(await verifyAudit(s.deps.register)).toMatchObject({ intact: true });
    const text = await open(id, file);
    expect(text.out).toContain(IDENTITY.wallet);
    expect((await open(id, file, 'case_officer', '--csv')).out.split('\r\n')).toHaveLength(3);
  });

  test('are listed as they stand, to who asked and to who decides', async () => {
    const id = await askFor(OTHER);
    for (const whose of ['case_officer', 'auditor']) {
      const { status, out } = await sealed(whose, 'list', ...here());
      expect(status).toBe(0);
      expect(out).toMatch(new RegExp(`${id} +pending +case_officer`));
    }
    expect((await sealed('auditor', 'list', ...here(), '--lang', 'zh')).out).toContain('待批');
    expect((await decide(id, false)).status).toBe(200);
    expect((await sealed('case_officer', 'list', ...here(), '--csv')).out).toContain(
      `${id},refused`,
    );
    expect((await release(id)).status).toBe(1);
    expect(await actions(id)).toEqual([
      'case_officer (token cli): sealed-asked',
      'auditor: sealed-refused',
    ]);
  });

  describe('stay shut', () => {
    test('for who asks without an open order', async () => {
      const fresh = await scene({ store });
      const answer = await fresh.ask(`${V1}/sealed/openings`, {
        as: 'case_officer',
        method: 'POST',
        body: { hosts: [MINER], order: 'A-1', reason: 'none given', hours: 1 },
      });
      expect([answer.status, await codeOf(answer)]).toEqual([403, 'order_needed']);
      await fresh[Symbol.asyncDispose]();
    });

    test('where nothing is kept of a host', async () => {
      const { status, err } = await sealed(
        'case_officer',
        'ask',
        MINER,
        '10.99.0.1',
        ...ORDER,
        ...here(),
      );
      expect([status, err]).toEqual([1, expect.stringContaining('nothing sealed is kept')]);
    });

    test('when who asked would grant it, under whatever role', async () => {
      const id = await askFor(MINER);
      const { register } = s.deps;
      const become = (role: Role) =>
        register.updateTable('user').set({ role }).where('name', '=', 'case_officer').execute();
      await become('auditor');
      const answer = await decide(id, true, 'case_officer');
      expect([answer.status, await codeOf(answer)]).toEqual([403, 'own_request']);
      await become('case_officer');
      expect((await decide(id, true)).status).toBe(200);
      const again = await decide(id, false);
      expect([again.status, await codeOf(again)]).toEqual([409, 'opening_decided']);
    });

    test('when a token would grant it', async () => {
      const id = await askFor(MINER);
      const answer = await fetch(`${server.url}${V1}/sealed/openings/${id}/decision`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${tokens.get('auditor')!}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({ grant: true }),
      });
      expect([answer.status, await codeOf(answer)]).toEqual([403, 'token_scope']);
    });

    test('for others of the same role', async () => {
      const id = await granted(MINER);
      const { register } = s.deps;
      const become = (role: Role) =>
        register.updateTable('user').set({ role }).where('name', '=', 'analyst').execute();
      await become('case_officer');
      await openLists('analyst');
      expect((await s.ask(`${V1}/sealed/openings/${id}/boxes`, { as: 'analyst' })).status).toBe(
        404,
      );
      const own = await s.ask(`${V1}/sealed/openings`, { as: 'analyst' });
      expect(await own.json()).toEqual({ openings: [] });
      await become('analyst');
    });

    test('with one key, with a wrong one, and with another opening’s release', async () => {
      const id = await granted(MINER);
      const file = await released(id);
      await keygen('stranger');
      const wrong = async (tried: ReturnType<typeof open>) => {
        const { status, out, err } = await tried;
        expect([status, out, err]).toEqual([3, '', expect.stringContaining('does not open')]);
      };
      writeFileSync(
        at('own.json'),
        JSON.stringify({ schema: 1, opening: id, key: '', shares: {} }),
      );
      await wrong(open(id, at('own.json')));
      await wrong(
        sealed(
          'stranger',
          'open',
          id,
          '--key',
          at('case_officer.key'),
          '--release',
          file,
          ...here(),
        ),
      );
      await wrong(
        run(['sealed', 'open', id, '--key', at('stranger.key'), '--release', file, ...here()], {
          app,
          env: {
            DAVYLAMP_PASSPHRASE: passphrase('stranger'),
            DAVYLAMP_TOKEN: tokens.get('case_officer')!,
          },
        }),
      );
      await wrong(open(await granted(MINER), file));
      await wrong(
        run(['sealed', 'release', id, '--key', at('stranger.key'), ...here()], {
          app,
          env: {
            DAVYLAMP_PASSPHRASE: passphrase('stranger'),
            DAVYLAMP_TOKEN: tokens.get('auditor')!,
          },
        }),
      );
    });

    test('when time has ended the grant, or the request; once on record', async () => {
      const { register } = s.deps;
      const end = (id: string) =>
        register.updateTable('opening').set({ expires: 1 }).where('id', '=', id).execute();
      const id = await granted(MINER);
      const file = await released(id);
      await end(id);
      for (const tried of [await open(id, file), await release(id), await open(id, file)])
        expect([tried.status, tried.err]).toEqual([1, expect.stringContaining('404')]);
      const waiting = await askFor(MINER);
      await end(waiting);
      expect((await decide(waiting, true)).status).toBe(409);
      await s.ask(`${V1}/audit`, { as: 'auditor' });
      for (const one of [id, waiting])
        expect((await actions(one)).filter((action) => /expired/.test(action))).toEqual([
          'system: sealed-expired',
        ]);
      const { openings } = (await (
        await s.ask(`${V1}/sealed/openings`, { as: 'auditor' })
      ).json()) as { openings: OpeningDocument[] };
      expect(openings.find((one) => one.id === id)!.state).toBe('expired');
      expect(await verifyAudit(register)).toMatchObject({ intact: true });
    });

    test('when a row was changed, or stands under another host', async () => {
      const [row] = await boxesOf(store, MINER);
      const [other] = await boxesOf(store, OTHER);
      for (const changed of [
        { ...row!, wallet: 'w:0000000000000000~xxxx' },
        { ...row!, time: row!.time + 1 },
        { ...row!, lock: other!.lock, box: other!.box },
      ]) {
        await store.append('sealed_login', `changed-${changed.box.slice(0, 9)}-${changed.time}`, [
          changed,
        ]);
        const id = await granted(MINER);
        const { status, out, err } = await open(id, await released(id));
        expect([status, out, err]).toEqual([2, '', expect.stringContaining('was changed')]);
      }
      await store.append('sealed_login', 'restored', [row!]);
    });

    test('for a token that may read statistics only', async () => {
      const kept = new Map(tokens);
      for (const whose of ['auditor', 'case_officer'] as const) {
        await token(whose, 'statistics');
        const { status, err } = await sealed(whose, 'list', ...here());
        expect([status, err]).toEqual([1, expect.stringContaining('token for statistics')]);
        tokens.set(whose, kept.get(whose)!);
      }
    });

    test('where a token would go in the clear', async () => {
      const { status, err } = await sealed('auditor', 'list', '--server', 'http://192.0.2.1:8480');
      expect([status, err]).toEqual([1, expect.stringContaining('TLS')]);
    });
  });

  test('a host says how many are kept of it', async () => {
    const answer = await s.ask(`${V1}/hosts/${MINER}`, { as: 'case_officer' });
    expect(await answer.json()).toMatchObject({ sealed_logins: 1 });
  });

  test('that came in after the release are left out, and counted', async () => {
    const id = await granted(MINER);
    const file = await released(id);
    const [row] = await boxesOf(store, MINER);
    await store.append('sealed_login', 'later', [{ ...row!, id: 'ffffffffffffffff' }]);
    const { status, out, err } = await open(id, file, 'case_officer', '--json');
    expect([status, err]).toEqual([0, expect.stringContaining('1 more are not opened')]);
    expect(JSON.parse(out)).toMatchObject({ logins: [{ host: MINER }], left_out: 1 });
    expect((await open(id, await released(id))).err).toContain('was changed');
  });
});
