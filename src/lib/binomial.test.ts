import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { lnBinomialTail } from './binomial.ts';

/** By adding up all outcomes as fractions of whole numbers. */
function exactTail(k: number, n: number, numerator: number, denominator: number): number {
  let sum = 0n;
  let ways = 1n;
  for (let i = 0; i <= n; i++) {
    if (i > 0) ways = (ways * BigInt(n - i + 1)) / BigInt(i);
    if (i < k) continue;
    sum += ways * BigInt(numerator) ** BigInt(i) * BigInt(denominator - numerator) ** BigInt(n - i);
  }
  return Number((sum * 10n ** 18n) / BigInt(denominator) ** BigInt(n)) / 1e18;
}

describe('binomial tail', () => {
  test.prop([fc.integer({ min: 1, max: 60 }), fc.nat(60), fc.integer({ min: 1, max: 99 })])(
    'agrees with adding up',
    (n, some, percent) => {
      const k = Math.min(some, n);
      const exact = exactTail(k, n, percent, 100);
      expect(Math.exp(lnBinomialTail(k, n, percent / 100))).toBeCloseTo(exact, 9);
    },
  );

  test('tells the very unlikely apart', () => {
    expect(lnBinomialTail(1000, 1000, 1e-3)).toBeCloseTo(1000 * Math.log(1e-3), 6);
    expect(lnBinomialTail(500, 1000, 0.1)).toBeLessThan(-500);
    expect(lnBinomialTail(0, 10, 0.5)).toBe(0);
    expect(lnBinomialTail(11, 10, 0.5)).toBe(Number.NEGATIVE_INFINITY);
    expect(lnBinomialTail(3, 10, 0)).toBe(Number.NEGATIVE_INFINITY);
  });
});
