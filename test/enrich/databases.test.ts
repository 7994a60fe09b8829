/** Databases of the operator's own, through the command that asks them and the one that checks them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fc, test as property } from '@fast-check/vitest';
import { afterAll, describe, expect, test } from 'vitest';
import { checkConfig } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { formatOf, openDatabase } from '../../src/enrich/databases/index.ts';
import { parseIp } from '../../src/lib/ip-address.ts';
import type { EnrichDocument } from '../../src/model/enrich-document.ts';
import { fakeApp } from '../cli/fixtures.ts';
import { run } from '../cli/run.ts';
import { ipdbOf, writeMmdb, xdbOf } from '../kit/databases.ts';
import { missing } from '../kit/debian.ts';

const folder = mkdtempSync(join(tmpdir(), 'davylamp-databases-'));
afterAll(() => rmSync(folder, { recursive: true }));

const keep = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** A configuration that names databases, and its answer about an address. */
async function ask(databases: readonly object[], ip: string): Promise<EnrichDocument> {
  const config = keep('davylamp.yaml', JSON.stringify({ enrich: { databases } }));
  const { out, err } = await run(['enrich', ip, '-c', config, '--json'], { app: fakeApp() });
  if (out === '') throw new Error(err);
  return (JSON.parse(out) as { addresses: EnrichDocument[] }).addresses[0]!;
}

const FIELDS = ['country_name', 'region_name', 'city_name', 'owner_domain', 'isp_domain'];
const qqwry = keep(
  'qqwry.ipdb',
  ipdbOf(FIELDS, {
    '1.81.0.0/16': ['中国', '陕西', '西安', '西安某某科技有限公司', '电信'],
    '61.139.2.0/24': ['中国', '四川', '成都', '', '电信宽带'],
    '61.139.3.0/24': ['中国', '四川', '成都', '云南大学', ''],
    '203.80.0.0/16': ['中国', '香港', '', '', ''],
    '2a01:4f8::/32': ['德国', '萨克森', '', '', 'Hetzner数据中心'],
  }),
);
const ip2region = keep(
  'ip2region.xdb',
  xdbOf([
    ['61.139.2.0', '61.139.2.255', '中国|四川省|成都市|电信|CN'],
    ['61.139.3.0', '61.139.3.127', '中国|0|云南省|昆明市|阿里云'],
  ]),
);

describe('a database of the operator’s own', () => {
  test('IPDB: place, city and words of owner and carrier; a company’s name makes no leased line', async () => {
    expect(await ask([{ path: qqwry }], '61.139.2.69')).toMatchObject({
      region: 'CN-SC',
      city: '成都',
      place_source: 'qqwry.ipdb',
      network_type: { type: 'residential', confidence: 0.65, source: 'qqwry.ipdb' },
    });
    const company = await ask([{ path: qqwry }], '1.81.0.206');
    expect(company).toMatchObject({ city: '西安', network_type: { source: 'as-type' } });
    expect(company.claims.map(({ type }) => type)).not.toContain('enterprise_line');
    // 云 alone is no cloud: it begins the names of provinces.
    expect(await ask([{ path: qqwry }], '61.139.3.1')).toMatchObject({
      network_type: { type: 'education' },
    });
    expect(await ask([{ path: qqwry }], '203.80.1.1')).toMatchObject({ country: 'HK' });
    expect(await ask([{ path: qqwry, name: 'cz88' }], '2a01:4f8::9')).toMatchObject({
      country: 'DE',
      region: 'DE-BY',
      claims: [{ source: 'as-type' }, { type: 'datacenter', source: 'cz88' }],
    });
  });

  test('xdb of both layouts', async () => {
    expect(await ask([{ path: ip2region }], '61.139.2.69')).toMatchObject({
      region: 'CN-SC',
      city: '成都市',
    });
    expect(await ask([{ path: ip2region }], '61.139.3.127')).toMatchObject({
      region: 'CN-YN',
      network_type: { type: 'datacenter' },
    });
    expect(await ask([{ path: ip2region }], '61.139.3.128')).toMatchObject({
      place_source: 'overlay',
    });
  });

  test('the first that knows goes first; the most believed claim counts; confidence is bounded', async () => {
    const pools = keep('pools.csv', 'prefix,network_type,region\n61.139.2.0/25,enterprise_line,\n');
    const both = await ask([{ path: ip2region }, { path: qqwry }, { path: pools }], '61.139.2.69');
    expect(both).toMatchObject({
      city: '成都市',
      network_type: { type: 'enterprise_line', confidence: 0.95, source: 'pools.csv' },
    });
    expect(both.claims.map(({ source }) => source)).toEqual(['pools.csv', 'qqwry.ipdb', 'as-type']);
    const bounded = await ask([{ path: pools, confidence: 0.5 }], '61.139.2.69');
    expect(bounded.network_type).toMatchObject({ type: 'residential', source: 'as-type' });
  });

  test('lists of clouds and VPN exits, plain and as JSON', async () => {
    const plain = keep('vpn.txt', '# exits\n8.8.8.0/24 # somebody\n2001:db8::/32\n8.8.300.1\n');
    expect(await ask([{ path: plain, network_type: 'vpn_proxy' }], '8.8.8.9')).toMatchObject({
      claims: [{ type: 'datacenter' }, { type: 'vpn_proxy', confidence: 0.9 }],
    });
    const json = keep('misp.json', JSON.stringify({ name: 'cloud', list: ['61.139.2.0/24'] }));
    expect(await ask([{ path: json, network_type: 'datacenter' }], '61.139.2.69')).toMatchObject({
      network_type: { type: 'datacenter', confidence: 0.9, source: 'misp.json' },
    });
    await expect(ask([{ path: json }], '61.139.2.69')).rejects.toThrow(
      'say what they are with network_type',
    );
    const config = keep(
      'listed.yaml',
      JSON.stringify({ enrich: { databases: [{ path: plain, network_type: 'vpn_proxy' }] } }),
    );
    const { refused } = await checkConfig(await loadConfig(config, {}));
    expect(refused).toEqual([{ feed: 'vpn.txt', line: 4, reason: '8.8.300.1 is no prefix' }]);
  });

  test('names from reverse zones: homes, lines, servers; a chosen name is believed less', async () => {
    const zone = keep(
      'reverse.txt',
      [
        '69.2.139.61.in-addr.arpa. 3600 IN PTR 69-2-139-61.dyn.pppoe.example.net.',
        '61.139.2.70,70.2.139.61.static.example.net',
        '{"timestamp":"1","name":"61.139.2.71","value":"lte-61-139-2-71.example.net","type":"ptr"}',
        '61.139.2.72 home.example.net',
        '61.139.2.73 www.cs.example.edu.cn',
        'nonsense',
      ].join('\n'),
    );
    const told = await Promise.all(
      [69, 70, 71, 72, 73, 74].map(async (last) => {
        const { network_type: net } = await ask([{ path: zone, name: 'ptr' }], `61.139.2.${last}`);
        return `${net.type} ${net.confidence} ${net.source}`;
      }),
    );
    expect(told).toEqual([
      'residential 0.8 ptr',
      'enterprise_line 0.7 ptr',
      'mobile 0.8 ptr',
      'residential 0.6 ptr',
      'education 0.85 ptr',
      'residential 0.6 as-type',
    ]);
  });

  test.skipIf(noWriter() !== undefined)('MaxMind DB, as its makers fill it', async () => {
    const enterprise = join(folder, 'enterprise.mmdb');
    writeMmdb(enterprise, 'GeoIP2-Enterprise', {
      '61.139.2.0/24': {
        country: { iso_code: 'CN' },
        subdivisions: [{ iso_code: 'SC' }, { iso_code: 'SC1' }],
        city: { names: { en: 'Chengdu' } },
        traits: { user_type: 'business', autonomous_system_number: 4134 },
      },
      '8.8.8.0/24': { traits: { is_anonymous_vpn: 1 } },
    });
    expect(await ask([{ path: enterprise, name: 'maxmind' }], '61.139.2.69')).toMatchObject({
      region: 'CN-SC',
      city: 'Chengdu',
      asn: 4134,
      network_type: { type: 'enterprise_line', confidence: 0.8, source: 'maxmind' },
    });
    expect((await ask([{ path: enterprise }], '8.8.8.8')).claims).toContainEqual({
      type: 'vpn_proxy',
      confidence: 0.88,
      source: 'enterprise.mmdb',
    });
    const flat = join(folder, 'flat.mmdb');
    writeMmdb(flat, 'flat', {
      '61.139.2.0/24': { country: 'CN', region: 'Sichuan', as_type: 'isp', kind: 'MOB' },
    });
    expect(await ask([{ path: flat }], '61.139.2.69')).toMatchObject({ region: 'CN-SC' });
    const fields = { network_type: 'kind' };
    expect(await ask([{ path: flat, fields }], '61.139.2.69')).toMatchObject({
      network_type: { type: 'mobile', confidence: 0.9 },
    });
  });

  test('one that is not there, is none, or was cut off ends the program with its path', async () => {
    const none = keep('none.bin', Buffer.alloc(4096, 0xfe));
    await expect(ask([{ path: join(folder, 'gone.mmdb') }], '8.8.8.8')).rejects.toThrow(
      /gone\.mmdb cannot be read/,
    );
    await expect(ask([{ path: none }], '8.8.8.8')).rejects.toThrow(/none\.bin is none of mmdb/);
    const whole = readFileSync(qqwry);
    const cut = keep('cut.ipdb', whole.subarray(0, whole.length - 900));
    await expect(ask([{ path: cut }], '8.8.8.8')).rejects.toThrow(/cut\.ipdb: its .* ends? early/);
  });

  property.prop([fc.nat(), fc.integer({ min: 0, max: 255 }), fc.ipV4()])(
    'a damaged byte is refused or says something else, and never ends a lookup',
    (at, value, ip) => {
      for (const file of [qqwry, ip2region]) {
        const bytes = Buffer.from(readFileSync(file));
        bytes[at % bytes.length] = value;
        const path = keep('damaged', bytes);
        if (formatOf(bytes) === undefined) continue;
        try {
          openDatabase({ path, name: `${at} ${value} ${ip}` }).lookup(ip, parseIp(ip)!);
        } catch (error) {
          expect(error).toMatchObject({ code: 'data_invalid' });
        }
      }
    },
  );
});

describe('how right the tables are', () => {
  test('by a labelled table: told, right, taken for what, and what is promised', async () => {
    const labels = keep(
      'known.csv',
      'prefix,network_type,region\n8.8.8.0/24,datacenter,US\n61.139.2.69,residential,CN-SC\n61.139.2.70,datacenter,CN-YN\n',
    );
    const { out } = await run(['enrich', '--measure', labels, '--json'], { app: fakeApp() });
    expect(JSON.parse(out)).toMatchObject({
      schema: 1,
      drawn: 'rows',
      addresses: 3,
      country: { labelled: 3, told: 3, right: 3 },
      region: { labelled: 2, told: 2, right: 1, share: 0.5 },
      network_type: { labelled: 3, told: 3, right: 2 },
      confusion: [{ labelled: 'datacenter', told: 'residential', addresses: 1 }],
    });
    const page = await run(['enrich', '--measure', labels, '--lang', 'zh'], { app: fakeApp() });
    expect(page.out).toContain('数据中心 → 家庭宽带');
  });

  test('the sample in the documents: right of what public knowledge labels, as often as they say', async () => {
    const known = new URL('known-networks.csv', import.meta.url).pathname;
    const { out } = await run(['enrich', '--measure', known], { app: fakeApp() });
    const page = new URL('../../docs/how-to/places-and-networks.md', import.meta.url);
    const tables = out.slice(out.indexOf('country'));
    expect(readFileSync(page, 'utf8')).toContain(tables.trimEnd());
  });

  test('by another database, at addresses drawn by a seed', async () => {
    const other = keep(
      'other.xdb',
      xdbOf([['61.139.0.0', '61.139.255.255', '中国|四川省|0|0|CN']]),
    );
    const ask2 = async (seed: string) => {
      const args = ['enrich', '--measure', other, '--sample', '3', '--seed', seed, '--json'];
      return JSON.parse((await run(args, { app: fakeApp() })).out) as object;
    };
    const first = await ask2('1');
    expect(first).toEqual(await ask2('1'));
    expect(first).toMatchObject({ drawn: 'random' });
  });

  test('neither addresses nor a file, or both, is told', async () => {
    const { err, status } = await run(['enrich'], { app: fakeApp() });
    expect([status, err]).toEqual([1, expect.stringContaining('Name addresses, or a file')]);
  });
});

/** Why MaxMind's writer cannot be used here. */
function noWriter(): string | undefined {
  const has = (): boolean =>
    spawnSync('perl', ['-MMaxMind::DB::Writer::Tree', '-e', '1']).status === 0;
  const why = has() ? undefined : missing('perl-maxmind-db-writer', has);
  if (why !== undefined) console.log(`MaxMind DB is not tried: ${why}`);
  return why;
}
