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

test('of too many addresses those learnt first go, and are counted', () => {
  const book = new NameBook();
  const most = 65_536;
  for (let i = 0; i < most; i++) book.note(1, i, `${i}.example`);
  // Named again, it does not become newer.
  book.note(1, 0, 'other.example');
  const named = (i: number): string => book.nameOf('0.0.0.2', `0.0.${i >> 8}.${i & 255}`);
  expect([named(0), book.evicted]).toEqual(['other.example', 0]);
  book.note(1, -1, 'last.example');
  const gone = most / 16 + 1;
  expect([0, gone - 1, gone, most - 1].map(named)).toEqual([
    '',
    '',
    `${gone}.example`,
    `${most - 1}.example`,
  ]);
  expect(book.evicted).toBe(gone);
});
