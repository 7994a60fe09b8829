import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inserts } from './client-store.ts';

const DAY = 86_400_000;
const rows = fc.array(
  fc.record({ hour: fc.nat(200).map((day) => day * DAY + 3_600_000), n: fc.nat() }),
  { maxLength: 300 },
);

test('inserts hold every row once, few days each, and are cut the same way again', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const parts = [...inserts(all, 'hour')];
      expect(parts.flat()).toHaveLength(all.length);
      const kept = new Set<unknown>(parts.flat());
      expect(all.every((row) => kept.has(row))).toBe(true);
      for (const part of parts) {
        expect(part.length).toBeGreaterThan(0);
        expect(new Set(part.map((row) => row['hour'])).size).toBeLessThanOrEqual(64);
      }
      expect(JSON.stringify([...inserts(all, 'hour')])).toBe(JSON.stringify(parts));
    }),
  );
});

test('a large batch is cut by rows', () => {
  const many = Array.from({ length: 45_000 }, (_, n) => ({ n }));
  expect([...inserts(many, undefined)].map((part) => part.length)).toEqual([20_000, 20_000, 5_000]);
});
