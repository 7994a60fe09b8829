/** Disposal lists as those who get them open them: cuts, formats, formulas, the record of their making. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeList } from '../../src/app.ts';
import type { ListOptions } from '../../src/app-port.ts';
import { bareSchema } from '../../src/whole-schema.ts';
import { keepHosts } from '../../src/keep.ts';
import { countryHosts } from '../../src/lab/country.ts';
import { readZip } from '../../src/lib/zip-reader.ts';
import type { Host } from '../../src/model/host.ts';
import { openRegister } from '../../src/register/register.ts';
import { readAudit } from '../../src/register/audit.ts';
import { columnsOf, cuts } from '../../src/response/list/columns.ts';
import { openStore } from '../../src/store/open-store.ts';
import { onEngine } from '../store/engine.ts';

const FORMULA = '=HYPERLINK("http://evil.example","click")';

onEngine('a disposal list', () => {
  const folder = mkdtempSync(join(tmpdir(), 'davylamp-list-'));
  const store = { path: join(folder, 'store') };
  const register = join(folder, 'register.db');
  const config = { ...bareSchema.parse({}), register: { path: register } };
  const country = { seed: 5, hosts: 60, lastDay: 20_780, days: 60, units: 3 };
  const hosts: Host[] = [...countryHosts(country)].map((host, n) =>
    n === 0 ? { ...host, agents: [FORMULA], unit: FORMULA } : host,
  );
  const options = (given: Partial<ListOptions>): ListOptions => ({
    store,
    config,
    lang: 'en',
    filter: { sort: 'ip', reverse: false },
    cut: 'unit',
    format: 'json',
    order_no: 'A-17',
    purpose: 'monthly clean-up',
    days: 30,
    ...given,
  });
  const text = async (given: Partial<ListOptions>): Promise<string> =>
    Buffer.from((await makeList(options(given))).bytes).toString();

  beforeAll(async () => {
    await using open = await openStore(store);
    await keepHosts(open, hosts, 1);
  });
  afterAll(() => rmSync(folder, { recursive: true, maxRetries: 3 }));

  test('has a head, a row a host, and what to do about each', async () => {
    const list = JSON.parse(await text({})) as Record<string, unknown> & {
      rows: Record<string, unknown>[];
    };
    expect(list).toMatchObject({ schema: 1, order_no: 'A-17', cut: 'unit', handling: 'TLP:AMBER' });
    expect(list.rows).toHaveLength(hosts.length);
    for (const row of list.rows) {
      const host = hosts.find(({ ip }) => ip === row['ip'])!;
      expect(row).toMatchObject({
        evidence_level: host.level,
        unit: host.unit,
        shares_accepted: host.shares.accepted,
        active_days: host.active_days.length,
      });
      expect(row['recommendation']).not.toBe('');
      expect(row['recommendation_id']).toMatch(/^K\d\.E\d\./);
      if (host.level < 'E3') expect(row['leaning']).toBe('undecided');
    }
  });

  test('of a branch has the hosts of every unit below it', async () => {
    const prefixes = join(folder, 'units.csv');
    writeFileSync(
      prefixes,
      [
        'unit_id,unit_name,unit_parent',
        'top,Everybody,',
        'mid,In between,top',
        'u,University 1,mid',
        'h,Hospital 2,mid',
        'w,Works 3,',
      ].join('\n'),
    );
    const listed = async (unit: string): Promise<string[]> => {
      const filter = { sort: 'ip', reverse: false, unit } as const;
      const list = JSON.parse(await text({ filter, config: { ...config, prefixes } }));
      return (list as { rows: { ip: string }[] }).rows.map(({ ip }) => ip);
    };
    const standing = (...units: string[]): string[] =>
      hosts.filter((h) => units.includes(h.unit ?? '')).map(({ ip }) => ip);
    expect(standing('Hospital 2').length).toBeGreaterThan(0);
    for (const branch of ['top', 'Everybody', 'In between'])
      expect((await listed(branch)).toSorted()).toEqual(
        standing('University 1', 'Hospital 2').toSorted(),
      );
    expect((await listed('Works 3')).toSorted()).toEqual(standing('Works 3').toSorted());
  });

  test.each([
    ['unit', ['wallet', 'agent', 'pool_endpoint', 'reason'], []],
    ['isp', ['pool_endpoint'], ['wallet', 'worker', 'agent', 'reason', 'leaning']],
    ['regulator', ['reason', 'leaning'], ['wallet', 'worker', 'agent', 'pool_endpoint', 'answer']],
  ] as const)('cut for %s', async (cut, has, lacks) => {
    const { rows } = JSON.parse(await text({ cut })) as { rows: object[] };
    const names = Object.keys(rows[0]!);
    expect(names).toEqual(columnsOf(cut).map(({ name }) => name));
    for (const name of has) expect(names).toContain(name);
    for (const name of lacks) expect(names).not.toContain(name);
  });

  test('as CSV opens in a spreadsheet as text, in Chinese too', async () => {
    const list = await text({ format: 'csv', lang: 'zh' });
    expect(list.startsWith('\uFEFFIP 地址,首次发现（UTC）')).toBe(true);
    expect(list.split('\r\n')).toHaveLength(hosts.length + 2);
    // A cell that begins a formula gets an apostrophe before it.
    expect(list).toContain(`"'=HYPERLINK(""http://evil.example"",""click"")"`);
  });

  test('as XLSX has types, a frozen header and filters, for a reader that did not write it', async () => {
    const { bytes } = await makeList(options({ format: 'xlsx' }));
    const entries = readZip(bytes, 100)!;
    const part = (name: string): string =>
      Buffer.from(entries.find((entry) => entry.name === name)!.read(1e7)!).toString();
    const sheet = part('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toMatch(/<autoFilter ref="A1:[A-Z]+61"/);
    expect(sheet.match(/<row /g)).toHaveLength(hosts.length + 1);
    // Numbers and times are cells of numbers; the formula is text, not a formula.
    expect(sheet).toMatch(/<c r="B2"(?: s="\d+")?><v>[\d.]+<\/v>/);
    expect(sheet).not.toContain('<f>');
    expect(part('xl/workbook.xml')).toContain('About');
  });

  test('as a page prints without script, and shows what miners wrote as text', async () => {
    const evil = { ...hosts[1]!, unit: '<script>alert(1)</script>' };
    {
      await using open = await openStore(store);
      await keepHosts(open, [evil], 2);
    }
    const page = await text({ format: 'html' });
    expect(page).not.toContain('<script');
    expect(page).toContain('&#60;script&#62;alert(1)');
    expect(page).toContain('A-17');
  });

  test('its making is on record, with order and purpose', async () => {
    const { list_id } = await makeList(options({ cut: 'regulator', format: 'csv' }));
    const open = await openRegister({ path: register });
    const [last] = await readAudit(open, { limit: 1 });
    expect(last).toMatchObject({
      action: 'list-exported',
      subject: list_id,
      detail: { order: 'A-17', reason: 'monthly clean-up', cut: 'regulator', format: 'csv' },
    });
    await open.destroy();
  });

  test('says nothing stronger than its level allows, whatever the operator wrote', async () => {
    const path = join(folder, 'own.yaml');
    writeFileSync(
      path,
      'version: x\nlevels:\n  E1:\n    says: { en: This host is mining., zh: 该主机正在挖矿。 }\n',
    );
    const own = { ...config, response: { profile: 'standard', recommendations: path } };
    await expect(makeList(options({ config: own }))).rejects.toMatchObject({
      code: 'config_invalid',
      message: expect.stringContaining(`${path}:4: levels.E1.says.en: accuses below E3`) as string,
    });
  });
});

test('every column has its titles, and somebody to get it', () => {
  for (const cut of cuts) {
    const columns = columnsOf(cut);
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    for (const lang of ['en', 'zh'] as const)
      expect(new Set(columns.map(({ title }) => title[lang])).size).toBe(columns.length);
  }
});
