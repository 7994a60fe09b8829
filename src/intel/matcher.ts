/** Values to indicators: names exactly or by what they are below, addresses by their port. Asked for every name and
 * address seen, so a value nobody lists costs a few map look-ups and nothing else. */
import type { Listed, Match } from '../model/indicator.ts';
import type { Ip, Millis } from '../records/columns.ts';
import { aged } from './ageing.ts';
import type { Entry } from './feed.ts';

/** What is left of the confidence, in percent. */
const LEFT = {
  /** The name is below the one listed. */
  below: 90,
  /** The address is listed without a port. */
  'port-unknown': 50,
  /** The address is shared by the customers of a content network. */
  cdn: 30,
} as const;

const DOT = 0x2e;

export class Matcher {
  /** Names of which only they themselves are meant. */
  private readonly exact = new Map<string, Entry>();
  /** Last two labels of every name listed: most names asked for end otherwise, and one look-up is all they cost. */
  private readonly endings = new Set<string>();
  /** A whole top-level domain is listed: the last two labels tell nothing. */
  private hasShort = false;
  /** Names that stand for all below them, too. */
  private readonly suffix = new Map<string, Entry>();
  /** By address; where several ports of one are listed, by port, too (0 for any). */
  private readonly endpoints = new Map<Ip, Entry | Map<number, Entry>>();
  /** What entries said that were found: few of the thousands held. */
  private readonly told = new Map<Entry, Match>();
  /** See Intel.listed. */
  readonly listed: Listed;
  private readonly now: Millis;
  private readonly isShared: (ip: Ip) => boolean;

  constructor(now: Millis, isShared: (ip: Ip) => boolean) {
    this.now = now;
    this.isShared = isShared;
    const { endings, endpoints } = this;
    this.listed = {
      endings,
      addresses: { [Symbol.iterator]: () => endpoints.keys() },
    };
  }

  /** What is added later wins over what is known of the same value. */
  add(entry: Entry): void {
    if (entry.type === 'domain') this.addName(entry);
    else this.addEndpoint(entry);
  }

  private tell(entry: Entry | undefined): Match | undefined {
    if (entry === undefined) return undefined;
    const known = this.told.get(entry);
    if (known !== undefined) return known;
    const match = this.matchOf(entry);
    this.told.set(entry, match);
    return match;
  }

  private matchOf(entry: Entry): Match {
    const given = entry.whole();
    const { confidence, stale } = aged(given, this.now);
    const indicator = { ...given, confidence };
    const match: Match = { indicator, confidence, guard: stale ? 'stale' : '' };
    const isAnyPort = entry.type !== 'domain' && entry.port === 0;
    return isAnyPort ? reduced(match, 'port-unknown', 'port-unknown') : match;
  }

  /** See Intel.name. The closest name above wins. */
  name(hostname: string): Match | undefined {
    const name = hostname.endsWith('.')
      ? hostname.slice(0, -1).toLowerCase()
      : hostname.toLowerCase();
    if (!this.hasShort && !this.endings.has(ending(name))) return undefined;
    const found = this.tell(this.exact.get(name) ?? this.suffix.get(name));
    if (found !== undefined && found.guard !== 'stale') return found;
    const above = this.above(name);
    if (found === undefined) return above && reduced(above, 'below', above.guard);
    // A host long unseen is believed no less than its pool, where that was seen since.
    return above !== undefined && above.indicator.kind === found.indicator.kind
      ? surer(found, above)
      : found;
  }

  /** The closest name above that stands for all below it. */
  private above(name: string): Match | undefined {
    for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
      const found = this.suffix.get(name.slice(dot + 1));
      if (found !== undefined) return this.tell(found);
    }
    return undefined;
  }

  /** See Intel.endpoint. */
  endpoint(ip: Ip, port: number): Match | undefined {
    const ports = this.endpoints.get(ip);
    const found = this.tell(
      ports instanceof Map ? (ports.get(port) ?? ports.get(0)) : ofPort(ports, port),
    );
    return found !== undefined && this.isShared(ip) ? reduced(found, 'cdn', 'cdn') : found;
  }

  /** See Intel.address. */
  address(ip: Ip): boolean {
    return this.endpoints.has(ip);
  }

  private addName(entry: Entry): void {
    const { value, match } = entry;
    const names = match === 'host' || match === 'site' ? this.exact : this.suffix;
    names.set(value, entry);
    this.endings.add(ending(value));
    if (!value.includes('.')) this.hasShort = true;
  }

  private addEndpoint(entry: Entry): void {
    const { value, port } = entry;
    const held = this.endpoints.get(value);
    if (held instanceof Map) held.set(port, entry);
    else if (held === undefined || held.port === port) this.endpoints.set(value, entry);
    else
      this.endpoints.set(
        value,
        new Map([
          [held.port, held],
          [port, entry],
        ]),
      );
  }
}

/** The entry when it is of this port or of any. */
const ofPort = (entry: Entry | undefined, port: number): Entry | undefined =>
  entry !== undefined && (entry.port === port || entry.port === 0) ? entry : undefined;

/** The last two labels of a name; all of it, when it has no more. By characters: `lastIndexOf` takes several times as long. */
function ending(name: string): string {
  let isLast = true;
  for (let at = name.length - 1; at >= 0; at--) {
    if (name.codePointAt(at) !== DOT) continue;
    if (!isLast) return name.slice(at + 1);
    isLast = false;
  }
  return name;
}

/** What is known of a host, believed as far as it or its pool is. */
const surer = (host: Match, pool: Match): Match =>
  pool.confidence <= host.confidence
    ? host
    : { ...pool, indicator: { ...host.indicator, confidence: pool.confidence } };

const reduced = (match: Match, by: keyof typeof LEFT, guard: string): Match => ({
  ...match,
  confidence: Math.round((match.confidence * LEFT[by]) / 100),
  guard,
});
