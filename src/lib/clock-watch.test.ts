import { expect, test } from 'vitest';
import { createClockWatch } from './clock-watch.ts';

test('a clock set back is told once, one set forward or kept right is not', () => {
  let [clock, steady] = [1_800_000_000_000, 5000];
  const watch = createClockWatch(
    () => clock,
    () => steady,
  );
  const after = (passed: number, told: number): number => {
    steady += passed;
    clock += told;
    return watch();
  };
  expect(after(500, 500)).toBe(0);
  expect(after(500, 495)).toBe(0);
  expect(after(500, 500 - 3_600_000)).toBe(3_600_000);
  expect(after(500, 500)).toBe(0);
  expect(after(500, 500 + 86_400_000)).toBe(0);
  expect(after(500, 500 - 86_400_000)).toBe(86_400_000);
});
