import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { dnsMessage } from '../../lab/dns.ts';
import type { Listed, Match } from '../../model/indicator.ts';
import { DnsReader } from './dns.ts';
import { KnownNames } from './known-names.ts';

/** Intelligence that lists these names with all below them, and tells which they are. */
function listing(first: readonly string[]) {
  const listedAs = (names: readonly string[]): Listed => ({
    endings: new Set(names.map((name) => name.split('.').slice(-2).join('.'))),
    addresses: [],
  });
  let names = first;
  let listed = listedAs(names);
  return {
    isListed: (name: string) => names.some((one) => `.${name}`.endsWith(`.${one}`)),
    name(name: string): Match | undefined {
      return this.isListed(name) ? ({} as Match) : undefined;
    },
    listed: () => listed,
    change(to: readonly string[]): void {
      names = to;
      listed = listedAs(to);
    },
  };
}

const reader = new DnsReader();
function read(name: string): DnsReader {
  const message = dnsMessage(1, name, 'A');
  reader.read(message, 0, message.length);
  return reader;
}

const label = fc.constantFrom('a', 'b', 'pool', 'x-1');
const hostname = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));

property.prop([fc.array(hostname, { maxLength: 3 }), hostname])(
  'what is passed over by its ending is what nobody lists, whole top-level domains included',
  (listed, name) => {
    const intel = listing(listed);
    expect(new KnownNames(intel).inMessage(read(name.toUpperCase()))).toBe(intel.isListed(name));
  },
);

test('lists that change are followed', () => {
  const intel = listing(['pool.example']);
  const known = new KnownNames(intel);
  expect(known.inMessage(read('eu.pool.example'))).toBe(true);
  expect(known.inMessage(read('eu.other.example'))).toBe(false);
  intel.change(['other.example']);
  expect(known.inMessage(read('eu.pool.example'))).toBe(false);
  expect(known.inMessage(read('eu.other.example'))).toBe(true);
});
