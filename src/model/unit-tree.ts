/** The tree of units in the order it is read, parents before children, with the hosts of every branch. */
import { sectorOf, unitsById, type Unit } from './unit.ts';
import type { HostTally } from './unit-document.ts';

/** A unit with its depth, and the units that stand right below it, by name. */
export interface Branch {
  readonly unit: Unit;
  readonly depth: number;
  readonly sector: string;
  /** Hosts of its own, and of everything below it with its own. */
  readonly own: HostTally;
  readonly below: HostTally;
}

const NONE: HostTally = { hosts: 0, mining: 0, suspected: 0 };

const plus = (a: HostTally, b: HostTally): HostTally => ({
  hosts: a.hosts + b.hosts,
  mining: a.mining + b.mining,
  suspected: a.suspected + b.suspected,
});

/** Branches in the order of a table of contents. A unit whose parent is not there stands at the top; hosts are counted by the
 * name of the unit, and each in one unit, so that branches add up. */
export function treeOf(
  units: readonly Unit[],
  tallies: ReadonlyMap<string, HostTally> = new Map(),
): Branch[] {
  const byId = unitsById(units);
  const children = Map.groupBy(byId.values(), ({ parent }) => (byId.has(parent) ? parent : ''));
  const branches: Branch[] = [];
  const walk = (unit: Unit, depth: number): HostTally => {
    const at = branches.length;
    const own = tallies.get(unit.name) ?? NONE;
    branches.push({ unit, depth, sector: sectorOf(byId, unit.id), own, below: own });
    const below = walkBelow(unit.id, depth + 1).reduce(plus, own);
    branches[at] = { ...branches[at]!, below };
    return below;
  };
  const walkBelow = (parent: string, depth: number): HostTally[] =>
    (children.get(parent) ?? [])
      .toSorted((a, b) => a.name.localeCompare(b.name))
      .map((unit) => walk(unit, depth));
  walkBelow('', 0);
  return branches;
}
