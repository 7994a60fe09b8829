/** Looks values up among indicators: names exactly and by suffix, addresses with their port. */
import type { Indicator, Intel, Match } from '../model/indicator.ts';
import type { Ip, Millis } from '../records/columns.ts';
import { freshness } from './ageing.ts';
import type { Agent } from './agents.ts';
import { isSharedAddress } from './shared.ts';

/** Names remembered with their answer. */
const MAX_REMEMBERED = 32_768;
/** The better of two indicators for one value. */
const better = (a: Indicator, b: Indicator | undefined): Indicator =>
  b === undefined || rank(a) > rank(b) ? a : b;
/** A site entry never hides an endpoint entry of the same name. */
const rank = (i: Indicator): number =>
  i.confidence + (i.kind === 'website' || i.match === 'site' ? 0 : 100);

export function createMatcher(
  indicators: Iterable<Indicator>,
  agents: readonly Agent[],
  now: Millis,
): Intel {
  const hosts = new Map<string, Indicator>();
  const suffixes = new Map<string, Indicator>();
  const addresses = new Map<Ip, Indicator[]>();
  const sizes: Record<string, number> = {};
  for (const indicator of indicators) {
    sizes[indicator.feed] = (sizes[indicator.feed] ?? 0) + 1;
    const { value } = indicator;
    if (indicator.type !== 'domain') {
      const rows = addresses.get(value);
      if (rows === undefined) addresses.set(value, [indicator]);
      else rows.push(indicator);
      continue;
    }
    const map = indicator.match === 'host' ? hosts : suffixes;
    map.set(value, better(indicator, map.get(value)));
  }

  const believed = (indicator: Indicator, guard: string, factor: number): Match => {
    const fresh = freshness(indicator, now);
    return {
      indicator,
      confidence: Math.round(indicator.confidence * fresh * factor),
      guard: guard || (fresh < 0.5 ? 'stale' : ''),
    };
  };

  /** The longest suffix that is listed. */
  const bySuffix = (hostname: string): Match | undefined => {
    for (let at = 0; at >= 0;) {
      const found = suffixes.get(hostname.slice(at));
      if (found !== undefined)
        return believed(found, found.dual_use ? 'dual-use' : '', found.dual_use ? 0.5 : 1);
      const dot = hostname.indexOf('.', at);
      at = dot < 0 ? -1 : dot + 1;
    }
    return undefined;
  };

  /** An exact entry says best what the name is; a brand seen alive lately may say better that it still holds. */
  const findName = (hostname: string): Match | undefined => {
    const exact = hosts.get(hostname);
    const suffix = bySuffix(hostname);
    if (exact === undefined) return suffix;
    const match = believed(exact, '', 1);
    if (suffix === undefined || suffix.confidence <= match.confidence) return match;
    return { indicator: exact, confidence: suffix.confidence, guard: suffix.guard };
  };

  const remembered = new Map<string, Match | undefined>();
  return {
    name: (hostname) => {
      if (remembered.has(hostname)) return remembered.get(hostname);
      const match = findName(hostname);
      if (remembered.size >= MAX_REMEMBERED) remembered.clear();
      remembered.set(hostname, match);
      return match;
    },
    endpoint: (ip, port) => {
      const rows = addresses.get(ip);
      const row = rows?.find((r) => r.port === port) ?? rows?.find((r) => r.port === 0);
      if (row === undefined) return undefined;
      const shared = isSharedAddress(ip);
      // An address without a port says less: the machine may do other things too.
      return believed(
        row,
        shared ? 'cdn' : row.port === 0 ? 'port-unknown' : '',
        (shared ? 0.3 : 1) * (row.port === 0 ? 0.6 : 1),
      );
    },
    address: (ip) => addresses.has(ip),
    agent: (agent) => agents.find(({ pattern }) => pattern.test(agent)),
    sizes: () => sizes,
  };
}
