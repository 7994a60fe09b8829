/** docs/reference/errors.md and the table of errors say the same, both ways. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errors } from '../../src/model/error.ts';

const rows = readFileSync('docs/reference/errors.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

test('every error is documented as it is, and no other', () => {
  const documented = rows.map(([, code, exit, meaning]) => [code, exit, meaning].join(' '));
  const real = Object.entries(errors).map(
    ([code, { exit, message }]) => `\`${code}\` ${exit} ${message}`,
  );
  expect(documented.toSorted()).toEqual(real.toSorted());
});

test('every error says what to do', () => {
  for (const [, code, , , remedy = ''] of rows) expect(remedy.length, code).toBeGreaterThan(10);
});

test('the help of the program lists every exit status', () => {
  const help = readFileSync('docs/reference/cli.md', 'utf8');
  for (const { exit } of Object.values(errors))
    expect(help).toMatch(new RegExp(`^ .*\\b${exit}  `, 'm'));
});
