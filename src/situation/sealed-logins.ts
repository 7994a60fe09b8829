/** Sealed logins of given hosts, as boxes; what the store cannot read itself. */
import { z } from 'zod';
import { storedRow } from '../model/stored.ts';
import type { Query } from '../model/store.ts';
import { sealedLogin, type SealedLogin } from '../records/sealed-login.ts';

const params = z.object({
  hosts: z.array(z.string()).readonly(),
  /** Only of these sessions; empty: of all. */
  sessions: z.array(z.string()).readonly().default([]),
});

/** Of the same login the latest few: more of them tell nothing. */
export const sealedLogins: Query<z.input<typeof params>, SealedLogin> = {
  name: 'sealed-logins',
  definition:
    'Sealed logins of the given hosts: of each wallet and worker those of the latest sessions.',
  params,
  row: storedRow(sealedLogin),
  sql: `SELECT * FROM sealed_login FINAL WHERE host IN {hosts:Array(IPv6)}
    AND (empty({sessions:Array(String)}) OR session_id IN {sessions:Array(String)})
    ORDER BY host, time DESC, id LIMIT 20 BY host, wallet, worker LIMIT 10000
    SETTINGS do_not_merge_across_partitions_select_final = 1`,
};

/** How many there are of a host. */
export const sealedCount: Query<{ readonly host: string }, { readonly logins: number }> = {
  name: 'sealed-count',
  definition: 'Sealed logins kept of a host: one a session, wallet and worker.',
  params: z.object({ host: z.string() }),
  row: z.object({ logins: z.coerce.number() }),
  sql: 'SELECT count() AS logins FROM sealed_login FINAL WHERE host = {host:IPv6}',
};
