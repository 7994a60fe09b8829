/** Units and prefixes: shown with what stands in them, taken in from elsewhere, looked up through time. */
import type { App, ImportUnitsOptions } from './app-port.ts';
import { readNetbox } from './enrich/netbox.ts';
import { readOwnFile } from './enrich/own-file.ts';
import { reportOn } from './enrich/own-report.ts';
import type { OwnColumn, ReadOwn } from './enrich/own-rows.ts';
import { readRdap } from './enrich/rdap.ts';
import { parseIp, within } from './lib/ip-address.ts';
import { rangeOf } from './lib/prefix-range.ts';
import { parsePrefix } from './lib/prefix-map.ts';
import { AppError } from './model/error.ts';
import type { Asking } from './model/store.ts';
import type { HostTally, PrefixHistory, UnitsDocument } from './model/unit-document.ts';
import { treeOf } from './model/unit-tree.ts';
import { describedIn, isValidAt, type OwnTable } from './model/unit.ts';
import { openOwnTables } from './own-tables.ts';
import { reattribute } from './reattribute.ts';
import { registerOf } from './register-of.ts';
import { importOwn, readHistory } from './register/units.ts';
import type { HostFilter } from './situation/host-filter.ts';
import { dimensions } from './situation/dimensions.ts';
import { locatorOf, open } from './wiring.ts';

/** See `App.units`. */
export const units: App['units'] = async ({ config, store: target }) => {
  await using own = openOwnTables(config);
  const tables = await own.read();
  if (target === undefined) return unitsOf(tables, undefined);
  await using store = await open(target);
  return await unitsOf(tables, store);
};

/** The tree with the hosts of the store that pass a filter; without one, with none. */
export async function unitsOf(
  tables: readonly OwnTable[],
  store: Asking | undefined,
  filter: HostFilter = {},
  now = Date.now(),
): Promise<UnitsDocument> {
  const rows = store === undefined ? undefined : await store.ask(dimensions.unit, filter);
  const tallies = new Map(
    rows?.map(({ key, hosts, mining, suspected }) => [key, { hosts, mining, suspected }]),
  );
  const described = [...describedIn(tables).values()];
  const held = Map.groupBy(
    tables.flatMap(({ prefixes }) => prefixes).filter((entry) => isValidAt(entry, now)),
    ({ unit_id }) => unit_id,
  );
  const names = new Set(described.map(({ name }) => name));
  const shown = (tally: HostTally): HostTally | null => (rows === undefined ? null : tally);
  return {
    schema: 1,
    units: treeOf(described, tallies).map(({ unit, depth, sector, own, below }) => ({
      id: unit.id,
      name: unit.name,
      parent: unit.parent,
      depth,
      sector,
      contact: unit.contact,
      prefixes: held.get(unit.id)?.length ?? 0,
      addresses: (held.get(unit.id) ?? []).reduce((n, { prefix }) => n + addressesOf(prefix), 0),
      own: shown(own),
      below: shown(below),
    })),
    without_unit: shown(tallies.get('') ?? { hosts: 0, mining: 0, suspected: 0 }),
    undescribed: [...tallies]
      .filter(([name]) => name !== '' && !names.has(name))
      .map(([name, tally]) => ({ name, ...tally })),
    ...reportOn(tables, now),
  };
}

/** IPv4 addresses of a prefix. */
function addressesOf(prefix: string): number {
  const range = rangeOf(prefix);
  return range?.size === 4 ? Number(range.last - range.first + 1n) : 0;
}

/** See `App.importUnits`. */
export const importUnits: App['importUnits'] = async (options) => {
  const { config, store: target, source, dry, lenient } = options;
  const read = await readAll(options);
  const [first] = read.refused;
  if (first !== undefined && !lenient)
    throw new AppError(
      'units_invalid',
      `${first.where}: ${first.reason}${read.refused.length > 1 ? ` (and ${read.refused.length - 1} more lines)` : ''}. Nothing was changed; --lenient takes the others.`,
    );
  const receipt = await (async () => {
    await using register = await registerOf(config);
    return await importOwn(register, { source, table: read, actor: 'system', dry });
  })();
  const common = { ...receipt, dry, refused: read.refused, unused: read.unused };
  if (dry || target === undefined) return { ...common, hosts_moved: null };
  try {
    return { ...common, hosts_moved: await moveHosts(config, target) };
  } catch (error) {
    // The service that has the store open looks at the register itself.
    if (error instanceof AppError && error.code === 'store_locked')
      return { ...common, hosts_moved: null };
    throw error;
  }
};

/** See `App.applyUnits`. */
export const applyUnits: App['applyUnits'] = ({ config, store }) => moveHosts(config, store);

async function moveHosts(
  ...[config, target]: [ImportUnitsOptions['config'], Parameters<typeof open>[0]]
): Promise<number> {
  const locator = await locatorOf(config);
  await using store = await open(target);
  return await reattribute(store, locator.locate);
}

type Refused = { readonly where: string; readonly reason: string };

/** Everything one import names, as one table. */
async function readAll({
  files,
  columns,
  netbox,
  rdap,
}: ImportUnitsOptions): Promise<OwnTable & { refused: Refused[]; unused: string[] }> {
  const named = columns as Partial<Record<OwnColumn, string>>;
  const reads: (readonly [string, ReadOwn])[] = files.map((file) => [
    file,
    readOwnFile(file, named),
  ]);
  if (netbox !== undefined) reads.push([netbox.url, await readNetbox(netbox.url, netbox.token)]);
  if (rdap !== undefined) reads.push(['RDAP', await readRdap(rdap.networks, rdap.server)]);
  return {
    units: reads.flatMap(([, read]) => read.units),
    prefixes: reads.flatMap(([, read]) => read.prefixes),
    refused: reads.flatMap(([where, read]) =>
      read.refused.map(({ line, reason }) => ({ where: `${where}:${line}`, reason })),
    ),
    unused: [...new Set(reads.flatMap(([, read]) => read.unused))],
  };
}

const iso = (time: number | null): string | null =>
  time === null ? null : new Date(time).toISOString();

/** See `App.unitHistory`. */
export const unitHistory: App['unitHistory'] = async (what, { config }) => {
  const asked = parsePrefix(what);
  if (asked === undefined) throw new AppError('usage', `"${what}" is no address or prefix.`);
  await using register = await registerOf(config);
  const rows = await readHistory(register);
  return rows
    .filter(({ prefix }) => {
      const { bytes, bits } = parsePrefix(prefix)!;
      const outer = bytes.length === asked.bytes.length && bits <= asked.bits;
      return outer && within(parseIp(what.split('/')[0]!)!, bytes, bits);
    })
    .map(({ valid_from, valid_to, recorded, retired, ...rest }): PrefixHistory => ({
      ...rest,
      valid_from: iso(valid_from),
      valid_to: iso(valid_to),
      recorded: iso(recorded),
      retired: iso(retired),
    }));
};
