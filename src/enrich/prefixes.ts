/** The operator's own table of prefixes: it knows best, so it goes before every other. */
import { readFileSync } from 'node:fs';
import { masked, parsePrefix, PrefixMap, type Prefix } from '../lib/prefix-map.ts';
import { AppError } from '../model/error.ts';
import type { NetworkTypeName } from '../model/host.ts';
import type { Millis } from '../records/columns.ts';

/** What the operator says of a prefix; empty where nothing is said. */
export interface PrefixEntry {
  readonly network_type: NetworkTypeName | '';
  readonly unit_name: string;
  /** ISO 3166-2, or -1 alpha-2. */
  readonly region: string;
}

/** Columns the table may have; `prefix` it must. */
const prefixColumns = [
  'prefix',
  'network_type',
  'unit_id',
  'unit_name',
  'region',
  'contact',
  'valid_from',
  'valid_to',
] as const;
type Column = (typeof prefixColumns)[number];
type Cells = Readonly<Partial<Record<Column, string>>>;

const TYPES = new Set<string>([
  'residential',
  'enterprise_line',
  'datacenter',
  'mobile',
  'education',
  'government',
  'vpn_proxy',
  'transit',
  'unknown',
]);

/** Finds the longest prefix an address (4 or 16 bytes) is in. */
export type PrefixLookup = (ip: Uint8Array) => PrefixEntry | undefined;

/** Reads the CSV; entries not valid at `now` are left out. Throws `config_invalid` with file and line. */
export function readPrefixes(path: string, now: Millis): PrefixLookup {
  const [head = '', ...lines] = readText(path).split(/\r?\n/);
  const columns = header(head, path);
  const known = new PrefixMap<PrefixEntry>();
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const wrong = (what: string): never => {
      throw new AppError('config_invalid', `${path}:${i + 2}: ${what}.`);
    };
    const cells = row(line, columns, wrong);
    const where = prefix(cells.prefix ?? '', wrong);
    const entry = entryOf(cells, wrong);
    if (isValid(cells, now, wrong) && !known.add(where, entry))
      wrong(`prefix: ${cells.prefix} is listed twice`);
  }
  return (ip) => known.get(ip);
}

type Wrong = (what: string) => never;

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (cause) {
    throw new AppError('config_invalid', `prefixes: ${path} cannot be read.`, cause);
  }
}

function header(line: string, path: string): Column[] {
  const columns = fields(line);
  const stray = columns.find((name) => !prefixColumns.some((column) => column === name));
  if (columns.includes('prefix') && stray === undefined) return columns as Column[];
  const found = stray === undefined ? 'prefix is missing' : `${stray} is none of them`;
  throw new AppError(
    'config_invalid',
    `${path}:1: expected a header of the columns ${prefixColumns.join(',')}; ${found}.`,
  );
}

/** Fields of one CSV line; quotes may hold commas and doubled quotes. */
function fields(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain = '']) =>
    (quoted?.replaceAll('""', '"') ?? plain).trim(),
  );
}

function row(line: string, columns: readonly Column[], wrong: Wrong): Cells {
  const cells = fields(line);
  if (cells.length > columns.length) wrong(`more fields than the header has columns`);
  return Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? '']));
}

function prefix(text: string, wrong: Wrong): Prefix {
  const read = parsePrefix(text) ?? wrong(`prefix: ${text} is no address or prefix`);
  const { bytes, bits } = read;
  if (masked(bytes, bits).some((byte, i) => byte !== bytes[i]))
    wrong(`prefix: ${text} has bits set after its first ${bits}`);
  return read;
}

function entryOf(cells: Cells, wrong: Wrong): PrefixEntry {
  const { network_type: type = '', region = '' } = cells;
  if (type !== '' && !TYPES.has(type))
    wrong(`network_type: ${type} is none of ${[...TYPES].join(', ')}`);
  if (region !== '' && !/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(region))
    wrong(`region: ${region} is no ISO 3166 code`);
  return {
    network_type: type as NetworkTypeName | '',
    unit_name: cells.unit_name || (cells.unit_id ?? ''),
    region,
  };
}

const DAY = 86_400_000;

/** Whether `now` is from the first to the last moment; a last day counts to its end. */
function isValid({ valid_from = '', valid_to = '' }: Cells, now: Millis, wrong: Wrong): boolean {
  const time = (column: Column, text: string): Millis => {
    const at = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(at) ? wrong(`${column}: ${text} is no date (YYYY-MM-DD)`) : at;
  };
  const from = valid_from === '' ? -Infinity : time('valid_from', valid_from);
  const to = valid_to === '' ? Infinity : time('valid_to', valid_to);
  return from <= now && now < (valid_to.length === 10 ? to + DAY : to);
}
