/** Golden answers of the shipped tables, and how the operator's table goes before them. */
import { expect, test } from 'vitest';
import type { Location } from '../model/host.ts';
import type { Database } from './databases/database.ts';
import { createLocate } from './locate.ts';
import { readOwnText } from './own-file.ts';

const { locate: locateAt, tables } = createLocate();
const now = Date.parse('2026-06-15T12:00:00Z');
const locate = (ip: string): Location => locateAt(ip, now);

const told = ({ place, place_source, network_type: net, asn, as_name, unit }: Location): string =>
  [
    `${place.region ?? place.country ?? '–'} by ${place_source || 'none'}`,
    `${net.type} ${net.confidence} by ${net.source || 'none'}`,
    `AS${asn ?? '–'} ${as_name ?? ''}`,
    ...(unit === null ? [] : [unit]),
  ].join('; ');

test('addresses of well-known networks', () => {
  const addresses = [
    '8.8.8.8',
    '47.96.0.1', // a cloud in China
    '202.112.0.1', // the education network of China
    '61.139.2.69', // a carrier in Sichuan: homes, lines and data centres in one system
    '2a01:4f8::1',
    '2001:da8::1',
    '1.162.0.1',
    '18.0.0.1',
  ];
  expect(addresses.map((ip) => `${ip}: ${told(locate(ip))}`)).toMatchInlineSnapshot(`
    [
      "8.8.8.8: US-CA by dbip; datacenter 0.95 by as-type; AS15169 Google LLC",
      "47.96.0.1: CN-ZJ by overlay; datacenter 0.95 by as-type; AS37963 Hangzhou Alibaba Advertising Co.,Ltd.",
      "202.112.0.1: CN-BJ by overlay; education 0.95 by as-type; AS4538 China Education and Research Network Center",
      "61.139.2.69: CN-SC by overlay; residential 0.6 by as-type; AS4134 Chinanet",
      "2a01:4f8::1: DE-BY by dbip; datacenter 0.95 by as-type; AS24940 Hetzner Online GmbH",
      "2001:da8::1: CN-BJ by dbip; education 0.95 by as-type; AS23910 China Next Generation Internet CERNET2",
      "1.162.0.1: TW by dbip; residential 0.6 by as-type; AS3462 Chunghwa Telecom Co., Ltd.",
      "18.0.0.1: US-MA by dbip; education 0.95 by as-type; AS3 Massachusetts Institute of Technology",
    ]
  `);
});

test.each(['10.1.2.3', '100.64.0.1', '127.0.0.1', 'fd00::1', '192.0.2.1'])(
  '%s is nobody’s: no place, no type',
  (ip) => {
    expect(locate(ip)).toEqual({
      place: { country: null, region: null },
      place_source: '',
      city: null,
      network_type: { type: 'unknown', confidence: 0, source: 'private' },
      asn: null,
      as_name: null,
      own_prefix: null,
      unit: null,
      sector: null,
      policy: null,
    });
  },
);

test('what is no address is nowhere', () => {
  expect(told(locate('not an address'))).toBe('– by none; unknown 0 by none; AS– ');
});

test("the operator's table goes first, and leaves open what it does not say", () => {
  const own = readOwnText(
    'prefix,network_type,unit_name,region\n10.0.0.0/8,education,Campus,CN-SC\n8.8.8.0/24,,Resolver,\n8.8.4.0/24,mobile,,FR\n',
  )!;
  const located = createLocate({ own: [own] });
  expect(['10.1.2.3', '8.8.8.8', '8.8.4.4'].map((ip) => told(located.locate(ip, now))))
    .toMatchInlineSnapshot(`
    [
      "CN-SC by operator; education 0.98 by operator; AS– ; Campus",
      "US-CA by dbip; datacenter 0.95 by as-type; AS15169 Google LLC; Resolver",
      "FR by operator; mobile 0.98 by operator; AS15169 Google LLC",
    ]
  `);
});

test('a city is told by the operator alone, and taken into no region that it does not lie in', () => {
  const own = readOwnText(
    'prefix,region,城市\n10.0.0.0/8,CN-SC,成都\n10.1.0.0/16,CN-YN,\n10.2.0.0/16,,\n10.3.0.0/16,CN-SC,\n',
  )!;
  const database: Database = {
    name: 'bought',
    format: 'mmdb',
    confidence: 0.9,
    date: '',
    lookup: () => ({ country: 'CN', region: 'CN-SC', city: 'Mianyang' }),
  };
  const located = createLocate({ own: [own], databases: [database] });
  const cityOf = (ip: string): string | null => located.locate(ip, now).city;
  expect(['10.9.9.9', '10.1.2.3', '10.2.2.3', '10.3.2.3', '192.0.2.1'].map(cityOf)).toEqual([
    '成都',
    null,
    'Mianyang',
    'Mianyang',
    'Mianyang',
  ]);
  expect(createLocate({ own: [own] }).locate('8.8.8.8', now).city).toBeNull();
});

test('a carrier of everything is never believed beyond 0.6, and a company name alone says nothing', () => {
  for (let i = 0; i < 5000; i++) {
    const ip = `${(i * 7) % 223}.${(i * 31) % 256}.${(i * 101) % 256}.1`;
    const { network_type: net, as_name } = locate(ip);
    if (net.type === 'residential' || net.type === 'transit')
      expect([ip, as_name, net.confidence <= 0.6]).toEqual([ip, as_name, true]);
    if (net.type === 'enterprise_line') expect(net.confidence).toBe(0.95);
  }
});

test('every table says where it comes from', () => {
  expect(tables().map(({ name, licence, date }) => `${name} ${licence} ${date}`))
    .toMatchInlineSnapshot(`
    [
      "asn-v4 CC-BY-4.0 2026-06-17",
      "asn-v6 CC-BY-4.0 2026-06-17",
      "asn-type CC-BY-4.0, MIT, Apache-2.0 2026-06-17",
      "china Apache-2.0 OR MIT 2024-12-09",
      "geo-v4 CC-BY-4.0, MIT 2026-06-05",
      "geo-v6 CC-BY-4.0, MIT 2026-06-05",
    ]
  `);
});

test('damaged data is told with its path', () => {
  expect(() => createLocate({ dataDir: '/nowhere/' }).locate('8.8.8.8', now)).toThrow(
    expect.objectContaining({
      code: 'data_invalid',
      message: expect.stringContaining('/nowhere/'),
    }),
  );
});
