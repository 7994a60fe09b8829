import { expect, test } from 'vitest';
import { AddressBook } from './address-book.ts';

test('answers again once the lists have changed, and only then', () => {
  let list = new Set(['10.0.0.1']);
  let listed = { addresses: list };
  let asked = 0;
  const book = new AddressBook(
    (ip) => {
      asked++;
      return list.has(ip);
    },
    () => listed,
  );
  const one = 0x0a_00_00_01;
  expect(book.known(4, one)).toBe(true);
  book.refresh();
  expect(book.known(4, one)).toBe(true);
  expect(asked).toBe(1);
  const v6 = book.internV6(new DataView(new Uint8Array(16).fill(1).buffer), 0);
  expect(book.known(6, v6)).toBe(false);
  list = new Set([book.ip(6, v6)]);
  listed = { addresses: list };
  book.refresh();
  expect(book.known(4, one)).toBe(false);
  expect(book.known(6, v6)).toBe(true);
});

test('asks of listed addresses, and of hardly any other', () => {
  const list = Array.from({ length: 5000 }, (_, i) => `198.51.${i >> 8}.${i & 255}`);
  const known = new Set(list);
  let asked = 0;
  const book = new AddressBook(
    (ip) => {
      asked++;
      return known.has(ip);
    },
    () => ({ addresses: list }),
  );
  const first = (198 << 24) | (51 << 16);
  for (let i = 0; i < 5000; i++) expect(book.known(4, first + i)).toBe(true);
  asked = 0;
  for (let i = 0; i < 50_000; i++) expect(book.known(4, 0x0a_00_00_00 + i)).toBe(false);
  expect(asked).toBeLessThan(5000);
});
