/** Hosts by the coins they may mine. */
import { byDimension } from './by-dimension.ts';

export const byCoin = byDimension(
  'coin',
  'by-coin',
  'Distinct addresses by coin. A host is counted under every coin it may mine, so rows do not add up to the number of hosts.',
);
