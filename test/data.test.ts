/** The shipped data are what their manifest says, their notices are complete, and what must not be in them is not. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { getPublicSuffix } from 'tldts';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readManifest } from '../scripts/data/manifest.ts';
import { decodeRangeTable } from '../src/enrich/range-table.ts';
import { bundled } from '../src/intel/bundled.ts';
import { sharedRanges } from '../src/intel/shared-ranges.ts';
import { dataDir } from '../src/lib/program-files.ts';
import { isPrivate } from '../src/lib/ip-address.ts';
import { parseTsv } from '../src/lib/tsv.ts';

const files = readManifest();
const read = (file: string): Buffer => readFileSync(join(dataDir, file));
const table = (file: string) => parseTsv(read(file).toString('utf8'));

test('every file has its row in the manifest, and only those', () => {
  const lying = globSync('**/*', { cwd: dataDir, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(dataDir, join(parentPath, name)))
    .filter((name) => name !== 'manifest.json' && !MAP.test(name));
  expect(files.map(({ file }) => file)).toEqual(lying.sort());
});

/** A map, which the pack has the digest of. */
const MAP = /^maps\/(world|[A-Z]{2})\.json$/;

test('the map pack has every map as it is, and each shape a code', () => {
  const pack = JSON.parse(read('maps/pack.json').toString()) as {
    files: Record<string, { bytes: number; sha256: string; shapes: number }>;
  };
  const maps = globSync('*.json', { cwd: join(dataDir, 'maps') }).map((name) => name.slice(0, -5));
  expect(Object.keys(pack.files).sort()).toEqual(maps.filter((name) => name !== 'pack').sort());
  for (const [name, { sha256, shapes }] of Object.entries(pack.files)) {
    const bytes = read(`maps/${name}.json`);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    const { objects } = JSON.parse(bytes.toString()) as {
      objects: { p: { geometries: { id: string }[] } };
    };
    expect(objects.p.geometries).toHaveLength(shapes);
    // By whose law a place is where, the data say: Natural Earth draws what is in force on the ground.
    for (const { id } of objects.p.geometries) expect(id).toMatch(/^[A-Z]{2}(-[A-Z\d]{1,3})?$/);
  }
});

/** Ranges of a table, kinds of recommendations, or lines below a header. */
function rowsOf(file: string, plain: Buffer): number {
  if (file.includes('.bin')) return plain.readUInt32LE(8);
  if (file.endsWith('.json'))
    return Object.keys((JSON.parse(plain.toString()) as { files: object }).files).length;
  if (!file.endsWith('.yaml')) return lines(plain) - 1;
  return Object.keys((parse(plain.toString()) as { kinds: object }).kinds).length;
}

test.each(files.map((file) => [file.file, file] as const))(
  '%s is as the manifest says',
  (_, entry) => {
    const bytes = read(entry.file);
    expect(bytes.length).toBe(entry.bytes);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(entry.sha256);
    const plain = entry.file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
    expect(rowsOf(entry.file, plain)).toBe(entry.rows);
    expect(entry.sources.length).toBeGreaterThan(0);
    for (const { licence, attribution, url } of entry.sources) {
      expect(licence).toMatch(
        /^(MIT|Apache-2\.0|BSD-3-Clause|DRL-1\.1|CC-BY-4\.0|CC-BY-SA-4\.0|ISC|Apache-2\.0 OR MIT)$/,
      );
      expect(attribution).not.toBe('');
      expect(url).toMatch(/^https:/);
    }
  },
);

const lines = (bytes: Buffer): number => bytes.toString('utf8').trimEnd().split('\n').length;

test('all data together stay small', () => {
  expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(12e6);
});

test('NOTICE names every source, and is current', () => {
  const notice = readFileSync('NOTICE', 'utf8');
  for (const { sources } of files)
    for (const { name, attribution } of sources) {
      expect(notice).toContain(name);
      expect(notice).toContain(attribution);
    }
  execFileSync(process.execPath, ['scripts/notice.ts', '--check']);
});

test('no indicator covers strangers, none is an address of nobody or of a content network', () => {
  const shared = new Set(table('shared-names.tsv').map(({ name }) => name));
  const isShared = sharedRanges(dataDir);
  const feed = bundled.create({}, { name: 'bundled', dataDir });
  const held = [...feed.read(() => undefined)].map((entry) => entry.whole());
  const wrong = held.filter(({ type, value, port, licence }) =>
    type === 'domain'
      ? shared.has(value) ||
        getPublicSuffix(value, { allowPrivateDomains: true }) === value ||
        licence === ''
      : port === 0 || isPrivate(value) || isShared(value) || licence === '',
  );
  expect(wrong).toEqual([]);
});

test('regions with a code have a name, those of China one in Chinese', () => {
  const names = new Map(table('regions.tsv').map((row) => [row['code'], row]));
  const used = new Set<string>();
  for (const file of ['geo-v4', 'geo-v6', 'china-v4'])
    for (const value of decodeRangeTable(gunzipSync(read(`${file}.bin.gz`))).dictionary)
      for (const code of value.split('|')) if (code.includes('-')) used.add(code);
  expect([...used].filter((code) => (names.get(code)?.['name'] ?? '') === '')).toEqual([]);
  const chinese = [...names.values()].filter((row) => row['code']?.startsWith('CN-'));
  expect(chinese.map((row) => row['zh']).filter((name) => name !== '')).toHaveLength(31);
});

test('most IPv4 addresses with a country have a region', () => {
  const { starts, values, dictionary } = decodeRangeTable(gunzipSync(read('geo-v4.bin.gz')));
  let placed = 0;
  let coded = 0;
  for (const [i, start] of starts.entries()) {
    const size = (starts[i + 1] ?? 2 ** 32) - start;
    const [country = '', code = ''] = dictionary[values[i]!]!.split('|');
    if (country !== '') placed += size;
    if (code !== '') coded += size;
  }
  const share = (100 * coded) / placed;
  console.log(`${share.toFixed(1)} % of the IPv4 addresses with a country have a region's code`);
  expect(share).toBeGreaterThan(95);
});
