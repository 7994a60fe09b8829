import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { editDistance, nearest } from './nearest.ts';

test('finds what was meant and stays silent when nothing is near', () => {
  const words = ['observer', 'store', 'memory', 'flows', 'lang'];
  expect(nearest('observr', words)).toBe('observer');
  expect(nearest('sotre', words)).toBe('store');
  expect(nearest('LANG', words)).toBe('lang');
  expect(nearest('kubernetes', words)).toBeUndefined();
  expect(nearest('x', [])).toBeUndefined();
});

test.prop([fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 })])(
  'distance is symmetric, zero only for equal words, at most the longer one',
  (a, b) => {
    const d = editDistance(a, b);
    expect(d).toBe(editDistance(b, a));
    expect(d === 0).toBe(a === b);
    expect(d).toBeLessThanOrEqual(Math.max(a.length, b.length));
  },
);
