/** Hosts by where they are. */
import { byDimension } from './by-dimension.ts';

export const byPlace = byDimension(
  'place',
  'by-place',
  'Distinct addresses by ISO 3166-2 region, or by country where the region is unknown; each under one place, so rows add up.',
);
