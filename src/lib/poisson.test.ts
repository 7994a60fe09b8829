import { expect, test } from 'vitest';
import { fc, test as property } from '@fast-check/vitest';
import {
  gammaP,
  gammaQuantile,
  logGamma,
  normalQuantile,
  poissonInterval,
  weightedPoissonInterval,
} from './poisson.ts';

test('log gamma agrees with factorials and with Γ(1/2) = √π', () => {
  expect(logGamma(1)).toBeCloseTo(0, 13);
  expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 11);
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12);
  expect(logGamma(0.1)).toBeCloseTo(2.252712651734206, 11);
});

test('P(1, x) is the exponential distribution', () => {
  for (const x of [0.01, 0.5, 1, 3, 20]) expect(gammaP(1, x)).toBeCloseTo(1 - Math.exp(-x), 13);
});

/** Quantiles of chi-square as any table prints them: [probability, degrees of freedom, value]. */
const chiSquare = [
  [0.95, 1, 3.841459],
  [0.975, 2, 7.377759],
  [0.025, 2, 0.050636],
  [0.025, 10, 3.246973],
  [0.975, 10, 20.483177],
  [0.05, 30, 18.492661],
  [0.995, 100, 140.169489],
] as const;

test.each(chiSquare)('chi-square %f quantile, %i degrees of freedom', (p, k, value) => {
  expect(2 * gammaQuantile(p, k / 2)).toBeCloseTo(value, 5);
});

test('normal quantiles', () => {
  expect(normalQuantile(0.975)).toBeCloseTo(1.959964, 5);
  expect(normalQuantile(0.5)).toBeCloseTo(0, 5);
  expect(normalQuantile(0.001)).toBeCloseTo(-3.090232, 5);
});

/** Garwood's exact 95 % limits as printed in tables: [count, low, high]. */
const garwood = [
  [0, 0, 3.689],
  [1, 0.0253, 5.572],
  [2, 0.2422, 7.225],
  [5, 1.6235, 11.668],
  [10, 4.7954, 18.39],
  [20, 12.2165, 30.888],
  [50, 37.1108, 65.9185],
  [100, 81.3639, 121.6273],
] as const;

test.each(garwood)('exact interval of %i events', (count, low, high) => {
  const interval = poissonInterval(count);
  expect(interval.low).toBeCloseTo(low, 3);
  expect(interval.high).toBeCloseTo(high, 2);
});

test('the two ways of large shapes meet', () => {
  expect(gammaQuantile(0.975, 1_000_001) / gammaQuantile(0.975, 999_999)).toBeCloseTo(1.000002, 8);
});

property.prop([
  fc.integer({ min: 0, max: 5000 }),
  fc.double({ min: 1e-3, max: 1e15, noNaN: true }),
])('equal weights give the exact interval, scaled', (count, weight) => {
  const exact = poissonInterval(count);
  const sum = weightedPoissonInterval(count * weight, count * weight * weight, weight);
  expect(sum.low / weight).toBeCloseTo(exact.low, 6);
  expect(sum.high / weight).toBeCloseTo(exact.high, 6);
});

property.prop([
  fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }),
  fc.double({ min: 0.5, max: 1e5, noNaN: true }),
])('the quantile is the inverse of the distribution', (p, a) => {
  expect(gammaP(a, gammaQuantile(p, a))).toBeCloseTo(p, 8);
});
