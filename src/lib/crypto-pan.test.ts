import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { createCryptoPan } from './crypto-pan.ts';
import { formatIp, parseIp } from './ip-address.ts';

/** Key and addresses of the sample that its authors ship. */
const SAMPLE = Buffer.from(
  '1522178d33a4cf80130a5b1649907d10d8988f837979652762574c2d2a842202',
  'hex',
);

test.each([
  ['128.11.68.132', '135.242.180.132'],
  ['129.118.74.4', '134.136.186.123'],
  ['130.132.252.244', '133.68.164.234'],
  ['141.223.7.43', '141.167.8.160'],
  ['141.233.145.108', '141.129.237.235'],
  ['152.163.225.39', '151.140.114.167'],
])('%s is %s, as in the sample of its authors', (ip, pseudonym) => {
  expect(createCryptoPan(SAMPLE)(ip)).toBe(pseudonym);
});

test('what is no address has none', () => {
  expect(createCryptoPan(SAMPLE)('pool.example')).toBeUndefined();
  expect(() => createCryptoPan(SAMPLE.subarray(1))).toThrow(RangeError);
});

const key = fc.uint8Array({ minLength: 32, maxLength: 32 });
/** Two addresses that share so many bits that it matters, of one family. */
const pair = fc.constantFrom(4, 16).chain((size) =>
  fc
    .tuple(
      fc.uint8Array({ minLength: size, maxLength: size }),
      fc.uint8Array({ minLength: size, maxLength: size }),
      fc.integer({ min: 0, max: size * 8 }),
    )
    .map(([a, b, shared]): [string, string] => {
      const other = b.map((byte, i) => {
        const mask = 0xff00 >> Math.min(8, Math.max(0, shared - i * 8));
        return (a[i]! & mask) | (byte & ~mask & 0xff);
      });
      return [formatIp(a), formatIp(other)];
    })
    // An IPv4-mapped address is written as IPv4: then they are not of one family.
    .filter(([a, b]) => parseIp(a)!.length === parseIp(b)!.length),
);

/** Bits that two addresses have in common from the first on. */
function common(a: string, b: string): number {
  const [x, y] = [parseIp(a)!, parseIp(b)!];
  for (let i = 0; i < x.length * 8; i++)
    if (((x[i >> 3]! ^ y[i >> 3]!) >> (7 - (i & 7))) & 1) return i;
  return x.length * 8;
}

test.prop([key, pair])(
  'as many first bits are common as before, no more and no fewer',
  (k, [a, b]) => {
    const pan = createCryptoPan(k);
    // So no two have the same pseudonym, and each stays of its family.
    expect(common(pan(a)!, pan(b)!)).toBe(common(a, b));
    expect(createCryptoPan(k)(a)).toBe(pan(a));
  },
);

test('a last octet of a network takes every value once', () => {
  const pan = createCryptoPan(SAMPLE);
  const all = Array.from({ length: 256 }, (_, i) => pan(`192.0.2.${i}`)!);
  expect(new Set(all).size).toBe(256);
  expect(new Set(all.map((ip) => ip.slice(0, ip.lastIndexOf('.')))).size).toBe(1);
});
