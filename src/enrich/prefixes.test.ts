import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseIp } from '../lib/ip-address.ts';
import { readPrefixes, type PrefixLookup } from './prefixes.ts';

const path = join(mkdtempSync(join(tmpdir(), 'davylamp-prefixes-')), 'own.csv');
const now = Date.parse('2026-06-15T12:00:00Z');

function read(text: string): PrefixLookup {
  writeFileSync(path, text);
  return readPrefixes(path, now);
}
const unit = (lookup: PrefixLookup, ip: string): string | undefined =>
  lookup(parseIp(ip)!)?.unit_name;

test('what a table may say', () => {
  const lookup = read(
    [
      '\uFEFFprefix,network_type,unit_id,unit_name,region,contact,valid_from,valid_to',
      '# the campus',
      '10.0.0.0/8,education,all,"Campus, ""old"" part",DE-BY,noc@example.org,,',
      '10.1.0.0/16,datacenter,dc,,DE,,,',
      '10.2.0.0/16,,gone,Gone,,,2020-01-01,2026-06-14',
      '10.3.0.0/16,,last,Last day,,,,2026-06-15',
      '10.4.0.0/16,,soon,Soon,,,2026-06-16,',
      '2001:db8::/32,residential,,Dormitory,DE-BY,,,',
      '192.0.2.7,,one,One host,,,,',
      '',
    ].join('\r\n'),
  );
  expect(lookup(parseIp('10.9.9.9')!)).toEqual({
    network_type: 'education',
    unit_name: 'Campus, "old" part',
    region: 'DE-BY',
  });
  const asked = [
    '10.1.0.1',
    '10.2.0.1',
    '10.3.0.1',
    '10.4.0.1',
    '2001:db8::1',
    '192.0.2.7',
    '192.0.2.8',
  ];
  expect(asked.map((ip) => unit(lookup, ip))).toEqual([
    'dc',
    'Campus, "old" part',
    'Last day',
    'Campus, "old" part',
    'Dormitory',
    'One host',
    undefined,
  ]);
});

test.each([
  ['no header', '10.0.0.0/8,education\n', ':1: ', 'header'],
  ['unknown column', 'prefix,colour\n', ':1: ', 'colour is none of them'],
  ['no address', 'prefix\n10.0.0/8\n', ':2: ', 'prefix: 10.0.0/8 is no address'],
  ['no length', 'prefix\n10.0.0.0/\n', ':2: ', 'is no address or prefix'],
  ['too long', 'prefix\n\n10.0.0.0/33\n', ':3: ', 'is no address or prefix'],
  ['bits below', 'prefix\n10.0.0.1/8\n', ':2: ', 'has bits set after its first 8'],
  ['twice', 'prefix\n10.0.0.0/8\n10.0.0.0/8\n', ':3: ', 'listed twice'],
  [
    'type',
    'prefix,network_type\n10.0.0.0/8,home\n',
    ':2: ',
    'network_type: home is none of residential',
  ],
  ['region', 'prefix,region\n10.0.0.0/8,Bavaria\n', ':2: ', 'region: Bavaria is no ISO 3166 code'],
  ['date', 'prefix,valid_to\n10.0.0.0/8,soon\n', ':2: ', 'valid_to: soon is no date'],
  ['fields', 'prefix\n10.0.0.0/8,education\n', ':2: ', 'more fields'],
])('%s: file and line are named', (_, text, line, what) => {
  const message = expect.stringMatching(
    new RegExp(`own\\.csv${line}.*${what.replaceAll(/[/.]/g, '.')}`),
  );
  expect(() => read(text)).toThrow(expect.objectContaining({ code: 'config_invalid', message }));
});

test('a table that cannot be read', () => {
  expect(() => readPrefixes('/nowhere/own.csv', now)).toThrow(
    expect.objectContaining({ code: 'config_invalid' }),
  );
});
