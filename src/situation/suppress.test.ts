import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suppress } from './suppress.ts';

const rows = fc.array(fc.record({ key: fc.string(), hosts: fc.nat(20), mining: fc.nat(20) }));

test('no number of a row of one to four hosts is told, and all others are', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const told = suppress(given, { adds_up: false });
      expect(told.map(({ key }) => key)).toEqual(given.map(({ key }) => key));
      for (const [i, row] of told.entries()) {
        const { hosts } = given[i]!;
        expect(row.suppressed).toBe(hosts > 0 && hosts < 5);
        if (row.suppressed) expect([row.hosts, row.mining]).toEqual([null, null]);
        else expect(row).toMatchObject(given[i]!);
      }
    }),
  );
});

test('a withheld row cannot be reckoned from a total: never is it the only one', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const withheld = suppress(given, { adds_up: true }).filter((row) => row.suppressed);
      const some = given.filter(({ hosts }) => hosts > 0);
      if (some.length > 1) expect(withheld).not.toHaveLength(1);
    }),
  );
  const [a, b, c] = [9, 3, 6].map((hosts) => ({ key: `${hosts}`, hosts }));
  expect(suppress([a!, b!, c!], { adds_up: true }).map((row) => row.hosts)).toEqual([
    9,
    null,
    null,
  ]);
});
