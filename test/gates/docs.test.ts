/** Pages say what is: generated ones are held against their source, and commands that a page shows against the program. */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { expect, test } from 'vitest';
import { programOfHelp } from '../../scripts/docs/cli.ts';

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

/** Words of the command lines in the code of a page, up to a pipe, a redirection, a remark or a further command. */
function commandLines(page: string): string[][] {
  const code = page.match(/```[^]*?```|`[^`\n]+`/g) ?? [];
  const lines = code.flatMap((one) => one.replaceAll('`', '').replaceAll('\\\n', ' ').split('\n'));
  return lines.flatMap((line) =>
    Array.from(
      line.matchAll(/(?:^|\s)(?:\S*\/)?davylamp(?:\.mjs)?\s+(?=[a-z-]+(?:\s|$))([^|>;&#]+)/g),
      ([, words]) => words!.trim().split(/\s+/),
    ),
  );
}

/** What in a command line the program does not know, or undefined. */
function unknownIn(program: Command, words: readonly string[]): string | undefined {
  let command = program;
  for (const word of words) {
    const [name = ''] = word.split('=');
    const below = command.commands.find((one) => one.name() === word);
    if (below !== undefined) command = below;
    else if (command === program && !word.startsWith('-')) return word;
    else if (/^--?[a-z]/i.test(word) && !knows(command, name)) return name;
  }
  return undefined;
}

const knows = (command: Command, flag: string): boolean =>
  ['-h', '--help'].includes(flag) ||
  command.options.some(({ short, long }) => short === flag || long === flag);

test('commands in pages exist, with every option', async () => {
  const program = await programOfHelp();
  const pages = ['README.md', ...globSync('docs/**/*.md')];
  const wrong = pages.flatMap((page) =>
    commandLines(readFileSync(page, 'utf8')).flatMap((words) => {
      const unknown = unknownIn(program, words);
      return unknown === undefined ? [] : [`${page}: ${unknown} in davylamp ${words.join(' ')}`];
    }),
  );
  expect(wrong).toEqual([]);
  const shown = commandLines('`davylamp hosts --by-age 3` ```\nbin/davylamp.mjs mine\n```');
  expect(shown.map((words) => unknownIn(program, words))).toEqual(['--by-age', 'mine']);
});
