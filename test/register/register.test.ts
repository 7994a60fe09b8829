/** What the register must do, on SQLite and on PostgreSQL alike. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAudit, record, verifyAudit } from '../../src/register/audit.ts';
import type { Role } from '../../src/model/role.ts';
import {
  askOpening,
  decideOpening,
  endExpired,
  listOpenings,
  liveOpening,
} from '../../src/register/openings.ts';
import { openRegister, type Register } from '../../src/register/register.ts';
import {
  callerOfCookie,
  callerOfToken,
  closeSession,
  createToken,
  openOrder,
  openSession,
  revokeToken,
  type Caller,
} from '../../src/register/sessions.ts';
import { readOwnText } from '../../src/enrich/own-file.ts';
import type { OwnTable } from '../../src/model/unit.ts';
import { importOwn, readHistory, readOwn, revisionOf } from '../../src/register/units.ts';
import {
  changeUser,
  checkUser,
  createUser,
  listUsers,
  newTotp,
  setTotp,
} from '../../src/register/users.ts';
import { noPostgres, startPostgres, type Postgres } from '../kit/postgres.ts';

const PASSWORD = 'correct horse battery';

function contract(name: string, open: () => Promise<Register>): void {
  describe(name, () => {
    let register: Register;
    beforeAll(async () => {
      register = await open();
    });
    afterAll(() => register.destroy());

    test('opened again, it has what it had', async () => {
      await createUser(register, { name: 'first', password: PASSWORD, role: 'admin' });
      const again = await open();
      expect((await listUsers(again)).map((user) => user.name)).toEqual(['first']);
      await again.destroy();
    });

    test('makes users once, keeps no password, and knows the right one', async () => {
      const made = await createUser(register, { name: 'ann', password: PASSWORD, role: 'analyst' });
      await expect(
        createUser(register, { name: 'ann', password: PASSWORD, role: 'viewer' }),
      ).rejects.toMatchObject({ code: 'request_invalid' });
      await expect(
        createUser(register, { name: 'bob', password: 'short', role: 'viewer' }),
      ).rejects.toMatchObject({ code: 'request_invalid' });
      const row = await register
        .selectFrom('user')
        .selectAll()
        .where('name', '=', 'ann')
        .executeTakeFirstOrThrow();
      expect(JSON.stringify(row)).not.toContain(PASSWORD);
      expect(row.password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
      expect(await checkUser(register, { name: 'ann', password: PASSWORD })).toEqual(made);
      expect(await checkUser(register, { name: 'ann', password: 'wrong' })).toBe('wrong');
      expect(await checkUser(register, { name: 'nobody', password: PASSWORD })).toBe('wrong');
    });

    test('locks a name for a quarter of an hour after five wrong passwords', async () => {
      await createUser(register, { name: 'cat', password: PASSWORD, role: 'viewer' });
      const now = Date.now();
      const attempt = (password: string, at = now) =>
        checkUser(register, { name: 'cat', password }, at);
      for (let i = 0; i < 5; i++) expect(await attempt('wrong')).toBe('wrong');
      expect(await attempt(PASSWORD)).toBe('locked');
      expect(await attempt(PASSWORD, now + 14 * 60_000)).toBe('locked');
      expect(await attempt(PASSWORD, now + 16 * 60_000)).toMatchObject({ name: 'cat' });
    });

    test('a second factor is asked for once it is set, and a code fits for its time only', async () => {
      const user = await createUser(register, { name: 'dan', password: PASSWORD, role: 'admin' });
      const { secret, url } = newTotp('dan');
      expect(url).toContain('otpauth://totp/Davylamp:dan');
      expect(await setTotp(register, user.id, secret, '000000')).toBe(false);
      const code = (timestamp: number) => new TOTP({ secret }).generate({ timestamp });
      expect(await setTotp(register, user.id, secret, code(Date.now()))).toBe(true);
      const now = Date.now();
      const check = (given?: string) =>
        checkUser(register, { name: 'dan', password: PASSWORD, code: given }, now);
      expect(await check()).toBe('totp');
      expect(await check(code(now - 600_000))).toBe('totp');
      expect(await check(code(now))).toMatchObject({ name: 'dan', has_totp: true });
    });

    test('sessions, orders and tokens end when they should', async () => {
      const user = await createUser(register, { name: 'eve', password: PASSWORD, role: 'analyst' });
      const cookie = await openSession(register, user);
      const caller = (await callerOfCookie(register, cookie))!;
      expect(caller).toMatchObject({ role: 'analyst', actor: 'eve', order: undefined });
      const order = await openOrder(register, caller, { number: 'A-1', reason: 'test', hours: 1 });
      const opened = (await callerOfCookie(register, cookie))!;
      expect(opened.order).toEqual(order);
      const token = await createToken(register, opened, { name: 'siem', scope: 'list', days: 1 });
      expect(await callerOfToken(register, token)).toMatchObject({
        actor: 'eve (token siem)',
        order: { number: 'A-1' },
      });
      expect(await callerOfCookie(register, token)).toBeUndefined();
      const kept = await register.selectFrom('token').selectAll().executeTakeFirstOrThrow();
      expect(JSON.stringify(kept)).not.toContain(token);
      await revokeToken(register, user.id, kept.id.slice(0, 12));
      expect(await callerOfToken(register, token)).toBeUndefined();
      await register
        .updateTable('listing_order')
        .set({ expires: Date.now() - 1 })
        .execute();
      expect((await callerOfCookie(register, cookie))?.order).toBeUndefined();
      await closeSession(register, caller.session!);
      expect(await callerOfCookie(register, cookie)).toBeUndefined();
    });

    test('who is changed or disabled is signed out', async () => {
      const user = await createUser(register, { name: 'fay', password: PASSWORD, role: 'viewer' });
      const cookie = await openSession(register, user);
      await changeUser(register, user.id, { role: 'unit_user', units: ['物理学院'] });
      expect(await callerOfCookie(register, cookie)).toBeUndefined();
      const [again] = (await listUsers(register)).filter(({ name }) => name === 'fay');
      expect(again).toMatchObject({ role: 'unit_user', units: ['物理学院'] });
      await changeUser(register, user.id, { disabled: true });
      expect(await checkUser(register, { name: 'fay', password: PASSWORD })).toBe('wrong');
    });

    test('the audit log is one chain, also when many write at once', async () => {
      const entry = (n: number) =>
        record(register, { actor: 'eve', action: 'list-opened', subject: `${n}`, detail: { n } });
      await Promise.all(Array.from({ length: 20 }, (_, n) => entry(n)));
      const verdict = await verifyAudit(register);
      expect(verdict).toMatchObject({ entries: 20, intact: true, broken_at: null });
      const page = await readAudit(register, { limit: 5 });
      expect(page.map(({ seq }) => seq)).toEqual([20, 19, 18, 17, 16]);
      const [older] = await readAudit(register, { limit: 1, before: 16 });
      expect(older).toMatchObject({ actor: 'eve', detail: { n: expect.any(Number) as number } });
    });

    test.each([
      [
        'changed',
        (r: Register) =>
          r.updateTable('audit').set({ subject: 'x' }).where('seq', '=', 7).execute(),
        7,
      ],
      ['left out', (r: Register) => r.deleteFrom('audit').where('seq', '=', 7).execute(), 8],
    ] as const)('an entry that was %s is found', async (_, tamper, at) => {
      const before = await register.selectFrom('audit').selectAll().where('seq', '=', 7).execute();
      await tamper(register);
      expect(await verifyAudit(register)).toMatchObject({ intact: false, broken_at: at });
      await register.deleteFrom('audit').where('seq', '=', 7).execute();
      await register.insertInto('audit').values(before).execute();
      expect(await verifyAudit(register)).toMatchObject({ intact: true });
    });

    test('an opening is decided once, by another, and its end is on record once', async () => {
      const person = async (name: string, role: Role): Promise<Caller> => {
        const user = await createUser(register, { name, password: PASSWORD, role });
        return { ...(await callerOfCookie(register, await openSession(register, user)))! };
      };
      const [asks, grants, grantsToo] = [
        await person('olga', 'case_officer'),
        await person('dora', 'auditor'),
        await person('dirk', 'auditor'),
      ];
      const HOUR = 3_600_000;
      const now = Date.UTC(2026, 10, 20);
      const given = { hosts: ['10.0.0.1'], sessions: [], order: 'A-1', reason: 'why', hours: 2 };
      const { id } = await askOpening(register, asks, given, now);
      expect(await decideOpening(register, asks, id, true, now)).toBe('own');
      expect(await liveOpening(register, asks, id, 'user_id', now)).toBeUndefined();
      const both = await Promise.all(
        [grants, grantsToo].map((one) => decideOpening(register, one, id, true, now)),
      );
      expect(both.filter((one) => one === 'decided')).toHaveLength(1);
      expect(await liveOpening(register, asks, id, 'user_id', now + 2 * HOUR - 1)).toMatchObject({
        ...given,
        state: 'granted',
        asked_by: 'olga',
      });
      expect(await liveOpening(register, asks, id, 'decider_id', now)).toBeUndefined();
      const again = await open();
      await Promise.all([register, again].map((one) => endExpired(one, now + 2 * HOUR)));
      await again.destroy();
      expect(await liveOpening(register, asks, id, 'user_id', now + 2 * HOUR)).toBeUndefined();
      expect(await readAudit(register, { limit: 9, action: 'sealed-expired' })).toMatchObject([
        { actor: 'system', subject: id, detail: { was: 'granted' } },
      ]);
      const late = await askOpening(register, asks, given, now);
      expect(await decideOpening(register, grants, late.id, true, now + 169 * HOUR)).toBe(
        'decided',
      );
      expect(await decideOpening(register, grants, 'none', true, now)).toBe('unknown');
      const states = (await listOpenings(register, asks.user.id, now + 169 * HOUR)).map(
        ({ state }) => state,
      );
      expect(states).toEqual(['expired', 'expired']);
      expect(await listOpenings(register, grants.user.id)).toEqual([]);
      expect(await verifyAudit(register)).toMatchObject({ intact: true });
    });

    test('takes units in source by source; what is no longer said is retired, and remembered', async () => {
      const table = (text: string): OwnTable => readOwnText(text)!;
      const take = (source: string, text: string, at: number, dry = false) =>
        importOwn(register, { source, table: table(text), actor: 'ann', dry }, at);
      const before = await revisionOf(register);
      const first =
        'prefix,unit_id,unit_name\n10.1.0.0/16,phy,Physics\n10.2.0.0/16,che,Chemistry\n';
      expect(await take('file', first, 1000, true)).toMatchObject({ prefixes: { new: 2 } });
      expect(await revisionOf(register)).toBe(before);
      expect(await take('file', first, 1000)).toEqual({
        source: 'file',
        units: { new: 2, changed: 0, same: 0 },
        prefixes: { new: 2, changed: 0, retired: 0, same: 0 },
      });
      const known = await revisionOf(register);
      expect(known).not.toBe(before);
      await take('netbox', 'prefix,unit_id\n10.3.0.0/16,phy\n', 2000);
      const again = await take(
        'file',
        'prefix,unit_id,unit_name,sector\n10.1.0.0/16,che,Chemistry,research\n10.4.0.0/16,phy,,\n',
        3000,
      );
      expect(again).toEqual({
        source: 'file',
        units: { new: 0, changed: 1, same: 1 },
        prefixes: { new: 1, changed: 1, retired: 1, same: 0 },
      });
      const { units, prefixes } = await readOwn(register);
      // What a table leaves out of a unit stays.
      expect(units.map(({ id, name, sector }) => [id, name, sector])).toEqual([
        ['che', 'Chemistry', 'research'],
        ['phy', 'Physics', ''],
      ]);
      expect(prefixes.map(({ prefix, unit_id, source }) => [prefix, unit_id, source])).toEqual([
        ['10.1.0.0/16', 'che', 'file'],
        ['10.4.0.0/16', 'phy', 'file'],
        ['10.3.0.0/16', 'phy', 'netbox'],
      ]);
      const history = await readHistory(register);
      expect(
        history
          .filter(({ prefix }) => prefix === '10.1.0.0/16')
          .map(({ unit_id, recorded, retired }) => [unit_id, recorded, retired]),
      ).toEqual([
        ['phy', 1000, 3000],
        ['che', 3000, null],
      ]);
      const [entry] = await readAudit(register, { limit: 1, action: 'units-imported' });
      expect(entry).toMatchObject({ actor: 'ann', action: 'units-imported', subject: 'file' });
    });

    test('refuses a circle of units, and two of one name; nothing is changed by it', async () => {
      const before = await revisionOf(register);
      for (const [text, what] of [
        ['unit_id,unit_parent\na,b\nb,a\n', 'is a circle'],
        ['unit_id,unit_name\nphysics,Physics\n', 'phy and physics are both called Physics'],
      ] as const)
        await expect(
          importOwn(register, { source: 'x', table: readOwnText(text)!, actor: 'ann' }),
        ).rejects.toMatchObject({ code: 'units_invalid', message: expect.stringContaining(what) });
      expect(await revisionOf(register)).toBe(before);
    });
  });
}

const folder = mkdtempSync(join(tmpdir(), 'davylamp-register-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'deep/register.db');
contract('SQLite', () => openRegister({ path }));

test('the file is readable by its owner only', () => {
  expect(statSync(path).mode & 0o077).toBe(0);
});

test('one that cannot be opened is named', async () => {
  await expect(openRegister({ path: join(path, 'below-a-file.db') })).rejects.toMatchObject({
    code: 'register_unavailable',
  });
});

const why = noPostgres();
if (why === undefined) {
  let server: Postgres | undefined;
  afterAll(() => server?.[Symbol.dispose]());
  contract('PostgreSQL', () => {
    server ??= startPostgres();
    return openRegister({ url: server.url });
  });
} else test('PostgreSQL', ({ skip }) => skip(why));
