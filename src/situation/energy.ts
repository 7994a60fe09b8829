/** What energy is reckoned from: work by algorithm, device and country. Watts, kilowatt-hours and CO2e come of it by the tables of
 * response/energy, so that a better table betters the past, too. */
import { z } from 'zod';
import { deviceClasses } from '../model/energy.ts';
import { stored } from '../model/stored.ts';
import type { Query } from '../model/store.ts';
import { fromHosts, hostFilter, type HostFilter } from './host-filter.ts';

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
const share = `arrayCount(day -> day BETWEEN {active:Array(UInt16)}[1] AND {active:Array(UInt16)}[2], active_days)
      / greatest(1, length(active_days))`;

export const energy: Query<HostFilter, WorkRow> = {
  name: 'energy',
  definition:
    'Power, energy and CO2e by algorithm, estimated: hash rate, times the joules a hash costs on devices of the class on record, times the hours at work that were seen, spread evenly over the days a host mined; CO2e by the yearly mean of the country, or the operator’s own factor. Ends of the interval are added as they are, for devices on record err the same way at every host. Cooling is not in it; hosts whose shares cannot be read are not, either. It is an estimate from traffic, never a reading.',
  params: hostFilter,
  row,
  sql: (
    filter,
  ) => `SELECT algorithm, if(class = '', 'unknown', class) AS device, country, region, count() AS hosts,
      sum(time) AS hours, 3600 * sum(time * l) AS low, 3600 * sum(time * m) AS mid, 3600 * sum(time * h) AS high,
      sum(l) AS rate_low, sum(m) AS rate_mid, sum(h) AS rate_high
    FROM (SELECT country, region, one.algorithm AS algorithm, one.device AS class, one.hours * part AS time,
        one.low AS l, one.mid AS m, one.high AS h
      FROM (SELECT country, region, ${filter.active === undefined ? '1' : share} AS part, work
        ${fromHosts(filter)} AND notEmpty(work))
      ARRAY JOIN work AS one)
    GROUP BY algorithm, device, country, region ORDER BY algorithm, device, country, region`,
};
