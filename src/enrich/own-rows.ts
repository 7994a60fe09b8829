/** Rows of a table, whoever made it, as units and prefixes. A table with a column of prefixes is one of prefixes, and may name
 * their units on the way; one without is of units alone. */
import { columnsOf, plainName, type Aliases } from '../lib/header-names.ts';
import { formatPrefix, masked, parsePrefix } from '../lib/prefix-map.ts';
import { prefixesBetween } from '../lib/prefix-range.ts';
import type { NetworkTypeName } from '../model/host.ts';
import { networkTypes, type OwnPrefix, type OwnTable, type Unit } from '../model/unit.ts';
import type { Millis } from '../records/columns.ts';

/** Columns, by the names they go by; the first is ours. */
export const ownColumns = {
  prefix: ['prefix', 'network', 'cidr', 'subnet', 'ip range', 'range', '网段', 'IP段', '地址段'],
  network_type: ['network_type', 'net type', '网络类型'],
  unit_id: ['unit_id', 'unit code', 'tenant slug', '单位编号', '单位代码'],
  unit_name: [
    'unit_name',
    'unit',
    'organisation',
    'organization',
    'tenant',
    'customer',
    '单位名称',
    '单位',
  ],
  unit_parent: ['unit_parent', 'parent', 'parent_id', '上级单位'],
  sector: ['sector', 'industry', '行业'],
  region: ['region', 'place', 'province', '省份', '地区'],
  city: ['city', 'town', '城市'],
  policy: ['policy', 'profile', '策略'],
  contact: ['contact', 'email', 'e-mail', 'abuse', '联系方式', '联系人'],
  valid_from: ['valid_from', 'from', 'start', '生效日期'],
  valid_to: ['valid_to', 'to', 'until', 'end', '失效日期'],
} as const satisfies Aliases<string>;
export type OwnColumn = keyof typeof ownColumns;
type Cells = Readonly<Record<OwnColumn, string>>;

export interface OwnRow {
  /** As people count lines, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface ReadOwn extends OwnTable {
  readonly refused: readonly { readonly line: number; readonly reason: string }[];
  /** Columns that say nothing we keep. */
  readonly unused: readonly string[];
}

/** What is wrong with a row. */
class Wrong extends Error {}
const wrong = (reason: string): never => {
  throw new Wrong(reason);
};

/** Reads rows under a header. `named` says which header a column of ours stands under, where no known name does. */
export function readOwnRows(
  header: readonly string[],
  rows: Iterable<OwnRow>,
  named: Readonly<Partial<Record<OwnColumn, string>>> = {},
): ReadOwn {
  const aliases: Record<OwnColumn, readonly string[]> = { ...ownColumns };
  for (const [column, name] of Object.entries(named)) aliases[column as OwnColumn] = [name];
  const columns = columnsOf(header, aliases);
  const reading = new Reading(columns.has('prefix'));
  for (const { line, cells } of rows) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    reading.take(line, cells.length > header.length, cellsOf(columns, cells));
  }
  const used = new Set([...columns.values()].flat());
  return {
    ...reading.table(),
    unused: header.filter((name, i) => plainName(name) !== '' && !used.has(i)),
  };
}

/** The first filled cell of each column. */
const cellsOf = (
  columns: ReadonlyMap<OwnColumn, readonly number[]>,
  cells: readonly string[],
): Cells =>
  Object.fromEntries(
    Object.keys(ownColumns).map((column) => [
      column,
      (columns.get(column as OwnColumn) ?? [])
        .map((at) => cells[at]?.trim() ?? '')
        .find((cell) => cell !== '') ?? '',
    ]),
  ) as Cells;

class Reading {
  private readonly ofPrefixes: boolean;
  private readonly units = new Map<string, Unit>();
  private readonly prefixes = new Map<string, OwnPrefix[]>();
  private readonly refused: { line: number; reason: string }[] = [];

  constructor(ofPrefixes: boolean) {
    this.ofPrefixes = ofPrefixes;
  }

  take(line: number, isTooLong: boolean, cells: Cells): void {
    try {
      if (isTooLong) wrong('more fields than the header has columns');
      const unit = unitOf(cells, this.ofPrefixes);
      const prefixes = this.ofPrefixes ? prefixesOf(cells, unit?.id ?? '') : [];
      if (!this.ofPrefixes && unit === undefined) wrong('unit_id: is missing');
      for (const prefix of prefixes) this.add(prefix);
      if (unit !== undefined) this.addUnit(unit);
    } catch (error) {
      if (!(error instanceof Wrong)) throw error;
      this.refused.push({ line, reason: error.message });
    }
  }

  /** The same prefix may stand twice for times that do not meet. */
  private add(prefix: OwnPrefix): void {
    const same = this.prefixes.get(prefix.prefix) ?? [];
    if (same.some((other) => overlap(other, prefix)))
      wrong(`prefix: ${prefix.prefix} is listed twice`);
    this.prefixes.set(prefix.prefix, [...same, prefix]);
  }

  /** What one row leaves out of a unit another may say. */
  private addUnit(unit: Unit): void {
    const known = this.units.get(unit.id);
    if (known === undefined) this.units.set(unit.id, unit);
    else
      this.units.set(unit.id, {
        ...known,
        name: known.name === known.id ? unit.name : known.name,
        parent: known.parent || unit.parent,
        sector: known.sector || unit.sector,
        contact: known.contact || unit.contact,
      });
  }

  table(): Omit<ReadOwn, 'unused'> {
    return {
      units: [...this.units.values()],
      prefixes: [...this.prefixes.values()].flat(),
      refused: this.refused,
    };
  }
}

const overlap = (a: OwnPrefix, b: OwnPrefix): boolean =>
  (a.valid_from ?? -Infinity) < (b.valid_to ?? Infinity) &&
  (b.valid_from ?? -Infinity) < (a.valid_to ?? Infinity);

function unitOf(cells: Cells, ofPrefixes: boolean): Unit | undefined {
  const { unit_id, unit_name, unit_parent: parent, sector, contact } = cells;
  const id = unit_id || unit_name;
  if (id === '') return undefined;
  if (parent === id) wrong(`unit_parent: ${id} cannot belong to itself`);
  return {
    id,
    name: unit_name || unit_id,
    parent,
    sector,
    contact,
    // In a table of prefixes the dates are the prefix's.
    ...(ofPrefixes ? { valid_from: null, valid_to: null } : validOf(cells)),
  };
}

function prefixesOf(cells: Cells, unitId: string): OwnPrefix[] {
  const { network_type: type, region, city, policy } = cells;
  if (type !== '' && !networkTypes.some((known) => known === type))
    wrong(`network_type: ${type} is none of ${networkTypes.join(', ')}`);
  if (region !== '' && !/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(region))
    wrong(`region: ${region} is no ISO 3166 code`);
  const common = {
    unit_id: unitId,
    network_type: type as NetworkTypeName | '',
    region,
    city,
    policy,
    ...validOf(cells),
  };
  return cells.prefix
    .split(/[;\n]/)
    .flatMap((text) => prefixTexts(text.trim()))
    .map((prefix) => ({ prefix, ...common }));
}

/** A prefix, or the prefixes of a range `first - last`. */
function prefixTexts(text: string): string[] {
  const [, first = '', last = ''] = /^([\d.:a-f]+)\s*[-–]\s*([\d.:a-f]+)$/i.exec(text) ?? [];
  if (last !== '')
    return (
      prefixesBetween(first, last)?.map(formatPrefix) ??
      wrong(`prefix: ${text} is no range of addresses`)
    );
  const read = parsePrefix(text) ?? wrong(`prefix: ${text} is no address or prefix`);
  const { bytes, bits } = read;
  if (masked(bytes, bits).some((byte, i) => byte !== bytes[i]))
    wrong(`prefix: ${text} has bits set after its first ${bits}`);
  return [formatPrefix(read)];
}

const DAY = 86_400_000;
/** Days from the epoch of office workbooks to Unix's. */
const WORKBOOK_DAYS = 25_569;

function validOf({ valid_from, valid_to }: Cells): Pick<OwnPrefix, 'valid_from' | 'valid_to'> {
  const from = momentOf('valid_from', valid_from);
  const to = momentOf('valid_to', valid_to);
  // A last day counts to its end.
  const end = to === null || valid_to.length > 10 ? to : to + DAY;
  if (from !== null && end !== null && end <= from) wrong('valid_to lies before valid_from');
  return { valid_from: from, valid_to: end };
}

function momentOf(column: OwnColumn, text: string): Millis | null {
  if (text === '') return null;
  if (/^\d{5}(\.\d+)?$/.test(text)) return Math.round((Number(text) - WORKBOOK_DAYS) * DAY);
  const at = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? wrong(`${column}: ${text} is no date (YYYY-MM-DD)`) : at;
}
