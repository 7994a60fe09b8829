/** Meters beside estimates: they refute alone, and confirm only beside a reading without mining. */
import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { compareReadings, type Estimated } from './compare-readings.ts';

const DAY = 86_400_000;
const day = (nth: number, kwh: number, part: Partial<Estimated> = {}): Estimated => ({
  reading: { unit: 'Physics', from_time: nth * DAY, to_time: (nth + 1) * DAY, kwh },
  estimate: null,
  hosts: 0,
  unread: 0,
  ...part,
});
const mined = (low: number, mid: number, high: number, unread = 0): Partial<Estimated> => ({
  estimate: { low, mid, high },
  hosts: 3,
  unread,
});
const said = (...all: readonly Estimated[]) =>
  compareReadings(all).map(({ agreement, reason }) => [agreement, reason]);

test('a meter alone refutes, agrees where mining is all there is, and cannot tell where it counted more', () => {
  expect(said(day(0, 10, mined(20, 30, 40)))).toEqual([['disagree', 'below-estimate']]);
  expect(said(day(0, 33, mined(20, 30, 40)))).toEqual([['agree', 'whole-reading']]);
  expect(said(day(0, 500, mined(20, 30, 40)))).toEqual([['no_data', 'no-baseline']]);
  expect(said(day(0, 500))).toEqual([['no_data', 'no-estimate']]);
  expect(said(day(0, 500, { unread: 2 }))).toEqual([['no_data', 'unread-miners']]);
});

test('beside readings without mining it confirms what was counted beyond them, or says what is amiss', () => {
  const usual = [day(0, 100), day(1, 104)] as const;
  const last = (kwh: number, part: Partial<Estimated>) => said(...usual, day(2, kwh, part)).at(-1);
  expect(last(132, mined(20, 30, 40))).toEqual(['agree', 'excess-fits']);
  expect(last(102, mined(20, 30, 40))).toEqual(['disagree', 'excess-below']);
  expect(last(400, mined(20, 30, 40))).toEqual(['disagree', 'excess-above']);
  expect(last(400, mined(20, 30, 40, 1))).toEqual(['no_data', 'unread-miners']);
});

const kwh = fc.double({ min: 0, max: 1e5, noNaN: true });

test.prop([fc.array(kwh, { maxLength: 5 }), kwh, kwh, kwh, kwh])(
  'says agree only where the meter allows the estimate',
  (usual, read, a, b, c) => {
    const [low, mid, high] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
    const [one] = compareReadings([
      day(99, read, mined(low, mid, high)),
      ...usual.map((value, i) => day(i, value)),
    ]);
    const { agreement, excess } = one!;
    if (excess !== null) expect(excess.low).toBeLessThanOrEqual(excess.high);
    if (agreement !== 'agree') return;
    expect(read).toBeGreaterThanOrEqual(low);
    if (excess === null) expect(read).toBeLessThanOrEqual(high);
    else expect(excess.low <= high && excess.high >= low).toBe(true);
  },
);
