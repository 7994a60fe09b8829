/** data/manifest.json: what every shipped data file is, where it comes from and under what licence. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface DataSource {
  readonly name: string;
  readonly url: string;
  /** Version or snapshot date of what was read, `YYYY-MM-DD` where it has one. */
  readonly version: string;
  /** SPDX expression, or the licence's own name. */
  readonly licence: string;
  /** The notice its licence asks to keep. */
  readonly attribution: string;
}

export interface DataFile {
  /** Path under data/. */
  readonly file: string;
  /** Short name by which the program speaks of it. */
  readonly name: string;
  readonly title: string;
  /** Script that made it, or `hand`. */
  readonly made_by: string;
  /** State of the facts in it, `YYYY-MM-DD`. */
  readonly date: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly sources: readonly DataSource[];
}

export const dataDir = new URL('../../data/', import.meta.url).pathname;
const path = join(dataDir, 'manifest.json');

/** All files, in order of their path. */
export function readManifest(): DataFile[] {
  if (!existsSync(path)) return [];
  return (JSON.parse(readFileSync(path, 'utf8')) as { files: DataFile[] }).files;
}

/** Size and digest of a file as it lies there now. */
function measure(file: string): { readonly bytes: number; readonly sha256: string } {
  const bytes = readFileSync(join(dataDir, file));
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Writes down a file just made, in place of what was known of it. */
export function record(entry: Omit<DataFile, 'bytes' | 'sha256'>): void {
  const made = { ...entry, ...measure(entry.file) };
  const files = [...readManifest().filter(({ file }) => file !== entry.file), made];
  files.sort((a, b) => (a.file < b.file ? -1 : 1));
  writeFileSync(path, `${JSON.stringify({ schema: 1, files }, null, 2)}\n`);
  console.log(`${entry.file}: ${entry.rows} rows, ${made.bytes} bytes`);
}
