/** Where compiled code is kept from run to run. It is run as it is found, so nobody else may have put it there. */
import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'davylamp-home-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function run(env: NodeJS.ProcessEnv): void {
  const { NODE_COMPILE_CACHE: _, XDG_CACHE_HOME: __, ...rest } = process.env;
  const { status, stdout } = spawnSync(process.execPath, ['bin/davylamp.mjs', '--version'], {
    encoding: 'utf8',
    env: { ...rest, TMPDIR: home, HOME: home, ...env },
  });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+/);
  // The folder that Node would take by itself is everybody's.
  expect(existsSync(join(home, 'node-compile-cache'))).toBe(false);
}

test('the user’s own cache folder, which nobody else may read', () => {
  run({});
  expect(statSync(join(home, '.cache/davylamp')).mode & 0o777).toBe(0o700);
});

test('where caches are said to lie', () => {
  const caches = join(home, 'caches');
  mkdirSync(caches);
  run({ XDG_CACHE_HOME: caches });
  expect(existsSync(join(caches, 'davylamp'))).toBe(true);
  run({ NODE_COMPILE_CACHE: join(home, 'named') });
  expect(existsSync(join(home, 'named'))).toBe(true);
  expect(existsSync(join(home, '.cache'))).toBe(false);
});

test('nowhere, for a program without a home', () => run({ HOME: '' }));

test.skipIf(process.getuid?.() !== 0)('nowhere, for root with the home of another user', () => {
  chownSync(home, 65_534, 65_534);
  run({});
  expect(existsSync(join(home, '.cache'))).toBe(false);
});
