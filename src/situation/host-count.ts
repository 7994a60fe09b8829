/** How many hosts pass a filter, on all pages of the list. */
import { z } from 'zod';
import { stored } from '../model/stored.ts';
import type { Query } from '../model/store.ts';
import { fromHosts, hostFilter, type HostFilter } from './host-filter.ts';

export const hostCount: Query<HostFilter, { hosts: number }> = {
  name: 'host-count',
  definition: 'Distinct addresses with evidence that pass the filter.',
  params: hostFilter,
  row: z.object({ hosts: stored.uint }),
  sql: (filter) => `SELECT count() AS hosts ${fromHosts(filter)}`,
};
