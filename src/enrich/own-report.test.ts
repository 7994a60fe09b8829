/** The report on tables: space counted as a census of addresses would, and what does not fit. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseIp } from '../lib/ip-address.ts';
import type { OwnPrefix, Unit } from '../model/unit.ts';
import { readOwnText } from './own-file.ts';
import { ownLookup } from './own-lookup.ts';
import { reportOn } from './own-report.ts';

const now = Date.parse('2026-06-15T12:00:00Z');
const plain = {
  network_type: '',
  region: '',
  city: '',
  policy: '',
  valid_from: null,
  valid_to: null,
} as const;

/** Prefixes of 10.0.0.0/24: few enough for a census. */
const prefixes: fc.Arbitrary<OwnPrefix[]> = fc.uniqueArray(
  fc
    .record({
      bits: fc.integer({ min: 25, max: 32 }),
      at: fc.nat(255),
      unit_id: fc.constantFrom('', 'a', 'b'),
    })
    .map(({ bits, at, unit_id }) => {
      const host = 2 ** (32 - bits);
      return { prefix: `10.0.0.${Math.floor(at / host) * host}/${bits}`, unit_id, ...plain };
    }),
  { selector: ({ prefix }) => prefix, maxLength: 12 },
);

describe('reportOn', () => {
  test('space is counted as asking about every address would', () => {
    fc.assert(
      fc.property(prefixes, (own) => {
        const tables = [{ units: [], prefixes: own }];
        const lookup = ownLookup(tables);
        const answers = Array.from({ length: 256 }, (_, n) => lookup(parseIp(`10.0.0.${n}`)!, now));
        const { space } = reportOn(tables, now);
        expect(space.addresses).toBe(answers.filter((answer) => answer !== undefined).length);
        expect(space.with_unit).toBe(
          answers.filter((answer) => answer !== undefined && answer.unit !== '').length,
        );
      }),
    );
  });

  test('networks of IPv6 are counted by 64 bits', () => {
    const table = readOwnText(
      'prefix,unit_id\n2001:db8::/48,\n2001:db8:0:1::/64,a\n2001:db8:0:2::7,a\n',
    )!;
    expect(reportOn([table], now).space).toEqual({
      addresses: 0,
      with_unit: 0,
      networks: 65_536,
      networks_with_unit: 2,
    });
  });

  test('what lies in what of others, and what does not fit', () => {
    const unit = (id: string, more: Partial<Unit> = {}): Unit => ({
      id,
      name: id.toUpperCase(),
      parent: '',
      sector: '',
      contact: 'noc@example.org',
      valid_from: null,
      valid_to: null,
      ...more,
    });
    const file = readOwnText('prefix,unit_id\n10.0.0.0/8,a\n10.1.0.0/16,b\n10.2.0.0/16,a\n')!;
    const register = readOwnText(
      'prefix,unit_id\n10.2.0.0/16,c\n10.3.0.0/16,over\n10.4.0.0/16,nobody\n',
    )!;
    const units = [
      unit('a'),
      unit('b', { contact: '' }),
      unit('c', { parent: 'lost' }),
      unit('d', { parent: 'a', contact: '' }),
      unit('over', { valid_to: now - 1 }),
    ];
    const { overlaps, problems } = reportOn(
      [
        { units, prefixes: file.prefixes },
        { units: [], prefixes: register.prefixes },
      ],
      now,
    );
    expect(
      overlaps.map(
        ({ prefix, unit: of, inside, of: other }) => `${prefix} ${of} in ${inside} ${other}`,
      ),
    ).toEqual([
      '10.1.0.0/16 B in 10.0.0.0/8 A',
      '10.3.0.0/16 OVER in 10.0.0.0/8 A',
      '10.4.0.0/16 nobody in 10.0.0.0/8 A',
    ]);
    expect(problems.map(({ problem, subject }) => `${problem} ${subject}`).sort()).toEqual([
      'no_contact B',
      'parent_unknown C → lost',
      'told_twice 10.2.0.0/16',
      'unit_over 10.3.0.0/16 → OVER',
      'unit_unknown 10.4.0.0/16 → nobody',
    ]);
  });
});
