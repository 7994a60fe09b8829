/** What the API asks of units and prefixes; done by own-units.ts, which knows tables and register. */
import type { PrefixCoverage } from '../model/coverage-document.ts';
import type { TakenUnits, UnitDetail, UnitsDocument } from '../model/unit-document.ts';
import type { HostFilter } from '../situation/host-filter.ts';

/** A table that somebody hands over. */
export interface GivenTable {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly source: string;
  readonly dry: boolean;
  readonly lenient: boolean;
  readonly actor: string;
}

export interface OwnUnits {
  /** The tree with the hosts that pass a filter. */
  readonly tree: (filter: HostFilter) => Promise<UnitsDocument>;
  /** One unit with its prefixes; undefined when there is none. */
  readonly unit: (id: string) => Promise<UnitDetail | undefined>;
  /** Of which prefixes anything was seen from a moment up to another (Unix milliseconds); undefined where there is none. */
  readonly seen: (from: number, to: number) => Promise<PrefixCoverage | undefined>;
  /** Names of the units granted, and of all below them. */
  readonly below: (granted: readonly string[]) => Promise<readonly string[]>;
  /** Throws `units_invalid`, `input_unreadable`. */
  readonly take: (given: GivenTable) => Promise<TakenUnits>;
}
