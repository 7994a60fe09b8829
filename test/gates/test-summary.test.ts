/** The line CI reads counts what happened: also files that do not load and errors outside tests. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

function runTests(files: Readonly<Record<string, string>>): { status: number | null; out: string } {
  const folder = mkdtempSync(join(tmpdir(), 'davylamp-tests-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      resolve('node_modules/vitest/vitest.mjs'),
      'run',
      '--globals',
      `--root=${folder}`,
      `--reporter=${resolve('scripts/test-summary.mjs')}`,
    ],
    { encoding: 'utf8', cwd: folder, env: { ...process.env, VITEST: '' } },
  );
  rmSync(folder, { recursive: true });
  return { status, out: stdout };
}

test('passed, failed and skipped, with the reason of a skip', () => {
  const { status, out } = runTests({
    'a.test.js':
      "test('good', () => {}); test('bad', () => { throw new Error('x'); });" +
      "test('not here', (context) => context.skip('no captures'));",
    'b.test.js': "import './missing.js'; test('never', () => {});",
  });
  expect(out).toContain('a.test.js › not here: no captures');
  expect(out.trimEnd().split('\n').at(-1)).toBe('1 passed, 2 failed, 1 skipped');
  expect(status).not.toBe(0);
});

test('all well', () => {
  const { status, out } = runTests({ 'a.test.js': "test('good', () => {});" });
  expect(out.trimEnd().split('\n').at(-1)).toBe('1 passed, 0 failed');
  expect(status).toBe(0);
});

test('no test at all is no success', () => {
  const { status } = runTests({ 'a.test.js': "test.skip('later', () => {});" });
  expect(status).not.toBe(0);
});
