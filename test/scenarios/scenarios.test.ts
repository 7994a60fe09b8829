/** Golden scenarios: every folder here makes its own captures, which the whole pipeline reads; expect.yaml says what must come out. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { scan } from '../../src/app.ts';
import { bareSchema } from '../../src/whole-schema.ts';
import { differences, expectation } from './expectation.ts';

interface Scenario {
  /** Writes the captures into the folder. */
  readonly make: (folder: string) => void;
}

const here = import.meta.dirname;
const out = mkdtempSync(join(tmpdir(), 'davylamp-scenarios-'));
afterAll(() => rmSync(out, { recursive: true }));

const names = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('scenario', () => {
  test.each(names)('%s', async (name) => {
    const wanted = expectation.parse(
      parse(readFileSync(join(here, name, 'expect.yaml'), 'utf8'), { merge: true }),
    );
    const folder = mkdtempSync(join(out, `${name}-`));
    const { make } = (await import(`./${name}/make.ts`)) as Scenario;
    make(folder);
    const result = await scan({
      inputs: [folder],
      store: false,
      config: bareSchema.parse({}),
      lang: 'en',
      lenient: wanted.lenient,
    });
    expect(differences(wanted, result.document)).toEqual([]);
    const broken = [...new Set(result.broken.map(({ file }) => basename(file)))].sort();
    if (wanted.broken !== undefined) expect(broken).toEqual([...wanted.broken].sort());
    else expect(broken).toEqual([]);
  });
});
