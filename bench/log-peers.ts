/** The programs logs are matched with beside Davylamp, each told the same list and asked which hosts had to do with it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainQueries, quickestQueries, type DuckdbLog } from './log-queries.ts';
import type { Contender } from './measure.ts';
import { OURS } from './packets.ts';

/** `counts`: it prints how many hosts there are, which is held against the truth. */
export interface Answering extends Contender {
  readonly counts?: 'hosts';
}

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
export const grep = (list: string, file: string): Answering => ({
  name: 'grep',
  command: ['grep', '--count', '--fixed-strings', '--file', list, file],
  output: `${file}.grep.txt`,
  version: ['grep', '--version'],
});

/** Any line that holds a text of the list anywhere: it counts too much. */
export const ripgrep = (list: string, file: string): Answering => ({
  name: 'ripgrep',
  command: ['rg', '--count', '--fixed-strings', '--file', list, file],
  version: ['rg', '--version'],
});

export const jsonParse = (list: string, file: string): Answering => ({
  name: 'JSON.parse',
  command: [process.execPath, join(import.meta.dirname, 'peers/parse-each-line.ts'), list, file],
  output: `${file}.parse.txt`,
  version: [process.execPath, '--version'],
  counts: 'hosts',
});

export const jq = (list: string, file: string): Answering => {
  const program = join(import.meta.dirname, 'peers/eve.jq');
  return {
    name: 'jq',
    command: ['jq', '--null-input', '--rawfile', 'list', list, '--from-file', program, file],
    output: `${file}.jq.txt`,
    version: ['jq', '--version'],
    counts: 'hosts',
  };
};

const duckdb =
  (name: string, queries: typeof plainQueries) =>
  (log: DuckdbLog, list: string, file: string, shortest: number): Answering => {
    const script = join(import.meta.dirname, 'peers/duckdb.ts');
    return {
      name,
      command: [process.execPath, script, queries[log](list, file, shortest)],
      output: `${file}.${name.replaceAll(' ', '-')}.txt`,
      version: [process.execPath, script, 'SELECT version()'],
      counts: 'hosts',
    };
  };

/** DuckDB asked in plain SQL, and in the quickest form we found. */
export const duckdbs = (
  log: DuckdbLog,
  list: string,
  file: string,
  shortest: number,
): Answering[] =>
  [duckdb('DuckDB', plainQueries), duckdb('DuckDB by hand', quickestQueries)].map((ask) =>
    ask(log, list, file, shortest),
  );
