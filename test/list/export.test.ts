/** Exports of the command line over a real store: rows as they are asked for, and the record of it. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as app from '../../src/app.ts';
import { keepHosts } from '../../src/keep.ts';
import { countryHosts } from '../../src/lab/country.ts';
import { createCryptoPan } from '../../src/lib/crypto-pan.ts';
import { byAddress } from '../../src/lib/ip-address.ts';
import { readAudit } from '../../src/register/audit.ts';
import { openRegister } from '../../src/register/register.ts';
import { openStore } from '../../src/store/open-store.ts';
import { run } from '../cli/run.ts';
import { onEngine } from '../store/engine.ts';

onEngine('an export', () => {
  const folder = mkdtempSync(join(tmpdir(), 'davylamp-export-'));
  const at = (name: string): string => join(folder, name);
  const hosts = [
    ...countryHosts({ seed: 5, hosts: 1200, lastDay: 20_780, days: 60, units: 3 }),
  ].toSorted((a, b) => byAddress(a.ip, b.ip));

  beforeAll(async () => {
    writeFileSync(at('davylamp.yaml'), `register: { path: ${at('register.db')} }\n`);
    await using store = await openStore({ path: at('store') });
    await keepHosts(store, hosts, 1);
  });
  afterAll(() => rmSync(folder, { recursive: true, maxRetries: 3 }));

  const davylamp = (...args: string[]) =>
    run([...args, '--config', at('davylamp.yaml'), '--store', at('store')], { app });
  const ORDER = ['--order', 'A-17', '--purpose', 'study of pools'];

  test('has every host that passes, by address, to standard output or a file of its own', async () => {
    const { status, out, err } = await davylamp('export', 'hosts', ...ORDER, '--level', 'E3');
    expect([status, err]).toEqual([0, expect.stringMatching(/^davylamp: \d+ hosts\n$/)]);
    const sure = hosts.filter(({ level }) => level >= 'E3').map(({ ip }) => ip);
    const rows = out.split('\r\n').map((row) => row.split(',')[0]!);
    expect(rows).toEqual(['ip', ...sure, '']);
    const file = at('hosts.ndjson');
    await davylamp('export', 'hosts', ...ORDER, '--format', 'ndjson', '-o', file);
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { ip: string }).ip)).toEqual(
      hosts.map(({ ip }) => ip),
    );
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('of evidence has every reason, told in Chinese where that is asked for', async () => {
    const { out } = await davylamp('export', 'evidence', ...ORDER, '--lang', 'zh');
    expect(out).toMatch(/^\uFEFFip,side,level,/);
    expect(out.split('\r\n')).toHaveLength(
      hosts.flatMap((h) => [...h.evidence, ...h.counter_evidence]).length + 2,
    );
    expect(out).toContain('挖矿');
  });

  test.each(['hosts', 'evidence'])(
    'of %s under pseudonyms names nobody, and keeps what may be counted',
    async (what) => {
      const take = async (key: string) => {
        const options = ['--format', 'ndjson', '--pseudonymise', at(key)];
        const { out, status, err } = await davylamp('export', what, ...ORDER, ...options);
        expect([status, err]).toEqual([0, expect.stringContaining('hosts')]);
        return out;
      };
      const out = await take('study.key');
      expect(statSync(at('study.key')).mode & 0o777).toBe(0o600);
      expect([(await take('study.key')) === out, (await take('other.key')) === out]).toEqual([
        true,
        false,
      ]);
      const plain = (await davylamp('export', what, ...ORDER, '--format', 'ndjson')).out;
      const ips = (text: string): string[] =>
        text
          .trimEnd()
          .split('\n')
          .map((line) => (JSON.parse(line) as { ip: string }).ip);
      expect(ips(out)).toHaveLength(ips(plain).length);
      expect(new Set(ips(out)).size).toBe(new Set(ips(plain)).size);
      // One address in four thousand million may be its own pseudonym.
      const real = new Set(hosts.flatMap((h) => [h.ip, ...h.endpoints.map(({ ip }) => ip)]));
      const told = out.match(/(?<=")\d{1,3}(?:\.\d{1,3}){3}(?=")/g)!;
      expect(told.filter((ip) => real.has(ip)).length).toBeLessThan(told.length / 100);
      const secrets = hosts.flatMap(({ unit, miners }) => [
        unit ?? '',
        ...miners.flatMap(({ machines }) => machines),
      ]);
      for (const secret of new Set(secrets))
        if (secret !== '') expect(out).not.toContain(JSON.stringify(secret));
      for (const time of out.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g)!)
        expect(time).toMatch(/:00:00(?:\.000)?Z$/);
      // The order of rows is not that of the addresses: it would tell which bits were turned.
      const pan = createCryptoPan(
        Buffer.from(readFileSync(at('study.key'), 'utf8').trim(), 'hex').subarray(0, 32),
      );
      const back = new Map(hosts.map(({ ip }) => [pan(ip)!, ip]));
      const order = [...new Set(ips(out))].map((ip) => back.get(ip)!);
      const rising = order.filter((ip, i) => i > 0 && byAddress(order[i - 1]!, ip) < 0).length;
      expect(Math.abs(rising / order.length - 0.5)).toBeLessThan(0.2);
    },
  );

  test('refuses a key that is none', async () => {
    writeFileSync(at('bad.key'), 'secret');
    const options = ['--pseudonymise', at('bad.key')];
    const { status, out } = await davylamp('export', 'hosts', ...ORDER, ...options);
    expect([status, out]).toEqual([3, '']);
  });

  test('is on record, begun and ended', async () => {
    const { status } = await davylamp('export', 'hosts', '--purpose', 'no order');
    expect(status).toBe(1);
    await davylamp('export', 'hosts', ...ORDER);
    await using register = await openRegister({ path: at('register.db') });
    const [end, begin] = await readAudit(register, { limit: 2 });
    const ground = { order: 'A-17', reason: 'study of pools' };
    expect(begin).toMatchObject({
      action: 'list-exported',
      subject: 'hosts',
      detail: { ...ground, pseudonymised: false },
    });
    expect(end).toMatchObject({
      action: 'export-ended',
      detail: { ...ground, hosts: hosts.length, whole: true },
    });
  });
});
