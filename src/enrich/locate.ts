/** Where an address is, on what kind of network, and whose: the operator's table first, then what ships. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDir as shipped } from '../lib/program-files.ts';
import { parseIp } from '../lib/ip-address.ts';
import { AppError } from '../model/error.ts';
import type { Locate, Location } from '../model/host.ts';
import type { Ip, Millis } from '../records/columns.ts';
import { readPrefixes, type PrefixEntry } from './prefixes.ts';
import { nowhere, shippedTables, type Told } from './shipped.ts';

export interface LocateOptions {
  /** CSV of the operator's own prefixes. */
  readonly prefixes?: string;
  /** Folder of the shipped data; that beside the program when left out. */
  readonly dataDir?: string;
  /** The moment for which the operator's entries must be valid. */
  readonly now?: Millis;
}

/** Addresses remembered with their answer. */
const MAX_REMEMBERED = 100_000;

/** How far the operator's word is taken. */
const OPERATOR_CONFIDENCE = 0.98;

/** Reads the operator's table; those that ship are read when an address first needs them. Throws `config_invalid`, and
 * `data_invalid` from `locate` and `tables`. */
export function createLocate(options: LocateOptions = {}): Locate {
  const { prefixes, dataDir = shipped, now = Date.now() } = options;
  const own = prefixes === undefined ? () => undefined : readPrefixes(prefixes, now);
  const byTables = shippedTables(dataDir);
  const remembered = new Map<Ip, Location>();
  const explain = (ip: Ip): Told => {
    const bytes = parseIp(ip);
    if (bytes === undefined) return { location: nowhere, claims: [] };
    const { location, claims } = byTables(ip, bytes);
    const settled = withOwn(location, own(bytes));
    const isOwn = settled.network_type.source === 'operator';
    return { location: settled, claims: isOwn ? [settled.network_type, ...claims] : claims };
  };
  return {
    explain,
    locate: (ip) => {
      let location = remembered.get(ip);
      if (location === undefined) {
        location = explain(ip).location;
        if (remembered.size >= MAX_REMEMBERED) remembered.clear();
        remembered.set(ip, location);
      }
      return location;
    },
    tables: () => tables(dataDir),
  };
}

/** What the operator leaves open stays as the tables say. */
function withOwn(base: Location, entry: PrefixEntry | undefined): Location {
  if (entry === undefined) return base;
  const { region, network_type: type, unit_name: unit } = entry;
  return {
    ...base,
    ...(region !== '' && {
      place: { country: region.slice(0, 2), region: region.includes('-') ? region : null },
      place_source: 'operator',
    }),
    ...(type !== '' && {
      network_type: { type, confidence: OPERATOR_CONFIDENCE, source: 'operator' },
    }),
    unit: unit === '' ? null : unit,
  };
}

/** Names in the manifest of the tables asked here. */
const TABLES: ReadonlySet<string> = new Set(
  'geo-v4 geo-v6 china asn-v4 asn-v6 asn-type'.split(' '),
);

interface Manifest {
  readonly files: readonly {
    readonly name: string;
    readonly date: string;
    readonly rows: number;
    readonly sources: readonly { readonly name: string; readonly licence: string }[];
  }[];
}

function tables(dataDir: string): ReturnType<Locate['tables']> {
  const path = join(dataDir, 'manifest.json');
  try {
    const { files } = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
    return files
      .filter(({ name }) => TABLES.has(name))
      .map(({ name, date, rows, sources }) => ({
        name,
        origin: sources.map((source) => source.name).join(', '),
        licence: [...new Set(sources.map((source) => source.licence))].join(', '),
        date,
        rows,
      }));
  } catch (cause) {
    throw new AppError('data_invalid', path, cause);
  }
}
