/** Looks an operator's tables over: how much space they cover, what lies inside what, and what does not fit. */
import { PrefixMap, parsePrefix } from '../lib/prefix-map.ts';
import { rangeOf, stretchesOf, type AddressRange } from '../lib/prefix-range.ts';
import type { UnitProblem, UnitsDocument } from '../model/unit-document.ts';
import {
  contactOf,
  describedIn,
  isValidAt,
  type OwnPrefix,
  type OwnTable,
  type Unit,
} from '../model/unit.ts';
import type { Millis } from '../records/columns.ts';

export type OwnReport = Pick<UnitsDocument, 'space' | 'overlaps' | 'problems'>;

interface Placed extends AddressRange {
  readonly entry: OwnPrefix;
}

/** The report at a moment; of the same prefix in several tables the first one's counts. */
export function reportOn(tables: readonly OwnTable[], at: Millis): OwnReport {
  const units = describedIn(tables);
  const entries = tables
    .flatMap(({ prefixes }) => prefixes)
    .filter((entry) => isValidAt(entry, at));
  const counting = new Map<string, OwnPrefix>();
  const problems: { problem: UnitProblem; subject: string }[] = [...ofUnits(units)];
  for (const entry of entries) {
    const { prefix, unit_id } = entry;
    const first = counting.get(prefix);
    if (first === undefined) counting.set(prefix, entry);
    else if (first.unit_id !== unit_id) problems.push({ problem: 'told_twice', subject: prefix });
    const unit = units.get(unit_id);
    if (unit_id !== '' && unit === undefined)
      problems.push({ problem: 'unit_unknown', subject: `${prefix} → ${unit_id}` });
    else if (unit !== undefined && !isValidAt(unit, at))
      problems.push({ problem: 'unit_over', subject: `${prefix} → ${unit.name}` });
  }
  const placed = [...counting.values()].flatMap((entry): Placed[] => {
    const range = rangeOf(entry.prefix);
    return range === undefined ? [] : [{ ...range, entry }];
  });
  return { space: spaceOf(placed), overlaps: overlapsOf(placed, units), problems };
}

function* ofUnits(
  units: ReadonlyMap<string, Unit>,
): Generator<{ problem: UnitProblem; subject: string }> {
  for (const { id, name, parent } of units.values()) {
    if (parent !== '' && !units.has(parent))
      yield { problem: 'parent_unknown', subject: `${name} → ${parent}` };
    if (contactOf(units, id) === '') yield { problem: 'no_contact', subject: name };
  }
}

const HALF_64 = 64n;

/** Addresses (IPv6: networks of 64 bits), each by the longest prefix it is in. */
function spaceOf(placed: readonly Placed[]): OwnReport['space'] {
  const v4 = measured(placed.filter(({ size }) => size === 4));
  const v6 = measured(
    placed
      .filter(({ size }) => size === 16)
      .map((one) => ({ ...one, first: one.first >> HALF_64, last: one.last >> HALF_64 })),
  );
  return {
    addresses: Number(v4.all),
    with_unit: Number(v4.named),
    networks: Number(v6.all),
    networks_with_unit: Number(v6.named),
  };
}

function measured(placed: readonly Placed[]): { readonly all: bigint; readonly named: bigint } {
  let all = 0n;
  let named = 0n;
  for (const { first, last, of } of stretchesOf(placed)) {
    all += last - first + 1n;
    if (of.entry.unit_id !== '') named += last - first + 1n;
  }
  return { all, named };
}

/** Overlaps that are told of. */
const MOST = 10_000;

function overlapsOf(
  placed: readonly Placed[],
  units: ReadonlyMap<string, Unit>,
): OwnReport['overlaps'] {
  const nameOf = (id: string): string => units.get(id)?.name ?? id;
  const known = new PrefixMap<{ readonly entry: OwnPrefix; readonly bits: number }>();
  const prefixes = placed.map(({ entry }) => ({ entry, ...parsePrefix(entry.prefix)! }));
  for (const prefix of prefixes) known.add(prefix, prefix);
  const found: OwnReport['overlaps'] = [];
  for (const { entry, bytes, bits } of prefixes) {
    const around = known
      .all(bytes)
      .find((other) => other.bits < bits && other.entry.unit_id !== '')?.entry;
    if (around === undefined || around.unit_id === entry.unit_id) continue;
    if (found.length < MOST)
      found.push({
        prefix: entry.prefix,
        unit: nameOf(entry.unit_id),
        inside: around.prefix,
        of: nameOf(around.unit_id),
      });
  }
  return found;
}
