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
  city: null,
  network_type: unknownType,
  asn: null,
  as_name: null,
  own_prefix: null,
  unit: null,
  sector: null,
  policy: null,
};

/** What the tables say of an address: the answer, and every claim on its kind of network, the one that counts first. */
export interface Told {
  readonly location: Location;
  readonly claims: readonly NetworkType[];
}

/** What an operator's own words (`教育网`, `阿里云`) are worth. */
const OVERLAY_CONFIDENCE = 0.7;

/** Opens nothing yet: each table is read when an address first needs it (`data_invalid` where it is damaged). */
export function shippedTables(dataDir: string): (ip: Ip, bytes: Uint8Array) => Told {
  const geo = rangeLookup(dataDir, 'geo', '4 6');
  const china = rangeLookup(dataDir, 'china', '4');
  const asnOf = rangeLookup(dataDir, 'asn', '4 6');
  const systemOf = systems(dataDir);
  return (ip, bytes) => {
    if (isPrivate(ip))
      return {
        location: { ...nowhere, network_type: { ...unknownType, source: 'private' } },
        claims: [],
      };
    const [country = '', region = ''] = geo(bytes).split('|');
    // The overlay knows China better, and nothing of where else an address may have gone since.
    const [province = '', type = ''] = country === 'CN' ? china(bytes).split('|') : [];
    const asn = Number(asnOf(bytes));
    const system = asn === 0 ? undefined : systemOf(asn);
    const claims = claimed(type as NetworkTypeName | '', networkTypeOf(system));
    return {
      location: {
        ...nowhere,
        ...placed(country, region, province),
        network_type: claims[0] ?? unknownType,
        asn: asn === 0 ? null : asn,
        as_name: system?.name ?? null,
      },
      claims,
    };
  };
}

function placed(country: string, region: string, province: string): Partial<Location> {
  if (country === '') return {};
  const found = province === '' ? region : province;
  return {
    place: { country, region: found === '' ? null : found },
    place_source: province === '' ? 'dbip' : 'overlay',
  };
}

/** What overlay and system say, the better believed first; the overlay where they are even. */
function claimed(overlay: NetworkTypeName | '', system: NetworkType): NetworkType[] {
  const claims: NetworkType[] = system.source === '' ? [] : [system];
  if (overlay === '') return claims;
  const told = { type: overlay, confidence: OVERLAY_CONFIDENCE, source: 'overlay' };
  return system.confidence > OVERLAY_CONFIDENCE ? [...claims, told] : [told, ...claims];
}
