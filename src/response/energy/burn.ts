/** From hash rates to watts, kilowatt-hours and CO2e. Each step keeps its interval: the rate's own, times what devices of the
 * class draw. Algorithms stay apart, for one device may work on two at once. */
import type { BurnDocument, DeviceClass, Interval } from '../../model/energy.ts';
import type { HashRate, Place } from '../../model/host.ts';
import type { EnergyTables } from './tables.ts';

/** What is known of the work on one algorithm. */
export interface Reckoned extends Interval {
  readonly algorithm: string;
  readonly device: DeviceClass;
  readonly hours: number;
}

/** Makes the estimates of a host. */
export type Burn = (rates: readonly HashRate[], place: Place) => BurnDocument[];

/** Estimates by these tables. */
export const burnBy =
  (tables: EnergyTables): Burn =>
  (rates, place) =>
    rates.map((rate) =>
      burnOf(tables, rate, tables.carbon(place.country ?? '', place.region ?? '')),
    );

/** What work of this rate and time burns, where a kilowatt-hour stands for `carbon` kilograms of CO2e. */
export function burnOf(tables: EnergyTables, work: Reckoned, carbon: number): BurnDocument {
  const { algorithm, device, hours } = work;
  const joules = tables.joules(algorithm, device);
  const power = joules === undefined ? null : times(work, joules);
  const energy = power === null ? null : scaled(power, hours / 1000);
  return {
    algorithm,
    device,
    hours: digits(hours),
    power_w: power,
    energy_kwh: energy,
    co2e_kg: energy === null ? null : scaled(energy, carbon),
  };
}

const times = (a: Interval, b: Interval): Interval => ({
  low: digits(a.low * b.low),
  mid: digits(a.mid * b.mid),
  high: digits(a.high * b.high),
});

const scaled = (a: Interval, by: number): Interval => times(a, { low: by, mid: by, high: by });

/** Three digits: what is known of the device allows no more. */
export const digits = (value: number): number => Number(value.toPrecision(3));
