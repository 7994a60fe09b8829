/** MaxMind DB files, whoever made them (https://maxmind.github.io/MaxMind-DB/): read by mmdb-lib; what their fields mean is told here. */
import { Reader } from 'mmdb-lib';
import {
  dateOf,
  type Claim,
  type DatabaseAnswer,
  type DatabaseField,
  type DatabaseFormat,
  type DatabaseSettings,
} from './database.ts';
import { countryOf, placeOf } from './places.ts';
import { claimByWord } from './words.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Where makers put what we ask for; the first that is filled answers. */
const PATHS: Readonly<Record<DatabaseField, readonly string[]>> = {
  country: ['country.iso_code', 'country_code', 'country', 'registered_country.iso_code'],
  region: ['state1', 'region', 'state', 'stateprov', 'region_name', 'subdivision'],
  city: ['city.names.en', 'city', 'city_name'],
  network_type: [
    'traits.user_type',
    'user_type',
    'usage_type',
    'traits.connection_type',
    'connection_type',
    'company.type',
    'asn.type',
    'as_type',
    'type',
  ],
  asn: [
    'autonomous_system_number',
    'traits.autonomous_system_number',
    'asn.asn',
    'as_number',
    'asn',
  ],
  as_name: [
    'autonomous_system_organization',
    'traits.autonomous_system_organization',
    'asn.name',
    'as_organization',
    'as_name',
    'as_domain',
  ],
};

/** Flags of databases of anonymous services: what is set says what the address is. */
const FLAGS: readonly (readonly [string, Claim])[] = [
  ['is_tor_exit_node', { type: 'vpn_proxy', confidence: 0.9 }],
  ['is_anonymous_vpn', { type: 'vpn_proxy', confidence: 0.88 }],
  ['is_public_proxy', { type: 'vpn_proxy', confidence: 0.85 }],
  ['is_hosting_provider', { type: 'datacenter', confidence: 0.88 }],
  ['privacy.tor', { type: 'vpn_proxy', confidence: 0.9 }],
  ['privacy.vpn', { type: 'vpn_proxy', confidence: 0.88 }],
  ['privacy.hosting', { type: 'datacenter', confidence: 0.88 }],
];

/** See `DatabaseFormat`. */
export const mmdb: DatabaseFormat = {
  type: 'mmdb',
  about:
    'MaxMind DB: GeoIP2 and GeoLite2 City, ASN, Connection Type, Enterprise, Anonymous IP; DB-IP; IPinfo; IP2Location.',
  recognise: (bytes) => bytes.includes('\xab\xcd\xefMaxMind.com', -128 * 1024, 'latin1'),
  open: (bytes, settings) => {
    const reader = new Reader<never>(bytes);
    const { buildEpoch, ipVersion } = reader.metadata;
    return {
      date: dateOf(buildEpoch.getTime()),
      lookup: (ip, address) => {
        if (ipVersion === 4 && address.length === 16) return undefined;
        const record = reader.get(ip) as Fields | null;
        return record === null ? undefined : answerOf(record, settings);
      },
    };
  },
};

function answerOf(record: Fields, { fields }: DatabaseSettings): DatabaseAnswer {
  const text = (field: DatabaseField): string => textAt(record, fields?.[field], PATHS[field]);
  const asn = Number(text('asn').replace(/^AS/i, ''));
  const region = fields?.region === undefined ? subdivisionOf(record) : '';
  return {
    ...placeOf(countryOf(text('country')), region || text('region')),
    city: text('city') || undefined,
    network: flagged(record) ?? claimByWord(text('network_type')),
    asn: Number.isInteger(asn) && asn > 0 ? asn : undefined,
    as_name: text('as_name') || undefined,
  };
}

function textAt(record: Fields, own: string | undefined, paths: readonly string[]): string {
  for (const path of own === undefined ? paths : [own]) {
    const value = valueAt(record, path);
    if (typeof value === 'string' && value !== '') return value;
    if (typeof value === 'number') return String(value);
  }
  return '';
}

const valueAt = (record: Fields, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? (value as Fields)[key] : undefined,
      record,
    );

/** MaxMind lists subdivisions from the largest; ISO 3166-2 codes of regions are those of the largest that has one. */
function subdivisionOf(record: Fields): string {
  const list = record['subdivisions'];
  if (!Array.isArray(list)) return '';
  const found = (list as unknown[]).find(
    (one) => typeof valueAt(one as Fields, 'iso_code') === 'string',
  );
  return found === undefined ? '' : String(valueAt(found as Fields, 'iso_code'));
}

const flagged = (record: Fields): Claim | undefined =>
  FLAGS.find(
    ([path]) => valueAt(record, path) === true || valueAt(record, `traits.${path}`) === true,
  )?.[1];
