/** What tables know of addresses, told in a language. See `App.enrich`. */
import type { App } from './app-port.ts';
import { agreementOf } from './enrich/agreement.ts';
import { dataDir } from './lib/program-files.ts';
import { placeName } from './response/wording/place-name.ts';
import { locatorOf } from './wiring.ts';

/** As its licence asks wherever its answer is shown. */
const DBIP = 'IP Geolocation by DB-IP (https://db-ip.com)';

/** See `App.enrich`. */
export const enrichAddresses: App['enrich'] = async (ips, { config, lang }) => {
  const locator = await locatorOf(config);
  const agreement = agreementOf(dataDir);
  return ips.map((ip) => {
    const { location, claims } = locator.explain(ip, Date.now());
    const { place, place_source, city, network_type, asn, as_name, own_prefix, unit, sector } =
      location;
    const code = place.region ?? place.country ?? '';
    return {
      ip,
      ...place,
      city,
      place_name: code === '' ? '' : placeName(code, lang),
      place_source,
      place_agreement: agreement(location),
      network_type,
      claims,
      asn,
      as_name,
      own_prefix,
      unit,
      sector,
      attribution: place_source === 'dbip' ? DBIP : '',
    };
  });
};
