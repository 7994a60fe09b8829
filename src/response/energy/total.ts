/** What all hosts burn together: each row of work by its own device and place, added by algorithm. */
import type { DeviceClass, Interval } from '../../model/energy.ts';
import { digits } from './burn.ts';
import type { EnergyTables } from './tables.ts';

/** Work of many hosts on one algorithm, by one class of device, at one place; hashes, and hashes a second. */
export interface Worked extends Interval {
  readonly algorithm: string;
  readonly device: DeviceClass;
  readonly country: string;
  readonly region: string;
  readonly hosts: number;
  readonly rate_low: number;
  readonly rate_mid: number;
  readonly rate_high: number;
}

export interface BurnTotal {
  readonly algorithm: string;
  readonly hosts: number;
  readonly power_w: Interval | null;
  readonly energy_kwh: Interval | null;
  readonly co2e_kg: Interval | null;
}

/** By algorithm, in its order. An algorithm of which no device is on record has no figures. */
export function burnTotals(tables: EnergyTables, rows: readonly Worked[]): BurnTotal[] {
  return [...Map.groupBy(rows, ({ algorithm }) => algorithm)].map(([algorithm, of]) => {
    const hosts = of.reduce((sum, row) => sum + row.hosts, 0);
    const parts = of.flatMap((row) => {
      const joules = tables.joules(algorithm, row.device);
      const carbon = tables.carbon(row.country, row.region);
      return joules === undefined ? [] : [{ row, joules, carbon }];
    });
    if (parts.length < of.length)
      return { algorithm, hosts, power_w: null, energy_kwh: null, co2e_kg: null };
    const add = (
      value: (part: (typeof parts)[number], end: keyof Interval) => number,
    ): Interval => {
      const end = (name: keyof Interval): number =>
        digits(parts.reduce((sum, part) => sum + value(part, name), 0));
      return { low: end('low'), mid: end('mid'), high: end('high') };
    };
    return {
      algorithm,
      hosts,
      power_w: add(({ row, joules }, end) => row[`rate_${end}`] * joules[end]),
      energy_kwh: add(({ row, joules }, end) => (row[end] * joules[end]) / KWH),
      co2e_kg: add(({ row, joules, carbon }, end) => ((row[end] * joules[end]) / KWH) * carbon),
    };
  });
}

/** Joules in a kilowatt-hour. */
const KWH = 3.6e6;
