/** Tables as the compile scripts read and write them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseTsv, type TsvRow } from '../../src/lib/tsv.ts';

export type { TsvRow } from '../../src/lib/tsv.ts';

/** Rows of a table, plain or gzip. */
export function readTsv(path: string): TsvRow[] {
  const bytes = readFileSync(path);
  return parseTsv((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
}

/** Writes rows under a header of the given names. */
export function writeTsv(path: string, names: readonly string[], rows: readonly TsvRow[]): void {
  const lines = rows.map((row) => names.map((name) => row[name] ?? '').join('\t'));
  writeFileSync(path, `${[names.join('\t'), ...lines].join('\n')}\n`);
}
