/** Asks an operator's table about an address at a moment: the longest prefix that counted then answers. */
import { PrefixMap, parsePrefix } from '../lib/prefix-map.ts';
import { isValidAt, describedIn, sectorOf, type OwnPrefix, type OwnTable } from '../model/unit.ts';
import type { NetworkTypeName } from '../model/host.ts';
import type { Millis } from '../records/columns.ts';

/** What the operator says of an address; empty where nothing is said. */
export interface OwnAnswer {
  /** The prefix it was said of. */
  readonly prefix: string;
  readonly network_type: NetworkTypeName | '';
  /** ISO 3166-2, or -1 alpha-2. */
  readonly region: string;
  readonly city: string;
  readonly policy: string;
  /** Name of the unit, or the id of one that is not described. */
  readonly unit: string;
  readonly sector: string;
}

/** Asks about an address (4 or 16 bytes). */
export type OwnLookup = (ip: Uint8Array, at: Millis) => OwnAnswer | undefined;

/** Several tables as one: of the same prefix in several the first table's counts. */
export function ownLookup(tables: readonly OwnTable[]): OwnLookup {
  const known = new PrefixMap<OwnPrefix[]>();
  const units = describedIn(tables);
  for (const entry of tables.flatMap(({ prefixes }) => prefixes)) {
    const prefix = parsePrefix(entry.prefix);
    if (prefix === undefined) continue;
    const same = [entry];
    if (!known.add(prefix, same)) known.at(prefix)!.push(entry);
  }
  return (ip, at) => {
    for (const entries of known.all(ip)) {
      const entry = entries.find((one) => isValidAt(one, at));
      if (entry === undefined) continue;
      const { prefix, network_type, region, city, policy, unit_id } = entry;
      const unit = units.get(unit_id);
      const answers = unit === undefined || isValidAt(unit, at);
      return {
        prefix,
        network_type,
        region,
        city,
        policy,
        unit: answers ? (unit?.name ?? unit_id) : '',
        sector: answers ? sectorOf(units, unit_id) : '',
      };
    }
    return undefined;
  };
}
