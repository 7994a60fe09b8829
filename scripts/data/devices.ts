/** Writes down data/devices.tsv, which is edited by hand from makers' data sheets and published measurements: run after each change. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTsv } from '../../src/lib/tsv.ts';
import { dataDir, record } from './manifest.ts';
import { ownWork } from './sources.ts';

record({
  file: 'devices.tsv',
  name: 'devices',
  title: 'Mining devices: hashes a second and watts, by what makers and published measurements say',
  made_by: 'hand',
  date: '2026-11-25',
  rows: parseTsv(readFileSync(join(dataDir, 'devices.tsv'), 'utf8')).length,
  sources: [ownWork],
});
