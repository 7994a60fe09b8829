import fc from 'fast-check';
import { isIP } from 'node:net';
import { expect, test } from 'vitest';
import { byAddress, formatIp, formatIpv6, isIp, isPrivate, parseIp, within } from './ip-address.ts';

test.each([
  ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
  ['2001:0DB8::0001', '2001:db8::1'],
  ['::', '::'],
  ['::1', '::1'],
  ['1:0:0:2:0:0:0:3', '1:0:0:2::3'],
  ['1:2:3:4:5:6:0:8', '1:2:3:4:5:6:0:8'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['192.0.2.1', '192.0.2.1'],
])('%s is written %s', (text, canonical) => {
  expect(formatIp(parseIp(text)!)).toBe(canonical);
});

test('bytes → text → bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
      fc.pre(!formatIpv6(bytes).includes('.'));
      expect(parseIp(formatIp(bytes))).toEqual(bytes);
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 4, maxLength: 4 }), (bytes) => {
      expect(parseIp(formatIp(bytes))).toEqual(bytes);
    }),
  );
});

test('an address is what Node takes for one, without a zone', () => {
  const part = fc.constantFrom(
    '0',
    '1',
    '12',
    '255',
    '256',
    'a',
    'ffff',
    '12345',
    '::',
    ':',
    '.',
    '%1',
    '01',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 17 }), (parts) => {
      const text = parts.join('');
      expect(isIp(text), text).toBe(isIP(text) !== 0 && !text.includes('%'));
    }),
    { numRuns: 3000 },
  );
  fc.assert(
    fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (text) => {
      expect(isIp(text)).toBe(true);
    }),
  );
});

test.each(['', '1.2.3', '1.2.3.4.5', '256.1.1.1', 'fe80::1%eth0', ':::', 'pool.example'])(
  '%s is no address',
  (text) => {
    expect(parseIp(text)).toBeUndefined();
  },
);

test('addresses stand in the order of their bytes, IPv4 first', () => {
  const sorted = ['9.0.0.1', '10.0.0.2', '10.0.0.10', '2001:db8::9', '2001:db8::10', 'zoo'];
  expect(sorted.toReversed().sort(byAddress)).toEqual(sorted);
});

test('special ranges are told by their edges', () => {
  for (const ip of [
    '10.255.255.255',
    '100.64.0.0',
    '172.31.255.255',
    '192.0.2.9',
    '239.1.1.1',
    'fd00::1',
    'fe80::1',
    '2001:db8::1',
    '::1',
  ])
    expect([ip, isPrivate(ip)]).toEqual([ip, true]);
  for (const ip of [
    '11.0.0.0',
    '100.128.0.0',
    '172.32.0.0',
    '8.8.8.8',
    '2606:4700::1',
    '2001:db9::1',
  ])
    expect([ip, isPrivate(ip)]).toEqual([ip, false]);
});

test('within compares exactly the prefix bits', () => {
  const ip = fc.uint8Array({ minLength: 4, maxLength: 4 });
  const bits = (b: Uint8Array): string =>
    [...b].map((x) => x.toString(2).padStart(8, '0')).join('');
  fc.assert(
    fc.property(ip, ip, fc.integer({ min: 0, max: 32 }), (a, b, n) => {
      expect(within(a, b, n)).toBe(bits(a).slice(0, n) === bits(b).slice(0, n));
    }),
  );
});
