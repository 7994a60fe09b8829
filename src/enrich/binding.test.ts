import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyBinding, anyQuestion } from '../../test/kit/bindings.ts';
import { bindingRows } from '../model/binding-row.ts';
import { whoHad } from '../model/who-had.ts';
import { bindingOf } from '../records/binding.ts';
import { BindingBook } from './binding.ts';

test('answers as all bindings merged do, in whatever order and however often they come', () => {
  fc.assert(
    fc.property(
      fc
        .array(anyBinding, { maxLength: 30 })
        .chain((given) =>
          fc.tuple(
            fc.constant(given),
            fc.shuffledSubarray([...given, ...given], { minLength: 2 * given.length }),
          ),
        ),
      anyQuestion,
      ([given, again], question) => {
        const book = new BindingBook();
        for (const binding of again) book.add(binding);
        expect(book.who(question)).toEqual(whoHad(bindingRows(given), question));
      },
    ),
  );
});

test('is bounded, and says what it let go of', () => {
  const book = new BindingBook(100);
  for (let i = 0; i < 1000; i++)
    book.add(
      bindingOf({
        kind: 'dhcp',
        ip: `10.0.${i >> 8}.${i & 255}`,
        time: i,
        mac: '',
        expires_time: 1e6,
      }),
    );
  expect(book.size).toBe(100);
  expect(book.evicted).toBe(900);
  const question = { time: 1000, port: 0, protocol_num: 0, peer_ip: '', peer_port: 0 };
  expect(book.who({ ...question, ip: '10.0.3.231' })).toHaveLength(1);
  expect(book.who({ ...question, ip: '10.0.0.1' })).toEqual([]);
});

test('one busy port keeps its latest only', () => {
  const book = new BindingBook();
  for (let i = 0; i < 1000; i++)
    book.add(
      bindingOf({
        kind: 'nat',
        ip: '198.51.100.1',
        time: i,
        port_first: 5,
        port_last: 5,
        end_time: i + 1,
      }),
    );
  expect(book.size).toBe(64);
});
