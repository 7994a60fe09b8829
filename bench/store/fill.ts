/** Fills a store with a country: hosts through the product's own path, their sightings by the engine from the hosts. */
import type { ClickHouseClient } from '@clickhouse/client';
import { keepHosts } from '../../src/keep.ts';
import { countryHosts, countrySightings, type CountryOptions } from '../../src/lab/country.ts';
import type { Host } from '../../src/model/host.ts';
import type { Sighting } from '../../src/model/sighting.ts';
import type { Store } from '../../src/model/store.ts';

const AT_ONCE = 20_000;

/** Hours of an active day in which a host is sighted. */
const HOURS = 11;

/** Keeps every host of the country. */
export async function fillHosts(store: Store, country: CountryOptions): Promise<void> {
  let hosts: Host[] = [];
  for (const host of countryHosts(country)) {
    hosts.push(host);
    if (hosts.length < AT_ONCE) continue;
    await keepHosts(store, hosts, 1);
    hosts = [];
  }
  await keepHosts(store, hosts, 1);
}

/** Sightings of all hosts, some hours of each active day; returns how many. */
export async function fillSightings(
  client: ClickHouseClient,
  { lastDay, days }: CountryOptions,
): Promise<number> {
  for (let day = lastDay - days + 1; day <= lastDay; day++)
    for (const query of [sightingsOfDay(day), trafficOfDay(day)]) await client.command({ query });
  const answer = await client.query({
    query: 'SELECT count() AS n FROM sighting',
    format: 'JSONEachRow',
  });
  const [row] = await answer.json<{ n: string }>();
  return Number(row?.n);
}

const sightingsOfDay = (day: number): string => `INSERT INTO sighting
    (hour, host, peer_ip, peer_port, peer_name, detector, basis, stance, algorithm, observer, segment,
     level, confidence, pool, first_seen, last_seen, sessions, submitted, accepted, bytes_out, bytes_in,
     dialects, coins)
  SELECT fromUnixTimestamp64Second(${day} * 86400 + h * 3600) AS hour, ip,
    concat('198.18.', toString(cityHash64(ip) % 4), '.7'), 3333, pools[1], 'stratum', 'work', 'for',
    if(empty(algorithms), '', algorithms[1]), 'country', 'country-${day}',
    level, 95, (length(pools[1]), pools[1]), hour, hour + 3599, 1, 5, 5,
    30000 + cityHash64(ip, h) % 90000, 80000 + cityHash64(h, ip) % 200000, dialects, coins
  FROM host ARRAY JOIN range(${HOURS}) AS h WHERE has(active_days, ${day})
  SETTINGS max_threads = 1, max_block_size = 8192, min_insert_block_size_rows = 100000, min_insert_block_size_bytes = 0`;

/** What hosts and pools sent each other on a day, as assessments make it: here a sighting is a conversation. */
const trafficOfDay = (day: number): string => `INSERT INTO traffic
    (day, host, assessed, hours, pools, bytes_out, bytes_in)
  SELECT fromUnixTimestamp64Second(${day} * 86400), host, fromUnixTimestamp64Second(${day} * 86400),
    groupArray(toHour(hour)), groupArray(tupleElement(pool, 2)), groupArray(bytes_out), groupArray(bytes_in)
  FROM sighting WHERE hour >= fromUnixTimestamp(${day} * 86400) AND hour < fromUnixTimestamp(${day + 1} * 86400)
  GROUP BY host
  SETTINGS max_threads = 1, max_block_size = 8192, min_insert_block_size_rows = 100000, min_insert_block_size_bytes = 0`;

/** Sightings of a day after the last, in batches as a service delivers them. */
export function* liveBatches(country: CountryOptions, rows: number): Generator<Sighting[]> {
  let batch: Sighting[] = [];
  for (const host of countryHosts({ ...country, seed: country.seed + 1 }))
    for (const sighting of countrySightings(host, country.seed)) {
      batch.push({ ...sighting, hour: (country.lastDay + 1) * 86_400_000, segment: 'live' });
      if (batch.length < rows) continue;
      yield batch;
      batch = [];
    }
}
