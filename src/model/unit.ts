/** Whose addresses are whose: units in a tree, and the prefixes they answer for. */
import type { Millis } from '../records/columns.ts';
import type { NetworkTypeName } from './host.ts';

/** From the first moment to before the last; null where a side is open. */
export interface Valid {
  readonly valid_from: Millis | null;
  readonly valid_to: Millis | null;
}

export interface Unit extends Valid {
  /** The operator's own short name of it; never changes. */
  readonly id: string;
  /** As people read it. */
  readonly name: string;
  /** Id of the unit it belongs to; empty at the top. */
  readonly parent: string;
  /** Branch of the economy or of the state, in the operator's words; empty: that of its parent. */
  readonly sector: string;
  /** Whom to write to. */
  readonly contact: string;
}

export interface OwnPrefix extends Valid {
  /** `192.0.2.0/24`, `2001:db8::/48`, as `formatPrefix` writes it. */
  readonly prefix: string;
  /** Empty: ours, and nobody's yet. */
  readonly unit_id: string;
  readonly network_type: NetworkTypeName | '';
  /** ISO 3166-2, or -1 alpha-2; empty: as tables say. */
  readonly region: string;
  /** As the operator writes it; empty: as databases say. */
  readonly city: string;
  /** Policy profile of the recommendations for its hosts; empty: the configured one. */
  readonly policy: string;
}

/** What an operator says of addresses. */
export interface OwnTable {
  readonly units: readonly Unit[];
  readonly prefixes: readonly OwnPrefix[];
}

/** Network types, for whoever names one. */
export const networkTypes: readonly NetworkTypeName[] = [
  'residential',
  'enterprise_line',
  'datacenter',
  'mobile',
  'education',
  'government',
  'vpn_proxy',
  'transit',
  'unknown',
];

/** Whether something counts at a moment. */
export const isValidAt = ({ valid_from, valid_to }: Valid, at: Millis): boolean =>
  (valid_from === null || valid_from <= at) && (valid_to === null || at < valid_to);

/** Units by id; of two with one id the later counts. */
export const unitsById = (units: readonly Unit[]): ReadonlyMap<string, Unit> =>
  new Map(units.map((unit) => [unit.id, unit]));

/** Units of several tables by id: of those with one id the first table's counts. */
export const describedIn = (tables: readonly OwnTable[]): ReadonlyMap<string, Unit> =>
  unitsById(tables.toReversed().flatMap(({ units }) => units));

/** A unit and all it belongs to, itself first. A parent that is not there, or a circle, ends it. */
export function lineage(units: ReadonlyMap<string, Unit>, id: string): Unit[] {
  const line: Unit[] = [];
  for (let unit = units.get(id); unit !== undefined && !line.includes(unit);) {
    line.push(unit);
    unit = units.get(unit.parent);
  }
  return line;
}

/** What a unit says of itself, or the nearest above it that says anything; empty where none does. */
const inherited =
  (of: 'sector' | 'contact') =>
  (units: ReadonlyMap<string, Unit>, id: string): string =>
    lineage(units, id).find((unit) => unit[of] !== '')?.[of] ?? '';

/** The sector of a unit, its own or inherited. */
export const sectorOf = inherited('sector');

/** Whom to write to about a unit, its own contact or an inherited one. */
export const contactOf = inherited('contact');

/** Names of the units that `granted` names by name or id, with everything below them; a name nobody knows stays, since tables of
 * a configuration may use it. */
export function namesBelow(units: ReadonlyMap<string, Unit>, granted: readonly string[]): string[] {
  const wanted = new Set(granted);
  const below = [...units.values()].filter(({ id }) =>
    lineage(units, id).some((unit) => wanted.has(unit.id) || wanted.has(unit.name)),
  );
  return [...new Set([...granted, ...below.map(({ name }) => name)])];
}
