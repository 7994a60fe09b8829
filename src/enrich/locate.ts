/** Where an address is, on what kind of network, and whose: the operator's table first, then what ships. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDir as shipped } from '../lib/program-files.ts';
import { parseIp } from '../lib/ip-address.ts';
import { AppError } from '../model/error.ts';
import type { Locate, Location } from '../model/host.ts';
import type { OwnTable } from '../model/unit.ts';
import type { Ip } from '../records/columns.ts';
import { ownLookup, type OwnAnswer } from './own-lookup.ts';
import { nowhere, shippedTables, type Told } from './shipped.ts';

export interface LocateOptions {
  /** What the operator says of addresses; of the same prefix in several tables the first one's counts. */
  readonly own?: readonly OwnTable[];
  /** Folder of the shipped data; that beside the program when left out. */
  readonly dataDir?: string;
}

/** Addresses remembered with their answer. */
const MAX_REMEMBERED = 100_000;

/** How far the operator's word is taken. */
const OPERATOR_CONFIDENCE = 0.98;

/** The tables that ship are read when an address first needs them. Throws `data_invalid` from `locate` and `tables`. */
export function createLocate({ own = [], dataDir = shipped }: LocateOptions = {}): Locate {
  const byOwn = ownLookup(own);
  const byTables = shippedTables(dataDir);
  const remembered = new Map<Ip, Told>();
  const told = (ip: Ip, bytes: Uint8Array): Told => {
    let answer = remembered.get(ip);
    if (answer === undefined) {
      answer = byTables(ip, bytes);
      if (remembered.size >= MAX_REMEMBERED) remembered.clear();
      remembered.set(ip, answer);
    }
    return answer;
  };
  const explain: Locate['explain'] = (ip, at) => {
    const bytes = parseIp(ip);
    if (bytes === undefined) return { location: nowhere, claims: [] };
    const { location, claims } = told(ip, bytes);
    const settled = withOwn(location, byOwn(bytes, at));
    const isOwn = settled.network_type.source === 'operator';
    return { location: settled, claims: isOwn ? [settled.network_type, ...claims] : claims };
  };
  return {
    explain,
    locate: (ip, at) => explain(ip, at).location,
    tables: () => tables(dataDir),
  };
}

/** What the operator leaves open stays as the tables say. */
function withOwn(base: Location, entry: OwnAnswer | undefined): Location {
  if (entry === undefined) return base;
  const { prefix, region, network_type: type, unit, sector, policy } = entry;
  return {
    ...base,
    ...(region !== '' && {
      place: { country: region.slice(0, 2), region: region.includes('-') ? region : null },
      place_source: 'operator',
    }),
    ...(type !== '' && {
      network_type: { type, confidence: OPERATOR_CONFIDENCE, source: 'operator' },
    }),
    own_prefix: prefix,
    unit: unit === '' ? null : unit,
    sector: sector === '' ? null : sector,
    policy: policy === '' ? null : policy,
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
