/** The tables that energy is reckoned with: what devices draw, and what a country's electricity stands for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDir } from '../../lib/program-files.ts';
import { parseTsv } from '../../lib/tsv.ts';
import type { DeviceClass, Interval } from '../../model/energy.ts';
import { AppError } from '../../model/error.ts';

/** Kilograms of CO2e a kilowatt-hour, by country (`CN`) or region (`CN-SC`); `*` is for the rest. */
export type Grid = Readonly<Record<string, number>>;

export interface EnergyTables {
  /** Joules a hash, from the thriftiest device on record to the most wasteful; the middle one in between. */
  readonly joules: (algorithm: string, device: DeviceClass) => Interval | undefined;
  /** Kilograms of CO2e a kilowatt-hour at a place. */
  readonly carbon: (country: string, region: string) => number;
}

/** The tables shipped, with an operator's own factors before them. Throws `data_invalid` for a damaged table. */
export function energyTables(own: Grid = {}, folder = dataDir): EnergyTables {
  const devices = readDevices(folder);
  const grid = { ...readGrid(folder), ...own };
  return {
    joules: (algorithm, device) => devices.get(algorithm)?.[device],
    carbon: (country, region) => grid[region] ?? grid[country] ?? grid['*']!,
  };
}

/** One algorithm goes by several names, and variants that cost alike stand for each other. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  ethash: ['etchash'],
  cryptonight: ['cn/0', 'cn/1', 'cn/2', 'cn/r'],
};

type Joules = Readonly<Partial<Record<DeviceClass, Interval>>>;

function readDevices(folder: string): ReadonlyMap<string, Joules> {
  const rows = parseTsv(readFileSync(join(folder, 'devices.tsv'), 'utf8'));
  const known = rows.map(({ class: device = '', algorithm = '', rate, watts }) => ({
    device: device as DeviceClass,
    algorithm,
    joules: positive('devices.tsv', watts) / positive('devices.tsv', rate),
  }));
  const found = new Map<string, Joules>();
  for (const [algorithm, devices] of Map.groupBy(known, (row) => row.algorithm)) {
    const classes = [...Map.groupBy(devices, ({ device }) => device)];
    const joules: Joules = Object.fromEntries([
      ...classes.map(([device, of]) => [device, spread(of.map((row) => row.joules))]),
      // Where nothing tells what it runs on, any of them may be it.
      ['unknown', spread(devices.map((row) => row.joules))],
    ]);
    for (const name of [algorithm, ...(SAME[algorithm] ?? [])]) found.set(name, joules);
  }
  return found;
}

/** Least, median and greatest. */
function spread(values: readonly number[]): Interval {
  const sorted = values.toSorted((a, b) => a - b);
  return { low: sorted[0]!, mid: sorted[sorted.length >> 1]!, high: sorted.at(-1)! };
}

function readGrid(folder: string): Grid {
  const rows = parseTsv(readFileSync(join(folder, 'grid.tsv'), 'utf8'));
  return Object.fromEntries(
    rows.map(({ country = '', g_per_kwh }) => [country, positive('grid.tsv', g_per_kwh) / 1000]),
  );
}

function positive(file: string, text: string | undefined): number {
  const value = Number(text);
  if (!(value > 0)) throw new AppError('data_invalid', `${file}: "${text}" is no figure above 0.`);
  return value;
}
