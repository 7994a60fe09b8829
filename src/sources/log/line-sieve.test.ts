import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { loadedIntel } from '../../../test/kit/intel.ts';
import { formatIp } from '../../lib/ip-address.ts';
import type { Intel } from '../../model/indicator.ts';
import { KERNEL_SOURCE } from './kernel.wasm.ts';
import { LineSieve, type Look } from './line-sieve.ts';
import type { LogBlock } from './log-file.ts';
import { Matter } from './matter.ts';

/** The lines that were stopped at, and how many there are. */
function sift(intel: Intel, text: string, look: Look, matter = new Matter({ intel })) {
  // Lines lie anywhere in a buffer.
  const buffer = Buffer.from(`##\n${text}`);
  const block = { buffer, start: 3, end: buffer.length } as unknown as LogBlock;
  const stopped: string[] = [];
  const lines = new LineSieve(matter).each(
    block,
    () => look,
    (start, end) => stopped.push(buffer.toString('utf8', start, end)),
  );
  return { stopped, lines };
}

const TEXT: Look = { lines: 'text', names: true, addresses: true };
const label = fc.stringMatching(/^[a-z0-9_-]{1,14}$/);
const name = fc
  .array(label, { minLength: 2, maxLength: 4 })
  .map((labels) => `${labels.join('.')}q`);
const ipv4 = fc.ipV4();
const ipv6 = fc.ipV6().filter((ip) => !ip.includes('.'));
const around = ['', '\t', '"', ',', ' ', '\\/', '://', 'CN=', '*.', '1.2.3.4,', '[', '('];
const noise = fc.string({ unit: 'grapheme', maxLength: 90 }).map((text) => text.replace(/\n/g, ''));

describe('lines passed over', () => {
  it('hold no listed name, whatever stands around it and wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 5 }),
        fc.option(name),
        fc.constantFrom(...around),
        fc.constantFrom('', '\t', '"', ',', ' ', ':3333', '/', '.', '\\u0020'),
        fc.array(noise, { maxLength: 4 }),
        noise,
        fc.boolean(),
        (listed, below, before, after, lines, left, upper) => {
          const intel = loadedIntel(listed);
          const text = (below === null ? '' : `${below}.`) + listed[0]!;
          const written = before + (upper ? text.toUpperCase() : text) + after;
          const line = `${left} ${written}`;
          const { stopped } = sift(intel, `${[...lines, line, ...lines].join('\n')}\n`, TEXT);
          if (intel.name(text) !== undefined) expect(stopped).toContain(line);
        },
      ),
    );
  });

  it('hold no listed address, in whichever form', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(ipv4, ipv6), { minLength: 1, maxLength: 5 }),
        fc.constantFrom('\t', '"', ',', ' ', '[', '('),
        fc.constantFrom('\t', '"', ',', ' ', ']'),
        fc.array(noise, { maxLength: 4 }),
        noise,
        (listed, before, after, lines, left) => {
          const canonical = listed.map((ip) =>
            ip.includes(':') ? formatIp(Buffer.from(expanded(ip).replaceAll(':', ''), 'hex')) : ip,
          );
          const intel = loadedIntel(canonical);
          const [one = ''] = listed;
          const forms = one.includes(':') ? [one, expanded(one), one.toUpperCase()] : [one];
          for (const form of forms) {
            const line = `${left}${before}${form}${after}`;
            const { stopped } = sift(intel, `${[...lines, line, ...lines].join('\n')}\n`, TEXT);
            expect(stopped).toContain(line);
          }
        },
      ),
    );
  });

  it('are those with numbers, versions and other names', () => {
    const intel = loadedIntel(['pool.org', 'xmr.pool.net', '192.0.2.9', '2001:db8::9']);
    const lines = `pool.com pool.org.example mypool.org
1.5 Mozilla/5.0 192.0.2.1 192.0.2.90 .. . 2001:db8::90 08:00:00.5
192.0.2.9.1 1192.0.2.9

fe80::1%eth0 2001:db8:9`;
    expect(sift(intel, `${lines}\n`, TEXT)).toEqual({ stopped: [], lines: 4 });
    for (const line of [
      '\\u0070ool.org',
      'a pool.org.',
      '(XMR.POOL.NET)',
      'x=192.0.2.9',
      '[2001:0db8:0:0::0009]:80',
    ])
      expect(sift(intel, `${lines}\n${line}\n`, TEXT).stopped).toEqual([line]);
  });

  it('hold nothing of a long list, wherever it stands in the list', () => {
    const places = Array.from({ length: 9000 }, (_, i) => i);
    const names = places.map((i) => `a-name-of-some-length.pool${i}.org`);
    const addresses = places.map((i) => `192.0.${i >> 8}.${i & 255}`);
    const lines = [0, 4095, 4096, 8191, 8192, 8999].flatMap((i) => [names[i]!, addresses[i]!]);
    const { stopped } = sift(
      loadedIntel([...names, ...addresses]),
      ['pool9000.org', ...lines, '192.0.36.0'].map((line) => `${line}\n`).join(''),
      TEXT,
    );
    expect(stopped).toEqual(lines);
  });

  it('are none where lists cannot be seen, or name a whole domain', () => {
    const { listed: _, ...unseen } = loadedIntel(['pool.org']);
    for (const intel of [unseen, loadedIntel(['pool'])])
      expect(sift(intel, 'a\n\nwww.example.com\n', TEXT)).toEqual({
        stopped: ['a', 'www.example.com'],
        lines: 2,
      });
  });

  it('may hold an address that a listed name was answered with in a line before them', () => {
    const intel = loadedIntel(['pool.org']);
    const matter = new Matter({ intel });
    const sieve = new LineSieve(matter);
    const buffer = Buffer.from('b 192.0.2.1\npool.org\nc 192.0.2.1\nd 192.0.2.2\n');
    const stopped: string[] = [];
    const block = { buffer, start: 0, end: buffer.length } as unknown as LogBlock;
    const line = (start: number, end: number): void => {
      stopped.push(buffer.toString('utf8', start, end));
      matter.names.learn('10.0.0.1', '192.0.2.1', 'pool.org', true);
    };
    expect(sieve.each(block, () => TEXT, line)).toBe(4);
    expect(stopped).toEqual(['pool.org', 'c 192.0.2.1']);
    // More than there was room for: the tables are made anew under the lines.
    for (let i = 0; i < 5000; i++)
      matter.names.learn('10.0.0.1', `198.18.${i >> 8}.${i & 255}`, 'pool.org', true);
    stopped.length = 0;
    sieve.each(block, () => TEXT, line);
    expect(stopped).toEqual(['b 192.0.2.1', 'pool.org', 'c 192.0.2.1']);
  });

  it('are not those that are cut', () => {
    const intel = loadedIntel(['pool.org']);
    const json: Look = { ...TEXT, lines: 'json' };
    expect(sift(intel, '{"a":1}\n{"a":\n{"b":2}\r\n"a":1}\n', json).stopped).toEqual([
      '{"a":',
      '"a":1}',
    ]);
    const table: Look = { ...TEXT, lines: { separator: 9, columns: 3 } };
    expect(sift(intel, 'a\tb\tc\nd\te\n#close\nf\tg\th\n', table).stopped).toEqual([
      'd\te',
      '#close',
    ]);
  });
});

describe('of a table, lines passed over', () => {
  const COLUMNS = 5;
  const intel = loadedIntel([
    'pool.org',
    'a-rather-long-name-of-mine.net',
    '192.0.2.9',
    '2001:db8::9',
  ]);
  const names = [
    'pool.org',
    'XMR.pool.org.',
    'eu.a-rather-long-name-of-mine.net',
    'four.labels.and.more.than.32.bytes.pool.org',
    'ends.with.pool.org,192.0.2.1',
    '1.2.3.4,CN=pool.org',
    '\\x70ool.org',
  ];
  const others = [
    '',
    '-',
    'mypool.org',
    'pool.org.example',
    '1.2.3.4',
    'F',
    noiseOf(70),
    'pool',
    '.',
  ];
  const addresses = ['192.0.2.9', '2001:db8::9', '2001:0DB8::0009'];
  const near = ['192.0.2.90', '1192.0.2.9', '2001:db8::90', '10.0.0.1'];
  const cell = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...others, ...near) },
    { weight: 1, arbitrary: fc.constantFrom(...names, ...addresses) },
    { weight: 1, arbitrary: noise.map((text) => text.replace(/[\t\r]/g, '')) },
  );
  const row = fc
    .tuple(
      fc.array(cell, { minLength: COLUMNS, maxLength: COLUMNS }),
      fc.oneof(
        { weight: 20, arbitrary: fc.constant(COLUMNS) },
        { weight: 1, arbitrary: fc.constantFrom(1, 3, 6) },
      ),
      fc.constantFrom('', '', '', '\r'),
    )
    .map(([cells, count, end]) => {
      const some = count > COLUMNS ? [...cells, 'x'] : cells.slice(0, count);
      return some.join('\t') + end;
    });
  /** Whether the line must be stopped at, by what is in its columns. */
  const matters = (text: string, of: readonly number[], at: readonly number[]): boolean => {
    const cells = text.replace(/\r$/, '').split('\t');
    return (
      /^[\0- ]?#/.test(text) ||
      (cells.length !== COLUMNS && text !== '') ||
      of.some((column) => names.includes(cells[column]!)) ||
      at.some((column) => addresses.includes(cells[column]!))
    );
  };
  const some = fc.uniqueArray(fc.nat(COLUMNS - 1), { maxLength: 3 });

  it('hold nothing that is listed in the columns that are looked at, and no others are stopped at for it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 9, arbitrary: row }, fc.constantFrom('', '#close\t', ' #x')), {
          maxLength: 60,
        }),
        some,
        some,
        (lines, of, at) => {
          const look: Look = {
            lines: { separator: 9, columns: COLUMNS },
            names: of,
            addresses: at,
          };
          const text = lines.map((line) => `${line}\n`).join('');
          const plain = lines.map((line) => line.replace(/\r$/, '')).filter((line) => line !== '');
          const { stopped, lines: count } = sift(intel, text, look);
          expect(count).toBe(plain.length);
          for (const line of plain) {
            if (matters(line, of, at)) expect(stopped).toContain(line);
            // What may be written otherwise than it is meant is stopped at, too.
            else if (!/\\[xu]/.test(line)) expect(stopped).not.toContain(line);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('have a value that was met, wherever it lies in the line', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.stringMatching(/^[a-c]{1,2}$/), { minLength: 3, maxLength: 3 }), {
          maxLength: 60,
        }),
        fc.nat(2),
        (rows, column) => {
          const look: Look = {
            lines: { separator: 9, columns: 3 },
            names: [0, 1],
            addresses: [],
            value: { what: 'resolver', column },
          };
          const matter = new Matter({ intel });
          const isNew = vi.spyOn(matter, 'isNewResolver').mockReturnValue(false);
          const text = rows.map((cells) => `${cells.join('\t')}\n`).join('');
          const { stopped, lines } = sift(intel, text, look, matter);
          expect({ stopped, lines }).toEqual({ stopped: [], lines: rows.length });
          const asked = isNew.mock.calls.map(([value]) => value);
          expect(asked).toEqual([...new Set(rows.map((cells) => cells[column]!))]);
        },
      ),
    );
  });
});

/** Letters that are no name's. */
function noiseOf(length: number): string {
  return '=%'.repeat(length / 2);
}

/** All eight groups of an IPv6 address, four digits each. */
function expanded(ip: string): string {
  const [head = '', tail] = ip.toLowerCase().split('::');
  const groups = (text: string): string[] => (text === '' ? [] : text.split(':'));
  const [left, right] = [groups(head), groups(tail ?? '')];
  const zeros = Array.from({ length: 8 - left.length - right.length }, () => '0');
  return [...left, ...zeros, ...right].map((group) => group.padStart(4, '0')).join(':');
}

it('the kernel is compiled from the source beside it', () => {
  const source = readFileSync(join(import.meta.dirname, 'kernel.as.ts'));
  expect(createHash('sha256').update(source).digest('hex')).toBe(KERNEL_SOURCE);
});
