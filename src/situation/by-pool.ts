/** Hosts by the pools they were seen at. */
import { byDimension } from './by-dimension.ts';

export const byPool = byDimension(
  'pool',
  'by-pool',
  'Distinct addresses by pool. A host is counted under every pool it was seen at, so rows do not add up to the number of hosts.',
);
