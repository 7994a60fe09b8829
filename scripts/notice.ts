/** Writes NOTICE from data/manifest.json; `--check` only says whether it is current (exit 1 when not). */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface File {
  readonly file: string;
  readonly what: string;
  readonly origin: string;
  readonly url: string;
  readonly date: string;
  readonly licence: string;
  readonly attribution: string;
  readonly rows: number;
}

const root = join(import.meta.dirname, '..');
const { files } = JSON.parse(readFileSync(join(root, 'data', 'manifest.json'), 'utf8')) as {
  files: File[];
};

const section = (f: File): string =>
  [
    `data/${f.file} (${f.rows.toLocaleString('en')} rows, edition of ${f.date})`,
    `  ${f.what}`,
    `  Origin: ${f.origin}`,
    ...f.url
      .split(' ')
      .filter((u) => u !== '')
      .map((u) => `  ${u}`),
    `  Licence: ${f.licence}`,
    ...(f.attribution === '' ? [] : [`  ${f.attribution}`]),
  ].join('\n');

const notice = `Davylamp
Licensed under the Apache License, Version 2.0 (see LICENSE).

This product ships data of others, each under its own licence. Every file can be left out or replaced.

${files.map(section).join('\n\n')}
`;

const path = join(root, 'NOTICE');
if (process.argv.includes('--check')) {
  let current = '';
  try {
    current = readFileSync(path, 'utf8');
  } catch {
    // Reported as stale below.
  }
  if (current !== notice) {
    console.error('NOTICE is not current: node scripts/notice.ts');
    process.exitCode = 1;
  }
} else writeFileSync(path, notice);
