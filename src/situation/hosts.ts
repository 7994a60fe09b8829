/** The list: hosts that pass a filter, in an order, page by page. */
import { z } from 'zod';
import { hostOf } from '../model/host-row.ts';
import type { Host } from '../model/host.ts';
import { stored } from '../model/stored.ts';
import type { Query, Store } from '../model/store.ts';
import type { Ip } from '../records/columns.ts';
import { fromHosts, hostFilter } from './host-filter.ts';

const falling = 'DESC';
const rising = 'ASC';

/** What a list may be ordered by, worst or newest first. */
const orders = {
  verdict: [
    ["multiIf(verdict = 'mining', 0, verdict = 'suspected', 1, 2)", rising],
    ['level', falling],
    ['confidence', falling],
  ],
  last_seen: [['last_seen', falling]],
  first_seen: [['first_seen', falling]],
  confidence: [['confidence', falling]],
  level: [
    ['level', falling],
    ['confidence', falling],
  ],
  sessions: [['sessions', falling]],
  accepted: [['accepted', falling]],
  ip: [['ip', rising]],
} as const;

const sorts = Object.keys(orders) as (keyof typeof orders)[];

const params = hostFilter.extend({
  sort: z.enum(sorts as [keyof typeof orders, ...(keyof typeof orders)[]]).default('verdict'),
  /** Turns the order round. */
  reverse: z.boolean().default(false),
  limit: z.number().int().min(0).max(100_000).default(100),
  offset: z.number().int().min(0).default(0),
});
export type HostsParams = z.output<typeof params>;

const turned = { ASC: falling, DESC: rising } as const;

function orderBy({ sort, reverse }: HostsParams): string {
  const terms = orders[sort].map(([term, way]) => `${term} ${reverse ? turned[way] : way}`);
  // Equal ones keep their place from page to page.
  return [...terms, 'ip ASC'].join(', ');
}

/** Addresses of a page of the list, in its order. */
const pageOfHosts: Query<HostsParams, { ip: Ip }> = {
  name: 'hosts',
  definition:
    'Addresses with evidence, each by its latest assessment. One address may stand for several machines, and one machine may change its address.',
  params,
  row: z.object({ ip: stored.ip }),
  sql: (p) =>
    `SELECT ip ${fromHosts(p)} ORDER BY ${orderBy(p)} LIMIT {limit:UInt32} OFFSET {offset:UInt64}`,
};

const documentParams = z.object({ ips: z.array(z.string()).readonly() });

const documents: Query<z.output<typeof documentParams>, Host> = {
  name: 'host-documents',
  definition: 'The latest assessments of the given addresses.',
  params: documentParams,
  row: z.object({ document: stored.json }).transform(hostOf),
  sql: 'SELECT document FROM host_document FINAL WHERE ip IN {ips:Array(IPv6)}',
};

/** Documents asked for at once. */
const AT_ONCE = 1000;

/** One page of the list, in its order. */
export async function listHosts(
  store: Store,
  wanted: z.input<typeof params> = {},
): Promise<Host[]> {
  const page = (await store.ask(pageOfHosts, params.parse(wanted))).map(({ ip }) => ip);
  const found = new Map<Ip, Host>();
  for (let i = 0; i < page.length; i += AT_ONCE)
    for (const host of await store.ask(documents, { ips: page.slice(i, i + AT_ONCE) }))
      found.set(host.ip, host);
  return page.flatMap((ip) => found.get(ip) ?? []);
}
