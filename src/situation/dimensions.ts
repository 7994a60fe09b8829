/** Hosts counted by any dimension: one question each, by name. */
import type { Query } from '../model/store.ts';
import {
  byDimension,
  type DimensionName,
  type DimensionParams,
  type DimensionRow,
} from './by-dimension.ts';

const exclusive = 'Each is in exactly one row, so rows add up.';
const overlapping =
  'A host is counted under each that applies, so rows do not add up to the number of hosts.';

/** Every question that counts hosts by a dimension. */
export const dimensions: Readonly<Record<DimensionName, Query<DimensionParams, DimensionRow>>> = {
  country: byDimension(
    'country',
    'by-country',
    `Distinct addresses by ISO 3166-1 country. ${exclusive}`,
  ),
  place: byDimension(
    'place',
    'by-place',
    'Distinct addresses by ISO 3166-2 region, or by country where the region is unknown; each under one place, so rows add up.',
  ),
  network_type: byDimension(
    'network_type',
    'by-network-type',
    'Distinct addresses by network type; each under one type, so rows add up.',
  ),
  unit: byDimension('unit', 'by-unit', `Distinct addresses by responsible unit. ${exclusive}`),
  sector: byDimension(
    'sector',
    'by-sector',
    `Distinct addresses by the sector of their responsible unit. ${exclusive}`,
  ),
  coin: byDimension(
    'coin',
    'by-coin',
    'Distinct addresses by coin. A host is counted under every coin it may mine, so rows do not add up to the number of hosts.',
  ),
  algorithm: byDimension(
    'algorithm',
    'by-algorithm',
    `Distinct addresses by mining algorithm. ${overlapping}`,
  ),
  pool: byDimension(
    'pool',
    'by-pool',
    'Distinct addresses by pool. A host is counted under every pool it was seen at, so rows do not add up to the number of hosts.',
  ),
  kind: byDimension('kind', 'by-kind', `Distinct addresses by kind of mining. ${exclusive}`),
  leaning: byDimension(
    'leaning',
    'by-leaning',
    `Distinct addresses by whose doing it looks like: the owner’s, an intruder’s, or undecided. A leaning by signs on the wire, never a verdict on a person. ${exclusive}`,
  ),
  level: byDimension('level', 'by-level', `Distinct addresses by level of evidence. ${exclusive}`),
};
