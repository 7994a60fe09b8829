import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { hostPort } from '../../lib/host-port.ts';
import { bytes, duration, percent, rateInterval, rateMid, timeRange } from './format.ts';

test('numbers as people read them', () => {
  expect([0, 999, 1000, 999_499, 999_500, 1_534_000, 29e9].map(bytes)).toEqual([
    '0 B',
    '999 B',
    '1.00 kB',
    '999 kB',
    '1.00 MB',
    '1.53 MB',
    '29.0 GB',
  ]);
  expect([0, 0.97, 0.999, 1].map(percent)).toEqual(['0 %', '97 %', '99 %', '100 %']);
  expect([0.04, 9.96, 75, 3700].map(duration)).toEqual([
    '0.0 s',
    '10.0 s',
    '1 min 15 s',
    '1 h 1 min',
  ]);
});

test('hash rates keep one unit in an interval', () => {
  const unit = 'H/s';
  expect(rateInterval({ low: 1214, high: 1471, unit })).toBe('1.21–1.47 kH/s');
  expect(rateInterval({ low: 950, high: 1200, unit })).toBe('0.95–1.20 kH/s');
  expect(rateInterval({ low: 0, high: 230e12, unit })).toBe('< 230 TH/s');
  expect(rateInterval({ low: 12, high: 18.4, unit: 'Sol/s' })).toBe('12.0–18.4 Sol/s');
  expect(rateMid({ mid: 104e12, unit })).toBe('104 TH/s');
});

test('time ranges do not repeat the date', () => {
  const day = '2026-11-20T03:12:04.120Z';
  expect(timeRange(day, '2026-11-20T04:00:00.000Z')).toBe('2026-11-20 03:12:04 – 04:00:00 UTC');
  expect(timeRange(day, '2026-11-21T04:00:00.000Z')).toBe(
    '2026-11-20 03:12:04 – 2026-11-21 04:00:00 UTC',
  );
  expect(timeRange(day, day)).toBe('2026-11-20 03:12:04 UTC');
  expect(timeRange(null, null)).toBe('– UTC');
});

test('endpoints', () => {
  expect(hostPort('pool.example', 3333)).toBe('pool.example:3333');
  expect(hostPort('2001:db8::1', 443)).toBe('[2001:db8::1]:443');
  expect(hostPort('192.0.2.1', 0)).toBe('192.0.2.1');
});

test.prop([
  fc.double({ min: 0, max: 1e21, noNaN: true }),
  fc.double({ min: 1, max: 10, noNaN: true }),
])('any interval is short', (low, factor) => {
  expect(rateInterval({ low, high: low * factor, unit: 'H/s' }).length).toBeLessThanOrEqual(20);
});
