import { expect, test } from 'vitest';
import { recall } from './recall.ts';

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
