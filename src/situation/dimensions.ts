/** Hosts counted by any dimension: one question each, by name. */
import type { Query } from '../model/store.ts';
import { byCoin } from './by-coin.ts';
import { byDimension, type DimensionName, type DimensionRow } from './by-dimension.ts';
import { byNetworkType } from './by-network-type.ts';
import { byPlace } from './by-place.ts';
import { byPool } from './by-pool.ts';
import type { HostFilter } from './host-filter.ts';

const exclusive = 'Each is in exactly one row, so rows add up.';
const overlapping =
  'A host is counted under each that applies, so rows do not add up to the number of hosts.';

/** Every question that counts hosts by a dimension. */
export const dimensions: Readonly<Record<DimensionName, Query<HostFilter, DimensionRow>>> = {
  country: byDimension(
    'country',
    'by-country',
    `Distinct addresses by ISO 3166-1 country. ${exclusive}`,
  ),
  place: byPlace,
  network_type: byNetworkType,
  unit: byDimension('unit', 'by-unit', `Distinct addresses by responsible unit. ${exclusive}`),
  coin: byCoin,
  algorithm: byDimension(
    'algorithm',
    'by-algorithm',
    `Distinct addresses by mining algorithm. ${overlapping}`,
  ),
  pool: byPool,
  kind: byDimension('kind', 'by-kind', `Distinct addresses by kind of mining. ${exclusive}`),
  level: byDimension('level', 'by-level', `Distinct addresses by level of evidence. ${exclusive}`),
};
