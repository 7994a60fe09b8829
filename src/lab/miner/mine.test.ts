import { describe, expect, test } from 'vitest';
import { createRng } from '../../lib/rng.ts';
import { dialects } from './index.ts';
import { mine } from './mine.ts';

describe('mine', () => {
  test.each(Object.entries(dialects))(
    '%s: says difficulties of the work it means',
    (_, dialect) => {
      const wanted = dialect.typical.hashRate * 15;
      expect(dialect.difficulty(wanted).work / wanted).toBeCloseTo(1, 1);
    },
  );

  test.each(Object.entries(dialects))(
    '%s: is the same for the same seed, and in order',
    (_, dialect) => {
      const plan = { dialect, start: 1e12, seconds: 300 };
      const session = mine(plan, createRng(5));
      expect(mine(plan, createRng(5))).toEqual(session);
      expect(
        session.lines.every(({ time }, i) => i === 0 || time >= session.lines[i - 1]!.time),
      ).toBe(true);
      expect(session.truth.submitted).toBe(session.truth.accepted + session.truth.rejected);
    },
  );

  test('shares come as often as the hash rate makes them', () => {
    const plan = {
      dialect: dialects.xmrig,
      start: 0,
      seconds: 600,
      hashRate: 5000,
      reviewSeconds: 0,
    };
    const { work } = dialects.xmrig.difficulty(5000 * 15);
    const sessions = Array.from({ length: 400 }, (_, seed) => mine(plan, createRng(seed)).truth);
    const shares = sessions.reduce((sum, { submitted }) => sum + submitted, 0);
    const expected = (400 * 600 * 5000) / work;
    // Four standard deviations of a Poisson count.
    expect(Math.abs(shares - expected)).toBeLessThan(4 * Math.sqrt(expected));
  });
});
