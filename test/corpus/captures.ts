/** Finds the labelled corpus beside the repository; tests that read it say so when it is not there. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The corpus folder: `DAVYLAMP_CAPTURES`, else `../shared/captures` beside the repository. */
export const corpus = resolve(
  process.env['DAVYLAMP_CAPTURES'] ??
    resolve(import.meta.dirname, '..', '..', '..', 'shared', 'captures'),
);

export const hasCorpus = existsSync(resolve(corpus, 'MANIFEST.tsv'));
/** Why tests that need the corpus are skipped. */
export const noCorpus = 'no labelled corpus beside the repository; set DAVYLAMP_CAPTURES';

export interface Labelled {
  readonly file: string;
  readonly path: string;
  readonly label: string;
  readonly description: string;
  readonly hosts: readonly string[];
}

/** Packet captures of the manifest. */
export function labelledCaptures(): Labelled[] {
  if (!hasCorpus) return [];
  return readFileSync(resolve(corpus, 'MANIFEST.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .filter(([file = '']) => /\.pcap(ng)?$/.test(file) && !file.includes('/netflow/'))
    .map(([file = '', label = '', description = '', hosts = '']) => ({
      file,
      path: resolve(corpus, file),
      label,
      description,
      hosts: hosts === 'none' ? [] : hosts.split(','),
    }));
}
