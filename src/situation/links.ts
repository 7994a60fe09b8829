/** What hosts have in common: what given hosts have, how many others have it, and who. */
import { z } from 'zod';
import type { SharedKind } from '../model/graph.ts';
import { stored } from '../model/stored.ts';
import type { Query } from '../model/store.ts';

/** Where a host keeps what it may share; accounts are among the wallets, too. */
const columns: Readonly<Record<SharedKind, string>> = {
  wallet: 'arrayFilter(w -> NOT has(accounts, w), wallets)',
  account: 'accounts',
  endpoint: 'endpoints',
  agent: 'agents',
  machine: 'machines',
};
const kinds = Object.keys(columns) as SharedKind[];

/** Hosts of these units only, where any are given; those of which only context is known share nothing. */
const asked = z.object({
  limited: z.boolean().default(false),
  units: z.array(z.string()).readonly().default([]),
});
const WHOSE = "verdict != 'context' AND (NOT {limited:Bool} OR unit IN {units:Array(String)})";

/** What a host has, one row each, so many of each kind. */
const eachOf = (hosts: string): string =>
  kinds
    .map(
      (
        kind,
      ) => `SELECT '${kind}' AS kind, toString(value) AS value, pool, ip, verdict, level, unit, wallets,
      first_seen, last_seen FROM (
        SELECT * EXCEPT (pools), ${kind === 'endpoint' ? 'endpoint_pools' : `arrayMap(_ -> '', ${columns[kind]})`} AS pools,
          ${columns[kind]} AS values FROM host FINAL WHERE ${WHOSE} AND ${hosts.replaceAll('VALUES', columns[kind])}
      ) ARRAY JOIN values AS value, arrayResize(pools, length(values)) AS pool`,
    )
    .join('\n    UNION ALL ');

const link = z.object({
  kind: z.enum(kinds),
  value: stored.text,
  pool: stored.text,
  ip: stored.ip,
  verdict: stored.text,
  level: stored.uint,
  unit: stored.text,
  first_seen: stored.millis,
  last_seen: stored.millis,
});
export type LinkRow = z.output<typeof link>;

const ofHosts = asked.extend({
  hosts: z.array(z.string()).readonly(),
  /** Of each host and kind. */
  each: z.number().int().default(16),
});

const PICKED = 'kind, value, pool, ip, verdict, level, unit, first_seen, last_seen';

/** What given hosts have that others may have, too. */
export const linksOf: Query<z.output<typeof ofHosts>, LinkRow> = {
  name: 'links-of-hosts',
  definition: 'Wallets, accounts, endpoints, programs and machines of given hosts.',
  params: ofHosts,
  row: link,
  sql: `SELECT ${PICKED} FROM (${eachOf('ip IN {hosts:Array(IPv6)}')})
    ORDER BY ip, kind, value LIMIT {each:UInt32} BY ip, kind`,
};

const ofValues = asked.extend({
  values: z.array(z.string()).readonly(),
  /** Hosts of each value. */
  each: z.number().int().default(24),
});

/** The values may be of any kind: an account is never an endpoint. */
const HAVING_IT = 'hasAny(arrayMap(v -> toString(v), VALUES), {values:Array(String)})';

/** Who has given values: of each the surest hosts. */
export const membersOf: Query<z.output<typeof ofValues>, LinkRow> = {
  name: 'members-of-links',
  definition: 'Hosts that have a given wallet, account, endpoint, program or machine.',
  params: ofValues,
  row: link,
  sql: `SELECT ${PICKED} FROM (${eachOf(HAVING_IT)}) WHERE value IN {values:Array(String)}
    ORDER BY kind, value, level DESC, ip LIMIT {each:UInt32} BY kind, value`,
};

const counted = z.object({
  kind: z.enum(kinds),
  value: stored.text,
  pool: stored.text,
  hosts: stored.uint,
  units: stored.uint,
  wallets: stored.uint,
});
export type CountedLink = z.output<typeof counted>;

/** How many have given values. */
export const linkCounts: Query<z.output<typeof ofValues>, CountedLink> = {
  name: 'links',
  definition:
    'Addresses that have a wallet, account, endpoint, program or machine in common. Known pools, endpoints where more than four wallets are paid, and programs that many people run say nothing of a common hand: they are shown and join nobody.',
  params: ofValues,
  row: counted,
  sql: `SELECT kind, value, max(pool) AS pool, uniqExact(ip) AS hosts, uniqExactIf(unit, unit != '') AS units,
      uniqExactArray(wallets) AS wallets
    FROM (${eachOf(HAVING_IT)}) WHERE value IN {values:Array(String)} GROUP BY kind, value ORDER BY kind, value`,
};
