import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { mergeSightings, sightingKey } from './merge-sighting.ts';
import { sighting, type Merge, type Sighting } from './sighting.ts';

const texts = fc.uniqueArray(fc.string({ maxLength: 3, unit: 'grapheme' }), { maxLength: 3 });

const values: Readonly<Record<Merge, fc.Arbitrary<unknown>>> = {
  key: fc.constant('k'),
  max: fc.nat(5),
  min: fc.nat(5),
  union: texts.map((t) => t.sort()),
  longest: fc.string({ maxLength: 2, unit: 'grapheme' }),
};

/** Sightings of one key, their sets sorted as merging leaves them. */
const sightings = fc.record(
  Object.fromEntries(Object.entries(sighting).map(([name, c]) => [name, values[c.merge]])),
) as fc.Arbitrary<unknown> as fc.Arbitrary<Sighting>;

test.prop([sightings, sightings])('merging is commutative', (a, b) => {
  expect(mergeSightings(a, b)).toEqual(mergeSightings(b, a));
});

test.prop([sightings, sightings, sightings])('merging is associative', (a, b, c) => {
  expect(mergeSightings(mergeSightings(a, b), c)).toEqual(mergeSightings(a, mergeSightings(b, c)));
});

test.prop([sightings, sightings])('merging again what was merged changes nothing', (a, b) => {
  const merged = mergeSightings(a, b);
  expect(mergeSightings(a, a)).toEqual(a);
  expect(mergeSightings(merged, b)).toEqual(merged);
});

test('the key tells apart what differs in a key column only', () => {
  const a = { hour: 0, host: '192.0.2.1', peer_port: 1, segment: 's' } as Sighting;
  expect(sightingKey(a)).toBe(sightingKey({ ...a, level: 4 }));
  expect(sightingKey(a)).not.toBe(sightingKey({ ...a, segment: 't' }));
});
