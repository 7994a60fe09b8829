/** Notices as their senders write them, and whatever else comes. */
import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { intelOf } from '../../../test/kit/intel.ts';
import { workbook, zip } from '../../../test/kit/workbook.ts';
import type { Notice } from '../../records/notice.ts';
import { createCounts, type SourceDeps } from '../source.ts';
import { notices, recognise } from './notice.ts';
import { readSheets } from '../../lib/sheet.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'davylamp-notice-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const WRITTEN = Date.UTC(2026, 10, 24);

interface Read {
  readonly rows: Partial<Notice>[];
  readonly unread: Readonly<Record<string, number>>;
  readonly trouble: string;
}

async function read(
  name: string,
  bytes: string | Uint8Array,
  settings = {},
  state?: string,
): Promise<Read> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  utimesSync(path, WRITTEN / 1000, WRITTEN / 1000);
  const counts = createCounts();
  const deps = {
    name: 'notices',
    observer: 'o',
    intel: intelOf({ names: { 'pool.example.org': {} }, endpoints: { '203.0.113.1:3333': {} } }),
    counts,
    state,
  } as unknown as SourceDeps;
  const source = notices.create(
    notices.settings.parse({ paths: [path], utc_offset: '+08:00', ...settings }),
    deps,
  );
  const rows: Partial<Notice>[] = [];
  for await (const { notice } of source.read())
    for (const { segment: _, time, ...rest } of notice) {
      const said = Object.entries(rest).filter(([, value]) => value !== '' && value !== 0);
      rows.push({ ...Object.fromEntries(said), time: new Date(time).toISOString() } as never);
    }
  const unread = Object.fromEntries(counts.unread);
  return { rows, unread, trouble: source.health?.().trouble ?? '' };
}

const SHADOWSERVER = `"timestamp","protocol","src_ip","src_port","src_asn","src_geo","severity","dst_ip","dst_port","dst_hostname","infection","family","tag","event_id","ssl_servername"
"2026-11-20 08:15:00","tcp","198.51.100.7",40123,64496,"CN","high","203.0.113.1",3333,"","coinminer","xmrig","mining","e-17",""
"2026-11-20 08:16:00","tcp","198.51.100.8",40124,64496,"CN","high","192.0.2.9",80,"","mirai","mirai","","e-18",""`;

const INTELMQ = `{"source.ip":"198.51.100.7","source.port":40123,"source.account":"alice","destination.fqdn":"Pool.Example.org.","destination.port":"3333","time.source":"2026-11-20T08:15:00+00:00","classification.identifier":"cryptomining","classification.type":"infected-system","malware.name":"xmrig","feed.provider":"Example CERT","feed.accuracy":90,"extra":{"event_id":"e-17"}}
{"source":{"ip":"198.51.100.8"},"classification":{"identifier":"mirai","type":"infected-system"},"feed":{"name":"x"}}
{"classification.identifier":"cryptomining"}
{"source.ip":`;

const MISP = JSON.stringify({
  response: [
    {
      Event: {
        uuid: 'a0',
        info: 'Cryptomining seen at a customer',
        date: '2026-11-20',
        Orgc: { name: 'Example CERT' },
        Tag: [{ name: 'rsit:malicious-code="infected-system"' }],
        Attribute: [
          {
            uuid: 'a1',
            type: 'ip-src|port',
            value: '198.51.100.7|40123',
            first_seen: '2026-11-20T08:15:00.000000+00:00',
            Sighting: [
              { date_sighting: '1795597200', type: '0', Organisation: { name: 'Other CERT' } },
              { date_sighting: '1795597300', type: '1' },
            ],
          },
          { type: 'hostname|port', value: 'pool.example.org|3333' },
          { type: 'email-src', value: 'alice@example.org' },
        ],
        Object: [{ Attribute: [{ uuid: 'a2', type: 'ip-src', value: '198.51.100.9' }] }],
      },
    },
  ],
});

const CHINESE = `关于开展虚拟货币“挖矿”活动整治的通报,,,,
序号,源IP,域名,发现时间,单位
1,198.51.100.7,stratum+tcp://pool.example.org:3333,2026年11月20日 16时15分00秒,某大学
2,"198.51.100.8、198.51.100.9",pool.example.org,2026/11/20 16:16,某大学
3,,pool.example.org,2026/11/20 16:16,某大学`;

describe('read', () => {
  test('a report of Shadowserver', async () => {
    expect(await read('2026-11-20-event4_sinkhole-x.csv', SHADOWSERVER)).toMatchSnapshot();
  });

  test('events of IntelMQ, one a line or a list', async () => {
    const lines = await read('events.json', INTELMQ);
    expect(lines).toMatchSnapshot();
    const list = `[${INTELMQ.split('\n').slice(0, 3).join(',')}]`;
    expect((await read('list.json', list)).rows).toEqual(lines.rows);
  });

  test('an event of MISP with its sightings', async () => {
    expect(await read('event.json', MISP)).toMatchSnapshot();
  });

  test('a list in Chinese with a title, in UTF-8, GB 18030 as spreadsheets write it, packed', async () => {
    const plain = await read('通报.csv', `\uFEFF${CHINESE}`);
    expect(plain).toMatchSnapshot();
    // 关于…通报 in GB 18030: Node decodes it only, so the bytes of two words are written out.
    const gb = Buffer.concat([
      Buffer.from([0xcd, 0xda, 0xbf, 0xf3]),
      Buffer.from(',,\r\n'),
      Buffer.from([0xd4, 0xb4]),
      Buffer.from('IP,'),
      Buffer.from([0xca, 0xb1, 0xbc, 0xe4]),
      Buffer.from('\r\n198.51.100.7,2026-11-20 16:15:00\r\n'),
    ]);
    expect((await read('list.csv', gb)).rows).toMatchObject([
      { ip: '198.51.100.7', claim_kind: 'mining', time: '2026-11-20T08:15:00.000Z' },
    ]);
    const packed = await read('通报.csv.gz', gzipSync(CHINESE));
    expect(packed.rows.map(({ ip }) => ip)).toEqual(plain.rows.map(({ ip }) => ip));
  });

  test('a workbook, times as serial numbers', async () => {
    const sheet = workbook([
      ['挖矿主机清单'],
      ['编号', '源IP', '源端口', '目的IP', '目的端口', '告警时间', '威胁类型'],
      [
        'n-1',
        '198.51.100.7',
        40_123,
        '203.0.113.1',
        3333,
        46_346.677_083_333_336,
        'XMRig <木马> & co',
      ],
    ]);
    expect(await read('list.xlsx', sheet)).toMatchSnapshot();
  });
});

describe('columns nobody knows', () => {
  const table = 'Quelle;Wann\n198.51.100.7;20.11.2026 16:15\n';
  const told = { columns: { ip: 'Quelle', time: ['Wann'] }, claim: 'mining', sender: 'CERT' };

  test('are asked for', async () => {
    const { rows, unread, trouble } = await read('liste.csv', table, { claim: 'mining' });
    expect(rows).toEqual([]);
    expect(unread).toEqual({ notice_header_not_known: 1 });
    expect(trouble).toContain('Quelle, Wann');
  });

  test('told once, are remembered', async () => {
    const state = join(folder, 'state');
    const first = await read('liste.csv', table, told, state);
    expect(first.rows).toMatchObject([
      {
        ip: '198.51.100.7',
        time: '2026-11-20T08:15:00.000Z',
        sender: 'CERT',
        claim_kind: 'mining',
      },
    ]);
    const later = await read('liste.csv', table, { ...told, columns: {} }, state);
    expect(later.rows).toEqual(first.rows);
    expect(readFileSync(join(state, 'notice-columns.json'), 'utf8')).toContain('Quelle');
  });
});

test('without a time, the notice’s own is taken', async () => {
  const { rows } = await read('mining.csv', 'ip,dst_port\n198.51.100.7,3333\n');
  expect(rows).toMatchObject([{ time: new Date(WRITTEN).toISOString() }]);
  const odd = await read('mining.csv', 'ip,time\n198.51.100.7,03/04/2026\n');
  expect(odd.unread).toEqual({ notice_time_not_understood: 1 });
});

test('what is not about mining is passed over, unless it names a pool', async () => {
  const { rows, unread } = await read(
    'alerts.csv',
    'ip,dst_ip,type\n198.51.100.7,192.0.2.1,phishing\n198.51.100.8,203.0.113.1,outbound\n',
  );
  expect(rows).toMatchObject([{ ip: '198.51.100.8', claim_kind: 'other' }]);
  expect(unread).toEqual({ notice_not_about_mining: 1 });
});

test('nobody’s account is kept', async () => {
  const found = await Promise.all([
    read('a.json', INTELMQ),
    read('b.json', MISP),
    read('c.csv', 'ip,user,type\n198.51.100.7,alice,mining\n'),
  ]);
  expect(found.every(({ rows }) => rows.length > 0)).toBe(true);
  expect(JSON.stringify(found)).not.toContain('alice');
});

test('kinds of file are told apart', () => {
  const of = (text: string | Uint8Array, name: string): boolean =>
    recognise(Buffer.from(text), name);
  expect(of(SHADOWSERVER, 'x.csv')).toBe(true);
  expect(of(INTELMQ, 'x.json')).toBe(true);
  expect(of(MISP, 'x.json')).toBe(true);
  expect(of(CHINESE, 'x.csv')).toBe(true);
  expect(of(workbook([['a']]), 'x.xlsx')).toBe(true);
  expect(of('{"timestamp":"2026","event_type":"flow"}', 'eve.json')).toBe(false);
  expect(of('Dear all,\nsee below, please.\n', 'mail.txt')).toBe(false);
  expect(of('', 'x')).toBe(false);
});

test('new and changed files of a folder are read while following', async () => {
  const counts = createCounts();
  const deps = { name: 'n', observer: 'o', intel: intelOf({}), counts } as unknown as SourceDeps;
  writeFileSync(join(folder, 'a.csv'), 'ip,type\n198.51.100.7,mining\n');
  const source = notices.create(notices.settings.parse({ paths: [folder], follow: true }), deps);
  const stop = new AbortController();
  const ips: string[] = [];
  for await (const { notice } of source.read(stop.signal)) {
    ips.push(...notice.map(({ ip }) => ip));
    if (ips.length > 1) stop.abort();
    else appendFileSync(join(folder, 'a.csv'), '198.51.100.8,mining\n');
  }
  expect(ips).toEqual(['198.51.100.7', '198.51.100.7', '198.51.100.8']);
});

describe('damaged', () => {
  const sheet = workbook([
    ['源IP', '时间', '类型'],
    ['198.51.100.7', '2026-11-20 16:15:00', '挖矿'],
  ]);
  const inputs: readonly (readonly [string, Uint8Array])[] = [
    ['x.xlsx', sheet],
    ['x.csv', Buffer.from(SHADOWSERVER)],
    ['x.json', Buffer.from(INTELMQ)],
    ['y.json', Buffer.from(MISP)],
    ['z.csv', Buffer.from(CHINESE)],
  ];

  test('any bytes, and bytes of each kind cut and changed', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }).map((b) => ['x', b] as const),
      fc
        .tuple(fc.constantFrom(...inputs), fc.nat(), fc.nat(), fc.nat(255))
        .map(([[name, whole], cut, at, value]) => {
          const copy = Uint8Array.from(whole.subarray(0, 1 + (cut % whole.length)));
          copy[at % copy.length] = value;
          return [name, copy] as const;
        }),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async ([name, given]) => {
        const { rows } = await read(name, given);
        for (const row of rows) expect(row.ip).toMatch(/[.:]/);
      }),
      { numRuns: 300 },
    );
  });

  test('a workbook that unpacks to more than it may is not read', () => {
    const bomb = zip({ 'xl/worksheets/sheet1.xml': '0'.repeat(65 << 20) });
    expect(bomb.length).toBeLessThan(1 << 20);
    expect(readSheets(bomb)).toEqual([{ rows: [] }]);
    expect(readSheets(zip({ mimetype: 'x' }))).toBeUndefined();
  });
});
