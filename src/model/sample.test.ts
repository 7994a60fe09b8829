import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { MOST_MESSAGES, sampleOf } from './sample.ts';

const HOUR = { time: 3_600_000, end_time: 7_199_999 };

const times = fc
  .array(fc.integer({ min: 0, max: 9_000_000 }), { maxLength: 2000 })
  .map((list) => list.toSorted((a, b) => a - b));

test.prop([times, times])('a sample is of its hour, bounded, and of the newest', (all, blocks) => {
  const sizes = all.map((_, i) => (i % 2 === 0 ? i + 1 : -i));
  const sample = sampleOf({ times: all, sizes, blocks, window: { from: 0, to: 900 } }, HOUR);
  const inHour = all.filter((time) => time >= HOUR.time && time <= HOUR.end_time);
  if (sample === null) {
    expect(inHour).toEqual([]);
    return;
  }
  const kept = sample.times.map((time) => time + sample.start);
  expect(kept).toEqual(inHour.slice(-MOST_MESSAGES));
  expect(sample.sizes).toEqual(
    kept.length === 0
      ? []
      : sizes.slice(
          all.lastIndexOf(kept.at(-1)!) + 1 - kept.length,
          all.lastIndexOf(kept.at(-1)!) + 1,
        ),
  );
  for (const moment of [...sample.times, ...sample.blocks]) {
    expect(moment).toBeGreaterThanOrEqual(0);
    expect(moment).toBeLessThanOrEqual(sample.length);
  }
});

test('what only messages of the server were kept of has no sizes', () => {
  expect(sampleOf({ times: [3_600_500] }, HOUR)).toEqual({
    start: 3_600_000,
    length: 3_599_999,
    times: [500],
    sizes: [],
    blocks: [],
    window: null,
  });
  expect(sampleOf({ times: [1] }, HOUR)).toBeNull();
});
