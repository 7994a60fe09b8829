import { expect, test } from 'vitest';
import { ipKey } from '../../lib/ip-address.ts';
import { NameBook } from './name-book.ts';

test('an address goes by the name its client found it by, else by the last anyone did', () => {
  const book = new NameBook();
  book.note(ipKey('10.0.0.1'), ipKey('192.0.2.1'), 'a.example');
  expect(book.nameOf('10.0.0.9', '192.0.2.1')).toBe('a.example');
  book.learn('2001:db8::1', '192.0.2.1', 'b.example', false);
  expect(book.nameOf('2001:db8::1', '192.0.2.1')).toBe('b.example');
  expect(book.nameOf('10.0.0.9', '192.0.2.1')).toBe('b.example');
  expect(book.nameOf('10.0.0.9', '192.0.2.2')).toBe('');
});

test('of too many addresses the one learnt first goes, and is counted', () => {
  const book = new NameBook();
  const most = 65_536;
  for (let i = 0; i < most + 10; i++) book.note(1, i, `${i}.example`);
  // Named again, it does not become newer.
  book.note(1, 10, 'other.example');
  book.note(1, -1, 'last.example');
  const named = (i: number): string => book.nameOf('0.0.0.2', `0.0.0.${i}`);
  expect([9, 10, 11].map(named)).toEqual(['', '', '11.example']);
  expect(book.evicted).toBe(11);
});
