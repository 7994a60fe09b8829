/** Writes data/manifest.json: what each shipped table is made of, when, under which licence, and its checksum. Run after
 * any other script of this folder. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sources } from './sources.ts';

const data = join(import.meta.dirname, '..', '..', 'data');

function rowsIn(file: string): number {
  const bytes = readFileSync(join(data, file));
  const plain = file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  if (file.includes('.bin')) return plain.readUInt32LE(8);
  return plain.toString().trimEnd().split('\n').length - 1;
}

const files = sources.map((source) => ({
  ...source,
  rows: rowsIn(source.file),
  sha256: createHash('sha256').update(readFileSync(join(data, source.file))).digest('hex'),
}));
writeFileSync(join(data, 'manifest.json'), `${JSON.stringify({ files }, null, 2)}\n`);
