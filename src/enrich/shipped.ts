/** What the shipped tables say of an address: place, system, kind of network. */
import { isPrivate } from '../lib/ip-address.ts';
import type { Location, NetworkType, NetworkTypeName } from '../model/host.ts';
import type { Ip } from '../records/columns.ts';
import { networkTypeOf, unknownType } from './network-type.ts';
import { rangeLookup, systems } from './tables.ts';

/** Nothing known. */
export const nowhere: Location = {
  place: { country: null, region: null },
  place_source: '',
  network_type: unknownType,
  asn: null,
  as_name: null,
  unit: null,
};

/** What an operator's own words (`教育网`, `阿里云`) are worth. */
const OVERLAY_CONFIDENCE = 0.7;

/** Opens nothing yet: each table is read when an address first needs it (`data_invalid` where it is damaged). */
export function shippedTables(dataDir: string): (ip: Ip, bytes: Uint8Array) => Location {
  const geo = rangeLookup(dataDir, 'geo', '4 6');
  const china = rangeLookup(dataDir, 'china', '4');
  const asnOf = rangeLookup(dataDir, 'asn', '4 6');
  const systemOf = systems(dataDir);
  return (ip, bytes) => {
    if (isPrivate(ip)) return { ...nowhere, network_type: { ...unknownType, source: 'private' } };
    const [country = '', region = ''] = geo(bytes).split('|');
    // The overlay knows China better, and nothing of where else an address may have gone since.
    const [province = '', type = ''] = country === 'CN' ? china(bytes).split('|') : [];
    return {
      ...nowhere,
      ...placed(country, region, province),
      ...networked(Number(asnOf(bytes)), type as NetworkTypeName | ''),
    };
  };

  function networked(asn: number, overlay: NetworkTypeName | ''): Partial<Location> {
    const system = asn === 0 ? undefined : systemOf(asn);
    const network_type = surer(overlay, networkTypeOf(system));
    return { network_type, asn: asn === 0 ? null : asn, as_name: system?.name ?? null };
  }
}

function placed(country: string, region: string, province: string): Partial<Location> {
  if (country === '') return {};
  const found = province === '' ? region : province;
  return {
    place: { country, region: found === '' ? null : found },
    place_source: province === '' ? 'dbip' : 'overlay',
  };
}

/** The better believed of what overlay and system say; the overlay where they are even. */
function surer(overlay: NetworkTypeName | '', system: NetworkType): NetworkType {
  if (overlay === '' || system.confidence > OVERLAY_CONFIDENCE) return system;
  return { type: overlay, confidence: OVERLAY_CONFIDENCE, source: 'overlay' };
}
