/** `davylamp units` over a real register and a real store; NetBox and a registry are HTTP servers on loopback. */
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as app from '../../src/app.ts';
import type { ImportedUnits } from '../../src/app-port.ts';
import type { UnitsDocument } from '../../src/model/unit-document.ts';
import { keepHosts } from '../../src/keep.ts';
import { listHosts } from '../../src/situation/hosts.ts';
import { open } from '../../src/wiring.ts';
import { workbook } from '../kit/workbook.ts';
import { onEngine } from '../store/engine.ts';
import { host } from './fixtures.ts';
import { run, type Run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'davylamp-units-'));
const file = (name: string, text: string | Buffer): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const config = file('davylamp.yaml', 'store: { path: store }\nregister: { path: register.db }\n');
const store = { path: join(folder, 'store') };

const units = (...args: string[]): Promise<Run> => run(['units', ...args, '-c', config], { app });
const json = async <T>(...args: string[]): Promise<T> => {
  const { out, err } = await units(...args, '--json');
  expect(err).toBe('');
  return JSON.parse(out) as T;
};

afterAll(() => rmSync(folder, { recursive: true, maxRetries: 3 }));

const UNITS =
  'unit_id,unit_name,unit_parent,sector,contact\nuni,University,,education,noc@uni.example\nphy,Physics,uni,,\nche,Chemistry,uni,,\n';
const NOVEMBER = Date.parse('2026-11-01T00:00:00Z');

onEngine('units and the hosts that stand in them', () => {
  beforeAll(async () => {
    await using kept = await open(store);
    const seen = (ip: string, last_seen: number) => host({ ip, last_seen, unit: null });
    await keepHosts(
      kept,
      [
        seen('10.1.0.1', NOVEMBER - 1),
        seen('10.1.0.2', NOVEMBER + 1),
        seen('10.2.0.1', NOVEMBER),
        seen('192.0.2.1', NOVEMBER),
      ],
      NOVEMBER,
    );
  });

  test('before anything is known it says how to begin', async () => {
    const { out } = await run(['units', '--no-store', '-c', config], { app });
    expect(out).toContain('davylamp units import FILE');
  });

  test('an import lets hosts stand in the unit of the time they were seen', async () => {
    const prefixes = file(
      'prefixes.csv',
      'prefix,unit_id,valid_from,valid_to\n10.0.0.0/8,uni,,\n10.1.0.0/16,phy,,2026-10-31\n10.1.0.0/16,che,2026-11-01,\n',
    );
    const dry = await json<ImportedUnits>(
      'import',
      file('units.csv', UNITS),
      prefixes,
      '--dry-run',
    );
    expect(dry).toMatchObject({
      dry: true,
      units: { new: 3 },
      prefixes: { new: 3 },
      hosts_moved: null,
    });
    const done = await json<ImportedUnits>('import', file('units.csv', UNITS), prefixes);
    expect(done).toMatchObject({ units: { new: 3 }, prefixes: { new: 3 }, hosts_moved: 4 });
    await using kept = await open(store);
    const hosts = await listHosts(kept, { sort: 'ip' });
    expect(hosts.map(({ ip, unit, sector }) => [ip, unit, sector])).toEqual([
      ['10.1.0.1', 'Physics', 'education'],
      ['10.1.0.2', 'Chemistry', 'education'],
      ['10.2.0.1', 'University', 'education'],
      ['192.0.2.1', null, null],
    ]);
  });

  test('the tree adds up, and tells what stands in no unit', async () => {
    const tree = await json<UnitsDocument>();
    expect(
      tree.units.map(({ name, depth, own, below }) => [name, depth, own!.mining, below!.mining]),
    ).toEqual([
      ['University', 0, 1, 3],
      ['Chemistry', 1, 1, 1],
      ['Physics', 1, 1, 1],
    ]);
    expect(tree.without_unit).toEqual({ hosts: 1, mining: 1, suspected: 0 });
    expect(tree.space).toMatchObject({ addresses: 2 ** 24, with_unit: 2 ** 24 });
    const { out } = await units();
    expect(out).toMatch(/University +education +1 +16,777,216 +3/);
    expect(out).toMatch(/\n {4}Chemistry/);
    expect(out).toMatch(/\(in no unit\) +1/);
    const zh = await units('--lang', 'zh');
    expect(zh.out).toContain('（无归属单位）');
    const csv = await units('--csv');
    expect(csv.out.split('\r\n')[1]).toBe(
      'uni,University,,0,education,noc@uni.example,1,16777216,3,3,0',
    );
  });

  test('the next import of a source replaces what it said, and history remembers', async () => {
    const done = await json<ImportedUnits>(
      'import',
      file('next.csv', 'prefix,unit_id\n10.0.0.0/8,uni\n10.2.0.0/16,phy\n'),
    );
    expect(done).toMatchObject({
      prefixes: { new: 1, changed: 0, retired: 2, same: 1 },
      hosts_moved: 3,
    });
    const { out } = await units('history', '10.1.0.2');
    expect(out).toMatch(/10\.0\.0\.0\/8 +uni +always/);
    expect(out.match(/10\.1\.0\.0\/16/g)).toHaveLength(2);
    expect(await json('history', '198.51.100.1')).toMatchObject({ history: [] });
    expect((await units('history', '198.51.100.1')).out).toContain('says nothing of 198.51.100.1');
  });

  test('a broken line changes nothing, unless the sound ones are asked for', async () => {
    const broken = file('broken.csv', 'prefix,unit_id\n10.0.0.0/8,uni\n10.300.0.0/16,phy\n');
    const refused = await units('import', broken);
    expect(refused.status).toBe(2);
    expect(refused.err).toContain('broken.csv:3: prefix: 10.300.0.0/16 is no address or prefix');
    const lenient = await units('import', broken, '--lenient');
    expect([lenient.status, lenient.out]).toEqual([
      0,
      expect.stringMatching(/Prefixes +0 new, 0 changed, 1 gone, 1 as before/),
    ]);
    expect(lenient.out).toContain('10.300.0.0/16');
  });

  test('a service that has the store open does not stand in the way', async () => {
    await using kept = await open(store);
    expect(await listHosts(kept, { limit: 1 })).toHaveLength(1);
    const done = await json<ImportedUnits>(
      'import',
      file('next.csv', 'prefix,unit_id\n10.0.0.0/8,uni\n10.2.0.0/16,che\n'),
    );
    expect(done.hosts_moved).toBe(1);
  });

  test('hosts can be put right by themselves', async () => {
    expect((await units('apply')).out).toBe('0 hosts now stand elsewhere\n');
  });
});

describe('where units come from', () => {
  let server: Server;
  let url = '';
  const asked: { url: string; token: string | undefined }[] = [];
  const answers: Record<string, (base: string) => unknown> = {};
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push({ url: request.url!, token: request.headers.authorization });
      const answer = answers[request.url!.replace(/[?].*/, '')]?.(`${url}${request.url}`);
      response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
      response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  test('a workbook, its columns named by hand', async () => {
    const xlsx = file(
      'ipam.xlsx',
      workbook([
        ['Netz', 'Abteilung', 'Kommentar'],
        ['10.7.0.0/16', 'Bibliothek', 'x'],
      ]),
    );
    const named = ['--column', 'prefix=Netz', '--column', 'unit_name=Abteilung'];
    const done = await json<ImportedUnits>(
      'import',
      xlsx,
      ...named,
      '--source',
      'ipam',
      '--no-store',
    );
    expect(done).toMatchObject({ prefixes: { new: 1 }, unused: ['Kommentar'], source: 'ipam' });
    const { status, err } = await units('import', xlsx, '--source', 'ipam', '--no-store');
    expect([status, err]).toEqual([2, expect.stringContaining('no header')]);
  });

  test('NetBox: tenants below their groups, page by page, with the token', async () => {
    const of = (results: unknown[], next: string | null = null) => ({ next, results });
    answers['/api/tenancy/tenant-groups/'] = () =>
      of([{ slug: 'faculties', name: 'Faculties', parent: null }]);
    answers['/api/tenancy/tenants/'] = () =>
      of([{ slug: 'law', name: 'Law', group: { slug: 'faculties', name: 'Faculties' } }]);
    const row = (prefix: string, more: object) => ({
      prefix,
      tenant: null,
      role: null,
      status: { value: 'active' },
      ...more,
    });
    const law = { slug: 'law', name: 'Law' };
    answers['/api/ipam/prefixes/'] = (self) =>
      self.includes('offset')
        ? of([
            row('2001:db8::/48', { tenant: law }),
            row('10.8.0.0/16', { tenant: law }),
            row('10.10.0.0/16', { tenant: law, status: { value: 'deprecated' } }),
          ])
        : of(
            [
              row('10.8.0.0/16', { tenant: law, role: { slug: 'education', name: 'Education' } }),
              row('10.9.0.0/16', {}),
            ],
            `${url}/api/ipam/prefixes/?limit=500&offset=2`,
          );
    const flags = ['--netbox', url, '--token', `file:${file('token', 'secret-token\n')}`];
    const refused = await units('import', ...flags, '--no-store');
    expect([refused.status, refused.err]).toEqual([
      2,
      expect.stringContaining('10.8.0.0/16 stands in several VRFs'),
    ]);
    const done = await json<ImportedUnits>('import', ...flags, '--no-store', '--lenient');
    expect(done).toMatchObject({ source: 'netbox', units: { new: 2 }, prefixes: { new: 3 } });
    expect(new Set(asked.map(({ token }) => token))).toEqual(new Set(['Token secret-token']));
    const tree = await json<UnitsDocument>('--no-store');
    expect(tree.units.find(({ id }) => id === 'law')).toMatchObject({
      parent: 'group:faculties',
      depth: 1,
      prefixes: 2,
    });
    const located = await run(['enrich', '10.8.1.1', '-c', config, '--json'], { app });
    expect(JSON.parse(located.out)).toMatchObject({
      addresses: [
        {
          unit: 'Law',
          own_prefix: '10.8.0.0/16',
          network_type: { type: 'education', source: 'operator' },
        },
      ],
    });
  });

  test('a page elsewhere is not followed: the token stays here', async () => {
    answers['/api/tenancy/tenant-groups/'] = () => ({
      next: 'http://collector.example/api/?x',
      results: [],
    });
    const { status, err } = await units('import', '--netbox', url, '--no-store');
    expect([status, err]).toEqual([
      4,
      expect.stringContaining('another host: http://collector.example'),
    ]);
  });

  test('a registry: the registrant is the unit, its abuse desk the contact', async () => {
    const card = (...properties: unknown[]) => [
      'vcard',
      [['version', {}, 'text', '4.0'], ...properties],
    ];
    answers['/ip/198.51.100.0/24'] = () => ({
      objectClassName: 'ip network',
      startAddress: '198.51.100.0',
      endAddress: '198.51.101.255',
      name: 'EXAMPLE-NET',
      country: 'DE',
      entities: [
        {
          handle: 'ORG-EX',
          roles: ['registrant'],
          vcardArray: card(['fn', {}, 'text', 'Example Hosting GmbH']),
          entities: [
            { roles: ['abuse'], vcardArray: card(['email', {}, 'text', 'abuse@hosting.example']) },
          ],
        },
      ],
    });
    const flags = ['import', '--rdap', '198.51.100.0/24', '--rdap-server', url, '--no-store'];
    expect(await json<ImportedUnits>(...flags)).toMatchObject({
      source: 'rdap',
      prefixes: { new: 1 },
    });
    const tree = await json<UnitsDocument>('--no-store');
    expect(tree.units.find(({ id }) => id === 'ORG-EX')).toMatchObject({
      name: 'Example Hosting GmbH',
      contact: 'abuse@hosting.example',
      addresses: 512,
    });
  });

  test.each([
    ['nothing there', () => undefined, 'status 404'],
    ['no JSON', () => '<html>', 'no JSON'],
    ['another shape', () => ({ startAddress: 7 }), 'unexpected answer: startAddress'],
  ])('a registry that answers with %s', async (_, answer, what) => {
    answers['/ip/203.0.113.1'] = answer;
    const flags = ['import', '--rdap', '203.0.113.1', '--rdap-server', url, '--no-store'];
    const { status, err } = await units(...flags);
    expect([status, err]).toEqual([4, expect.stringContaining(what)]);
  });

  test('what does not fit is told, with an exit status', async () => {
    file('more.csv', 'prefix,unit_id\n10.0.0.0/16,lost\n');
    const text = await units('check');
    expect(text.status).toBe(2);
    expect(text.out).toContain('Nobody to write to, here or above: Law');
    const { status, err } = await units('import');
    expect([status, err]).toEqual([1, expect.stringContaining('name a file, --netbox or --rdap')]);
  });
});
