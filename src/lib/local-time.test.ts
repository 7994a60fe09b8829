import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthOf, parseOffset, parseTime } from './local-time.ts';

const iso = (text: string, offset = 480): string | undefined => {
  const time = parseTime(text, offset);
  return time === undefined ? undefined : new Date(time).toISOString();
};

test.each([
  ['2026-11-25T09:00:00Z', '2026-11-25T09:00:00.000Z'],
  ['2026-11-25T09:00:00.123456+01:00', '2026-11-25T08:00:00.123Z'],
  ['2026-11-25 09:00:00', '2026-11-25T01:00:00.000Z'],
  ['2026/11/5 9:01', '2026-11-05T01:01:00.000Z'],
  ['2026年11月25日 09时01分02秒', '2026-11-25T01:01:02.000Z'],
  ['2026年11月25日9时01分', '2026-11-25T01:01:00.000Z'],
  ['2026年11月25日', '2026-11-24T16:00:00.000Z'],
  ['2026-11-25', '2026-11-24T16:00:00.000Z'],
  ['25.11.2026 09:01', '2026-11-25T01:01:00.000Z'],
  ['1795597612', '2026-11-25T09:06:52.000Z'],
  ['1795597612.5', '2026-11-25T09:06:52.500Z'],
  ['1795597612500', '2026-11-25T09:06:52.500Z'],
  ['1795597612500000', '2026-11-25T09:06:52.500Z'],
  ['1795597612500000000', '2026-11-25T09:06:52.500Z'],
])('%s', (text, expected) => {
  expect(iso(text)).toBe(expected);
});

test.each(['', 'yesterday', '03/04/2026', '2026-02-30', '2026-11-25 25:00:00', '12'])(
  '%s is no time',
  (text) => {
    expect(iso(text)).toBeUndefined();
  },
);

test('any text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const time = parseTime(text, undefined);
      expect(time === undefined || Number.isFinite(time)).toBe(true);
    }),
  );
});

test('zones and months', () => {
  expect(['Z', '+08:00', '-0330', '8'].map(parseOffset)).toEqual([0, 480, -210, undefined]);
  expect(['Jan', 'december', 'anf', 'ja'].map(monthOf)).toEqual([1, 12, undefined, undefined]);
});
