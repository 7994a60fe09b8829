/** The programs logs are matched with beside Davylamp, each told the same list. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contender } from './measure.ts';
import { OURS } from './packets.ts';

/** Davylamp with the list as one of the operator's; `main` is its program. */
export function scan(main: string, list: string, file: string, config: string): Contender {
  writeFileSync(config, `intel:\n  lists:\n    - path: ${JSON.stringify(list)}\n`);
  return {
    name: OURS,
    command: [process.execPath, main, 'scan', '--config', config, '--no-store', '--json', file],
    output: `${file}.scan.json`,
    version: [process.execPath, main, '--version'],
  };
}

/** The same with grep, which looks no further than the first match when nobody reads what it counts. */
export const grep = (list: string, file: string): Contender => ({
  name: 'grep',
  command: ['grep', '--count', '--fixed-strings', '--file', list, file],
  output: `${file}.grep.txt`,
  version: ['grep', '--version'],
});

/** Any line that holds a text of the list anywhere: it counts too much. */
export const ripgrep = (list: string, file: string): Contender => ({
  name: 'ripgrep',
  command: ['rg', '--count', '--fixed-strings', '--file', list, file],
  version: ['rg', '--version'],
});

function duckdb(sql: string): Contender {
  const script = join(import.meta.dirname, 'peers/duckdb.ts');
  return {
    name: 'DuckDB',
    command: [process.execPath, script, sql],
    version: [process.execPath, script, 'SELECT version()'],
  };
}

const text = (path: string): string => `'${path.replaceAll("'", "''")}'`;
const known = (list: string): string =>
  `known AS (SELECT column0 AS value FROM read_csv(${text(list)}, header = false, delim = '\\t', columns = {'column0': 'VARCHAR'}))`;
const ending = (name: string): string => `regexp_extract(${name}, '[^.]+\\.[^.]+$')`;

export const duckdbEve = (list: string, file: string): Contender =>
  duckdb(`WITH ${known(list)}, event AS (
    SELECT src_ip, dest_ip, coalesce(dns.rrname, tls.sni, http.hostname) AS name
    FROM read_json(${text(file)}, format = 'newline_delimited', columns = {
      src_ip: 'VARCHAR', dest_ip: 'VARCHAR', dns: 'STRUCT(rrname VARCHAR)', tls: 'STRUCT(sni VARCHAR)',
      http: 'STRUCT(hostname VARCHAR)'}))
  SELECT count(*) FROM event WHERE dest_ip IN (FROM known) OR src_ip IN (FROM known)
    OR ${ending('name')} IN (FROM known)`);

const columns = (n: number): string =>
  `{${Array.from({ length: n }, (_, i) => `'c${i}': 'VARCHAR'`).join(', ')}}`;
const tsv = (file: string, n: number): string =>
  `read_csv(${text(file)}, header = false, skip = 8, delim = '\\t', quote = '', columns = ${columns(n)})`;

export const duckdbConn = (list: string, file: string): Contender =>
  duckdb(
    `WITH ${known(list)} SELECT count(*) FROM ${tsv(file, 21)} WHERE c4 IN (FROM known) OR c2 IN (FROM known)`,
  );

export const duckdbDns = (list: string, file: string): Contender =>
  duckdb(
    `WITH ${known(list)} SELECT count(*) FROM ${tsv(file, 24)} WHERE ${ending('c9')} IN (FROM known)`,
  );

/** The names asked for in a query log of dnsmasq. */
export const duckdbDnsmasq = (list: string, file: string): Contender =>
  duckdb(`WITH ${known(list)}, line AS (
    SELECT regexp_extract(c0, 'query\\[[^ ]+ ([^ ]+) from', 1) AS name
    FROM read_csv(${text(file)}, header = false, delim = '\t', quote = '', columns = ${columns(1)}))
  SELECT count(*) FROM line WHERE ${ending('name')} IN (FROM known)`);
