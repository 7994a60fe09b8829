import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatIpv4, parseIp } from '../lib/ip-address.ts';
import { formatPrefix } from '../lib/prefix-map.ts';
import type { OwnPrefix, OwnTable } from '../model/unit.ts';
import { ownLookup } from './own-lookup.ts';
import { MOST_PREFIXES, PrefixWatch, rowsSeen, spaceOf } from './prefix-watch.ts';

const entry = (prefix: string, more: Partial<OwnPrefix> = {}): OwnPrefix => ({
  prefix,
  unit_id: '',
  network_type: '',
  region: '',
  city: '',
  policy: '',
  valid_from: null,
  valid_to: null,
  ...more,
});
const tableOf = (...prefixes: OwnPrefix[]): OwnTable => ({ units: [], prefixes });

/** Few high bits differ, so that prefixes nest and touch the ends of the space. */
const address = fc.oneof(
  fc.constantFrom(0, 1, 0xffff_ffff, 0x7fff_ffff, 0x8000_0000),
  fc.nat(0xffff).map((low) => (low << 16) >>> 0),
);
const prefixes = fc.uniqueArray(
  fc.tuple(address, fc.integer({ min: 0, max: 32 })).map(([ip, bits]) => {
    const bytes = parseIp(formatIpv4(ip | 0))!;
    return formatPrefix({ bytes, bits });
  }),
  { maxLength: 12 },
);

test('each address marks the longest prefix it is in, as it is attributed', () => {
  fc.assert(
    fc.property(prefixes, fc.array(address, { maxLength: 20 }), (own, addresses) => {
      const table = tableOf(...own.map((prefix) => entry(prefix)));
      const watch = new PrefixWatch(spaceOf([table], 0));
      const lookup = ownLookup([table]);
      const expected = new Set<string>();
      for (const ip of addresses) {
        watch.v4(ip | 0);
        const found = lookup(parseIp(formatIpv4(ip | 0))!, 0);
        if (found !== undefined) expected.add(found.prefix);
      }
      const told = watch.take();
      expect(told.includes('')).toBe(own.length > 0 && addresses.length > 0);
      expect(new Set(told.filter((prefix) => prefix !== ''))).toEqual(expected);
      expect(watch.seen).toBe(expected.size);
      expect(watch.take()).toEqual([]);
    }),
  );
});

test('every address of the space belongs to one prefix: sizes add up', () => {
  fc.assert(
    fc.property(prefixes, (own) => {
      const { addresses } = spaceOf([tableOf(...own.map((prefix) => entry(prefix)))], 0);
      const inAll = spaceOf([tableOf(...own.map((p) => entry(p)), entry('0.0.0.0/0'))], 0);
      const sum = (numbers: Float64Array): number => numbers.reduce((n, more) => n + more, 0);
      expect(sum(inAll.addresses)).toBe(2 ** 32);
      expect(sum(addresses)).toBeLessThanOrEqual(2 ** 32);
    }),
  );
});

test('a day is told anew after clear, a prefix only while it is valid, and IPv6, too', () => {
  const table = tableOf(
    entry('10.0.0.0/8', { valid_to: 100 }),
    entry('2001:db8::/32'),
    entry('10.0.0.0/9'),
  );
  const watch = new PrefixWatch(spaceOf([table], 50));
  expect(watch.watched).toBe(3);
  for (const ip of ['10.200.0.1', '2001:db8::9', '2001:db9::1', 'no address']) watch.ip(ip);
  expect(rowsSeen(watch, 'campus', 86_400_000 * 3 + 5)).toEqual(
    ['', '10.0.0.0/8', '2001:db8::/32'].map((prefix) => ({
      prefix,
      observer: 'campus',
      day: 86_400_000 * 3,
    })),
  );
  watch.ip('10.200.0.1');
  expect(watch.take()).toEqual([]);
  watch.clear();
  watch.ip('10.200.0.1');
  expect(watch.take()).toEqual(['', '10.0.0.0/8']);
  watch.use(spaceOf([table], 200));
  watch.ip('10.200.0.1');
  watch.ip('10.1.2.3');
  expect(watch.take()).toEqual(['', '10.0.0.0/9']);
});

test('more prefixes than the bound are not watched, and nothing is said of them', () => {
  const many = Array.from({ length: MOST_PREFIXES + 1 }, (_, n) =>
    entry(`${formatIpv4(n << 8)}/24`),
  );
  const watch = new PrefixWatch(spaceOf([tableOf(...many)], 0));
  watch.ip('0.0.5.1');
  expect([watch.watched, watch.take()]).toEqual([0, []]);
});
