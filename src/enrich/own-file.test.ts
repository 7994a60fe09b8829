/** What a table of prefixes or units may say, how it is asked, and how its mistakes are told. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseIp } from '../lib/ip-address.ts';
import { readConfigured, readOwnText } from './own-file.ts';
import { ownLookup, type OwnLookup } from './own-lookup.ts';

const path = join(mkdtempSync(join(tmpdir(), 'davylamp-prefixes-')), 'own.csv');
const now = Date.parse('2026-06-15T12:00:00Z');

function read(text: string): OwnLookup {
  writeFileSync(path, text);
  return ownLookup([readConfigured(path)]);
}
const unit = (lookup: OwnLookup, ip: string, at = now): string | undefined =>
  lookup(parseIp(ip)!, at)?.unit;

test('what a table may say, and that it is asked about a moment', () => {
  const lookup = read(
    [
      '\uFEFFprefix,network_type,unit_id,unit_name,region,contact,valid_from,valid_to,sector,policy',
      '# the campus',
      '10.0.0.0/8,education,all,"Campus, ""old"" part",DE-BY,noc@example.org,,,research,campus',
      '10.1.0.0/16,datacenter,dc,,DE,,,',
      '10.2.0.0/16,,gone,Gone,,,2020-01-01,2026-06-14',
      '10.3.0.0/16,,last,Last day,,,,2026-06-15',
      '10.4.0.0/16,,soon,Soon,,,2026-06-16,',
      '2001:db8::/32,residential,,Dormitory,DE-BY,,,',
      '192.0.2.7,,one,One host,,,,',
      '198.51.100.4-198.51.100.9,,range,A range,,,,',
      '',
    ].join('\r\n'),
  );
  expect(lookup(parseIp('10.9.9.9')!, now)).toEqual({
    prefix: '10.0.0.0/8',
    network_type: 'education',
    unit: 'Campus, "old" part',
    sector: 'research',
    region: 'DE-BY',
    city: '',
    policy: 'campus',
  });
  const asked = '10.1.0.1 10.2.0.1 10.3.0.1 10.4.0.1 2001:db8::1 192.0.2.7 192.0.2.8'.split(' ');
  expect(asked.map((ip) => unit(lookup, ip))).toEqual([
    'dc',
    'Campus, "old" part',
    'Last day',
    'Campus, "old" part',
    'Dormitory',
    'One host',
    undefined,
  ]);
  const [before, after] = [Date.parse('2026-06-14T23:59:59Z'), Date.parse('2026-06-16T00:00:00Z')];
  expect([before, after].map((at) => unit(lookup, '10.2.0.1', at))).toEqual([
    'Gone',
    'Campus, "old" part',
  ]);
  expect(unit(lookup, '10.4.0.1', after)).toBe('Soon');
  const ends = [3, 4, 9, 10].map((last) => unit(lookup, `198.51.100.${last}`));
  expect(ends).toEqual([undefined, 'A range', 'A range', undefined]);
});

test('one prefix may change hands', () => {
  const lookup = read(
    'prefix,unit_name,valid_from,valid_to\n10.0.0.0/8,Old,,2026-05-31\n10.0.0.0/8,New,2026-06-01,\n',
  );
  const days = ['2026-05-31T23:59:59Z', '2026-06-01T00:00:00Z'];
  expect(days.map((day) => unit(lookup, '10.1.1.1', Date.parse(day)))).toEqual(['Old', 'New']);
});

test('a unit answers while it is there; a sector is inherited', () => {
  const units = readOwnText(
    'unit_id,unit_name,unit_parent,sector,valid_to\nuni,University,,education,\nphy,Physics,uni,,\nold,Closed institute,uni,,2026-01-01\n',
  )!;
  const prefixes = readOwnText('prefix,unit_id\n10.1.0.0/16,phy\n10.2.0.0/16,old\n')!;
  const lookup = ownLookup([{ units: units.units, prefixes: prefixes.prefixes }]);
  const answer = (ip: string) => {
    const { unit: name, sector } = lookup(parseIp(ip)!, now)!;
    return [name, sector];
  };
  expect(answer('10.1.0.1')).toEqual(['Physics', 'education']);
  expect(answer('10.2.0.1')).toEqual(['', '']);
});

test('tables of others are understood: delimiter, names in Chinese, several prefixes in a cell', () => {
  const read = readOwnText(
    '单位名称;网段;网络类型;备注\n物理学院;"10.1.0.0/16\n10.2.0.0/16";education;x\n;10.3.0.0/16;;\n',
  )!;
  expect(read.unused).toEqual(['备注']);
  expect(read.prefixes.map(({ prefix, unit_id }) => [prefix, unit_id])).toEqual([
    ['10.1.0.0/16', '物理学院'],
    ['10.2.0.0/16', '物理学院'],
    ['10.3.0.0/16', ''],
  ]);
});

test('the first table goes before the second, prefix by prefix', () => {
  const [file, register] = [
    'prefix,unit_name\n10.0.0.0/8,File\n',
    'prefix,unit_name\n10.0.0.0/8,Register\n10.1.0.0/16,Longer\n',
  ].map((text) => readOwnText(text)!);
  const lookup = ownLookup([file!, register!]);
  expect(['10.9.0.1', '10.1.0.1'].map((ip) => unit(lookup, ip))).toEqual(['File', 'Longer']);
});

describe('mistakes', () => {
  test.each([
    ['no header', '10.0.0.0/8,education\n', '', 'no header'],
    ['unknown column', 'prefix,colour\n', ':1: ', 'colour is none of them'],
    ['no address', 'prefix\n10.0.0/8\n', ':2: ', 'prefix: 10.0.0/8 is no address'],
    ['no length', 'prefix\n10.0.0.0/\n', ':2: ', 'is no address or prefix'],
    ['too long', 'prefix\n\n10.0.0.0/33\n', ':3: ', 'is no address or prefix'],
    ['bits below', 'prefix\n10.0.0.1/8\n', ':2: ', 'has bits set after its first 8'],
    ['twice', 'prefix\n10.0.0.0/8\n10.0.0.0/8\n', ':3: ', 'listed twice'],
    ['range', 'prefix\n10.0.0.9-10.0.0.1\n', ':2: ', 'is no range of addresses'],
    ['type', 'prefix,network_type\n10.0.0.0/8,home\n', ':2: ', 'home is none of residential'],
    ['region', 'prefix,region\n10.0.0.0/8,Bavaria\n', ':2: ', 'Bavaria is no ISO 3166 code'],
    ['date', 'prefix,valid_to\n10.0.0.0/8,soon\n', ':2: ', 'valid_to: soon is no date'],
    [
      'backwards',
      'prefix,valid_from,valid_to\n10.0.0.0/8,2026-02-01,2026-01-01\n',
      ':2: ',
      'valid_to lies before valid_from',
    ],
    ['fields', 'prefix\n10.0.0.0/8,education\n', ':2: ', 'more fields'],
    ['an open quote', 'prefix,unit_name\n10.0.0.0/8,"oops\n', ':2: ', 'more fields'],
    ['own parent', 'unit_id,unit_parent\na,a\n', ':2: ', 'a cannot belong to itself'],
  ])('%s: file and line are named', (_, text, line, what) => {
    const message = expect.stringMatching(
      new RegExp(`own\\.csv${line}.*${what.replaceAll(/[/.]/g, '.')}`),
    );
    expect(() => read(text)).toThrow(expect.objectContaining({ code: 'config_invalid', message }));
  });

  test('a table that cannot be read', () => {
    expect(() => readConfigured('/nowhere/own.csv')).toThrow(
      expect.objectContaining({ code: 'config_invalid' }),
    );
  });
});
