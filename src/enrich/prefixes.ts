/** The operator's own table of prefixes: it knows best, so it goes before every other. */
import { readFileSync } from 'node:fs';
import { parseIp } from '../lib/ip-address.ts';
import { AppError } from '../model/error.ts';
import type { NetworkTypeName } from '../model/host.ts';

/** What the operator says of a prefix; empty where nothing is said. */
export interface PrefixEntry {
  readonly network_type: NetworkTypeName | '';
  readonly unit_name: string;
  /** ISO 3166-2, or -1 alpha-2. */
  readonly region: string;
  readonly valid_from: number | undefined;
  readonly valid_to: number | undefined;
}

export const PREFIX_COLUMNS = [
  'prefix',
  'network_type',
  'unit_id',
  'unit_name',
  'region',
  'contact',
  'valid_from',
  'valid_to',
] as const;
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

/** Fields of one CSV line; quotes may hold commas and doubled quotes. */
function fields(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain = '']) =>
    (quoted?.replaceAll('""', '"') ?? plain).trim(),
  );
}

interface Parsed {
  readonly bytes: Uint8Array;
  readonly bits: number;
  readonly entry: PrefixEntry;
}

function parseLine(line: string, columns: readonly string[], where: string): Parsed {
  const wrong = (what: string): never => {
    throw new AppError('config_invalid', `${where}: ${what}`);
  };
  const row = new Map(fields(line).map((value, i) => [columns[i] ?? '', value]));
  const get = (name: (typeof PREFIX_COLUMNS)[number]): string => row.get(name) ?? '';
  const [address = '', length] = get('prefix').split('/');
  const bytes = parseIp(address) ?? wrong(`prefix: ${get('prefix')} is no address or prefix.`);
  const bits = length === undefined ? bytes.length * 8 : Number(length);
  if (!Number.isInteger(bits) || bits < 0 || bits > bytes.length * 8)
    wrong(`prefix: ${get('prefix')}: length out of range.`);
  const type = get('network_type');
  if (type !== '' && !TYPES.has(type))
    wrong(`network_type: ${type} is none of ${[...TYPES].join(', ')}.`);
  if (get('region') !== '' && !/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(get('region')))
    wrong(`region: ${get('region')} is no ISO 3166 code.`);
  const day = (name: 'valid_from' | 'valid_to'): number | undefined => {
    if (get(name) === '') return undefined;
    const time = Date.parse(get(name));
    return Number.isNaN(time) ? wrong(`${name}: ${get(name)} is no date.`) : time;
  };
  return {
    bytes,
    bits,
    entry: {
      network_type: type as NetworkTypeName | '',
      unit_name: get('unit_name') || get('unit_id'),
      region: get('region'),
      valid_from: day('valid_from'),
      valid_to: day('valid_to'),
    },
  };
}

/** Finds the longest prefix an address is in, as valid now. */
export type PrefixLookup = (ip: Uint8Array) => PrefixEntry | undefined;

/** Reads the CSV. Throws `config_invalid` with file and line. */
export function readPrefixes(path: string, now = Date.now()): PrefixLookup {
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (cause) {
    throw new AppError('config_invalid', `prefixes: ${path} cannot be read.`, cause);
  }
  const [head = '', ...lines] = text.split(/\r?\n/);
  const columns = fields(head);
  const stray = columns.find((name) => !(PREFIX_COLUMNS as readonly string[]).includes(name));
  if (!columns.includes('prefix') || stray !== undefined)
    throw new AppError(
      'config_invalid',
      `${path}:1: expected columns ${PREFIX_COLUMNS.join(',')}${stray === undefined ? '' : `; ${stray} is none of them`}.`,
    );
  const byLength = new Map<number, Map<string, PrefixEntry>>();
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const { bytes, bits, entry } = parseLine(line, columns, `${path}:${i + 2}`);
    if ((entry.valid_from ?? 0) > now || (entry.valid_to ?? Infinity) < now) continue;
    const key = bits + (bytes.length === 16 ? 1000 : 0);
    const entries = byLength.get(key) ?? new Map<string, PrefixEntry>();
    byLength.set(key, entries);
    entries.set(masked(bytes, bits), entry);
  }
  const lengths = [...byLength.keys()].sort((a, b) => b - a);
  return (ip) => {
    const base = ip.length === 16 ? 1000 : 0;
    for (const key of lengths) {
      if (key - base < 0 || key - base > ip.length * 8) continue;
      const found = byLength.get(key)?.get(masked(ip, key - base));
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** The first `bits` bits as text, the rest zero. */
function masked(ip: Uint8Array, bits: number): string {
  const out = ip.map((byte, i) => {
    const left = bits - i * 8;
    return left >= 8 ? byte : left <= 0 ? 0 : byte & (0xff00 >> left);
  });
  return Buffer.from(out).toString('hex');
}
