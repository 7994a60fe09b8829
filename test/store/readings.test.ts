/** Meter readings from a file to what is said of the estimate: by command, explanation and API alike. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareReadings, explainHost, importReadings } from '../../src/app.ts';
import { bareSchema } from '../../src/whole-schema.ts';
import { keepHosts } from '../../src/keep.ts';
import { openStore } from '../../src/store/open-store.ts';
import { host } from '../cli/fixtures.ts';
import { onEngine } from './engine.ts';

const DAY = 86_400_000;
const FIRST = 20_740;
const at = (day: number): string => new Date((FIRST + day) * DAY).toISOString().slice(0, 10);

onEngine('electricity readings', () => {
  test('are taken in once, and laid beside what the unit is estimated to burn', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'davylamp-readings-'));
    try {
      const target = { path: `${folder}/store` };
      const rig = host({
        ip: '10.0.0.1',
        unit: 'Physics',
        active_days: [FIRST + 2],
        first_seen: (FIRST + 2) * DAY,
        last_seen: (FIRST + 2) * DAY + 23 * 3_600_000,
        algorithms: ['sha256d'],
        hash_rate: [
          {
            algorithm: 'sha256d',
            low: 95e12,
            mid: 100e12,
            high: 105e12,
            unit: 'H/s',
            hours: 24,
            device: 'asic',
          },
        ],
      });
      {
        await using store = await openStore(target);
        await keepHosts(store, [rig], 1);
      }
      const rows = [
        ['Physics', at(0), at(1), 200],
        ['Physics', at(1), at(2), 210],
        ['Physics', at(2), at(3), 280],
        ['Chemistry', at(2), at(3), 90],
        ['Chemistry', at(2), 'later', 90],
      ];
      writeFileSync(
        `${folder}/r.csv`,
        ['unit,from,to,kWh', ...rows.map((r) => r.join(','))].join('\n'),
      );
      const taken = await importReadings(target, `${folder}/r.csv`);
      expect(taken).toEqual({ kept: 4, units: 2, refused: [{ line: 6, reason: 'not_a_time' }] });
      await importReadings(target, `${folder}/r.csv`);

      const options = { store: target, config: bareSchema.parse({}), lang: 'en' as const };
      const all = await compareReadings({ ...options, units: undefined });
      expect(all.map(({ unit, kwh, agreement }) => [unit, kwh, agreement])).toEqual([
        ['Chemistry', 90, 'no_data'],
        ['Physics', 200, 'no_data'],
        ['Physics', 210, 'no_data'],
        ['Physics', 280, 'agree'],
      ]);
      const explained = await explainHost('10.0.0.1', options);
      expect(explained.readings).toMatchObject([
        { from: `${at(2)}T00:00:00.000Z`, agreement: 'agree', hosts: 1 },
      ]);
      expect(explained.readings[0]!.estimate_kwh!.mid).toBeGreaterThan(24);
      const zh = await compareReadings({ ...options, lang: 'zh', units: ['Physics'] });
      expect(zh.at(-1)!.reason).toMatch(/[\u4e00-\u9fff]/);
    } finally {
      rmSync(folder, { recursive: true, maxRetries: 3 });
    }
  });
});
