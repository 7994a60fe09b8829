/** Filters and addresses are one another's mirror. */
import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import {
  FILTER_NAMES,
  filtersFromQuery,
  filtersToQuery,
  lastDays,
} from '../../console/src/state/filters.ts';

const filters = fc.record(
  Object.fromEntries(FILTER_NAMES.map((name) => [name, fc.string({ minLength: 1 })])),
  { requiredKeys: [] },
);

test.prop([filters])('filters survive the address bar', (given) => {
  expect(filtersFromQuery(filtersToQuery(given))).toEqual(given);
});

test.prop([fc.string()])('any address opens', (text) => {
  const read = filtersFromQuery(text);
  expect(filtersFromQuery(filtersToQuery(read))).toEqual(read);
});

test('the last days end today and are as many as asked for', () => {
  expect(lastDays(7, Date.parse('2026-11-25T12:00:00Z'))).toEqual({
    from: '2026-11-19',
    to: '2026-11-25',
  });
});
