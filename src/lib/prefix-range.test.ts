import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatIpv4 } from './ip-address.ts';
import { formatPrefix } from './prefix-map.ts';
import { prefixesBetween, rangeOf } from './prefix-range.ts';

test('any range is covered by its prefixes, each address once', () => {
  const address = fc.integer({ min: 0, max: 0xffff_ffff });
  fc.assert(
    fc.property(address, address, (a, b) => {
      const [first, last] = a <= b ? [a, b] : [b, a];
      const prefixes = prefixesBetween(formatIpv4(first), formatIpv4(last))!;
      let next = BigInt(first);
      for (const prefix of prefixes) {
        const range = rangeOf(formatPrefix(prefix))!;
        expect(range.first).toBe(next);
        next = range.last + 1n;
      }
      expect(next).toBe(BigInt(last) + 1n);
    }),
  );
});

test.each([
  ['10.0.0.0', '10.0.0.255', ['10.0.0.0/24']],
  ['10.0.0.1', '10.0.0.4', ['10.0.0.1/32', '10.0.0.2/31', '10.0.0.4/32']],
  ['0.0.0.0', '255.255.255.255', ['0.0.0.0/0']],
  ['2001:db8::', '2001:db8::ffff', ['2001:db8::/112']],
  ['10.0.0.2', '10.0.0.1', undefined],
  ['10.0.0.2', '2001:db8::', undefined],
])('%s to %s', (first, last, expected) => {
  expect(prefixesBetween(first, last)?.map(formatPrefix)).toEqual(expected);
});
