import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { bar, segments, track } from './bar.ts';

test('bars in eighths', () => {
  expect([0, 0.001, 0.5, 0.55, 1].map((share) => bar(share, 8))).toEqual([
    '',
    '▏',
    '████',
    '████▍',
    '████████',
  ]);
});

test.prop([
  fc.array(fc.nat(1000), { minLength: 3, maxLength: 3 }),
  fc.integer({ min: 3, max: 40 }),
])('parts fit, and none that exists vanishes', (parts, width) => {
  const most = parts.reduce((a, b) => a + b, 0);
  const widths = segments(parts, most, width);
  expect(widths.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(width);
  parts.forEach((n, i) => expect((widths[i] ?? 0) > 0).toBe(n > 0));
});

test.prop([
  fc.nat(1000),
  fc.nat(1000),
  fc.nat(1000),
  fc.nat(1000),
  fc.integer({ min: 1, max: 60 }),
])('a track is as wide as asked and always marks something', (a, b, c, d, width) => {
  const [start = 0, from = 0, to = 0, end = 0] = [a, b, c, d].sort((x, y) => x - y);
  const { before, on, after } = track(from, to, start, end, width);
  expect((before + on + after).length).toBe(width);
  expect(on.length).toBeGreaterThan(0);
});
