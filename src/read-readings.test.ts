/** Tables of meter readings: columns by name in two languages, and each bad line by its reason. */
import { expect, test } from 'vitest';
import { readReadings } from './read-readings.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 9, 1);

test('reads days and times, any delimiter, quoted names, and says what is wrong with a line', () => {
  const { readings, refused } = readReadings(
    [
      '\uFEFFUnit;From;To;kWh',
      'Physics;2026-10-01;2026-10-02;120.5',
      '"Works; north";2026-10-01T08:00+08:00;2026-10-02 00:00;3,5',
      '',
      ';2026-10-01;2026-10-02;1',
      'Physics;yesterday;2026-10-02;1',
      'Physics;2026-10-02;2026-10-02;1',
      'Physics;2026-10-01;2026-10-02;about 3',
      'Physics;2026-10-01;2026-10-02;-3',
    ].join('\r\n'),
    7,
  );
  expect(readings).toEqual([
    { unit: 'Physics', from_time: START, to_time: START + DAY, kwh: 120.5, imported: 7 },
    { unit: 'Works; north', from_time: START, to_time: START + DAY, kwh: 3.5, imported: 7 },
  ]);
  expect(refused).toEqual([
    { line: 5, reason: 'no_unit' },
    { line: 6, reason: 'not_a_time' },
    { line: 7, reason: 'ends_before_it_begins' },
    { line: 8, reason: 'not_an_amount' },
    { line: 9, reason: 'not_an_amount' },
  ]);
  expect(
    readReadings('单位,开始,结束,用电量\n物理学院,2026-10-01,2026-10-02,7', 1).readings,
  ).toMatchObject([{ unit: '物理学院', kwh: 7 }]);
  expect(() => readReadings('unit,from,to\n', 1)).toThrow(/kwh/);
});
