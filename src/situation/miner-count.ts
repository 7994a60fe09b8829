/** Miners counted: what is behind addresses, as far as logins tell it. */
import { z } from 'zod';
import { stored } from '../model/stored.ts';
import type { Query } from '../model/store.ts';
import { fromHosts, hostFilter, type HostFilter } from './host-filter.ts';

export const minerCount: Query<HostFilter, { readonly miners: number }> = {
  name: 'miner-count',
  definition:
    'Miners by login: distinct pairs of wallet or account and worker, by fingerprint, over all addresses; an address without a login that could be read counts as one. Several may be behind one address, and one that moved counts once. Machines that share one login count as one, so it is the least there can be.',
  params: hostFilter,
  row: z.object({ miners: stored.uint }),
  sql: (filter) =>
    `SELECT uniqExactArray(if(empty(miners), [toString(ip)], miners)) AS miners ${fromHosts(filter)}`,
};
