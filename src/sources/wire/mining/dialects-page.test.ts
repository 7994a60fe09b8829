import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dialectsPage } from './dialects-page.ts';
import { dialects } from './index.ts';

test('the reference page is what the dialects make', () => {
  const page = new URL('../../../../docs/reference/dialects.md', import.meta.url);
  expect(readFileSync(page, 'utf8')).toBe(`${dialectsPage(dialects).trimEnd()}\n`);
});

test('names are kebab-case, and each is there once', () => {
  const names = dialects.map(({ name }) => name);
  expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
  for (const { refines } of dialects) expect(names).toEqual(expect.arrayContaining([...refines]));
});
