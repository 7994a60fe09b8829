/** The line CI reads counts what happened: also files that do not load and errors outside tests. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
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
      "test('not here', (context) => context.skip('no captures'));" +
      "test('nor here', (context) => context.skip('no captures')); test.todo('later');",
    'b.test.js': "import './missing.js'; test('never', () => {});",
  });
  expect(out).toBe(
    [
      '',
      'Skipped: 3',
      '  2 × a.test.js: no captures',
      '  1 × a.test.js: to do',
      '',
      '1 passed, 2 failed',
      '',
    ].join('\n'),
  );
  expect(status).not.toBe(0);
});

test('all well', () => {
  const { status, out } = runTests({ 'a.test.js': "test('good', () => {});" });
  expect(out).toBe('\n1 passed, 0 failed\n');
  expect(status).toBe(0);
});

test('no test at all is no success', () => {
  const { status } = runTests({ 'a.test.js': "test.skip('later', () => {});" });
  expect(status).not.toBe(0);
});

/** What `.ci/run` prints and answers in a project whose steps are these. */
function runSteps(scripts: Readonly<Record<string, string>>): {
  status: number | null;
  out: string;
} {
  const folder = mkdtempSync(join(tmpdir(), 'davylamp-ci-'));
  const files = {
    'package.json': JSON.stringify({ scripts: { check: 'true', build: 'true', ...scripts } }),
    'dist/main.js': '',
    'bin/davylamp.mjs': '#!/bin/sh\necho davylamp scan\n',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text, { mode: 0o755 });
  }
  mkdirSync(join(folder, '.ci'));
  copyFileSync(resolve('.ci/run'), join(folder, '.ci/run'));
  const { status, stdout } = spawnSync('bash', [join(folder, '.ci/run')], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return { status, out: stdout };
}

test('CI adds steps to tests, and says what was skipped before its last line', () => {
  const skips = 'Skipped: 2\n  2 × a.test.js: no captures\n';
  const told = (failed: number): string =>
    `printf '\\n%s\\n%s\\n' '${skips}' '5 passed, ${failed} failed'`;
  const well = runSteps({ test: told(0) });
  expect(well.out.endsWith(`\n\n${skips}\n8 passed, 0 failed\n`)).toBe(true);
  expect(well.status).toBe(0);
  const ill = runSteps({ test: `${told(1)}; exit 1`, build: 'exit 2' });
  expect(ill.out.endsWith(`\n\n${skips}\n7 passed, 2 failed\n`)).toBe(true);
  expect(ill.status).toBe(1);
  const none = runSteps({ test: "echo '5 passed, 0 failed'" });
  expect(none.out).not.toContain('Skipped');
  expect(none.out.endsWith('\n8 passed, 0 failed\n')).toBe(true);
});
