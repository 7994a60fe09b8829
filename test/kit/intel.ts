/** Intelligence for tests: a few values, matched exactly or by suffix. */
import type * as feed from '../../src/intel/feed.ts';
import { Matcher } from '../../src/intel/matcher.ts';
import type { Indicator, Intel, Match } from '../../src/model/indicator.ts';

type Entry = Partial<Indicator> & { readonly guard?: string };

const match = (value: string, { guard = '', ...given }: Entry): Match => ({
  guard,
  confidence: given.confidence ?? 90,
  indicator: {
    id: `test:${value}`,
    type: 'domain',
    kind: 'pool',
    value,
    port: 0,
    match: 'host',
    feed: 'test',
    pool: '',
    coins: [],
    algorithms: [],
    confidence: 90,
    valid_from: null,
    last_seen: null,
    dual_use: false,
    origin: 'test',
    licence: 'test',
    ...given,
  },
});

/** An indicator at hand as an entry. */
export const entryOf = (indicator: Indicator): feed.Entry => ({
  type: indicator.type,
  value: indicator.value,
  port: indicator.port,
  match: indicator.match,
  whole: () => indicator,
});

/** Intelligence that knows these names, `ip:port` endpoints and agents (by their beginning), and nothing else. */
export function intelOf(known: {
  readonly names?: Readonly<Record<string, Entry>>;
  readonly endpoints?: Readonly<Record<string, Entry>>;
  readonly agents?: Readonly<Record<string, string>>;
}): Intel {
  const { names = {}, endpoints = {}, agents = {} } = known;
  return {
    name: (hostname) => {
      for (const [value, entry] of Object.entries(names)) {
        if (hostname === value) return match(value, entry);
        if (entry.match !== undefined && entry.match !== 'host' && hostname.endsWith(`.${value}`))
          return match(value, entry);
      }
      return undefined;
    },
    endpoint: (ip, port) => {
      const entry = endpoints[`${ip}:${port}`];
      return entry && match(ip, { type: 'endpoint', port, ...entry });
    },
    address: (ip) => Object.keys(endpoints).some((key) => key.startsWith(`${ip}:`)),
    agent: (agent) => {
      const software = Object.keys(agents).find((start) => agent.startsWith(start));
      return software === undefined ? undefined : { software, type: agents[software] ?? '' };
    },
    sizes: () => ({}),
  };
}

/** Intelligence as it is loaded, of these values. */
export function loadedIntel(values: readonly string[]): Intel {
  const matcher = new Matcher(0, () => false);
  const like = intelOf({ names: { x: { match: 'suffix' } }, endpoints: { 'x:1': {} } });
  for (const value of values) {
    const isName = /[g-z]/i.test(value) && !value.includes(':');
    const { indicator } = isName ? like.name('x')! : like.endpoint('x', 1)!;
    matcher.add(entryOf({ ...indicator, value }));
  }
  return {
    ...like,
    name: (hostname) => matcher.name(hostname),
    address: (ip) => matcher.address(ip),
    listed: () => matcher.listed,
  };
}
