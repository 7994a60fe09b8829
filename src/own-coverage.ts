/** Of which of the operator's prefixes anything was seen: what the store knows beside what the tables name. */
import { spaceOf, type OwnSpace } from './enrich/prefix-watch.ts';
import type { PrefixCoverage } from './model/coverage-document.ts';
import type { Asking } from './model/store.ts';
import { describedIn, type OwnTable } from './model/unit.ts';
import { prefixesSeen } from './situation/prefixes-seen.ts';

/** Prefixes told of that nothing was seen of. */
const MOST_UNSEEN = 50;

/** By the tables as they are now; undefined where they name no prefix. */
export async function prefixCoverageOf(
  tables: readonly OwnTable[],
  store: Asking,
  span: { readonly from: number; readonly to: number },
  now = Date.now(),
): Promise<PrefixCoverage | undefined> {
  const space = spaceIn(tables, now);
  const { entries, addresses } = space;
  if (entries.length === 0) return undefined;
  const [told] = await store.ask(prefixesSeen, span);
  const found = new Set(told?.prefixes);
  const all = sum(addresses);
  const figures = { known: entries.length, addresses: all };
  if (told?.looked !== 1)
    return { ...figures, seen: null, addresses_seen: null, share: null, unseen: [] };
  const seen = entries.filter(({ prefix }) => found.has(prefix)).length;
  const addresses_seen = sum(addresses.filter((_, i) => found.has(entries[i]!.prefix)));
  return {
    ...figures,
    seen,
    addresses_seen,
    share: all === 0 ? seen / entries.length : addresses_seen / all,
    unseen: unseenOf(tables, space, found),
  };
}

const sum = (numbers: Float64Array): number => numbers.reduce((all, n) => all + n, 0);

function unseenOf(
  tables: readonly OwnTable[],
  { entries, addresses }: OwnSpace,
  found: ReadonlySet<string>,
): PrefixCoverage['unseen'] {
  const units = describedIn(tables);
  return entries
    .map(({ prefix, unit_id }, i) => ({
      prefix,
      unit: units.get(unit_id)?.name ?? unit_id,
      addresses: addresses[i]!,
    }))
    .filter(({ prefix }) => !found.has(prefix))
    .sort((a, b) => b.addresses - a.addresses)
    .slice(0, MOST_UNSEEN);
}

/** Laid out once for as long as the tables stay, an hour at most: prefixes begin and end. */
const HOUR = 3_600_000;
const laid = new WeakMap<readonly OwnTable[], { readonly at: number; readonly space: OwnSpace }>();

function spaceIn(tables: readonly OwnTable[], now: number): OwnSpace {
  const known = laid.get(tables);
  if (known !== undefined && now - known.at < HOUR) return known.space;
  const space = spaceOf(tables, now);
  laid.set(tables, { at: now, space });
  return space;
}
