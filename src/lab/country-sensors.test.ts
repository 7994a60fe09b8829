import { expect, test } from 'vitest';
import { countryHeard } from './country-sensors.ts';

test('sensors hear the same for the same seed, a row an hour each, and no more than there was', () => {
  const country = { seed: 4, hosts: 10, lastDay: 20_780, days: 3, units: 2 };
  const rows = [...countryHeard(country)];
  expect(rows).toEqual([...countryHeard(country)]);
  const byObserver = Map.groupBy(rows, ({ observer }) => observer);
  expect([...byObserver.values()].map((of) => of.length)).toEqual([72, 72, 72, 72]);
  for (const { flows, clear, opaque, unshown, up_ms, watched_ms, hour, last_time } of rows) {
    expect(clear + opaque + unshown).toBe(flows);
    expect(up_ms).toBeLessThanOrEqual(watched_ms);
    expect(last_time).toBeLessThan(hour + 3_600_000);
  }
});
