/** The same hosts in DuckDB and SQLite, and the raw sightings asked directly: what the store's own way is compared with. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import Database from 'libsql';
import type { ClickHouseClient } from '@clickhouse/client';
import { countryHosts, type CountryOptions } from '../../src/lab/country.ts';

/** Questions that can be put to each alike. */
export const compared = ['trend', 'by place', 'overview', 'hosts, newest first'] as const;
export type Compared = (typeof compared)[number];

export interface Peer {
  readonly name: string;
  readonly ask: Readonly<Partial<Record<Compared, () => Promise<unknown>>>>;
  readonly close: () => void;
}

/** Plain SQL over the sightings, and places by a join. */
export function rawSightings(client: ClickHouseClient, { lastDay }: CountryOptions): Peer {
  const ask = (query: string) => async (): Promise<unknown> =>
    (await client.query({ query, format: 'JSONEachRow' })).json();
  const since = (lastDay - 29) * 86_400;
  return {
    name: 'raw sightings',
    ask: {
      trend: ask('SELECT toDate(hour) AS day, uniqExact(host) FROM sighting GROUP BY day'),
      'by place': ask(
        `SELECT region, count() FROM (SELECT DISTINCT host FROM sighting WHERE hour >= ${since}) AS s
         INNER JOIN host ON host.ip = s.host GROUP BY region`,
      ),
    },
    close: () => undefined,
  };
}

const COLUMNS =
  'ip VARCHAR, verdict VARCHAR, level INTEGER, kind VARCHAR, region VARCHAR, network_type VARCHAR, sessions INTEGER, last_seen DOUBLE, document VARCHAR';

function* rowsOf(country: CountryOptions) {
  for (const h of countryHosts(country))
    yield {
      days: h.active_days,
      cells: [
        h.ip,
        h.verdict,
        Number(h.level[1]),
        h.kind,
        h.place.region ?? '',
        h.network_type.type,
        h.sessions,
        h.last_seen,
        JSON.stringify(h),
      ] as const,
    };
}

const sql = (month: number): Readonly<Record<Compared, string>> => ({
  trend: 'SELECT day, count(*) FROM host_day GROUP BY day',
  'by place': `SELECT region, count(DISTINCT ip) FROM host_day WHERE day >= ${month} GROUP BY region`,
  overview: 'SELECT verdict, level, kind, count(*), sum(sessions) FROM host GROUP BY 1, 2, 3',
  'hosts, newest first': 'SELECT document FROM host ORDER BY last_seen DESC LIMIT 50',
});

const DAYS = 'ip VARCHAR, day INTEGER, region VARCHAR';

/** DuckDB in a file, loaded by its appender. */
export async function duckdb(folder: string, country: CountryOptions): Promise<Peer> {
  const path = join(folder, 'peer.duckdb');
  rmSync(path, { force: true });
  const instance = await DuckDBInstance.create(path, { threads: '2' });
  const connection = await instance.connect();
  await connection.run(`CREATE TABLE host (${COLUMNS}); CREATE TABLE host_day (${DAYS})`);
  const hosts = await connection.createAppender('host');
  const days = await connection.createAppender('host_day');
  for (const { cells, days: active } of rowsOf(country)) {
    for (const cell of cells) {
      if (typeof cell === 'string') hosts.appendVarchar(cell);
      else if (Number.isInteger(cell) && cell < 2 ** 31) hosts.appendInteger(cell);
      else hosts.appendDouble(cell);
    }
    hosts.endRow();
    for (const day of active) {
      days.appendVarchar(cells[0]);
      days.appendInteger(day);
      days.appendVarchar(cells[4]);
      days.endRow();
    }
  }
  hosts.closeSync();
  days.closeSync();
  const asked = sql(country.lastDay - 29);
  const ask = (name: Compared) => async (): Promise<unknown> =>
    (await connection.runAndReadAll(asked[name])).getRows();
  return {
    name: 'DuckDB',
    ask: Object.fromEntries(compared.map((name) => [name, ask(name)])),
    close: () => {
      connection.closeSync();
      instance.closeSync();
      rmSync(path, { force: true });
    },
  };
}

/** SQLite in a file, with the indices these questions want. */
export function sqlite(folder: string, country: CountryOptions): Peer {
  const path = join(folder, 'peer.sqlite');
  rmSync(path, { force: true });
  const db = new Database(path);
  db.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
    CREATE TABLE host (${COLUMNS}); CREATE TABLE host_day (${DAYS}); BEGIN`);
  const host = db.prepare('INSERT INTO host VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const hostDay = db.prepare('INSERT INTO host_day VALUES (?, ?, ?)');
  for (const { cells, days } of rowsOf(country)) {
    host.run(...cells);
    for (const day of days) hostDay.run(cells[0], day, cells[4]);
  }
  db.exec(`COMMIT; CREATE INDEX host_seen ON host (last_seen);
    CREATE INDEX day_region ON host_day (day, region, ip)`);
  const asked = sql(country.lastDay - 29);
  const ask = (name: Compared) => (): Promise<unknown> =>
    Promise.resolve(db.prepare(asked[name]).all());
  return {
    name: 'SQLite',
    ask: Object.fromEntries(compared.map((name) => [name, ask(name)])),
    close: () => {
      db.close();
      rmSync(path, { force: true });
    },
  };
}
