/** The bulletin: the same bytes from the same store, no address in it, and changes found. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeBulletin, verifyBulletin } from '../../src/app.ts';
import { bareSchema } from '../../src/whole-schema.ts';
import { keepHosts } from '../../src/keep.ts';
import { countryHosts } from '../../src/lab/country.ts';
import type { SealedBulletin } from '../../src/model/bulletin.ts';
import { canonical } from '../../src/response/bulletin/seal.ts';
import { openStore } from '../../src/store/open-store.ts';
import { onEngine } from '../store/engine.ts';

onEngine('the bulletin', () => {
  const folder = mkdtempSync(join(tmpdir(), 'davylamp-bulletin-'));
  const store = { path: join(folder, 'store') };
  const config = bareSchema.parse({});
  const hosts = [...countryHosts({ seed: 9, hosts: 800, lastDay: 20_780, days: 80, units: 9 })];
  const make = (format: 'json' | 'markdown', lang: 'en' | 'zh' = 'en') =>
    makeBulletin({ store, config, month: '2026-10', lang, format, version: 'test' });
  beforeAll(async () => {
    await using open = await openStore(store);
    await keepHosts(open, hosts, 1);
  });
  afterAll(() => rmSync(folder, { recursive: true, maxRetries: 3 }));

  test('has the figures of the month, and the same bytes again', async () => {
    const text = await make('json');
    expect(await make('json')).toBe(text);
    const { bulletin } = JSON.parse(text) as SealedBulletin;
    const days = [Date.UTC(2026, 9, 1), Date.UTC(2026, 9, 31)].map((t) => t / 86_400_000);
    const active = hosts.filter((h) => h.active_days.some((d) => d >= days[0]! && d <= days[1]!));
    expect(bulletin).toMatchObject({ from: '2026-10-01', to: '2026-10-31', active: active.length });
    expect(bulletin.active).toBe(bulletin.new + bulletin.existing + bulletin.recurring);
    const sum = bulletin.by_place.reduce((n, { hosts: of }) => n + of, 0);
    expect(sum).toBe(active.length);
    expect(bulletin.hijacked).toBe(active.filter(({ kind }) => kind === 'hijacked').length);
  });

  test.each(['en', 'zh'] as const)('as a page names no address (%s)', async (lang) => {
    const page = await make('markdown', lang);
    expect(page).not.toMatch(/\b\d{1,3}(\.\d{1,3}){3}\b/);
    expect(page).toContain(lang === 'en' ? '## By place' : '## 按地区');
    expect(page).toContain('SHA-256');
  });

  test('a changed figure is found, and so is what changed in the store since', async () => {
    const text = await make('json');
    expect(await verifyBulletin(text, { store, config, version: 'later' })).toMatchObject({
      whole: true,
      differs: [],
    });
    const forged = text.replace(/"active":\d+/, '"active":1');
    expect(await verifyBulletin(forged, { store, config, version: 'later' })).toMatchObject({
      whole: false,
      differs: ['active'],
    });
    {
      await using open = await openStore(store);
      const late = {
        ...hosts.find((h) => h.active_days.length > 0)!,
        ip: '10.9.9.9',
        active_days: [20_735],
      };
      await keepHosts(open, [late], 2);
    }
    const check = await verifyBulletin(text, { store, config, version: 'later' });
    expect(check.whole).toBe(true);
    expect(check.differs).toEqual(expect.arrayContaining(['active', 'daily_mean']));
    await expect(verifyBulletin('{}', { store, config, version: 'x' })).rejects.toMatchObject({
      code: 'data_invalid',
    });
  });
});

test('one value has one text, however its keys were put in', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonical(value);
      expect(canonical(JSON.parse(text))).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
