/** Hosts by the network they are on. */
import { byDimension } from './by-dimension.ts';

export const byNetworkType = byDimension(
  'network_type',
  'by-network-type',
  'Distinct addresses by network type; each under one type, so rows add up.',
);
