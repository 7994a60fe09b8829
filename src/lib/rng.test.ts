import { describe, expect, test } from 'vitest';
import { createRng } from './rng.ts';

const mean = (values: readonly number[]): number =>
  values.reduce((a, b) => a + b, 0) / values.length;
const draw = (n: number, from: () => number): number[] => Array.from({ length: n }, from);

describe('rng', () => {
  test('gives the same sequence for the same seed, on every machine', () => {
    const rng = createRng(42);
    expect([rng.int(1000), rng.hex(12), rng.between(1, 6), rng.text(4, 'abc')])
      .toMatchInlineSnapshot(`
      [
        906,
        "08a5b274c17a",
        6,
        "baaa",
      ]
    `);
    expect(draw(20, createRng(1).float)).toEqual(draw(20, createRng(1).float));
    expect(draw(20, createRng(1).float)).not.toEqual(draw(20, createRng(2).float));
  });

  test('forks do not depend on what was drawn before, and differ by label', () => {
    const used = createRng(7);
    draw(100, used.float);
    expect(used.fork('a').hex(16)).toBe(createRng(7).fork('a').hex(16));
    expect(used.fork('a').hex(16)).not.toBe(used.fork('b').hex(16));
  });

  test('distributions have their means', () => {
    const rng = createRng(3);
    expect(mean(draw(20_000, rng.float))).toBeCloseTo(0.5, 1);
    expect(mean(draw(20_000, () => rng.exponential(8))) / 8).toBeCloseTo(1, 1);
    expect(mean(draw(20_000, () => rng.pareto(2, 3))) / 3).toBeCloseTo(1, 1);
    expect(Math.min(...draw(1000, () => rng.between(3, 5)))).toBe(3);
  });
});
