/** What energy is reckoned from: work by algorithm, device and country. Watts, kilowatt-hours and CO2e come of it by the tables of
 * response/energy, so that a better table betters the past, too. */
import { z } from 'zod';
import { deviceClasses } from '../model/energy.ts';
import { stored } from '../model/stored.ts';
import type { Query } from '../model/store.ts';
import { boundDays, daysBetween } from './active-days.ts';
import { hostFilter, passes, type HostFilter } from './host-filter.ts';

const row = z.object({
  algorithm: stored.text,
  device: z.enum(deviceClasses),
  country: stored.text,
  region: stored.text,
  hosts: stored.uint,
  /** Hours at work of all hosts together. */
  hours: stored.real,
  /** Hashes: rates times hours at work. */
  low: stored.real,
  mid: stored.real,
  high: stored.real,
  /** Hashes per second: the rates while at work, of all hosts together. */
  rate_low: stored.real,
  rate_mid: stored.real,
  rate_high: stored.real,
});
export type WorkRow = z.output<typeof row>;

/** Part of a host's days at work that fall into the span asked about. */
const share = `${daysBetween(...boundDays('active'))} / greatest(1, day_count)`;

export const energy: Query<HostFilter, WorkRow> = {
  name: 'energy',
  definition:
    'Power, energy and CO2e by algorithm, estimated: hash rate, times the joules a hash costs on devices of the class on record, times the hours at work that were seen, spread evenly over the days a host mined; CO2e by the yearly mean of the country, or the operator’s own factor. Ends of the interval are added as they are, for devices on record err the same way at every host. Cooling is not in it; hosts whose shares cannot be read are not, either. It is an estimate from traffic, never a reading.',
  params: hostFilter,
  row,
  // Conditions of sums, as in hash-rate: taking rows out of lists takes longer than adding all of them.
  sql: (
    filter,
  ) => `SELECT any(one.algorithm) AS algorithm, if(any(one.device) = '', 'unknown', any(one.device)) AS device,
      any(place.1) AS country, any(place.2) AS region, countIf(counts) AS hosts, sum(one.hours * part) AS hours,
      3600 * sum(one.hours * part * one.low) AS low, 3600 * sum(one.hours * part * one.mid) AS mid,
      3600 * sum(one.hours * part * one.high) AS high,
      sumIf(one.low, counts) AS rate_low, sumIf(one.mid, counts) AS rate_mid, sumIf(one.high, counts) AS rate_high
    FROM (SELECT (country, region) AS place, ${passes(filter)} AS counts, work,
        if(counts, ${filter.active === undefined ? '1' : share}, 0) AS part FROM host FINAL)
    ARRAY JOIN work AS one
    GROUP BY one.key HAVING hosts > 0 ORDER BY algorithm, device, country, region`,
};
