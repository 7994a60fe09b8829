/** Writes the generated reference pages; with `--check` only says which are not current, and exits with 1. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apiPage } from './docs/api.ts';
import { cliPage } from './docs/cli.ts';
import {
  configurationDefaults,
  configurationPage,
  configurationSchema,
} from './docs/configuration.ts';
import { detectorsPage } from './docs/detectors.ts';
import { readmePage } from './docs/readme.ts';
import { dialects } from '../src/sources/wire/mining/index.ts';
import { dialectsPage } from '../src/sources/wire/mining/dialects-page.ts';
import { recordsPage } from './docs/records.ts';
import { situationPage } from './docs/situation.ts';
import { sourcesPage } from './docs/sources.ts';
import { witnessesPage } from './docs/witnesses.ts';
import { scanDocumentPage, scanDocumentSchema } from './docs/scan-document.ts';

/** Every generated file and what makes its text. */
const pages: Readonly<Record<string, () => string | Promise<string>>> = {
  'README.md': readmePage,
  'docs/reference/api.md': apiPage,
  'docs/reference/cli.md': cliPage,
  'docs/reference/configuration.md': configurationPage,
  'docs/reference/configuration.schema.json': configurationSchema,
  'docs/reference/detectors.md': detectorsPage,
  'docs/reference/dialects.md': () => dialectsPage(dialects),
  'docs/reference/records.md': recordsPage,
  'docs/reference/scan-document.md': scanDocumentPage,
  'docs/reference/scan-document.schema.json': scanDocumentSchema,
  'docs/reference/situation.md': situationPage,
  'docs/reference/sources.md': sourcesPage,
  'docs/reference/witnesses.md': witnessesPage,
  'src/config-defaults.json': configurationDefaults,
};

const root = new URL('../', import.meta.url);
const check = process.argv.includes('--check');
let stale = 0;

for (const [path, make] of Object.entries(pages)) {
  const file = fileURLToPath(new URL(path, root));
  const text = `${(await make()).trimEnd()}\n`;
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  stale++;
  if (check) console.log(`${path} is not what its source makes`);
  else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${path}`);
  }
}
process.exitCode = check && stale > 0 ? 1 : 0;
