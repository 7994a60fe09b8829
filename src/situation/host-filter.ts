/** Which hosts a question is about: parameters shared by the list, its total and every count, and the condition made of them. */
import { isIP } from 'node:net';
import { z } from 'zod';
import { leanings } from '../model/host.ts';
import { activeBetween, boundDays } from './active-days.ts';
import { moment } from './moment.ts';

const isAddress = (text: string): boolean => {
  const [ip = '', bits, more] = text.split('/');
  const family = isIP(ip);
  const widest = family === 4 ? 32 : 128;
  return (
    family !== 0 &&
    more === undefined &&
    (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= widest))
  );
};

/** First and last day, both included: days since the Unix epoch, UTC. */
const day = z.number().int().min(0).max(65_534);
export const daySpan = z.tuple([day, day]).readonly();

export const hostFilter = z.object({
  verdict: z
    .array(z.enum(['mining', 'suspected', 'context']))
    .readonly()
    .optional(),
  /** 1–5. */
  min_level: z.number().int().optional(),
  coin: z.string().optional(),
  pool: z.string().optional(),
  /** Country (`CN`) or region (`CN-SC`). */
  place: z.string().optional(),
  country: z.string().optional(),
  region: z.string().optional(),
  city: z.string().optional(),
  network_type: z.string().optional(),
  /** Any of these: a unit, and those below it. */
  unit: z.array(z.string()).readonly().optional(),
  sector: z.string().optional(),
  /** Address or prefix (`10.0.0.0/8`). */
  address: z.string().refine(isAddress, 'not an address or prefix').optional(),
  /** Words looked for in addresses, endpoints, pools, agents, units and fingerprints. */
  text: z.string().optional(),
  /** Last seen at or after, Unix milliseconds. */
  since: z.number().optional(),
  /** First seen before, Unix milliseconds. */
  until: z.number().optional(),
  /** Mined on a day of this span. */
  active: daySpan.optional(),
  /** 1–5, exactly. */
  level: z.number().int().optional(),
  kind: z.string().optional(),
  leaning: z.enum(leanings).optional(),
  algorithm: z.string().optional(),
  asn: z.number().int().optional(),
  /** 0–1, at least. */
  min_confidence: z.number().optional(),
  /** Only these units, whatever is asked: those of whoever asks, spelt out. */
  units: z.array(z.string()).readonly().optional(),
});
export type HostFilter = z.output<typeof hostFilter>;

/** The engine keeps IPv4 as ::ffff:0:0/96. */
const range = `IPv6CIDRToRange(
    toIPv6(splitByChar('/', {address:String})[1]),
    toUInt8(if(position({address:String}, '/') = 0, 128,
      toUInt8OrZero(splitByChar('/', {address:String})[2]) + if(position({address:String}, ':') = 0, 96, 0))))`;

const conditions: Readonly<Record<keyof HostFilter, string>> = {
  verdict: 'verdict IN {verdict:Array(String)}',
  min_level: 'level >= {min_level:UInt8}',
  coin: 'has(coins, {coin:String})',
  pool: 'has(pools, {pool:String})',
  place: '(region = {place:String} OR country = {place:String})',
  country: 'country = {country:String}',
  region: 'region = {region:String}',
  city: 'city = {city:String}',
  network_type: 'network_type = {network_type:String}',
  unit: 'unit IN {unit:Array(String)}',
  sector: 'sector = {sector:String}',
  address: `(ip >= tupleElement(${range}, 1) AND ip <= tupleElement(${range}, 2))`,
  text: 'position(search, lowerUTF8({text:String})) > 0',
  since: `last_seen >= ${moment('since')}`,
  until: `first_seen < ${moment('until')}`,
  active: activeBetween(...boundDays('active')),
  level: 'level = {level:UInt8}',
  kind: 'kind = {kind:String}',
  leaning: "if(leaning = '', 'undecided', leaning) = {leaning:String}",
  algorithm: 'has(algorithms, {algorithm:String})',
  asn: 'asn = {asn:UInt32}',
  min_confidence: 'confidence >= {min_confidence:Float64}',
  units: 'unit IN {units:Array(String)}',
};

/** The condition of a filter, on a row of `host`. */
export function passes(filter: HostFilter): string {
  const names = Object.keys(conditions) as (keyof HostFilter)[];
  const given = names.filter((name) => filter[name] !== undefined).map((name) => conditions[name]);
  return given.length === 0 ? 'true' : given.join(' AND ');
}

/** The latest assessment of every host that passes the filter, as the part of a query from FROM on. */
export const fromHosts = (filter: HostFilter): string => `FROM host FINAL WHERE ${passes(filter)}`;
