/** How much is computed, by algorithm: never added over algorithms. */
import { z } from 'zod';
import { stored } from '../model/stored.ts';
import type { Query } from '../model/store.ts';
import { hostFilter, passes, type HostFilter } from './host-filter.ts';

const row = z.object({
  algorithm: stored.text,
  /** Addresses whose rate is known. */
  hosts: stored.uint,
  /** Hashes (solutions, graphs) per second: estimate and 95 % interval. */
  low: stored.real,
  mid: stored.real,
  high: stored.real,
});
export type HashRateRow = z.output<typeof row>;

export const hashRate: Query<HostFilter, HashRateRow> = {
  name: 'hash-rate',
  definition:
    'Sum of the hash rates of addresses, by algorithm, while each of them mined. The ends of the interval add in quadrature, as the errors of different hosts are independent. Rates of different algorithms cannot be added. Hosts whose shares cannot be read are not in it.',
  params: hostFilter,
  row,
  // Conditions of sums: taking rows out of four columns of lists takes longer than adding all of them.
  sql: (filter) => `SELECT algorithm, countIf(counts) AS hosts, sumIf(m, counts) AS mid,
      mid - sqrt(sumIf((m - l) * (m - l), counts)) AS low,
      mid + sqrt(sumIf((h - m) * (h - m), counts)) AS high
    FROM (SELECT ${passes(filter)} AS counts, rate_algorithms, rate_low, rate_mid, rate_high FROM host FINAL)
    ARRAY JOIN rate_algorithms AS algorithm, rate_low AS l, rate_mid AS m, rate_high AS h
    GROUP BY algorithm HAVING hosts > 0 ORDER BY hosts DESC, algorithm`,
};
