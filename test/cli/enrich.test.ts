/** `davylamp enrich` over the tables that ship and one of the operator's own. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { EnrichDocument } from '../../src/model/enrich-document.ts';
import { fakeApp } from './fixtures.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'davylamp-enrich-'));
writeFileSync(
  join(folder, 'prefixes.csv'),
  'prefix,network_type,unit_name,region\n1.81.0.0/16,education,Chemistry,\n10.0.0.0/8,,Plant,CN-SC\n',
);
const config = join(folder, 'davylamp.yaml');
writeFileSync(config, 'prefixes: prefixes.csv\n');

const ask = async (...args: string[]): Promise<EnrichDocument[]> => {
  const { out } = await run(['enrich', ...args, '--json'], { app: fakeApp() });
  return (JSON.parse(out) as { addresses: EnrichDocument[] }).addresses;
};

describe('enrich', () => {
  test('tells which table said what, and what did not count', async () => {
    const [shipped] = await ask('1.81.0.206');
    expect(shipped).toMatchObject({ region: 'CN-SN', unit: null, place_name: 'Shaanxi, China' });
    expect(shipped!.claims[0]).toEqual(shipped!.network_type);
    const [own, plant] = await ask('1.81.0.206', '10.1.2.3', '-c', config);
    expect(own).toMatchObject({
      unit: 'Chemistry',
      network_type: { type: 'education', source: 'operator' },
    });
    expect(own!.claims.slice(1)).toEqual(shipped!.claims);
    expect(plant).toMatchObject({ unit: 'Plant', region: 'CN-SC', place_source: 'operator' });
  });

  test('on a page, in both languages, with the attribution that is asked for', async () => {
    const { out } = await run(['enrich', '8.8.8.8', '192.168.1.1'], { app: fakeApp() });
    expect(out).toContain('IP Geolocation by DB-IP (https://db-ip.com)');
    expect(out).toMatch(/Network +data centre, \d+ % \(kind of its system\)/);
    expect(out).toContain('a private address: only your own table can tell');
    const zh = await run(['enrich', '8.8.8.8', '--lang', 'zh'], { app: fakeApp() });
    expect(zh.out).toContain('自治系统');
  });

  test('what is no address is told, and nothing else', async () => {
    const { err, status } = await run(['enrich', '8.8.8'], { app: fakeApp() });
    expect([status, err]).toEqual([1, expect.stringContaining('"8.8.8" is not an address.')]);
  });
});
