/** The list: hosts that pass a filter, in an order, page by page. */
import { z } from 'zod';
import { hostOf } from '../model/host-row.ts';
import type { Host } from '../model/host.ts';
import { stored } from '../model/stored.ts';
import type { Query, Asking } from '../model/store.ts';
import type { Ip } from '../records/columns.ts';
import { fromHosts, hostFilter } from './host-filter.ts';

const falling = 'DESC';
const rising = 'ASC';

/** What a list may be ordered by, worst or newest first: numbers, and by address where these are equal. */
const orders = {
  verdict: [
    ['toInt8(verdict)', rising],
    ['level', falling],
    ['confidence', falling],
  ],
  last_seen: [['toUnixTimestamp64Micro(last_seen)', falling]],
  first_seen: [['toUnixTimestamp64Micro(first_seen)', falling]],
  confidence: [['confidence', falling]],
  level: [
    ['level', falling],
    ['confidence', falling],
  ],
  sessions: [['sessions', falling]],
  accepted: [['accepted', falling]],
  ip: [],
} as const;

/** What a list may be ordered by. */
export const hostSorts = Object.keys(orders) as [keyof typeof orders, ...(keyof typeof orders)[]];

const params = hostFilter.extend({
  sort: z.enum(hostSorts).default('verdict'),
  /** Turns the order round. */
  reverse: z.boolean().default(false),
  limit: z.number().int().min(0).max(100_000).default(100),
  offset: z.number().int().min(0).default(0),
  /** Only what comes after the host whose place in the same order this is. */
  after: z
    .object({ ip: z.string(), place: z.array(z.number()).max(3) })
    .readonly()
    .optional(),
});
export type HostsParams = z.output<typeof params>;

/** The place of a host in an order, for the page after it. */
export type HostsCursor = NonNullable<HostsParams['after']>;

const turned = { ASC: falling, DESC: rising } as const;

const termsOf = ({ sort, reverse }: HostsParams): readonly (readonly [string, 'ASC' | 'DESC'])[] =>
  orders[sort].map(([term, way]) => [term, reverse ? turned[way] : way]);

/** Whether the address comes later than the one that is bound; turned round, the order of addresses is, where nothing else orders. */
const lastWord = (p: HostsParams): 'ASC' | 'DESC' =>
  p.sort === 'ip' && p.reverse ? falling : rising;

function orderBy(p: HostsParams): string {
  // Equal ones keep their place from page to page.
  return [...termsOf(p).map((term) => term.join(' ')), `ip ${lastWord(p)}`].join(', ');
}

const beyond = { ASC: '>', DESC: '<' } as const;

/** What comes after the cursor: equal in the first terms, and beyond in the next. Its numbers are literals, made of numbers by zod. */
function afterCursor(p: HostsParams): string {
  const { after } = p;
  if (after === undefined) return '';
  const terms = termsOf(p).slice(0, after.place.length);
  const equal = terms.map(([term], i) => `${term} = ${after.place[i]}`);
  const cases = [
    ...terms.map(([term, way], i) => [
      ...equal.slice(0, i),
      `${term} ${beyond[way]} ${after.place[i]}`,
    ]),
    [...equal, `ip ${beyond[lastWord(p)]} toIPv6({after_ip:String})`],
  ];
  return ` AND (${cases.map((all) => all.join(' AND ')).join(' OR ')})`;
}

interface Placed {
  readonly ip: Ip;
  readonly place: readonly number[];
}

/** Addresses of a page of the list, in its order. */
export const pageOfHosts: Query<HostsParams & { readonly after_ip?: string | undefined }, Placed> =
  {
    name: 'hosts',
    definition:
      'Addresses with evidence, each by its latest assessment. One address may stand for several machines, and one machine may change its address.',
    params: params.transform((p) => ({ ...p, after_ip: p.after?.ip })),
    row: z.object({ ip: stored.ip, place: z.array(stored.real) }),
    sql: (p) =>
      `SELECT ip, [${termsOf(p)
        .map(([term]) => `toFloat64(${term})`)
        .join(', ')}]::Array(Float64) AS place
      ${fromHosts(p)}${afterCursor(p)} ORDER BY ${orderBy(p)} LIMIT {limit:UInt32} OFFSET {offset:UInt64}`,
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

export interface HostsPage {
  readonly hosts: readonly Host[];
  /** For `after` of the next page; null when this one is not full. */
  readonly next: HostsCursor | null;
}

/** The latest assessments of addresses; of one nothing is known of there is none. */
export async function hostsByIp(store: Asking, ips: readonly Ip[]): Promise<Map<Ip, Host>> {
  const found = new Map<Ip, Host>();
  for (let i = 0; i < ips.length; i += AT_ONCE)
    for (const host of await store.ask(documents, { ips: ips.slice(i, i + AT_ONCE) }))
      found.set(host.ip, host);
  return found;
}

/** One page of the list, in its order, and where the next begins. */
export async function hostsPage(
  store: Asking,
  wanted: z.input<typeof params> = {},
): Promise<HostsPage> {
  const bound = params.parse(wanted);
  const page = await store.ask(pageOfHosts, { ...bound, after_ip: bound.after?.ip });
  const found = await hostsByIp(
    store,
    page.map(({ ip }) => ip),
  );
  const last = page.at(-1);
  return {
    hosts: page.flatMap(({ ip }) => found.get(ip) ?? []),
    next:
      last === undefined || page.length < bound.limit ? null : { ...last, place: [...last.place] },
  };
}

/** The hosts of one page alone. */
export const listHosts = async (
  store: Asking,
  wanted: z.input<typeof params> = {},
): Promise<Host[]> => [...(await hostsPage(store, wanted)).hosts];
