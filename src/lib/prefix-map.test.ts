/** The map against a walk over all its prefixes. */
import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { within } from './ip-address.ts';
import { masked, parsePrefix, PrefixMap } from './prefix-map.ts';

/** Few different bits, so that prefixes often nest. */
const prefix = fc
  .tuple(
    fc.constantFrom(4, 16),
    fc.array(fc.constantFrom(0, 1, 128, 255), { minLength: 16, maxLength: 16 }),
    fc.nat({ max: 128 }),
  )
  .map(([size, bytes, length]) => {
    const bits = size === 4 ? length % 33 : length;
    return { bytes: masked(Uint8Array.from(bytes.slice(0, size)), bits), bits };
  });
const key = ({ bytes, bits }: { bytes: Uint8Array; bits: number }): string =>
  `${bytes.join()}/${bits}`;

test.prop([fc.uniqueArray(prefix, { maxLength: 20, selector: key }), fc.array(prefix)])(
  'the longest prefix an address is in',
  (prefixes, asked) => {
    const map = new PrefixMap<string>();
    for (const one of prefixes) expect(map.add(one, key(one))).toBe(true);
    for (const one of prefixes) expect(map.add(one, 'again')).toBe(false);
    for (const { bytes } of [...asked, ...prefixes]) {
      const inside = prefixes
        .filter((one) => within(bytes, one.bytes, one.bits))
        .sort((a, b) => b.bits - a.bits);
      expect(map.get(bytes)).toBe(inside[0] && key(inside[0]));
    }
  },
);

test.each([
  ['192.0.2.0/24', [192, 0, 2, 0], 24],
  ['192.0.2.1', [192, 0, 2, 1], 32],
  ['0.0.0.0/0', [0, 0, 0, 0], 0],
] as const)('%s is a prefix', (text, bytes, bits) => {
  expect(parsePrefix(text)).toEqual({ bytes: Uint8Array.from(bytes), bits });
});

test.each([
  '',
  '192.0.2/24',
  '192.0.2.0/',
  '192.0.2.0/33',
  '192.0.2.0/-1',
  '::/129',
  '::1/x',
  'a/8',
])('%j is none', (text) => {
  expect(parsePrefix(text)).toBeUndefined();
});
