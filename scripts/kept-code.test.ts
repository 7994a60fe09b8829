/** Compiled code that one run keeps for the next: which runs keep it, and that nothing depends on it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'davylamp-kept-'));
  writeFileSync(
    join(folder, 'part.code.js'),
    `(function (n) { 'use strict'; function called(n) { return n + 1; } return called(n); })`,
  );
  const helper = pathToFileURL('scripts/kept-code.js').href;
  writeFileSync(
    join(folder, 'program.mjs'),
    `import { evaluate } from '${helper}';
     console.log(evaluate('${join(folder, 'part.code.js')}')(41));
     process.exit(Number(process.argv[3] ?? 0));`,
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the program; what it printed. */
function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'program.mjs'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'cache'), ...env },
  });
  return stdout + stderr;
}

/** Names of the files of kept code, with what is in them. */
const kept = (): ReadonlyMap<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.includes('part.code.js-'))
      .map((name) => [name.replace(/.*part/, 'part'), readFileSync(join(folder, name))]),
  );

test('the first run of each command keeps its code, and the next takes it', () => {
  expect(run(['scan'])).toBe('42\n');
  const first = kept();
  expect([...first.keys()]).toEqual(['part.code.js-scan']);
  expect(run(['scan'])).toBe('42\n');
  expect(kept()).toEqual(first);
  expect(run(['hosts'])).toBe('42\n');
  expect([...kept().keys()].toSorted()).toEqual(['part.code.js-hosts', 'part.code.js-scan']);
});

test('a run that fails keeps nothing, nor does one where Node keeps nothing', () => {
  expect(run(['scan', '2'])).toBe('42\n');
  expect(run(['scan'], { NODE_DISABLE_COMPILE_CACHE: '1' })).toBe('42\n');
  expect([...kept().keys()]).toEqual([]);
});

test.each([
  ['nothing', (): Buffer => Buffer.alloc(0)],
  ['half of it', (code: Buffer): Buffer => code.subarray(0, code.length >> 1)],
  ['code of something else', (code: Buffer): Buffer => Buffer.alloc(code.length, 7)],
])('where the file holds %s, it is compiled and kept again', (_, spoil) => {
  run(['scan']);
  const [name, code] = [...kept()][0]!;
  const file = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((one) =>
    one.endsWith(name),
  )!;
  const spoiled = spoil(code);
  writeFileSync(join(folder, file), spoiled);
  expect(run(['scan'])).toBe('42\n');
  const again = kept().get(name)!;
  expect(again).toHaveLength(code.length);
  expect(again).not.toEqual(spoiled);
});

test('a run that took much longer keeps its code in place of that of a short one', () => {
  run(['scan']);
  const [name, code] = [...kept()][0]!;
  const file = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((one) =>
    one.endsWith(name),
  )!;
  // As if it were of a run of a tenth of a millisecond.
  const short = Buffer.from(code);
  short.writeDoubleLE(0.1);
  writeFileSync(join(folder, file), short);
  run(['scan']);
  expect(kept().get(name)!.readDoubleLE()).toBeGreaterThan(1);
});
