import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { dataDir } from '../lib/program-files.ts';
import type { Indicator } from '../model/indicator.ts';
import { list } from './list.ts';

const folder = mkdtempSync(join(tmpdir(), 'davylamp-list-'));

/** What a list of this text holds, and why lines of it are refused. */
function read(text: string): { readonly held: Indicator[]; readonly refused: string[] } {
  const path = join(folder, 'list.txt');
  writeFileSync(path, text);
  const refused: string[] = [];
  const feed = list.create(list.settings.parse({ path }), { name: 'own', dataDir });
  const entries = [...feed.read(({ line, reason }) => refused.push(`${line} ${reason}`))];
  const held = entries.map((entry) => entry.whole());
  return { held, refused };
}

const line = ({ type, value, port, match, kind, pool, coins }: Indicator): string =>
  `${type} ${value} ${port} ${match} ${kind} ${pool} ${coins.join()}`.trimEnd();

test('every way to write a value', () => {
  const { held, refused } = read(
    [
      'value,kind,pool,coin',
      'pool.example           # can be registered: with all below it',
      'xmr.pool.example:3333  # a host: itself',
      '*.mine.pool.example',
      'Site.Example,website',
      '192.0.2.1:3333\tproxy\tFarm\tXMR;RTM',
      '192.0.2.2',
      '2001:DB8:0::1',
      '[2001:db8::2]:443',
      'miner.duckdns.org',
      '',
      '   # nothing',
    ].join('\r\n'),
  );
  expect(refused).toEqual([]);
  expect(held.map(line)).toMatchInlineSnapshot(`
    [
      "domain pool.example 0 suffix pool",
      "domain xmr.pool.example 0 host pool",
      "domain mine.pool.example 0 suffix pool",
      "domain site.example 0 site website",
      "endpoint 192.0.2.1 3333 host proxy Farm XMR,RTM",
      "ip 192.0.2.2 0 host pool",
      "ip 2001:db8::1 0 host pool",
      "endpoint 2001:db8::2 443 host pool",
      "domain miner.duckdns.org 0 suffix pool",
    ]
  `);
});

test.each([
  ['mooo.com', 'shared_name'],
  ['duckdns.org', 'shared_name'],
  ['co.uk', 'shared_name'],
  ['192.0.2.1:0', 'port_invalid'],
  ['pool.example:70000', 'port_invalid'],
  ['localhost', 'not_understood'],
  ['10.0.0.0/8', 'not_understood'],
  ['http://pool.example/', 'not_understood'],
  ['pool.example,bakery', 'kind_unknown'],
])('%s is refused: %s', (text, reason) => {
  expect(read(text)).toEqual({ held: [], refused: [`1 ${reason}`] });
});

test.prop([fc.array(fc.string({ unit: 'grapheme' }))])(
  'no text breaks it, no line gets lost',
  (lines) => {
    const text = lines.map((one) => one.replaceAll(/[\r\n]/g, ''));
    const { held, refused } = read(text.join('\n'));
    const said = text.filter((one) => one.replace(/(^|\s)#.*/, '').trim() !== '');
    expect(held.length + refused.length).toBe(said.length);
  },
);
