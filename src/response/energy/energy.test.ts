/** Hash rates to watts, kilowatt-hours and CO2e: intervals that keep their order, sums that are sums, and nothing where nothing is known. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { dataDir } from '../../lib/program-files.ts';
import { deviceClasses, type Interval } from '../../model/energy.ts';
import { burnText } from '../wording/burn-text.ts';
import { burnOf, type Reckoned } from './burn.ts';
import { energyTables } from './tables.ts';
import { burnTotals, type Worked } from './total.ts';

const tables = energyTables();
const algorithms = ['sha256d', 'rx/0', 'ethash', 'etchash', 'kawpow', 'cryptonight', 'scrypt'];

const work = fc.record({
  algorithm: fc.constantFrom(...algorithms),
  device: fc.constantFrom(...deviceClasses),
  hours: fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 1e4, noNaN: true })),
  mid: fc.double({ min: 1, max: 1e15, noNaN: true }),
});
const reckoned = ({
  mid,
  ...rest
}: { mid: number } & Omit<Reckoned, keyof Interval>): Reckoned => ({
  ...rest,
  low: mid * 0.8,
  mid,
  high: mid * 1.3,
});

const inOrder = ({ low, mid, high }: Interval): void => {
  expect(low).toBeGreaterThanOrEqual(0);
  expect(low).toBeLessThanOrEqual(mid);
  expect(mid).toBeLessThanOrEqual(high);
};

test.prop([work])('intervals keep their order, and energy is power times time', (given) => {
  const burn = burnOf(tables, reckoned(given), 0.5);
  if (burn.power_w === null || burn.energy_kwh === null || burn.co2e_kg === null) {
    expect(tables.joules(given.algorithm, given.device)).toBeUndefined();
    return;
  }
  inOrder(burn.power_w);
  inOrder(burn.energy_kwh);
  const kwh = (burn.power_w.mid * given.hours) / 1000;
  expect(burn.energy_kwh.mid).toBeGreaterThanOrEqual(kwh * 0.99);
  expect(burn.energy_kwh.mid).toBeLessThanOrEqual(kwh * 1.01);
  expect(burn.co2e_kg.mid).toBeLessThanOrEqual(burn.energy_kwh.mid * 0.505);
});

test('a desktop that mines Monero draws what such desktops draw', () => {
  const one = {
    algorithm: 'rx/0',
    device: 'cpu',
    hours: 24,
    low: 6500,
    mid: 6900,
    high: 7300,
  } as const;
  const { power_w, energy_kwh, co2e_kg } = burnOf(tables, one, 0.5);
  // The Ryzen 5 3600 of the table: 85 W at 6.9 kH/s, among processors from thriftier to far more wasteful.
  expect(power_w!.low).toBeLessThan(85);
  expect(power_w!.high).toBeGreaterThan(85);
  expect(power_w!.mid).toBeLessThan(400);
  expect(energy_kwh!.mid).toBeCloseTo((power_w!.mid * 24) / 1000, 1);
  expect(co2e_kg!.mid).toBeCloseTo(energy_kwh!.mid / 2, 1);
  expect(burnText('en', burnOf(tables, one, 0.5))).toMatch(
    /^about .* on a processor; .* kWh .* in the 24 h seen, .* kg .* CO2e$/,
  );
  expect(burnText('zh', burnOf(tables, one, 0.5))).toContain('处理器');
});

test('an algorithm of which no device is on record has no figure, and says so', () => {
  const burn = burnOf(
    tables,
    { algorithm: 'nobody', device: 'gpu', hours: 1, low: 1, mid: 2, high: 3 },
    1,
  );
  expect(burn).toMatchObject({ power_w: null, energy_kwh: null, co2e_kg: null });
  expect(burnText('en', burn)).toBe('not known: no device for nobody is on record');
});

test('factors: the operator’s before the country’s, a region’s before both, the world’s for the rest', () => {
  const own = energyTables({ CN: 0.57, 'CN-SC': 0.12 });
  expect(own.carbon('CN', 'CN-SC')).toBe(0.12);
  expect(own.carbon('CN', 'CN-GD')).toBe(0.57);
  expect(own.carbon('FR', '')).toBe(tables.carbon('FR', ''));
  expect(own.carbon('', '')).toBe(tables.carbon('ZZ', ''));
  expect(energyTables({ '*': 1 }).carbon('', '')).toBe(1);
});

test.prop([fc.array(work, { minLength: 1, maxLength: 30 })])(
  'totals are the sums of their parts',
  (list) => {
    const rows = list.map((given, i): Worked => {
      const { low, mid, high, hours, ...rest } = reckoned(given);
      const seconds = hours * 3600;
      return {
        ...rest,
        country: i % 2 === 0 ? 'CN' : 'FR',
        region: '',
        hosts: 1,
        low: low * seconds,
        mid: mid * seconds,
        high: high * seconds,
        rate_low: low,
        rate_mid: mid,
        rate_high: high,
      };
    });
    const totals = burnTotals(tables, rows);
    expect(totals.reduce((sum, { hosts }) => sum + hosts, 0)).toBe(rows.length);
    for (const total of totals) {
      const parts = list.flatMap((given, i) =>
        given.algorithm === total.algorithm
          ? [burnOf(tables, reckoned(given), tables.carbon(i % 2 === 0 ? 'CN' : 'FR', ''))]
          : [],
      );
      if (parts.some(({ power_w }) => power_w === null)) expect(total.power_w).toBeNull();
      else
        for (const figure of ['power_w', 'energy_kwh', 'co2e_kg'] as const) {
          const sum = parts.reduce((all, part) => all + part[figure]!.mid, 0);
          expect(total[figure]!.mid).toBeGreaterThanOrEqual(sum * 0.985);
          expect(total[figure]!.mid).toBeLessThanOrEqual(sum * 1.015);
        }
    }
  },
);

test('a damaged table fails at once and names the figure', () => {
  const folder = mkdtempSync(join(tmpdir(), 'davylamp-energy-'));
  writeFileSync(join(folder, 'grid.tsv'), readFileSync(join(dataDir, 'grid.tsv')));
  writeFileSync(
    join(folder, 'devices.tsv'),
    'class\talgorithm\trate\twatts\tdevice\ncpu\trx/0\tfast\t6\tPi\n',
  );
  expect(() => energyTables({}, folder)).toThrow(/devices\.tsv: "fast"/);
});
