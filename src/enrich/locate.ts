/** Where an address is, on what kind of network, and whose: the operator's table first, then what ships. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDir as shipped } from '../lib/data-dir.ts';
import { isPrivate, parseIp } from '../lib/ip-address.ts';
import type { Locate, Location, NetworkType, NetworkTypeName } from '../model/host.ts';
import type { Ip } from '../records/columns.ts';
import { networkTypeOf, unknownType } from './network-type.ts';
import { readPrefixes } from './prefixes.ts';
import { lazy, rangeLookup, systems } from './tables.ts';

export interface LocateOptions {
  /** CSV of the operator's own prefixes. */
  readonly prefixes?: string;
  readonly dataDir?: string;
}

/** Names in the manifest of what is asked here. */
const TABLES: ReadonlySet<string> = new Set([
  'geo-v4',
  'geo-v6',
  'china',
  'asn-v4',
  'asn-v6',
  'asn-type',
]);
/** Addresses remembered with their answer. */
const MAX_REMEMBERED = 100_000;

const nowhere: Location = {
  place: { country: null, region: null },
  place_source: '',
  network_type: unknownType,
  asn: null,
  as_name: null,
  unit: null,
};

/** The better believed of what two tables say; the overlay where they are even. */
const surer = (overlay: NetworkType | undefined, system: NetworkType): NetworkType =>
  overlay === undefined || system.confidence > overlay.confidence ? system : overlay;

interface Manifest {
  readonly files: readonly {
    readonly file: string;
    readonly name: string;
    readonly date: string;
    readonly rows: number;
    readonly sources: readonly { readonly name: string; readonly licence: string }[];
  }[];
}

/** Opens the tables; they are loaded when an address first needs them. Throws `config_invalid`, later `data_invalid`. */
export function createLocate({ prefixes, dataDir = shipped }: LocateOptions = {}): Locate {
  const own = prefixes === undefined ? () => undefined : readPrefixes(prefixes);
  const geo = rangeLookup(dataDir, 'geo', [4, 6]);
  const china = rangeLookup(dataDir, 'china', [4]);
  const asnOf = rangeLookup(dataDir, 'asn', [4, 6]);
  const systemOf = systems(dataDir);

  /** By the tables that ship. */
  const byTables = (ip: Ip, bytes: Uint8Array): Location => {
    if (isPrivate(ip)) return { ...nowhere, network_type: { ...unknownType, source: 'private' } };
    const [country = '', region = ''] = geo(bytes).split('|');
    const [chinese = '', type = ''] = country === 'CN' ? china(bytes).split('|') : [];
    const asn = asnOf(bytes);
    const system = asn === '' ? undefined : systemOf(asn);
    const overlay: NetworkType | undefined =
      type === ''
        ? undefined
        : { type: type as NetworkTypeName, confidence: 0.7, source: 'china-overlay' };
    return {
      place: { country: country || null, region: chinese || region || null },
      place_source: chinese === '' ? 'dbip' : 'china-overlay',
      network_type: surer(overlay, networkTypeOf(system)),
      asn: asn === '' ? null : Number(asn),
      as_name: system?.name ?? null,
      unit: null,
    };
  };

  const find = (ip: Ip): Location => {
    const bytes = parseIp(ip);
    if (bytes === undefined) return nowhere;
    const base = byTables(ip, bytes);
    const entry = own(bytes);
    if (entry === undefined) return base;
    const { region, network_type: type, unit_name: unit } = entry;
    return {
      ...base,
      ...(region !== '' && {
        place: { country: region.slice(0, 2), region: region.includes('-') ? region : null },
        place_source: 'operator',
      }),
      ...(type !== '' && { network_type: { type, confidence: 0.98, source: 'operator' } }),
      unit: unit || null,
    };
  };

  const remembered = new Map<Ip, Location>();
  const manifest = lazy(
    () => JSON.parse(readFileSync(join(dataDir, 'manifest.json'), 'utf8')) as Manifest,
  );
  return {
    locate: (ip) => {
      let location = remembered.get(ip);
      if (location === undefined) {
        location = find(ip);
        if (remembered.size >= MAX_REMEMBERED) remembered.clear();
        remembered.set(ip, location);
      }
      return location;
    },
    tables: () =>
      manifest()
        .files.filter(({ name }) => TABLES.has(name))
        .map(({ name, date, rows, sources }) => ({
          name,
          origin: sources.map((source) => source.name).join(', '),
          licence: [...new Set(sources.map((source) => source.licence))].join(', '),
          date,
          rows,
        })),
  };
}
