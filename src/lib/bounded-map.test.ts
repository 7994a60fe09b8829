import { expect, test } from 'vitest';
import { forgetFirst, recall } from './bounded-map.ts';

test('forgets a sixteenth at once, the first, and only of too many', () => {
  const kept = new Map(Array.from({ length: 32 }, (_, i) => [i, i]));
  expect([forgetFirst(kept, 32), kept.size]).toEqual([0, 32]);
  kept.set(32, 32);
  expect([forgetFirst(kept, 32), kept.size, kept.keys().next().value]).toEqual([3, 30, 3]);
  const set = new Set(Array.from({ length: 17 }, (_, i) => i));
  expect([forgetFirst(set, 16), ...set].slice(0, 2)).toEqual([2, 2]);
  const few = new Map([[1, 1]]);
  expect([forgetFirst(few.set(2, 2), 1), few.size]).toEqual([1, 1]);
});

test('forgets what is longest untouched, and makes it anew', () => {
  const kept = new Map<string, number>();
  let made = 0;
  const ask = (key: string): number => recall(kept, key, () => ++made, 2);
  expect([ask('a'), ask('b'), ask('a'), ask('c'), ask('a'), ask('b')]).toEqual([1, 2, 1, 3, 1, 4]);
  expect(kept.size).toBe(2);
});

test('remembers that there is nothing to know', () => {
  const kept = new Map<string, null>();
  let asked = 0;
  const ask = (): null => recall(kept, 'a', () => (asked++, null), 2);
  ask();
  ask();
  expect(asked).toBe(1);
});
