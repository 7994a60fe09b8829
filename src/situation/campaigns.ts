/** Hosts that work for the same wallet: campaigns, or one owner's machines. */
import { z } from 'zod';
import { stored } from '../model/stored.ts';
import type { Query } from '../model/store.ts';
import { fromHosts, hostFilter, passes } from './host-filter.ts';

const params = hostFilter.extend({ limit: z.number().int().min(1).max(10_000).default(100) });

const row = z.object({
  /** Fingerprint of the wallet or account. */
  wallet: stored.text,
  hosts: stored.uint,
  /** Distinct responsible units, the unknown one not counted. */
  units: stored.uint,
  /** Distinct regions or countries. */
  places: stored.uint,
  hijacked: stored.uint,
  first_seen: stored.millis,
  last_seen: stored.millis,
});
export type CampaignRow = z.output<typeof row>;

export const campaigns: Query<z.output<typeof params>, CampaignRow> = {
  name: 'campaigns',
  definition:
    'Wallets or accounts, by fingerprint, that at least two addresses work for, the most addresses first. One owner with several machines is one, too; several units, or signs of hijacking, speak for a campaign.',
  params,
  row,
  // Wallets are told apart by number; the text is taken of those that are shown alone.
  sql: (
    filter,
  ) => `SELECT any(text) AS wallet, count() AS hosts, uniqExactIf(unit, unit != '') AS units,
      uniqExact(place) AS places, countIf(kind = 'hijacked') AS hijacked,
      min(first_seen) AS first_seen, max(last_seen) AS last_seen
    FROM host FINAL ARRAY JOIN wallet_keys AS key, wallets AS text
    WHERE ${passes(filter)} AND key IN (SELECT key
        FROM (SELECT arrayJoin(wallet_keys) AS key ${fromHosts(filter)})
        GROUP BY key HAVING count() > 1 ORDER BY count() DESC, key LIMIT {limit:UInt32})
    GROUP BY key ORDER BY hosts DESC, wallet`,
};
