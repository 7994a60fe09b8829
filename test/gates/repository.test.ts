/** Habits of the repository that no linter knows: links that lead somewhere, sizes of files, words that stay out. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const sources = globSync('src/**/*.ts');
const code = globSync('{src,test,bench,scripts,bin}/**/*.{ts,mjs}');
const texts = [
  ...code,
  ...globSync(['*.md', 'docs/**/*.md', 'config/**/*', '.ci/run', '*.json', '.*.json'], {
    withFileTypes: false,
  }),
].filter((file) => file !== 'package-lock.json');

/** Lines that are code: neither empty nor comment. */
function codeLines(file: string): number {
  const text = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return text.split('\n').filter((line) => !/^\s*(\/\/.*)?$/.test(line)).length;
}

test('files are small: half under 100 lines of code, nine in ten under 320', () => {
  const sizes = sources
    .filter((file) => !file.endsWith('.test.ts'))
    .map(codeLines)
    .sort((a, b) => a - b);
  expect(sizes.length).toBeGreaterThan(20);
  expect(sizes[Math.floor(sizes.length * 0.5)]).toBeLessThan(100);
  expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThan(320);
});

test('every file of code says in its first lines what it is', () => {
  const silent = sources.filter(
    (file) => !file.endsWith('.test.ts') && !/^(#!.*\n)?\/\*\*/.test(readFileSync(file, 'utf8')),
  );
  expect(silent).toEqual([]);
});

const forbidden: Readonly<Record<string, RegExp>> = {
  'work left undone': /\b(TODO|FIXME|XXX|HACK)\b/,
  'a path of one machine': /(^|[\s"'`(=])\/(home|root|work|Users)\/[\w.]/m,
  'a neighbour other than the capture corpus': /\.\.\/shared\/(?!captures)/,
  'a test that runs alone': /\b(describe|test|it)\.only\(/,
};

test.each(Object.entries(forbidden))('no text has %s', (what, pattern) => {
  const found = texts.filter((file) => {
    const text = readFileSync(file, 'utf8');
    return file !== 'test/gates/repository.test.ts' && pattern.test(text);
  });
  expect(found, what).toEqual([]);
});

test('links between documents lead somewhere', () => {
  const dead = globSync(['*.md', 'docs/**/*.md']).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !existsSync(join(dirname(file), target)))
      .map((target) => `${file} → ${target}`),
  );
  expect(dead).toEqual([]);
});
