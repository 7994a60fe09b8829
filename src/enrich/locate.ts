/** Where an address is, on what kind of network, and whose: the operator's table first, then databases of theirs, then what ships. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDir as shipped } from '../lib/program-files.ts';
import { parseIp } from '../lib/ip-address.ts';
import { AppError } from '../model/error.ts';
import type { Locate, Location, NetworkType } from '../model/host.ts';
import type { OwnTable } from '../model/unit.ts';
import type { Ip } from '../records/columns.ts';
import type { Database } from './databases/database.ts';
import { ownLookup, type OwnAnswer } from './own-lookup.ts';
import { nowhere, shippedTables, type Told } from './shipped.ts';

export interface LocateOptions {
  /** What the operator says of addresses; of the same prefix in several tables the first one's counts. */
  readonly own?: readonly OwnTable[];
  /** Databases of the operator's own; of what several say the first one's counts. */
  readonly databases?: readonly Database[];
  /** Folder of the shipped data; that beside the program when left out. */
  readonly dataDir?: string;
}

/** Addresses remembered with their answer. */
const MAX_REMEMBERED = 100_000;

/** How far the operator's word is taken. */
const OPERATOR_CONFIDENCE = 0.98;

/** The tables that ship are read when an address first needs them. Throws `data_invalid`, of what ships from `locate` and `tables`. */
export function createLocate(options: LocateOptions = {}): Locate {
  const { own = [], databases = [], dataDir = shipped } = options;
  const byOwn = ownLookup(own);
  const byTables = shippedTables(dataDir);
  const remembered = new Map<Ip, Told>();
  const told = (ip: Ip, bytes: Uint8Array): Told => {
    let answer = remembered.get(ip);
    if (answer === undefined) {
      answer = databases.reduceRight(
        (known, one) => withDatabase(known, one, ip, bytes),
        byTables(ip, bytes),
      );
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
    tables: () => [...databases.map(describe), ...tables(dataDir)],
  };
}

/** What a database leaves open stays as was known; of the kind of network the claim that is believed most counts. */
function withDatabase(known: Told, database: Database, ip: Ip, bytes: Uint8Array): Told {
  const found = database.lookup(ip, bytes);
  if (found === undefined) return known;
  const { name, confidence: most } = database;
  const { country, region, city, network, asn, as_name } = found;
  const claims =
    network === undefined
      ? known.claims
      : byBelief([
          { ...network, confidence: Math.min(network.confidence, most), source: name },
          ...known.claims,
        ]);
  // A region that another table has is not taken into a country it does not lie in.
  const keptRegion = known.location.place.country === country ? known.location.place.region : null;
  return {
    claims,
    location: {
      ...known.location,
      ...(country !== undefined && {
        place: { country, region: region ?? keptRegion },
        place_source: name,
        city: city ?? null,
      }),
      network_type: claims[0] ?? known.location.network_type,
      ...(asn !== undefined && { asn, as_name: as_name ?? null }),
    },
  };
}

/** The one that is believed most first; of those even, the one named first. */
const byBelief = (claims: readonly NetworkType[]): NetworkType[] =>
  claims.toSorted((a, b) => b.confidence - a.confidence);

const describe = ({
  name,
  format,
  date,
  refused,
}: Database): ReturnType<Locate['tables']>[number] => ({
  name,
  origin: format,
  licence: '',
  date,
  rows: 0,
  ...(refused !== undefined && { refused }),
});

/** What the operator leaves open stays as the tables say. */
function withOwn(base: Location, entry: OwnAnswer | undefined): Location {
  if (entry === undefined) return base;
  const { prefix, region, city, network_type: type, unit, sector, policy } = entry;
  // A city that a database tells is not taken into a region that it does not lie in.
  const elsewhere = region !== '' && region !== (base.place.region ?? base.place.country);
  return {
    ...base,
    ...(region !== '' && {
      place: { country: region.slice(0, 2), region: region.includes('-') ? region : null },
      place_source: 'operator',
    }),
    ...(type !== '' && {
      network_type: { type, confidence: OPERATOR_CONFIDENCE, source: 'operator' },
    }),
    city: city !== '' ? city : elsewhere ? null : base.city,
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
