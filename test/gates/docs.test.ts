/** The check of generated pages sees a page that is not current. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, appendFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

test('generated pages are current, and a change in one is found', () => {
  const copy = mkdtempSync(join(tmpdir(), 'davylamp-docs-'));
  for (const part of ['src', 'scripts', 'docs', 'README.md', 'package.json'])
    cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  symlinkSync(resolve('data'), join(copy, 'data'));
  const check = () =>
    spawnSync(process.execPath, ['scripts/docs.ts', '--check'], { cwd: copy, encoding: 'utf8' });
  expect(check()).toMatchObject({ stdout: '', status: 0 });
  appendFileSync(join(copy, 'docs/reference/records.md'), 'Not from the source.\n');
  expect(check()).toMatchObject({
    stdout: 'docs/reference/records.md is not what its source makes\n',
    status: 1,
  });
  rmSync(copy, { recursive: true, force: true });
});
